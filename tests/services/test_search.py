"""Finding people, requirements and documents by what one types."""

from __future__ import annotations

from datetime import date

import pytest

from kwaliteitsassistent.domain.records.answers import Document
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.domain.records.learning import (
    Complaint,
    Improvement,
    ImprovementSource,
    Incident,
    IncidentKind,
    ReflectionKind,
    Teamreflectie,
)
from kwaliteitsassistent.domain.records.organisation import EvidenceRequest, Policy, PolicyKind, RequestTopic
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader.kaders import adopt, shipped
from kwaliteitsassistent.services.overview.search import MOST, Finder, fits
from kwaliteitsassistent.services.overview.search_index import Hit, HitKind


def search(book: Book, words: str) -> tuple[Hit, ...]:
    """What a fresh look through the dossier finds."""
    return Finder().find(book, words)


@pytest.fixture
def judged(book: Book) -> Book:
    """The dossier with a kader."""
    adopt(book, shipped()[0].path)
    return book


def test_people_are_found_whatever_the_case_and_accents(book: Book) -> None:
    (joke,) = search(book, "JÖKE")
    assert (joke.kind, joke.title, joke.page, joke.place) == (HitKind.STAFF, "Joke Jansen", "staff", "joke")
    (ria,) = search(book, "vries ria")
    assert (ria.kind, ria.page, ria.place) == (HitKind.CLIENT, "clients", "ria")


def test_who_left_is_found_after_who_is_here(book: Book) -> None:
    book.save(Client(id="a", given_name="Ab", family_name="Vries", start=date(2020, 1, 1), end=date(2021, 1, 1)))
    assert [hit.place for hit in search(book, "vries")] == ["ria", "a"]


def test_a_requirement_is_found_by_its_id_first(judged: Book) -> None:
    kader = shipped()[0].kader
    wanted = kader.requirements[5]
    hit = search(judged, wanted.id)[0]
    assert (hit.kind, hit.page, hit.place) == (HitKind.REQUIREMENT, "kader", (kader.id, wanted.id))
    assert wanted.id in hit.detail


def test_a_requirement_is_found_by_its_words(judged: Book) -> None:
    wanted = shipped()[0].kader.requirements[3]
    assert (shipped()[0].kader.id, wanted.id) in [hit.place for hit in search(judged, wanted.plain)]


def test_no_more_than_fit_are_given(judged: Book) -> None:
    assert len(search(judged, "e")) <= len(HitKind) * MOST
    assert sum(hit.kind is HitKind.REQUIREMENT for hit in search(judged, "de")) == MOST


def test_every_kind_of_record_is_found_by_its_words_and_by_its_kind(book: Book) -> None:
    day = date(2026, 11, 3)
    book.save(
        Evaluation(id="e", client_id="ria", planned_on=date(2026, 12, 1)),
        Incident(id="i", kind=IncidentKind.INCIDENT, discovered_on=day, description="Gevallen bij de trap"),
        Complaint(id="k", received_on=day, subject="Vervoer kwam te laat", client_id="ria"),
        EvidenceRequest(id="q", topic=RequestTopic.POLICY, asked_on=day, asked_by="Toezichthouder"),
        Improvement(id="v", source=ImprovementSource.OTHER, noted_on=day, description="Leuning maken"),
        Teamreflectie(id="t", kind=ReflectionKind.INTERVISION, held_on=day, will_do="Elke week bellen"),
        Policy(id="p", kind=PolicyKind.MEDICATION, title="Medicijnen veilig geven"),
        Document(id="d", title="Polis van de auto", added_on=day),
    )
    form = "organisation"
    for words, kind, page, place in (
        ("evaluatie vries", HitKind.EVALUATION, "evaluations", "e"),
        ("1 december", HitKind.EVALUATION, "evaluations", "e"),
        ("trap", HitKind.INCIDENT, form, (("card", "incident"), ("record", "incident", "i"))),
        ("klacht vries", HitKind.COMPLAINT, form, (("card", "complaint"), ("record", "complaint", "k"))),
        ("toezichthouder", HitKind.REQUEST, form, (("card", "request"), ("record", "request", "q"))),
        ("leuning", HitKind.IMPROVEMENT, form, (("card", "improvement"), ("record", "improvement", "v"))),
        ("bellen", HitKind.REFLECTION, "reflection", "t"),
        ("medicijnen", HitKind.POLICY, form, (("card", "policy"), ("record", "policy", "p"))),
        ("polis", HitKind.PAPER, form, (("record", "document", "d"),)),
    ):
        (hit,) = search(book, words)
        assert (hit.kind, hit.page, hit.place) == (kind, page, place)
        assert hit.title


def test_what_is_found_stands_kind_by_kind(book: Book) -> None:
    book.save(Evaluation(id="e", client_id="ria", planned_on=date(2026, 12, 1)))
    assert [hit.kind for hit in search(book, "ria")] == [HitKind.CLIENT, HitKind.EVALUATION]


def test_a_dossier_is_looked_through_once_until_it_changes(book: Book) -> None:
    finder = Finder()
    assert finder.find(book, "trap") == ()
    looked_through = finder._by_kind
    finder.find(book, "trappen")
    assert finder._by_kind is looked_through
    book.save(Incident(id="i", kind=IncidentKind.INCIDENT, discovered_on=date(2026, 11, 3), description="Bij de trap"))
    assert [hit.kind for hit in finder.find(book, "trap")] == [HitKind.INCIDENT]
    finder.forget()
    assert finder._by_kind == {}


@pytest.mark.parametrize("words", ["", "   ", "xyzzy", "joke xyzzy"])
def test_nothing_fits(judged: Book, words: str) -> None:
    assert search(judged, words) == ()


def test_words_fit_when_all_are_there() -> None:
    assert fits("kleur donk", "Donkere kleuren")
    assert not fits("donker rood", "Donkere kleuren")
