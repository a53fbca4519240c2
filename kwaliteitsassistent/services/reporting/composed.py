"""A report that is composed from what was recorded, edited part by part, signed for the provider, and sealed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from ...domain.errors import DomainError
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Signature, check_signature
from ...domain.records.issued import DocumentKind, IssuedDocument
from ...domain.records.kwaliteitsbeeld import Kwaliteitsbeeld
from ...domain.records.organisation import Voortgangsbericht
from ...domain.records.registry import BY_TYPE
from ..book import Book, new_id
from ..wording.language import in_dutch
from ..wording.texts import text
from .issuing import concept_identity, issue, issued_for, placement

if TYPE_CHECKING:  # the PDF library loads only when a document is made
    from ...documents.views import Identity

Composed = TypeVar("Composed", Voortgangsbericht, Kwaliteitsbeeld)


Texts = tuple[tuple[str, str], ...]
"""Each part of a report with what it says."""


@dataclass(frozen=True, slots=True)
class Composition(Generic[Composed]):
    """A kind of composed report: its record, its document, and how these are made.

    `texts` are what its parts begin with, as on a day; `title` names a part; `build` makes the PDF, a concept without
    a signature; `established` is the record from the day it is signed, `reopened` the same as a draft.
    """

    type: type[Composed]
    document: DocumentKind
    texts: Callable[[Dossier, Composed, date], Texts]
    title: Callable[[str], str]
    build: Callable[[Dossier, Composed, Identity, Signature | None, date], bytes]
    established: Callable[[Composed, date], Composed]
    reopened: Callable[[Composed], Composed]

    @property
    def name(self) -> str:
        """The kind of record, which a signature names too."""
        return BY_TYPE[self.type].name

    def parts(self, report: Composed) -> tuple[tuple[str, str], ...]:
        """The parts one can write in, with their Dutch titles."""
        return tuple((part, self.title(part)) for part, _ in report.texts)


@in_dutch()
def begin(book: Book, kind: Composition[Composed], report: Composed) -> Composed:
    """Keep a report with a text in every part, made from what was recorded; texts it has already stay."""
    dossier = book.read()
    if report.texts or report.issued_on is not None:
        return report
    begun = replace(report, texts=kind.texts(dossier, report, book.today))
    book.save(begun)
    return begun


def edit(book: Book, kind: Composition[Composed], report_id: str, part: str, words: str) -> None:
    """Change the text of one part. DomainError `record_unknown`, or `report_frozen` once it is established."""
    report = _open(book.read(), kind, report_id)
    if part not in dict(report.texts):
        raise DomainError("record_unknown", kind=kind.name)
    texts = tuple((name, words if name == part else old) for name, old in report.texts)
    book.save(replace(report, texts=texts))


@in_dutch()
def establish(book: Book, kind: Composition[Composed], report_id: str, signature: Signature | None) -> IssuedDocument:
    """Sign a report for the provider, make it once, and seal it. Raises DomainError `report_without_signature`."""
    if signature is None:
        raise DomainError("report_without_signature")
    check_signature(signature)
    dossier = book.read()
    report = kind.established(_open(dossier, kind, report_id), book.today)

    def build(identity: Identity) -> bytes:
        return kind.build(dossier, report, identity, signature, book.today)

    with book.writing() as writing:
        writing.put(report, signature)
        place = placement(dossier, kind.document, report.id, book.today, report.replaces_id)
        return issue(book, writing, place, build, text("issued", f"sealed_{kind.name}"))


@in_dutch()
def report_pdf(book: Book, kind: Composition[Composed], report_id: str) -> bytes:
    """The sealed report; while it is open, a concept. Raises DomainError `record_unknown`."""
    dossier = book.read()
    report = found(dossier, kind, report_id)
    document = issued_for(dossier, kind.document, report_id)
    if document is not None:
        return book.attachment(document.attachment_id)[1]
    identity = concept_identity(book, dossier, kind.document, report_id, report.replaces_id)
    return kind.build(dossier, report, identity, None, book.today)


def correct(book: Book, kind: Composition[Composed], report_id: str) -> Composed:
    """Start a new version of an established report: the same texts, open again, naming the one it replaces.

    DomainError `record_unknown`, `report_still_open`, or `report_already_corrected`.
    """
    dossier = book.read()
    old = found(dossier, kind, report_id)
    if old.issued_on is None:
        raise DomainError("report_still_open")
    if is_replaced(dossier, old):
        raise DomainError("report_already_corrected")
    new = replace(kind.reopened(old), id=new_id(), replaces_id=old.id)
    book.save(new)
    return new


def is_replaced(dossier: Dossier, report: Voortgangsbericht | Kwaliteitsbeeld) -> bool:
    """Whether a new version was begun of a report."""
    return any(other.replaces_id == report.id for other in dossier.all(type(report)))


def found(dossier: Dossier, kind: Composition[Composed], report_id: str) -> Composed:
    """The report with this id. Raises DomainError `record_unknown`."""
    report = dossier.find(kind.type, report_id)
    if report is None:
        raise DomainError("record_unknown", kind=kind.name)
    return report


def _open(dossier: Dossier, kind: Composition[Composed], report_id: str) -> Composed:
    report = found(dossier, kind, report_id)
    if report.issued_on is not None:
        raise DomainError("report_frozen", day=report.issued_on)
    return report
