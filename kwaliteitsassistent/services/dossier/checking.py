"""Checks whether a sealed PDF is still as it was, and whether a dossier is whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...domain.errors import DomainError
from ...domain.records.issued import IssuedDocument, SealRoot
from ..book import Book
from ..kader.kaders import broken
from ..wording.texts import text
from .known_seals import KnownSeals


@dataclass(frozen=True, slots=True)
class PdfCheck:
    """The verdict on one file: "in orde", "gewijzigd" or "onbekend", and why in one sentence."""

    file: str
    verdict: str
    reason: str
    explanation: str

    @property
    def in_order(self) -> bool:
        """Whether the file is as it was sealed."""
        return self.verdict == "in orde"


def check_pdf(path: Path, known: KnownSeals, book: Book | None = None) -> PdfCheck:
    """Check one file, against the register of a dossier when one is open. Raises DomainError `file_unreadable`."""
    from ...documents.verification import verify

    try:
        content = path.read_bytes()
    except OSError as error:
        raise DomainError("file_unreadable", file=path.name) from error
    if book is None:
        found = verify(content, None, known.fingerprints())
    else:
        dossier = book.read()
        sealed = [document for document in dossier.all(IssuedDocument) if document.signatures]
        found = verify(content, sealed, [root.id for root in dossier.all(SealRoot)])
    return PdfCheck(path.name, found.state.value, found.reason.value, text("verification", found.reason.value))


def check_dossier(book: Book) -> tuple[DomainError, ...]:
    """Everything that is wrong with the file, its references, its log and its kaders; empty when all is well."""
    return book.file.check_integrity() or broken(book.read())
