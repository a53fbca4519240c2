"""Finding people, requirements and documents by what one types."""

from __future__ import annotations

from datetime import date

import pytest

from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader.kaders import adopt, shipped
from kwaliteitsassistent.services.overview.search import MOST, HitKind, fits, search


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
    assert len(search(judged, "e")) <= 4 * MOST
    assert sum(hit.kind is HitKind.REQUIREMENT for hit in search(judged, "de")) == MOST


@pytest.mark.parametrize("words", ["", "   ", "xyzzy", "joke xyzzy"])
def test_nothing_fits(judged: Book, words: str) -> None:
    assert search(judged, words) == ()


def test_words_fit_when_all_are_there() -> None:
    assert fits("kleur donk", "Donkere kleuren")
    assert not fits("donker rood", "Donkere kleuren")
