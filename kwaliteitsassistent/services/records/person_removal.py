"""Removing a member of staff or a client with everything about them: what goes, what must be kept, and doing it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from ...domain.errors import DomainError
from ...domain.records.answers import Answer, Document
from ...domain.records.clients import Client
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation, Signature
from ...domain.records.issued import IssuedDocument
from ...domain.records.people import Person
from ...domain.records.record import Record
from ...domain.records.references import PARTS, Reference, references_of
from ...domain.records.registry import BY_NAME, kind_of
from ...domain.records.retention import Term, term_of
from ...domain.records.staff import Acknowledgement, Engagement
from ..book import Book
from ..care.evaluations import scans_of
from ..history import Step
from ..wording.texts import text
from .removal import files_of
from .undo import kind_name

_OWNED = (Answer, Signature, IssuedDocument, Acknowledgement)  # mean nothing without what they are about


@dataclass(frozen=True, slots=True)
class Removal:
    """What removing a person means. `gone` holds the person too; `loosened` are others, without their names."""

    person: Person
    gone: tuple[Record, ...]
    loosened: tuple[Record, ...]
    term: Term

    @property
    def alone(self) -> bool:
        """Whether there is nothing about the person but their name."""
        return len(self.gone) == 1 and not self.loosened

    @property
    def can_end(self) -> bool:
        """Whether the end of the support or of the work could be recorded instead."""
        works = any(isinstance(record, Engagement) for record in self.gone)
        return self.term.ended_on is None and (works or isinstance(self.person, Client))

    @property
    def sealed(self) -> int:
        """How many sealed documents there are about the person."""
        return sum(isinstance(record, IssuedDocument) for record in self.gone)


def removal_of(dossier: Dossier, kind: str, person_id: str) -> Removal:
    """What goes with a person. DomainError `record_unknown`."""
    person = dossier.get(kind, person_id)
    if not isinstance(person, Person):
        raise DomainError("record_unknown", kind=kind)
    gone = _with_all(dossier, person)
    loosened = tuple(_loosened(dossier, gone))
    return Removal(person, tuple(gone.values()), loosened, term_of(dossier, person))


def remove_person(book: Book, kind: str, person_id: str, *, asked_in_writing: bool = False) -> Step:
    """Remove a person and all that goes with them, in one step that can be undone.

    `asked_in_writing` says that they asked for it themselves (Wmo 2015 art. 5.3.5). DomainError `record_unknown`;
    `removal_documents_kept` as long as sealed documents about them must be kept and they did not ask.
    """
    dossier = book.read()
    removal = removal_of(dossier, kind, person_id)
    if removal.sealed and removal.term.runs(book.today) and not asked_in_writing:
        raise DomainError("removal_documents_kept")
    with book.writing(undoable=True) as writing:
        writing.put(*removal.loosened)
        writing.delete_all([(kind_of(record).name, record.id) for record in removal.gone])
        for attachment_id in files_of(dossier, removal.gone):
            writing.detach(attachment_id)
        if asked_in_writing:
            writing.log("vernietigd op verzoek", kind, person_id)
    return writing.step


def running_engagement(dossier: Dossier, staff_id: str, today: date) -> str | None:
    """The engagement that would have to end before someone has left; None when there is none."""
    for one in dossier.linked("engagement", "staff_id", staff_id):
        if isinstance(one, Engagement) and (one.end is None or one.end >= today):
            return one.id
    return None


def counted(records: Iterable[Record], *, but: Person | None = None) -> tuple[str, ...]:
    """How many of each kind, in words: `3 evaluaties`, `1 VOG`."""
    counts = Counter(kind_of(record).name for record in records if record != but)
    return tuple(
        text("removal", "some", count=count, what=kind_name(kind) if count == 1 else text("many", kind))
        for kind, count in sorted(counts.items(), key=lambda each: list(BY_NAME).index(each[0]))
    )


def term_words(removal: Removal, today: date) -> str:
    """What the term of keeping says about this person."""
    kind, term = kind_of(removal.person).name, removal.term
    if term.until is None:
        return text("removal", f"{kind}_going_on")
    leaving = term.ended_on is not None and term.ended_on >= today
    code = "leaving" if leaving else "runs" if term.runs(today) else "over"
    return text("removal", f"{kind}_{code}", end=term.ended_on, until=term.until)


def _with_all(dossier: Dossier, person: Person) -> dict[tuple[str, str], Record]:
    """Everything that is about a person, by kind and id, found by following who names whom."""
    naming = _naming(dossier)
    gone: dict[tuple[str, str], Record] = {}
    waiting: list[Record] = [person]
    while waiting:
        record = waiting.pop()
        if _key(record) in gone:
            continue
        gone[_key(record)] = record
        waiting += (
            one for reference, one in naming.get(record.id, ()) if _means(reference, record) and _goes(one, reference)
        )
        if isinstance(record, Evaluation):
            titles = scans_of(dossier, record)
            waiting += (paper for paper in dossier.all(Document) if paper.title in titles)
    papers = (paper for paper in _papers(dossier, gone, naming) if _key(paper) not in gone)
    return gone | {_key(paper): paper for paper in papers}


def _papers(
    dossier: Dossier, gone: dict[tuple[str, str], Record], naming: dict[str, list[tuple[Reference, Record]]]
) -> Iterator[Document]:
    """The documents that only these records name."""
    for record in gone.values():
        for reference in references_of(record):
            paper = dossier.find(Document, reference.id) if reference.kind == "document" else None
            if paper is not None and all(_key(one) in gone for _, one in naming[paper.id]):
                yield paper


def _naming(dossier: Dossier) -> dict[str, list[tuple[Reference, Record]]]:
    """Id -> the records that name it, with how."""
    found: dict[str, list[tuple[Reference, Record]]] = {}
    for record in dossier.records():
        for reference in references_of(record):
            found.setdefault(reference.id, []).append((reference, record))
    return found


def _means(reference: Reference, record: Record) -> bool:
    return reference.kind in ("any", kind_of(record).name)


def _goes(record: Record, reference: Reference) -> bool:
    """Whether a record goes with the one it names: it stands under it, or cannot be without it."""
    kind = kind_of(record)
    under = {kind.parent_field, f"{PARTS.get(kind.name)}_id"}
    return isinstance(record, _OWNED) or reference.field in under or not _may_be_empty(record, reference.field)


def _may_be_empty(record: Record, field: str) -> bool:
    if isinstance(getattr(record, field), tuple):
        return True
    return any(each.name == field and each.default is None for each in fields(record))


def _loosened(dossier: Dossier, gone: dict[tuple[str, str], Record]) -> Iterator[Record]:
    for record in dossier.records():
        if _key(record) in gone:
            continue
        changes: dict[str, Any] = {}
        for reference in references_of(record):
            if any(_means(reference, one) for one in _called(gone, reference.id)):
                value = changes.get(reference.field, getattr(record, reference.field))
                kept = tuple(id_ for id_ in value if id_ != reference.id) if isinstance(value, tuple) else None
                changes[reference.field] = kept
        if changes:
            yield replace(record, **changes)


def _called(gone: dict[tuple[str, str], Record], id_: str) -> Iterator[Record]:
    return (record for kind in BY_NAME if (record := gone.get((kind, id_))) is not None)


def _key(record: Record) -> tuple[str, str]:
    return kind_of(record).name, record.id
