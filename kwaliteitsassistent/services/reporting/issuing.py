"""Makes a document once, seals it, keeps it in the dossier with its SHA-256, and never makes it again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from ...domain.errors import DomainError
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation, GoalReview, Signature
from ...domain.records.issued import DocumentKind, IssuedDocument, SealRoot
from ...storage import sealing_key as stored_keys
from ..book import Book, Writing, new_id
from ..wording.language import in_dutch
from ..wording.texts import text

if TYPE_CHECKING:  # the PDF library loads only when a document is made
    from ...documents.seal import SealingKey
    from ...documents.views import Identity

_LETTERS = {
    DocumentKind.EVALUATION: "EV",
    DocumentKind.EVALUATION_EASY: "EM",
    DocumentKind.VOORTGANGSBERICHT: "VB",
    DocumentKind.KWALITEITSBEELD: "KB",
    DocumentKind.TEAMREFLECTIE: "TR",
    DocumentKind.PERSONNEL: "PO",
    DocumentKind.RECOVERY_SHEET: "HB",
    DocumentKind.SCAN: "SC",
}


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a new document comes in the register: its number and version, and the one it replaces."""

    kind: DocumentKind
    subject_id: str | None
    number: str
    version: int = 1
    replaces: IssuedDocument | None = None


def placement(dossier: Dossier, kind: DocumentKind, subject_id: str | None, day: date, old_id: str | None) -> Placement:
    """The next number of a kind, or the next version of the document that was made of `old_id`."""
    made = [document for document in dossier.all(IssuedDocument) if document.kind is kind]
    older = next((document for document in made if old_id is not None and document.subject_id == old_id), None)
    if older is not None:
        return Placement(kind, subject_id, older.number, older.version + 1, older)
    year = [document for document in made if document.issued_at.astimezone().year == day.year and document.version == 1]
    return Placement(kind, subject_id, f"{_LETTERS[kind]}-{day.year}-{len(year) + 1:03d}")


def concept_identity(
    book: Book, dossier: Dossier, kind: DocumentKind, subject_id: str | None, old_id: str | None = None
) -> Identity:
    """What a document that is not sealed yet calls itself: the number it would get now."""
    from ...documents.views import Identity

    place = placement(dossier, kind, subject_id, book.today, old_id)
    return Identity(place.number, place.version, book.clock())


@in_dutch()
def issue(
    book: Book, writing: Writing, place: Placement, build: Callable[[Identity], bytes], reason: str
) -> IssuedDocument:
    """Make a document, seal it and keep it, all within the given transaction."""
    from ...documents.seal import seal
    from ...documents.views import Identity

    now = book.clock()
    key = _key(book, writing, now)
    replaces = text("issued", "replaces", number=place.number, version=place.version - 1) if place.replaces else ""
    identity = Identity(place.number, place.version, now, replaces, key.fingerprint)
    pdf = seal(build(identity), key, now, reason)
    kept = writing.attach(f"{place.number}-v{place.version}.pdf", pdf, book.today)
    document = IssuedDocument(
        id=new_id(),
        kind=place.kind,
        number=place.number,
        version=place.version,
        subject_id=place.subject_id,
        issued_at=now,
        attachment_id=kept.id,
        sha256=hashlib.sha256(pdf).hexdigest(),
        signatures=1,
        root_fingerprint=key.fingerprint,
        replaces_id=place.replaces.id if place.replaces else None,
    )
    writing.put(document)
    writing.log("verzegeld", "issued_document", document.id)
    return document


@in_dutch()
def issue_evaluation(
    book: Book,
    writing: Writing,
    evaluation: Evaluation,
    reviews: tuple[GoalReview, ...],
    signatures: tuple[Signature, ...],
) -> tuple[IssuedDocument, ...]:
    """The full evaluation and the easy-read one, sealed."""
    from ...documents.evaluation import build_evaluation
    from ...documents.evaluation_easy import build_easy_evaluation
    from .document_views import easy_view, evaluation_view

    dossier, reason = book.read(), text("issued", "sealed_evaluation")

    def full(identity: Identity) -> bytes:
        return build_evaluation(evaluation_view(dossier, evaluation, reviews, signatures, identity))

    def easy(identity: Identity) -> bytes:
        return build_easy_evaluation(easy_view(dossier, evaluation, reviews, signatures, identity))

    return tuple(
        issue(
            book,
            writing,
            placement(dossier, kind, evaluation.id, book.today, evaluation.replaces_id),
            build,
            reason,
        )
        for kind, build in ((DocumentKind.EVALUATION, full), (DocumentKind.EVALUATION_EASY, easy))
    )


@in_dutch()
def issue_scan(book: Book, writing: Writing, of: IssuedDocument, picture: bytes) -> IssuedDocument:
    """A picture of signed paper as a sealed PDF that names the document it belongs to, without what a camera adds.

    Raises DomainError `scan_unreadable` or `scan_too_large`.
    """
    from ...documents.scan_sheet import ScanView, build_scan_sheet
    from .document_views import sender_of

    dossier = book.read()

    def build(identity: Identity) -> bytes:
        return build_scan_sheet(
            ScanView(
                identity=identity,
                sender=sender_of(dossier),
                document_number=of.number,
                document_version=of.version,
                document_sha256=of.sha256,
                scans=(picture,),
                scanned_on=book.today,
                scanned_by=book.initials,
            )
        )

    place = placement(dossier, DocumentKind.SCAN, of.subject_id, book.today, None)
    return issue(book, writing, place, build, text("issued", "sealed_scan"))


def _key(book: Book, writing: Writing, now: datetime) -> SealingKey:
    """The key this dossier seals with; made the first time it is needed."""
    from ...documents.seal import SealingKey, new_sealing_key

    stored = stored_keys.current(writing.connection)
    if stored is not None:
        return SealingKey.from_bytes(stored.private_key)
    provider = book.read().provider
    if provider is None or not provider.name.strip():
        raise DomainError("seal_key_name_missing")
    key = new_sealing_key(provider.name, now)
    stored_keys.add(writing.connection, stored_keys.SealingKey(key.root_bytes, key.to_bytes()), now)
    writing.put(SealRoot(id=key.fingerprint, certificate_pem=key.root_pem, made_at=now))
    book.seals.remember(key.fingerprint)
    return key


def issued_for(dossier: Dossier, kind: DocumentKind, subject_id: str | None) -> IssuedDocument | None:
    """The newest document of a kind that was made of a record."""
    made = [d for d in dossier.all(IssuedDocument) if d.kind is kind and d.subject_id == subject_id]
    return max(made, key=lambda document: document.issued_at, default=None)
