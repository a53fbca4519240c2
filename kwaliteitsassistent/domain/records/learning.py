"""Incidents, complaints, reflections, and the improvements that come of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .record import Record


class IncidentKind(StrEnum):
    """Calamity and violence as Wmo 2015 art. 1.1.1 means them; the rest is for learning."""

    INCIDENT = "incident"
    NEAR_MISS = "bijna_incident"
    CALAMITY = "calamiteit"
    VIOLENCE = "geweld"
    MELDCODE = "meldcode_afweging"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(Record):
    """Something that went wrong or nearly did. Describe it without names."""

    kind: IncidentKind
    discovered_on: date
    description: str = ""
    client_id: str | None = None
    reported_on: date | None = None
    reported_to: str = ""
    analysed_on: date | None = None
    analysis: str = ""
    improvement_needed: bool | None = None
    client_told_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint(Record):
    """A complaint. Extending the term counts only when it was announced before the first term ended."""

    received_on: date
    subject: str = ""
    client_id: str | None = None
    extension_announced_on: date | None = None
    settled_on: date | None = None
    outcome: str = ""


class ImprovementSource(StrEnum):
    """Where an improvement came from."""

    INCIDENT = "incident"
    COMPLAINT = "klacht"
    RISK_ANALYSIS = "risicoanalyse"
    SURVEY = "clientervaring"
    PARTICIPATION = "inspraak"
    EVALUATION = "evaluatie"
    REFLECTION = "teamreflectie"
    AUDIT = "audit"
    KADER = "kader"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Improvement(Record):
    """Something to do better: from where, by whom, until when, and what came of it."""

    source: ImprovementSource
    noted_on: date
    description: str
    source_id: str | None = None
    owner: str = ""
    due: date | None = None
    done_on: date | None = None
    result: str = ""

    @property
    def done(self) -> bool:
        """Whether it was carried out."""
        return self.done_on is not None


class ReflectionKind(StrEnum):
    """For a team of one, intervisie or self-reflection takes the place of a team reflection."""

    TEAM = "teamreflectie"
    INTERVISION = "intervisie"
    SELF = "zelfreflectie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Teamreflectie(Record):
    """A reflection meeting and what the team wants to do with it."""

    kind: ReflectionKind
    held_on: date
    team: str = ""
    participants: str = ""
    staff_ids: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    goes_well: str = ""
    can_be_better: str = ""
    will_do: str = ""
    document_id: str | None = None
