"""What serves one requirement is suggested for another of the same theme, and used only when the user says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.answers import Document, EvidenceLink
from kwaliteitsassistent.domain.records.organisation import Policy, PolicyKind
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import answers, kaders
from kwaliteitsassistent.services.kader.answers import Asked, PaperFile
from kwaliteitsassistent.services.kader.suggestions import suggestions
from kwaliteitsassistent.services.records.undo import undo

from .test_serving import HEAD

ASKED = """
[[requirement]]
id = "{name}.{number}"
section = "s"
level = "must"
per = "provider"
judged = "{judged}"
text = "Tekst."
plain = "Doe {number}."
source = "Punt"
theme = "{theme}"
{evidence}
"""
A_PAPER = 'evidence = [ { kind = "document" } ]'


def adopt(book: Book, folder: Path, name: str, **more: str) -> None:
    """A kader with one requirement that a person judges, and one more as given."""
    values = {"theme": "KLACHT", "judged": "person", "evidence": A_PAPER, **more}
    path = folder / f"{name}.toml"
    other = ASKED.format(name=name, number="anders", judged="statement", theme="ICT", evidence="")
    path.write_text(HEAD.format(name=name) + ASKED.format(name=name, number="1", **values) + other)
    kaders.adopt(book, path)


ONE, TWO = Asked("nl.een", "een.1"), Asked("nl.twee", "twee.1")


@pytest.fixture
def two(book: Book, tmp_path: Path) -> Book:
    """A dossier that two kaders ask for the same of; the paper is with the first."""
    adopt(book, tmp_path, "een")
    adopt(book, tmp_path, "twee")
    answers.attach(book, ONE, PaperFile("regeling.pdf", b"%PDF-1.4"), "Klachtenregeling")
    return book


def state(book: Book, asked: Asked) -> State:
    found = {kader.id: found for kader, found in kaders.findings(book.read(), book.today)}[asked.kader_id]
    return next(one.verdict.state for one in found if one.requirement.id == asked.requirement_id)


def test_a_paper_of_another_kader_is_suggested_with_what_it_proves_there(two: Book) -> None:
    (one,) = suggestions(two.read(), TWO, two.today)
    assert (one.kind, one.title) == ("document", "Klachtenregeling")
    assert one.detail == "Bewijs bij: Doe 1 (Kader een)"
    assert one.attachment_id


def test_nothing_is_linked_or_judged_by_a_suggestion(two: Book) -> None:
    before = state(two, TWO)
    suggestions(two.read(), TWO, two.today)
    assert len(two.read().all(EvidenceLink)) == 1
    assert state(two, TWO) is before is State.NOT_SHOWN


def test_using_it_links_the_same_paper_and_undoing_takes_that_back(two: Book) -> None:
    (one,) = suggestions(two.read(), TWO, two.today)
    answers.link(two, TWO, one.kind, one.id)
    assert state(two, TWO) is State.TO_JUDGE
    assert suggestions(two.read(), TWO, two.today) == ()
    assert len(two.read().all(Document)) == 1
    undo(two, two.history.done[-1])
    assert state(two, TWO) is State.NOT_SHOWN
    assert suggestions(two.read(), TWO, two.today) == (one,)


def test_a_confirmation_there_is_no_confirmation_here(two: Book) -> None:
    answers.confirm(two, ONE, "JJ", two.today)
    (one,) = suggestions(two.read(), TWO, two.today)
    answers.link(two, TWO, one.kind, one.id)
    assert (state(two, ONE), state(two, TWO)) == (State.MET, State.TO_JUDGE)


def test_nothing_is_suggested_where_nothing_is_wanted(two: Book) -> None:
    answers.mark_not_applicable(two, TWO, "Wij doen dit niet.")
    assert suggestions(two.read(), TWO, two.today) == ()


def test_another_theme_and_no_theme_join_nothing(book: Book, tmp_path: Path) -> None:
    adopt(book, tmp_path, "een")
    adopt(book, tmp_path, "twee", theme="PRIVACY")
    answers.attach(book, ONE, PaperFile("regeling.pdf", b"%PDF-1.4"))
    assert suggestions(book.read(), TWO, book.today) == ()
    adopt(book, tmp_path, "drie", theme="OVERIG")
    adopt(book, tmp_path, "vier", theme="OVERIG")
    answers.attach(book, Asked("nl.drie", "drie.1"), PaperFile("iets.pdf", b"%PDF-1.4"))
    assert suggestions(book.read(), Asked("nl.vier", "vier.1"), book.today) == ()


def test_a_requirement_that_is_not_there_has_no_suggestions(two: Book) -> None:
    assert suggestions(two.read(), Asked("nl.twee", "weg"), two.today) == ()


def test_a_paper_beside_another_kind_of_evidence_is_not_suggested(book: Book, tmp_path: Path) -> None:
    policy = 'evidence = [ {{ kind = "policy", where = [ {{ field = "kind", is = "{sort}" }} ] }} ]'
    adopt(book, tmp_path, "een", evidence=policy.format(sort="klachten"))
    adopt(book, tmp_path, "twee", evidence=policy.format(sort="privacy"))
    adopt(book, tmp_path, "drie", evidence=policy.format(sort="klachten"))
    answers.attach(book, ONE, PaperFile("regeling.pdf", b"%PDF-1.4"), "Klachtenregeling")
    assert suggestions(book.read(), TWO, book.today) == ()
    (same,) = suggestions(book.read(), Asked("nl.drie", "drie.1"), book.today)
    assert same.title == "Klachtenregeling"


def test_what_the_records_show_by_themselves_is_not_suggested(book: Book, tmp_path: Path) -> None:
    adopt(book, tmp_path, "een", evidence='evidence = [ { kind = "policy" } ]')
    adopt(book, tmp_path, "twee", evidence='evidence = [ { kind = "policy" }, { kind = "document" } ]')
    book.save(Policy(id="p", kind=PolicyKind.COMPLAINTS, title="Klachtenregeling"))
    assert suggestions(book.read(), TWO, book.today) == ()
