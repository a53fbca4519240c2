"""Answers to requirements: each changes the verdict it is about, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.demo.days import Days
from kwaliteitsassistent.demo.provider import PROVIDER
from kwaliteitsassistent.demo.walk import fill
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.answers import Confirmation, Document, EvidenceLink, Exemption
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import answers, kaders
from kwaliteitsassistent.services.kader.answers import Asked, PaperFile
from kwaliteitsassistent.services.records.undo import undo
from kwaliteitsassistent.services.wording.problems import error_lines

from .conftest import NOW

TODAY = NOW.date()
KADER = "nl.midden-groningen.wmo"
ROTA = Asked(KADER, "mg.doe.33")
DRUGS_POLICY = Asked(KADER, "mg.vei.30")
PDF = PaperFile("beleid middelen.pdf", b"%PDF-1.7 beleid")


@pytest.fixture
def demo(desk: Desk, tmp_path: Path) -> Iterator[Book]:
    """The dossier of the made-up provider."""
    opened = desk.create(tmp_path / "demo.kwa", "demo", "MV")
    fill(opened, Days(TODAY))
    yield opened
    opened.close()


def state_of(book: Book, asked: Asked) -> State:
    (_, found), *_ = kaders.findings(book.read(), TODAY, asked.kader_id)
    return next(
        one.verdict.state
        for one in found
        if one.requirement.id == asked.requirement_id and (one.subject.id if one.subject else None) == asked.subject_id
    )


def test_a_confirmation_puts_a_requirement_in_order_until_it_is_taken_back(demo: Book) -> None:
    assert state_of(demo, ROTA) is State.TO_JUDGE
    said = answers.confirm(demo, ROTA, " MV ", TODAY, "Rooster bekeken.")
    assert (said.initials, said.confirmed_on, said.note) == ("MV", TODAY, "Rooster bekeken.")
    assert state_of(demo, ROTA) is State.MET
    answers.withdraw(demo, "confirmation", said.id)
    assert state_of(demo, ROTA) is State.TO_JUDGE
    assert undo(demo) == "bevestiging bij een eis verwijderd"
    assert demo.read().find(Confirmation, said.id) == said
    assert state_of(demo, ROTA) is State.MET


@pytest.mark.parametrize(
    ("initials", "on", "code"),
    [
        ("  ", TODAY, "confirm_without_initials"),
        ("MV", None, "answer_without_day"),
        ("MV", date(2026, 11, 25), "answer_in_future"),
    ],
)
def test_a_confirmation_says_who_and_when(demo: Book, initials: str, on: date | None, code: str) -> None:
    with pytest.raises(DomainError) as trouble:
        answers.confirm(demo, ROTA, initials, on)
    assert trouble.value.code == code
    assert error_lines(trouble.value)


def test_an_attached_file_is_proof_and_stays_a_document_when_the_proof_goes(demo: Book) -> None:
    said = answers.attach(demo, DRUGS_POLICY, PDF, "", date(2026, 1, 5), date(2027, 1, 5))
    paper = demo.read().find(Document, said.record_id)
    assert paper is not None
    assert paper.attachment_id is not None
    assert (paper.title, paper.issued, paper.valid_until) == ("beleid middelen", date(2026, 1, 5), date(2027, 1, 5))
    assert demo.attachment(paper.attachment_id)[1] == PDF.content
    assert state_of(demo, DRUGS_POLICY) is State.TO_JUDGE
    answers.confirm(demo, DRUGS_POLICY, "MV", TODAY)
    assert state_of(demo, DRUGS_POLICY) is State.MET
    answers.withdraw(demo, "evidence_link", said.id)
    assert demo.read().find(Document, paper.id) == paper
    assert state_of(demo, DRUGS_POLICY) is State.NOT_SHOWN


def test_nothing_is_kept_of_a_file_that_cannot_be(demo: Book, tmp_path: Path) -> None:
    before = demo.read()
    with pytest.raises(DomainError, match="attachment_empty"):
        answers.attach(demo, DRUGS_POLICY, PaperFile("leeg.pdf", b""))
    with pytest.raises(DomainError, match="paper_in_future"):
        answers.attach(demo, DRUGS_POLICY, PDF, issued=date(2026, 12, 1))
    with pytest.raises(DomainError, match="ends_before_start"):
        answers.attach(demo, DRUGS_POLICY, PDF, issued=date(2026, 2, 1), valid_until=date(2026, 1, 1))
    with pytest.raises(DomainError, match="file_unreadable"):
        answers.read_paper(tmp_path / "weg.pdf")
    assert demo.read() == before


def test_a_document_proves_a_requirement_only_once(demo: Book) -> None:
    paper = demo.read().all(Document)[0]
    said = answers.link(demo, DRUGS_POLICY, "document", paper.id)
    assert demo.read().find(EvidenceLink, said.id) == said
    with pytest.raises(DomainError, match="evidence_linked_already"):
        answers.link(demo, DRUGS_POLICY, "document", paper.id)
    with pytest.raises(DomainError, match="record_unknown"):
        answers.link(demo, DRUGS_POLICY, "document", "weg")


def test_not_applicable_is_asked_again_when_the_profile_changes(demo: Book) -> None:
    with pytest.raises(DomainError, match="not_applicable_without_reason"):
        answers.mark_not_applicable(demo, DRUGS_POLICY, " ")
    answers.mark_not_applicable(demo, DRUGS_POLICY, "Wij werken alleen met kinderen onder de tien.", "MV")
    assert state_of(demo, DRUGS_POLICY) is State.NOT_APPLICABLE
    provider = demo.read().find(Provider, PROVIDER)
    assert provider is not None
    demo.save(replace(provider, phone="050-555 0199"))
    assert state_of(demo, DRUGS_POLICY) is State.NOT_APPLICABLE
    demo.save(replace(provider, day_activities=not provider.day_activities))
    assert state_of(demo, DRUGS_POLICY) is State.NOT_SHOWN


def test_an_exemption_keeps_its_letter_and_ends(demo: Book) -> None:
    said = answers.exempt(demo, DRUGS_POLICY, "gemeente", date(2026, 11, 1), date(2026, 12, 31), PDF)
    assert state_of(demo, DRUGS_POLICY) is State.EXEMPT
    letter = demo.read().find(Document, said.document_id)
    assert letter is not None
    assert letter.attachment_id is not None
    (_, later), *_ = kaders.findings(demo.read(), date(2027, 1, 1), KADER)
    again = next(one for one in later if one.requirement.id == DRUGS_POLICY.requirement_id)
    assert again.verdict.state is State.NOT_SHOWN
    assert any(remark.code == "exemption_ended" for remark in again.verdict.remarks)


@pytest.mark.parametrize(
    ("by", "on", "until", "code"),
    [
        ("", TODAY, None, "exemption_without_giver"),
        ("gemeente", None, None, "answer_without_day"),
        ("gemeente", date(2027, 1, 1), None, "answer_in_future"),
        ("gemeente", date(2026, 1, 1), date(2026, 6, 1), "exemption_ended"),
    ],
)
def test_an_exemption_says_by_whom_and_until_when(
    demo: Book, by: str, on: date | None, until: date | None, code: str
) -> None:
    before = len(demo.read().all(Exemption))
    with pytest.raises(DomainError) as trouble:
        answers.exempt(demo, DRUGS_POLICY, by, on, until)
    assert trouble.value.code == code
    assert error_lines(trouble.value)
    assert len(demo.read().all(Exemption)) == before


def test_an_answer_goes_only_once(demo: Book) -> None:
    said = answers.confirm(demo, ROTA, "MV", TODAY)
    answers.withdraw(demo, "confirmation", said.id)
    with pytest.raises(DomainError, match="answer_gone"):
        answers.withdraw(demo, "confirmation", said.id)
