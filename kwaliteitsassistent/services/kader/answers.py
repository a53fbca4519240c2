"""What people say about a requirement: proof, a confirmation, "not applicable", an exemption; and taking it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypedDict

from ...domain.errors import DomainError
from ...domain.judging.answers import profile_digest
from ...domain.kader.difference import fingerprint
from ...domain.records.answers import Answer, Confirmation, Document, EvidenceLink, Exemption, NotApplicable
from ..book import Book, Writing, new_id
from ..history import Step
from ..records.removal import remove
from .kaders import adopted

ANSWERS: dict[str, type[Answer]] = {
    "confirmation": Confirmation,
    "not_applicable": NotApplicable,
    "exemption": Exemption,
    "evidence_link": EvidenceLink,
}
"""The kinds of answers, by the name of their records."""


class _Place(TypedDict):
    kader_id: str
    requirement_id: str
    subject_id: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """One requirement of one kader, for one subject; None is the whole provider."""

    kader_id: str
    requirement_id: str
    subject_id: str | None = None

    def _place(self) -> _Place:
        return {
            "kader_id": self.kader_id,
            "requirement_id": self.requirement_id,
            "subject_id": self.subject_id,
        }


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A file to keep in the dossier."""

    name: str
    content: bytes

    @property
    def title(self) -> str:
        """What to call the paper when nobody says: its name without the ending."""
        return Path(self.name).stem or self.name


def read_paper(path: Path) -> PaperFile:
    """A file of the user's. Raises DomainError `file_unreadable`."""
    try:
        return PaperFile(path.name, path.read_bytes())
    except OSError as error:
        raise DomainError("file_unreadable", file=path.name) from error


def confirm(book: Book, asked: Asked, initials: str, on: date | None, note: str = "") -> Confirmation:
    """Someone looked and found it in order. DomainError `confirm_without_initials`, `answer_in_future` and the like."""
    if not initials.strip():
        raise DomainError("confirm_without_initials")
    day = _past_day(book, on)
    said = Confirmation(
        id=new_id(),
        **asked._place(),
        confirmed_on=day,
        initials=initials.strip(),
        note=note.strip(),
        requirement_digest=_digest(book, asked),
    )
    book.save(said, undoable=True)
    return said


def mark_not_applicable(book: Book, asked: Asked, reason: str, initials: str = "") -> NotApplicable:
    """The requirement does not fit this provider, as long as the profile stays the same.

    DomainError `not_applicable_without_reason`.
    """
    if not reason.strip():
        raise DomainError("not_applicable_without_reason")
    said = NotApplicable(
        id=new_id(),
        **asked._place(),
        reason=reason.strip(),
        stated_on=book.today,
        initials=initials.strip(),
        profile_digest=profile_digest(book.read().provider),
        requirement_digest=_digest(book, asked),
    )
    book.save(said, undoable=True)
    return said


def exempt(
    book: Book,
    asked: Asked,
    granted_by: str,
    granted_on: date | None,
    valid_until: date | None = None,
    letter: PaperFile | None = None,
) -> Exemption:
    """The gemeente lets the provider off until a day, or for good; the letter goes into the dossier with it.

    DomainError `exemption_without_giver`, `answer_without_day`, `answer_in_future`, `exemption_ended` (`day`).
    """
    if not granted_by.strip():
        raise DomainError("exemption_without_giver")
    day = _past_day(book, granted_on)
    if valid_until is not None and valid_until < book.today:
        raise DomainError("exemption_ended", day=valid_until)
    said = Exemption(
        id=new_id(), **asked._place(), granted_by=granted_by.strip(), granted_on=day, valid_until=valid_until
    )
    with book.writing(undoable=True) as writing:
        if letter is not None:
            document = _keep(book, writing, letter, Document(id=new_id(), title=letter.title, added_on=book.today))
            said = replace(said, document_id=document.id)
        writing.put(said)
    return said


def link(book: Book, asked: Asked, record_kind: str, record_id: str) -> EvidenceLink:
    """A record of the dossier proves the requirement. DomainError `evidence_linked_already`, `record_unknown`."""
    dossier = book.read()
    if dossier.get(record_kind, record_id) is None:
        raise DomainError("record_unknown")
    if any(_proves(one, asked, record_kind, record_id) for one in dossier.all(EvidenceLink)):
        raise DomainError("evidence_linked_already")
    said = _link(book, asked, record_kind, record_id)
    book.save(said, undoable=True)
    return said


def attach(
    book: Book,
    asked: Asked,
    file: PaperFile,
    title: str = "",
    issued: date | None = None,
    valid_until: date | None = None,
) -> EvidenceLink:
    """Keep a file as a document and as proof of the requirement, in one transaction.

    DomainError `attachment_empty`, `attachment_too_large`, `paper_in_future` (`day`), `ends_before_start`.
    """
    if issued is not None and issued > book.today:
        raise DomainError("paper_in_future", day=issued)
    if issued is not None and valid_until is not None and valid_until < issued:
        raise DomainError("ends_before_start", start=issued, end=valid_until)
    paper = Document(
        id=new_id(), title=title.strip() or file.title, added_on=book.today, issued=issued, valid_until=valid_until
    )
    with book.writing(undoable=True) as writing:
        document = _keep(book, writing, file, paper)
        said = _link(book, asked, "document", document.id)
        writing.put(said)
    return said


def withdraw(book: Book, kind: str, answer_id: str) -> Step:
    """Take back an answer of a kind in `ANSWERS`; a document that was attached stays in the dossier.

    DomainError `answer_gone` when it is not there any more.
    """
    if book.read().find(ANSWERS[kind], answer_id) is None:
        raise DomainError("answer_gone")
    return remove(book, kind, answer_id)


def _digest(book: Book, asked: Asked) -> str:
    """What is asked now; nothing when the dossier does not hold the kader, or that asks nothing by this id."""
    kaders = (kader for kader in adopted(book.read()) if kader.id == asked.kader_id)
    found = (one for kader in kaders for one in kader.requirements if one.id == asked.requirement_id)
    return next((fingerprint(one) for one in found), "")


def _past_day(book: Book, day: date | None) -> date:
    if day is None:
        raise DomainError("answer_without_day")
    if day > book.today:
        raise DomainError("answer_in_future", day=day)
    return day


def _keep(book: Book, writing: Writing, file: PaperFile, paper: Document) -> Document:
    kept = replace(paper, attachment_id=writing.attach(file.name, file.content, book.today).id)
    writing.put(kept)
    return kept


def _link(book: Book, asked: Asked, record_kind: str, record_id: str) -> EvidenceLink:
    return EvidenceLink(
        id=new_id(), **asked._place(), record_kind=record_kind, record_id=record_id, linked_on=book.today
    )


def _proves(one: EvidenceLink, asked: Asked, record_kind: str, record_id: str) -> bool:
    same = (one.kader_id, one.requirement_id) == (asked.kader_id, asked.requirement_id)
    about = one.subject_id in (None, asked.subject_id)
    return same and about and (one.record_kind, one.record_id) == (record_kind, record_id)
