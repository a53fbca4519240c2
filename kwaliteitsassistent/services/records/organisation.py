"""What a provider keeps about itself: the profile, and the records of each subject."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from ...domain.kader.parts.evidence import Alternatives
from ...domain.records.dossier import Dossier
from ...domain.records.provider import Provider
from ..kader.kaders import adopted
from ..wording.form_words import heading
from ..wording.texts import text
from .record_lines import summary

SUBJECTS = (
    "headcount", "location", "policy", "organisation_risk", "audit", "equipment_check", "certificate",
    "insurance", "year_figures", "participation", "survey", "incident", "complaint", "improvement", "nil_statement",
    "request", "subcontractor", "kwaliteitsbeeld", "visitatie", "document", "domain_name",
)  # fmt: skip
_WHEN_ASKED = ("kwaliteitsbeeld", "visitatie")
"""Subjects that only some kaders know: they show when one in use asks for them, or when something is recorded."""


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """A subject with what is recorded about it. `open` is how many questions wait for an answer."""

    kind: str
    title: str
    detail: str
    open: int = 0


def profile_line(dossier: Dossier) -> SubjectLine:
    """The profile, and how many of its questions are unanswered."""
    title, provider = heading("provider"), dossier.provider
    if provider is None:
        return SubjectLine("provider", title, text("line", "to_start"), 1)
    waiting = unanswered(provider)
    code = {0: "answered", 1: "unanswered_one"}.get(waiting, "unanswered")
    return SubjectLine("provider", title, text("line", code, count=waiting), waiting)


def unanswered(provider: Provider) -> int:
    """How many profile questions have no answer yet; a day that need not be known does not count."""
    optional = ("started_on", "complaints_officer_until")
    return sum(getattr(provider, each.name) is None for each in fields(provider) if each.name not in optional)


def begins_with(kind: str, today: date) -> dict[str, object]:
    """What a new record of a subject has from the start: a document the day it was put in."""
    return {"added_on": today} if kind == "document" else {}


def subject_lines(dossier: Dossier, today: date) -> tuple[SubjectLine, ...]:
    """Every subject that this provider has to do with, and what there is of it."""
    return tuple(SubjectLine(kind, heading(kind), summary(dossier, kind, today)) for kind in shown_subjects(dossier))


def shown_subjects(dossier: Dossier) -> tuple[str, ...]:
    """The subjects that this provider has to do with."""
    asked = _kinds_asked(dossier)
    return tuple(kind for kind in SUBJECTS if kind not in _WHEN_ASKED or kind in asked or dossier.of_kind(kind))


def _kinds_asked(dossier: Dossier) -> frozenset[str]:
    """The kinds of records that the kaders in use look at."""
    return frozenset(
        need.kind
        for kader in adopted(dossier)
        for requirement in kader.requirements
        for evidence in requirement.evidence
        for option in (evidence.options if isinstance(evidence, Alternatives) else ((evidence,),))
        for need in option
    )
