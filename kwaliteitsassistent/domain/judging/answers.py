"""What people said about the requirements of one kader, indexed for the judge."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date
from typing import TypeVar

from ..kader.difference import fingerprint
from ..kader.parts.kader import Kader
from ..records.answers import Answer, Confirmation, Document, EvidenceLink, Exemption, NotApplicable
from ..records.dossier import Dossier
from ..records.provider import Provider

A = TypeVar("A", bound=Answer)

_NOT_IN_PROFILE = {"id", "name", "kvk_number", "town", "email", "phone", "website"}


def profile_digest(provider: Provider | None) -> str:
    """A fingerprint of the profile answers. When it changes, "not applicable" is asked again."""
    if provider is None:
        return ""
    shown = [f"{f.name}={getattr(provider, f.name)!r}" for f in fields(provider) if f.name not in _NOT_IN_PROFILE]
    return hashlib.sha256("\n".join(shown).encode()).hexdigest()[:16]


class Answers:
    """The answers given for one kader, by requirement and subject."""

    def __init__(self, dossier: Dossier, kader: Kader) -> None:
        kader_id = kader.id
        self._dossier = dossier
        self._exemptions = _index(dossier.all(Exemption), kader_id)
        self._not_applicable = _index(dossier.all(NotApplicable), kader_id)
        self._confirmations = _index(dossier.all(Confirmation), kader_id)
        self._links = _index(dossier.all(EvidenceLink), kader_id)
        self.digest = profile_digest(dossier.provider)
        self._kader = kader
        self._fingerprints: dict[str, str] = {}

    def still_asked(self, answer: Confirmation | NotApplicable) -> bool:
        """Whether the requirement asks what it asked when this was said."""
        return answer.requirement_digest in ("", self._fingerprint(answer.requirement_id))

    def _fingerprint(self, requirement_id: str) -> str:
        if requirement_id not in self._fingerprints:
            self._fingerprints[requirement_id] = fingerprint(self._kader.requirement(requirement_id))
        return self._fingerprints[requirement_id]

    def exemption(self, requirement_id: str, subject_id: str | None, today: date) -> Exemption | None:
        """The last exemption that had been granted by today, whether or not it has ended."""
        found = [e for e in _about(self._exemptions, requirement_id, subject_id) if e.granted_on <= today]
        return max(found, key=lambda e: e.valid_until or date.max, default=None)

    def not_applicable(self, requirement_id: str, subject_id: str | None, today: date) -> NotApplicable | None:
        """The last statement by today that the requirement does not fit."""
        found = [n for n in _about(self._not_applicable, requirement_id, subject_id) if n.stated_on <= today]
        return max(found, key=lambda n: n.stated_on, default=None)

    def confirmation(self, requirement_id: str, subject_id: str | None, today: date) -> Confirmation | None:
        """The last confirmation by today of what is asked now."""
        said = _about(self._confirmations, requirement_id, subject_id)
        found = [c for c in said if c.confirmed_on <= today and self.still_asked(c)]
        return max(found, key=lambda c: c.confirmed_on, default=None)

    def outdated(self, requirement_id: str, subject_id: str | None, today: date) -> Confirmation | None:
        """The last confirmation by today of what was asked before."""
        said = _about(self._confirmations, requirement_id, subject_id)
        found = [c for c in said if c.confirmed_on <= today and not self.still_asked(c)]
        return max(found, key=lambda c: c.confirmed_on, default=None)

    def links(self, requirement_id: str, subject_id: str | None, today: date) -> tuple[EvidenceLink, ...]:
        """What was attached as proof by today."""
        return tuple(link for link in _about(self._links, requirement_id, subject_id) if link.linked_on <= today)

    def documents(self, links: Iterable[EvidenceLink]) -> tuple[Document, ...]:
        """The documents among the attached proof."""
        found = (self._dossier.find(Document, link.record_id) for link in links if link.record_kind == "document")
        return tuple(document for document in found if document is not None)


def _index(answers: Iterable[A], kader_id: str) -> dict[tuple[str, str | None], list[A]]:
    found: dict[tuple[str, str | None], list[A]] = {}
    for answer in answers:
        if answer.kader_id == kader_id:
            found.setdefault((answer.requirement_id, answer.subject_id), []).append(answer)
    return found


def _about(index: dict[tuple[str, str | None], list[A]], requirement_id: str, subject_id: str | None) -> Sequence[A]:
    """Said about this subject, or about the requirement as a whole."""
    if not index:
        return ()
    general = index.get((requirement_id, None), ())
    own = index.get((requirement_id, subject_id), ()) if subject_id is not None else ()
    return (*general, *own) if own else general
