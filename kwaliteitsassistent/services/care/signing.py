"""What someone set their name to, as a signature of a document: drawn, or a typed name."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.records.clients import RepresentativeRole
from ...domain.records.evaluation import Signature, SignerRole
from ..book import Book, new_id

Strokes = tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs and how: with `strokes`, or without them with the typed `name` alone."""

    role: SignerRole
    name: str
    strokes: Strokes = ()
    aspect: float = 3.0
    representative_role: RepresentativeRole | None = None
    ground: str = ""
    witness: str = ""


def signature(book: Book, document_kind: str, document_ref: str, signer: Signer) -> Signature:
    """The signature of this moment under a document; it is not saved yet."""
    return Signature(
        id=new_id(),
        document_kind=document_kind,
        document_ref=document_ref,
        role=signer.role,
        name=signer.name.strip(),
        signed_at=book.clock(),
        strokes=signer.strokes,
        aspect=signer.aspect,
        representative_role=signer.representative_role,
        representative_ground=signer.ground.strip(),
        witness=signer.witness.strip(),
    )
