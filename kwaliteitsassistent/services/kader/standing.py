"""Where the provider stands: every verdict with its explanation, and the agenda that follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from ...domain.dates import Period, add
from ...domain.judging.agenda import Point, agenda
from ...domain.judging.finding import About, Finding
from ...domain.judging.verdict import Term
from ...domain.kader.parts.kader import Kader
from ...domain.records.dossier import Dossier
from ...domain.text import small
from ..wording.form_words import option
from ..wording.reasons import explanation, sentence
from ..wording.texts import text
from ..wording.words import word
from .kaders import findings

AHEAD = Period(months=3)  # how far the agenda looks when nobody says


@dataclass(frozen=True, slots=True)
class KaderStanding:
    """One kader and what it finds."""

    kader: Kader
    findings: tuple[Finding, ...]

    @property
    def counted(self) -> tuple[Finding, ...]:
        """Without what is only there to think about."""
        return tuple(finding for finding in self.findings if finding.counted)


def standing(dossier: Dossier, today: date, only: str | None = None) -> tuple[KaderStanding, ...]:
    """The findings of every adopted kader, or of the one named. Raises DomainError `kader_not_adopted`."""
    return tuple(KaderStanding(kader, found) for kader, found in findings(dossier, today, only))


def coming(dossier: Dossier, today: date, until: date | None = None) -> tuple[Point, ...]:
    """The agenda: what is late, and what is due up to `until` (three months ahead when not given)."""
    found = [(one.kader.id, finding) for one in standing(dossier, today) for finding in one.findings]
    return agenda(dossier, found, today, until or add(today, AHEAD))


def standing_json(dossier: Dossier, today: date, only: str | None = None) -> dict[str, Any]:
    """The form `stand --json` prints."""
    return {
        "peildatum": today.isoformat(),
        "kaders": [
            {
                "id": one.kader.id,
                "versie": one.kader.version,
                "eisen": [_finding_json(finding) for finding in one.findings],
            }
            for one in standing(dossier, today, only)
        ],
    }


def _finding_json(finding: Finding) -> dict[str, Any]:
    verdict = finding.verdict
    return {
        "id": finding.requirement.id,
        "onderwerp": _about_json(finding.subject),
        "oordeel": verdict.state.value,
        "reden": verdict.reason.code,
        "uitleg": explanation(verdict),
        "termijn": verdict.due.isoformat() if verdict.due else None,
        "bewijs": list(verdict.evidence),
        **({} if finding.counted else {"telt": False}),
    }


def _about_json(about: About | None) -> dict[str, str] | None:
    return {"soort": about.kind, "id": about.id, "naam": about_name(about)} if about else None


_NAMED = ("staff", "engagement", "client", "location", "subcontractor", "equipment_check")


def about_name(about: About) -> str:
    """The name of a subject; for something that happened, what it is, of which day, and whom it concerns."""
    if about.role is not None:
        return text("about", "in_role", name=about.name, role=small(option(about.role)))
    if about.name and about.kind in _NAMED:
        return about.name
    kind = word(Term("kind", about.kind))
    happened = text("about", "of_day", kind=kind, day=about.day) if about.day else kind
    return text("about", "of_person", what=happened, name=about.name) if about.name else happened


def point_title(point: Point) -> str:
    """What a point of the agenda is about, in one line."""
    return point.title or text("point", point.kind.value)


def agenda_json(points: tuple[Point, ...], today: date) -> dict[str, Any]:
    """The form `agenda --json` prints."""
    return {
        "peildatum": today.isoformat(),
        "punten": [
            {
                "termijn": point.due.isoformat() if point.due else None,
                "soort": point.kind.value,
                "titel": point_title(point),
                "onderwerp": _about_json(point.subject),
                "oordeel": point.state.value,
                "uitleg": sentence(point.reason),
                "kader": point.kader_id,
                "eis": point.requirement_id,
            }
            for point in points
        ],
    }
