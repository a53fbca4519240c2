"""People who work for the provider, and the papers that show what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .people import Person
from .record import Record


class Role(StrEnum):
    """What someone does; another role is another engagement."""

    CARER = "hulpverlener"
    VOLUNTEER = "vrijwilliger"
    OWNER = "eigenaar"
    DIRECTOR = "bestuurder"
    INTERN = "stagiair"
    EXPERT_BY_EXPERIENCE = "ervaringsdeskundige"
    BEHAVIOURAL_SCIENTIST = "gedragswetenschapper"
    OFFICE = "kantoor"


class TrainingTopic(StrEnum):
    """Themes a kader may ask for by name."""

    EMERGENCY_RESPONSE = "bhv"
    MELDCODE = "meldcode"
    AGGRESSION = "agressie"
    MEDICATION = "medicatie"
    SOCIAL_MAP = "sociale_kaart"
    COMMUNICATION = "gespreksvaardigheden"
    PRIVACY = "privacy"
    OTHER = "anders"


class DiplomaKind(StrEnum):
    """Fields of study the Midden-Groningen kader names "zoals", plus what else may be accepted."""

    SOCIAL_WORK = "social_work"
    SUPPORT_WORKER = "begeleider_maatschappelijke_zorg"
    SPW = "spw"
    SPH = "sph"
    MWD = "mwd"
    CARE_WORKER_IG = "verzorgende_ig"
    NURSE = "verpleegkundige"
    BEHAVIOURAL_SCIENTIST = "gedragswetenschapper"
    HELPER = "helpende"
    FOREIGN = "buitenlands"
    EVC = "evc"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember(Person):
    """Someone who works for the provider, in whatever role."""

    initials: str = ""
    email: str = ""
    phone: str = ""
    bhv_role: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement(Record):
    """One person in one role from a start to an end: what a VOG is judged against."""

    staff_id: str
    role: Role
    start: date
    end: date | None = None
    direct_client_contact: bool | None = None
    supervisor_id: str | None = None
    job_profile: str = ""
    tasks: str = ""
    qualified: bool | None = None
    billed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vog(Record):
    """A verklaring omtrent het gedrag that someone showed. The paper stays with its owner.

    `kept_at` says where the paper lies. A copy needs a stated ground, so `copy_id` without `copy_ground` is refused.
    """

    staff_id: str
    issued: date
    number: str = ""
    profiles: tuple[str, ...] = ()
    seen_by: str = ""
    seen_on: date | None = None
    authenticity_checked: bool = False
    kept_at: str = ""
    copy_ground: str = ""
    copy_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diploma(Record):
    """A qualification. One outside the kader's list counts when a named person accepted it with a reason."""

    staff_id: str
    kind: DiplomaKind
    title: str
    level: str = ""
    issued: date | None = None
    in_training: bool = False
    accepted_by: str = ""
    accepted_on: date | None = None
    accepted_reason: str = ""
    seen_by: str = ""
    seen_on: date | None = None
    document_id: str | None = None

    @property
    def accepted(self) -> bool:
        """Whether a person accepted this diploma by hand: name, date and reason are all there."""
        return bool(self.accepted_by and self.accepted_on and self.accepted_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Record):
    """A course or session someone followed; `hours` are whole ones, None where nobody counted them."""

    staff_id: str
    title: str
    followed_on: date
    hours: int | None = None
    topics: tuple[TrainingTopic, ...] = ()
    valid_until: date | None = None
    given_by: str = ""
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration(Record):
    """A professional register (SKJ, BIG, NVO, NIP)."""

    staff_id: str
    register: str
    number: str = ""
    valid_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentTalk(Record):
    """A talk about someone's work and growth; what was said stays between the two."""

    staff_id: str
    held_on: date
    with_whom: str = ""
    agreements: str = ""


class Subject(StrEnum):
    """What someone was told or read, and confirmed."""

    MELDCODE = "meldcode"
    HOUSE_RULES = "huisregels"
    CONFIDENTIAL_ADVISER = "vertrouwenspersoon"
    PARTICIPATION = "inspraak"
    COMPLAINTS = "klachten"
    CLIENT_RISKS = "risicos_client"
    SOCIAL_MAP = "sociale_kaart"
    CLIENT_SUPPORT = "clientondersteuning"
    SUPPORT = "ondersteuning"
    PRIVACY = "privacy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement(Record):
    """Someone (a member of staff or a client) was told about `subject` and confirmed it."""

    subject: Subject
    confirmed_on: date
    staff_id: str | None = None
    client_id: str | None = None
    note: str = ""
