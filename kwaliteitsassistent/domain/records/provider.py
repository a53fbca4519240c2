"""The provider: who they are, and the profile questions that decide which requirements apply."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .record import Record


class OrganisationForm(StrEnum):
    """The catalogue's first profile question."""

    ZZP = "zzp"
    SMALL_TEAM = "klein_team"
    LARGER = "groter"


class Financing(StrEnum):
    """Who pays for the care; decides which kader formally applies."""

    WMO = "wmo_zin"
    PGB = "pgb"
    WLZ_RESIDENTIAL = "wlz_verblijf_vpt"
    WLZ_MPT = "wlz_mpt"
    YOUTH = "jeugd"
    ZVW = "zvw"


class MedicationRole(StrEnum):
    """What the provider does with clients' medication."""

    NONE = "geen"
    STORAGE = "beheer"
    ADMINISTRATION = "toediening"


class HeadcountMethod(StrEnum):
    """How heads were counted. The Wmcz counts people, so `heads` decides a threshold."""

    HEADS = "personen"
    FTE = "fte"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider(Record):
    """The provider's name and profile. `None` means the question is not answered yet: never yes or no.

    Periods are ISO 8601 ("P1Y") and the provider's own choice, for requirements whose source gives no number:
    `follow_up_within` from an incident, complaint, survey or analysis to what is done with it; `report_within` from a
    change or an evaluation to telling the gemeente; `administration_every` is how often hours are brought up to date.
    """

    name: str
    organisation_form: OrganisationForm | None = None
    kvk_number: str = ""
    town: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    gemeenten: tuple[str, ...] = ()
    started_on: date | None = None
    financing: tuple[Financing, ...] | None = None
    residential: bool | None = None
    day_activities: bool | None = None
    own_location: bool | None = None
    equipment: bool | None = None
    medication_role: MedicationRole | None = None
    transport: bool | None = None
    employees: bool | None = None
    volunteers: bool | None = None
    interns_or_experts_by_experience: bool | None = None
    unqualified_staff: bool | None = None
    subcontractors: bool | None = None
    clientenraad: bool | None = None
    works_council: bool | None = None
    supervisory_board: bool | None = None
    complaints_officer: str = ""
    complaints_officer_until: date | None = None
    confidential_adviser: str = ""
    risk_analysis_every: str = "P1Y"
    evaluation_every: str = "P1Y"
    reflection_every: str = "P6M"
    development_talk_every: str = "P1Y"
    statement_every: str = "P1Y"
    participation_every: str = "P1Y"
    administration_every: str = "P3M"
    follow_up_within: str = "P6W"
    report_within: str = "P2W"
    calamity_working_days: int = 3
    renewal_evaluation_from: str = "P12W"
    renewal_evaluation_late: str = "P8W"
    plan_counts_from: str = "start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Headcount(Record):
    """How many people gave support on a day; kept as a history because thresholds are passed during a year."""

    counted_on: date
    people: int
    method: HeadcountMethod = HeadcountMethod.HEADS
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location(Record):
    """A place where support is given."""

    name: str
    town: str = ""
    day_activities: bool = False
    opened_on: date | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subcontractor(Record):
    """Another provider that carries out part of the support."""

    name: str
    agreement_on: date | None = None
    kader_passed_on: bool = False
    ended_on: date | None = None
