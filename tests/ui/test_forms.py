"""The table of forms: every field exists, has its words and an input that gives back what it was given."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import get_args, get_origin

import pytest
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.demo.story import records
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.references import REFERENCES
from kwaliteitsassistent.domain.records.registry import BY_NAME
from kwaliteitsassistent.services.records.organisation import SUBJECTS
from kwaliteitsassistent.services.wording import form_words
from kwaliteitsassistent.ui.forms.input_for import blank, type_of
from kwaliteitsassistent.ui.forms.inputs import EurosField, ManyOfField, NumberField, WordsField
from kwaliteitsassistent.ui.forms.record_form import RecordForm
from kwaliteitsassistent.ui.forms.table import FORMS

DOSSIER = Dossier(records(date(2026, 11, 24)))
ASKED = [(kind, field) for kind, names in FORMS.items() for field in names]


@pytest.mark.parametrize(("kind", "field"), ASKED)
def test_every_field_exists_and_has_a_label(kind: str, field: str) -> None:
    assert field in {each.name for each in fields(BY_NAME[kind].type)}
    assert form_words.label(kind, field)


@pytest.mark.parametrize("kind", [*SUBJECTS, "provider"])
def test_every_subject_has_a_form_and_a_heading(kind: str) -> None:
    assert FORMS[kind]
    assert form_words.heading(kind)


@pytest.mark.parametrize(("kind", "field"), ASKED)
def test_every_choice_has_words(kind: str, field: str) -> None:
    type_ = type_of(kind, field)[0]
    item = get_args(type_)[0] if get_origin(type_) is tuple else type_
    if isinstance(item, type) and issubclass(item, StrEnum):
        assert all(form_words.option(value)[0].isupper() for value in item)


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_gives_back_every_record_of_the_demo(qtbot: QtBot, kind: str) -> None:
    for record in DOSSIER.of_kind(kind)[:4]:
        form = RecordForm(DOSSIER, kind, {each.name: getattr(record, each.name) for each in fields(record)})
        qtbot.addWidget(form)
        assert form.troubles() == {}
        assert form.record() == record


@pytest.mark.parametrize("kind", FORMS)
def test_an_empty_form_says_what_is_missing_or_may_be_saved(qtbot: QtBot, kind: str) -> None:
    known = {field: "x" for field in REFERENCES[kind] if field in ("staff_id", "client_id", "plan_id")}
    form = RecordForm(DOSSIER, kind, blank(kind, {"id": "nieuw", **known}))
    qtbot.addWidget(form)
    assert bool(form.troubles()) is (form.record() is None)
    if form.troubles():
        assert form.show_troubles()


def test_an_amount_is_shown_and_read_as_one_writes_it(qtbot: QtBot) -> None:
    field = EurosField()
    qtbot.addWidget(field)
    assert (field.value(), field.problem()) == (None, "")
    field.set_value(2_500_000)
    assert (field.text(), field.value()) == ("€\u00a02.500.000", 2_500_000)
    for typed, amount in (("2,5 miljoen", 2_500_000), ("€ 750,-", 750), ("2.5", None), ("1.250,50", None)):
        field.setText(typed)
        assert field.value() == amount
        assert bool(field.problem()) is (amount is None)


def test_a_number_is_whole_and_a_wrong_one_is_told(qtbot: QtBot) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    for typed, value in (("90", 90), ("1.200", 1200), ("", None), ("ander", None), ("-3", None)):
        field.setText(typed)
        assert field.value() == value
        assert bool(field.problem()) is (typed in ("ander", "-3"))


def test_words_are_parted_by_commas(qtbot: QtBot) -> None:
    field = WordsField()
    qtbot.addWidget(field)
    field.setText(" 45, ,85 ,")
    assert field.value() == ("45", "85")


def test_a_question_with_several_answers_may_stay_open(qtbot: QtBot) -> None:
    for may_be_open, nothing in ((True, None), (False, ())):
        field = ManyOfField([(1, "Een"), (2, "Twee")], may_be_open=may_be_open)
        qtbot.addWidget(field)
        assert field.value() == nothing
        field.boxes[1].click()
        assert field.value() == (2,)
