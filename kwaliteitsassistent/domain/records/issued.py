"""Documents that were made and handed over: kept as they were, never made again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .record import Record


class DocumentKind(StrEnum):
    """The documents the program makes."""

    EVALUATION = "evaluatie"
    EVALUATION_EASY = "evaluatie_eenvoudig"
    VOORTGANGSBERICHT = "voortgangsbericht"
    KWALITEITSBEELD = "kwaliteitsbeeld"
    TEAMREFLECTIE = "teamreflectie"
    PERSONNEL = "personeel"
    RECOVERY_SHEET = "herstelblad"
    SCAN = "scan"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedDocument(Record):
    """A document as it left the program: its bytes (an attachment) and their SHA-256.

    `signatures` is the number of seals in the PDF; `root_fingerprint` names the key that sealed it.
    """

    kind: DocumentKind
    number: str
    version: int
    subject_id: str | None
    issued_at: datetime
    attachment_id: str
    sha256: str
    signatures: int = 0
    root_fingerprint: str = ""
    replaces_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealRoot(Record):
    """The public part of a key this dossier seals with; `id` is its SHA-256 fingerprint in hex."""

    certificate_pem: str
    made_at: datetime
