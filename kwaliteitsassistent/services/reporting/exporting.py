"""Writes documents to where the user wants them: what was issued as it was, the rest made on the spot."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.errors import DomainError
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation
from ...domain.records.issued import DocumentKind, IssuedDocument
from ...domain.records.learning import Teamreflectie
from ..book import Book
from ..care.evaluations import reviews_of, signatures_of
from ..kader.standing import standing
from ..wording.language import in_dutch
from ..wording.texts import text
from .issuing import concept_identity, issue, issued_for, placement

if TYPE_CHECKING:
    from ...documents.views import Identity


# Windows would otherwise change the ends of lines; elsewhere there is no such thing.
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_file(path: Path, content: bytes) -> Path:
    """Write a file as a whole or not at all, for its owner alone: it may be about people.

    Raises DomainError `disk_full` or `file_not_written`.
    """
    part = path.with_name(f".{path.name}.deel")
    try:
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, _NEW, 0o600), "wb") as file:
            file.write(content)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        code = "disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "file_not_written"
        raise DomainError(code, file=path.name, folder=str(path.parent)) from error
    return path


def issued_pdf(book: Book, document: IssuedDocument) -> bytes:
    """The bytes of an issued document, exactly as they were sealed."""
    return book.attachment(document.attachment_id)[1]


@in_dutch()
def evaluation_pdf(book: Book, evaluation_id: str, *, easy: bool = False) -> bytes:
    """The sealed evaluation; while it is open, a concept with empty lines to sign on."""
    dossier = book.read()
    evaluation = dossier.find(Evaluation, evaluation_id)
    if evaluation is None:
        raise DomainError("record_unknown", kind="evaluation")
    kind = DocumentKind.EVALUATION_EASY if easy else DocumentKind.EVALUATION
    document = issued_for(dossier, kind, evaluation_id)
    if document is not None:
        return issued_pdf(book, document)
    return _concept(book, dossier, evaluation, kind)


def _concept(book: Book, dossier: Dossier, evaluation: Evaluation, kind: DocumentKind) -> bytes:
    from ...documents.evaluation import build_evaluation
    from ...documents.evaluation_easy import build_easy_evaluation
    from .document_views import easy_view, evaluation_view

    identity = concept_identity(book, dossier, kind, evaluation.id, evaluation.replaces_id)
    parts = (dossier, evaluation, reviews_of(dossier, evaluation.id), signatures_of(dossier, evaluation.id), identity)
    if kind is DocumentKind.EVALUATION_EASY:
        return build_easy_evaluation(easy_view(*parts))
    return build_evaluation(evaluation_view(*parts))


@in_dutch()
def teamreflectie_pdf(book: Book, reflection_id: str) -> bytes:
    """The report of a reflection, as the dossier holds it now."""
    from ...documents.teamreflectie import build_teamreflectie
    from .document_views import teamreflectie_view

    dossier = book.read()
    reflection = dossier.find(Teamreflectie, reflection_id)
    if reflection is None:
        raise DomainError("record_unknown", kind="teamreflectie")
    identity = concept_identity(book, dossier, DocumentKind.TEAMREFLECTIE, reflection_id)
    return build_teamreflectie(teamreflectie_view(dossier, reflection, identity))


@in_dutch()
def issue_personnel(book: Book) -> bytes:
    """The personnel overview of today, sealed and kept: an inspector may ask later what was shown."""
    from ...documents.personnel import build_personnel
    from .document_views import personnel_view

    dossier = book.read()
    standings = standing(dossier, book.today)

    def build(identity: Identity) -> bytes:
        return build_personnel(personnel_view(dossier, standings, identity))

    place = placement(dossier, DocumentKind.PERSONNEL, None, book.today, None)
    with book.writing() as writing:
        document = issue(book, writing, place, build, text("issued", "sealed_overview"))
    return issued_pdf(book, document)


@in_dutch()
def recovery_sheet_pdf(book: Book) -> bytes:
    """The sheet that opens this dossier without its passphrase; never kept in the dossier itself."""
    from ...documents.recovery_sheet import RecoverySheetView, build_recovery_sheet

    view = RecoverySheetView(dossier=book.path.stem, made_at=book.clock(), code=book.file.recovery_code())
    return build_recovery_sheet(view)
