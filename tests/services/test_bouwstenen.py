"""A kader to reflect on: nothing is counted, talks are kept, and the voortgangsbericht is made of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kwaliteitsassistent.documents.views import Identity
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.kwaliteitsbeeld import (
    BouwsteenReflection,
    Kwaliteitsbeeld,
    KwaliteitsbeeldForm,
)
from kwaliteitsassistent.domain.records.learning import Improvement, ImprovementSource
from kwaliteitsassistent.domain.records.plan import Domain, DomainName, Goal
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations, reflections
from kwaliteitsassistent.services.kader import bouwstenen, kaders
from kwaliteitsassistent.services.kader.kader_list import KaderView, Show, kader_view
from kwaliteitsassistent.services.kader.requirement_detail import requirement_detail
from kwaliteitsassistent.services.kader.standing import coming, standing, standing_json
from kwaliteitsassistent.services.overview.agenda_list import judged_agenda
from kwaliteitsassistent.services.overview.overview import overview
from kwaliteitsassistent.services.overview.search import Finder
from kwaliteitsassistent.services.overview.search_index import HitKind
from kwaliteitsassistent.services.records.organisation import shown_subjects
from kwaliteitsassistent.services.records.people import open_points
from kwaliteitsassistent.services.reporting import voortgangsberichten
from kwaliteitsassistent.services.reporting.document_views import evaluation_view
from kwaliteitsassistent.services.reporting.reports import Report, report_lines
from kwaliteitsassistent.services.wording.own_words import domain_of, own_option
from tests.services.conftest import NOW

KADER = "voorbeeld.kompas"
TOML = """
format = 1
id = "voorbeeld.kompas"
version = "1"
title = "Voorbeeldkompas"
mode = "reflect"

[source]
document = "Voorbeeld"
publisher = "Niemand"

[[section]]
id = "b1"
title = "Rond de cliënt"

[[section]]
id = "b4"
title = "Laten zien"

[[requirement]]
id = "vk.b1.01"
section = "b1"
level = "must"
per = "client"
judged = "records"
text = "Het plan wordt besproken."
plain = "Bespreek het plan."
source = "Bladzijde 1"
theme = "EVAL"
evidence = [{ kind = "evaluation" }]

[[requirement]]
id = "vk.b1.02"
section = "b1"
level = "must"
per = "client"
judged = "person"
text = "De cliënt kiest zelf."
plain = "Laat de cliënt kiezen."
source = "Bladzijde 2"
theme = "EIGENREGIE"

[[requirement]]
id = "vk.b4.01"
section = "b4"
level = "must"
per = "provider"
judged = "records"
text = "Elke twee jaar is er een visitatie."
plain = "Laat iemand meekijken."
source = "Bladzijde 3"
theme = "VISIT"
evidence = [{ kind = "visitatie" }]
due = [{ every = "P2Y" }]
"""


@pytest.fixture
def kompas(book: Book) -> Book:
    """A dossier with a kader to reflect on, that binds since long."""
    kaders.adopt_text(book, TOML, "kompas.toml", date(2020, 1, 1))
    return book


def view_of(book: Book) -> KaderView:
    return kader_view(book.read(), book.today, KADER)


def written(book: Book, **answers: object) -> BouwsteenReflection:
    talk = replace(bouwstenen.talk_of_today(book.read(), KADER, "b1", book.today), **answers)
    reflections.save(book, talk)
    return talk


def test_only_what_has_a_day_is_counted_anywhere(kompas: Book) -> None:
    dossier, today = kompas.read(), kompas.today
    view = view_of(kompas)
    assert (view.counts.all, view.counts.to_do, view.counts.to_confirm) == (1, 1, 0)
    assert [row.id for row in view.rows if row.fits(Show.TO_DO)] == ["vk.b4.01"]
    assert {row.word for row in view.rows if not row.counted} == {""}
    standings = standing(dossier, today)
    assert open_points(dossier, standings) == {}
    assert {point.requirement_id for point in coming(dossier, today)} <= {"vk.b4.01"}
    assert {entry.point.requirement_id for entry in judged_agenda(dossier, today).entries} <= {"vk.b4.01"}
    assert overview(dossier, today).kaders == ()
    rows = standing_json(dossier, today)["kaders"][0]["eisen"]
    assert {row["id"] for row in rows if row.get("telt", True)} == {"vk.b4.01"}


def test_the_gaps_of_a_voortgangsbericht_leave_out_what_is_to_think_about(kompas: Book) -> None:
    texts = dict(voortgangsberichten.compose(kompas, kompas.today, kompas.today).texts)
    assert texts["gaps"].endswith("Aantal punten: 1.")


def test_the_page_has_dated_duties_first_and_bouwstenen_without_verdict(kompas: Book) -> None:
    shown = bouwstenen.reflect_view(kompas.read(), view_of(kompas))
    assert [row.id for row in shown.dated] == ["vk.b4.01"]
    assert [one.id for one in shown.bouwstenen] == ["b1"], "a section with only dated duties is no bouwsteen"
    assert shown.bouwstenen[0].held == "Nog niet besproken"
    assert shown.bouwstenen[0].answers == ()


def test_a_point_tells_what_the_records_show_and_asks_nothing(kompas: Book) -> None:
    detail = requirement_detail(kompas.read(), view_of(kompas), "vk.b1.01")
    subject = detail.subjects[0]
    assert not detail.counted
    assert (subject.word, subject.own, subject.missing) == ("", "", ())
    assert subject.state is State.TO_JUDGE
    assert "bevestig" not in subject.explanation.lower()
    dated = requirement_detail(kompas.read(), view_of(kompas), "vk.b4.01")
    assert dated.counted
    assert dated.subjects[0].word


def test_what_was_said_shows_in_short_newest_first(kompas: Book) -> None:
    kompas.save(
        BouwsteenReflection(
            id="oud", kader_id=KADER, section_id="b1", held_on=date(2026, 1, 5), goes_well="Oud", will_do="Bellen"
        )
    )
    made = reflections.follow(kompas, "oud", "Bellen")
    kompas.save(replace(made, done_on=date(2026, 3, 1), result="Rust in huis"))
    new = written(kompas, goes_well="Nieuw\nen goed", can_be_better="woord " * 60)
    (one,) = bouwstenen.reflect_view(kompas.read(), view_of(kompas)).bouwstenen
    assert one.held == "Laatst besproken op 24 november 2026"
    assert one.answers[0] == ("Wat gaat goed", "Nieuw; en goed")
    assert one.answers[1][1].endswith("…")
    assert [line.id for line in bouwstenen.talk_lines(kompas.read(), KADER, "b1", but=new.id)] == ["oud"]
    (outcome,) = bouwstenen.outcomes(kompas.read(), KADER, "b1", but=new.id)
    assert (outcome.title, outcome.done) == ("Bellen", True)
    assert outcome.detail == "Klaar op 1 maart 2026 · Rust in huis"
    assert bouwstenen.talk_of_today(kompas.read(), KADER, "b1", kompas.today).id == new.id


def test_a_plan_of_a_bouwsteen_becomes_an_improvement_once(kompas: Book) -> None:
    talk = written(kompas, will_do="Eten\nBellen")
    made = reflections.follow(kompas, talk.id, "Bellen")
    assert (made.source, made.source_id) == (ImprovementSource.KADER, talk.id)
    assert [one.followed for one in reflections.intentions(kompas.read(), talk)] == [False, True]
    with pytest.raises(DomainError, match="already_followed"):
        reflections.follow(kompas, talk.id, "Bellen")


def test_an_empty_talk_or_one_to_come_is_refused(kompas: Book) -> None:
    empty = bouwstenen.talk_of_today(kompas.read(), KADER, "b1", kompas.today)
    with pytest.raises(DomainError, match="reflection_empty"):
        reflections.save(kompas, empty)
    with pytest.raises(DomainError, match="reflection_in_future"):
        written(kompas, goes_well="Goed", held_on=kompas.today + timedelta(days=1))


def test_the_talks_of_the_period_are_in_the_voortgangsbericht(kompas: Book) -> None:
    talk = written(kompas, goes_well="Iedereen kent het plan.", will_do="Bellen\nEten")
    reflections.follow(kompas, talk.id, "Bellen", owner="Joke")
    start, end = date(2026, 1, 1), kompas.today
    words = dict(voortgangsberichten.compose(kompas, start, end).texts)["reflection"]
    assert "Rond de cliënt, besproken op 24 november 2026." in words
    assert "Wat gaat goed: Iedereen kent het plan." in words
    assert "Wat gaan we doen: Bellen; Eten" in words
    assert "Wat ervan kwam: Bellen (Loopt nog · Joke)" in words
    earlier = voortgangsberichten.compose(kompas, date(2025, 1, 1), date(2025, 12, 31))
    assert "besproken op" not in dict(earlier.texts)["reflection"]
    kaders.drop(kompas, KADER)
    dropped = voortgangsberichten.compose(kompas, start, end)
    assert "besproken op" not in dict(dropped.texts)["reflection"]
    assert any(one.source is ImprovementSource.KADER for one in kompas.read().all(Improvement))


def test_a_talk_is_found_by_its_words_and_its_section(kompas: Book) -> None:
    talk = written(kompas, can_be_better="De koelkast is vol")
    for words in ("koelkast", "rond de client"):
        hits = [hit for hit in Finder().find(kompas, words) if hit.kind is HitKind.REFLECTION]
        assert [hit.title for hit in hits] == ["Rond de cliënt"]
        assert hits[0].place == (KADER, None, None, (), None, "b1", talk.id)


def test_a_kwaliteitsbeeld_is_offered_once_it_is_asked_for_or_recorded(book: Book) -> None:
    def offered() -> bool:
        return Report.KWALITEITSBEELD in [line.report for line in report_lines(book.read())]

    assert not offered()
    assert "kwaliteitsbeeld" not in shown_subjects(book.read())
    book.save(Kwaliteitsbeeld(id="kb", form=KwaliteitsbeeldForm.BEELD, year=2025, made_on=book.today))
    assert offered()
    assert "kwaliteitsbeeld" in shown_subjects(book.read())


def test_the_provider_has_its_own_words_for_the_domains_of_life(book: Book) -> None:
    goal = book.read().find(Goal, "doel-1")
    assert goal is not None
    book.save(replace(goal, domain=Domain.RELATIONS))
    planned = evaluations.plan(book, "ria", book.today)
    review = next(one for one in evaluations.reviews_of(book.read(), planned.id) if one.goal_id == "doel-1")
    assert domain_of(book.read(), review) == "Contacten en relaties"
    book.save(DomainName(id="w1", domain=Domain.RELATIONS, name="Vrienden en familie"))
    assert domain_of(book.read(), review) == "Vrienden en familie"
    assert own_option(book.read(), Domain.INTERESTS) == "Belangen"
    identity = Identity("E-1", 1, NOW)
    view = evaluation_view(book.read(), planned, (review,), (), identity)
    assert view.goals[0].domain == "Vrienden en familie"
