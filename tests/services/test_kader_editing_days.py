"""A comparison of a day with a date or with how long ago it is, filled in with fields."""

from __future__ import annotations

from datetime import date

import pytest

from kwaliteitsassistent.domain.kader.editing.draft import KaderDraft, checked, draft_of, put, text_of
from kwaliteitsassistent.services.kader.editing.conditions import condition_words
from kwaliteitsassistent.services.kader.editing.form import Input
from kwaliteitsassistent.services.kader.editing.problems import troubles

from .test_kader_editing import ROW, field_at, fields_of, new_draft

FACT = (*ROW, "applies")
LEAP = date(2024, 2, 29)


def on_client_start(op: str, value: object) -> KaderDraft:
    """A requirement per client that applies by the start of the support."""
    row = {
        **new_draft().at(ROW),
        "per": "client",
        "theme": "VOG",
        "judged": "statement",
        "applies": {"fact": "client.start", op: value},
    }
    return put(new_draft(), ROW, {key: one for key, one in row.items() if key not in ("evidence", "due")})


@pytest.mark.parametrize(
    ("op", "value", "filled_in"), [("before", LEAP, Input.DATE), ("older_than", "P2Y", Input.PERIOD)]
)
def test_a_day_is_filled_in_as_a_date_and_a_length_of_time_as_a_period(
    op: str, value: object, filled_in: Input
) -> None:
    _, field = (one for one in fields_of(on_client_start(op, value), ROW) if one.path == (*FACT, op))
    assert (field.input, field.value) == (filled_in, value)


def _operator_to(draft: KaderDraft, old: str, new: str) -> KaderDraft:
    return field_at(draft, (*FACT, old)).change(draft, new)


def test_another_comparison_takes_the_date_along_where_it_fits() -> None:
    draft = on_client_start("before", LEAP)
    assert _operator_to(draft, "before", "on_or_after").at(FACT) == {"fact": "client.start", "on_or_after": LEAP}
    assert _operator_to(draft, "before", "older_than").at(FACT) == {"fact": "client.start", "older_than": "P1Y"}
    older = on_client_start("older_than", "P2Y")
    assert _operator_to(older, "older_than", "after").at(FACT) == {"fact": "client.start", "after": ""}


def test_a_date_that_is_still_to_come_is_told_as_such_and_one_that_is_there_reads() -> None:
    empty = on_client_start("after", "")
    assert condition_words(empty.at(FACT)).endswith("na een dag die u nog invult is")
    assert "Vul hier een datum in." in [one.sentence for one in troubles(checked(empty)[1])]
    kader, found = checked(on_client_start("after", LEAP))
    assert kader is not None, found
    assert draft_of(text_of(on_client_start("after", LEAP))).at(FACT)["after"] == LEAP


def test_the_sentence_tells_the_date_and_the_length_in_words() -> None:
    told = condition_words({"fact": "client.start", "on_or_before": LEAP})
    assert told.endswith("uiterlijk op 29 februari 2024 is")
    assert condition_words({"fact": "client.start", "older_than": "P6M"}).endswith("langer geleden is dan 6 maanden")
