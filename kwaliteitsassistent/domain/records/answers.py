"""What people say about a requirement: proof they attached, a confirmation, an exemption, "not applicable"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Record):
    """A paper or file in the dossier. `issued` is the paper's own date, `added_on` the day it was put in."""

    title: str
    added_on: date
    issued: date | None = None
    valid_until: date | None = None
    kept_at: str = ""
    attachment_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Record):
    """Something said about one requirement of one kader, for one subject (None: the whole provider)."""

    kader_id: str
    requirement_id: str
    subject_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLink(Answer):
    """This record (`record_kind`, `record_id`) proves that requirement. Each kader judges it by its own checks."""

    record_kind: str
    record_id: str
    linked_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation(Answer):
    """A person looked and found it in order, with a date and initials.

    `requirement_digest` is what was asked then; when the requirement changes, it is asked again. Empty: not noted.
    """

    confirmed_on: date
    initials: str
    note: str = ""
    requirement_digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotApplicable(Answer):
    """The requirement does not fit this provider.

    Asked again when the profile changes (`profile_digest`) or the requirement does (`requirement_digest`).
    """

    reason: str
    stated_on: date
    initials: str = ""
    profile_digest: str = ""
    requirement_digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemption(Answer):
    """The gemeente lets the provider off: by whom, from and until when, with the letter."""

    granted_by: str
    granted_on: date
    valid_until: date | None = None
    document_id: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptedKader(Record):
    """A kader the dossier is judged by, as the text that was read (`sha256` of its UTF-8 bytes).

    `since` is the day from which it binds this provider; people who started before get "niet aantoonbaar" at worst.
    """

    kader_id: str
    version: str
    text: str
    sha256: str
    adopted_on: date
    since: date | None = None
    dropped_on: date | None = None
