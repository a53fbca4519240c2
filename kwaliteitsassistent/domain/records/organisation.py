"""What a provider keeps about itself: policies, risks, checks, certificates, participation, surveys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .record import Record


class PolicyKind(StrEnum):
    """Policies, protocols and regulations a kader asks for by name."""

    MELDCODE = "meldcode"
    INCIDENTS = "incidenten"
    SAFE_REPORTING = "veilig_melden"
    TRANSPORT = "vervoer"
    MEDICATION = "medicatie"
    AGGRESSION = "agressie"
    EMERGENCY_RESPONSE = "bhv"
    BOUNDARIES = "grensoverschrijdend_gedrag"
    SUBSTANCES = "middelengebruik"
    HOUSE_RULES = "huisregels"
    ADMISSION = "aannamebeleid"
    STAFF = "personeel"
    VOLUNTEERS = "vrijwilligers"
    UNQUALIFIED_STAFF = "niet_gekwalificeerd"
    EXPERTISE_MATRIX = "deskundigheid"
    TRAINING = "scholing"
    NETWORK = "mantelzorg"
    SOCIAL_MAP = "sociale_kaart"
    REPLACEMENT = "vervanging"
    STAFFING = "bezetting"
    PRIVACY = "privacy"
    COMPLAINTS = "klachten"
    PARTICIPATION = "medezeggenschap"
    CONFIDENTIAL_ADVISER = "vertrouwenspersoon"
    QUALITY_PLAN = "kwaliteitsplan"
    METHODS = "methoden"
    CONDUCT = "gedragscode"
    CALAMITY = "calamiteiten"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy(Record):
    """A policy document. `elements` are the required parts it covers; `review_by` is the provider's own date."""

    kind: PolicyKind
    title: str
    version: str = ""
    adopted_on: date | None = None
    review_by: date | None = None
    elements: tuple[str, ...] = ()
    standard: str = ""
    found_at: str = ""
    url: str = ""
    url_checked_on: date | None = None
    applied_how: str = ""
    assessable: bool | None = None
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationRisk(Record):
    """A risk analysis of the whole organisation."""

    analysed_on: date
    summary: str = ""
    document_id: str | None = None


class AuditKind(StrEnum):
    """What was looked at."""

    INTERNAL_SAFETY = "interne_veiligheidsaudit"
    SURROUNDINGS = "omgeving"
    FILES = "dossiers"
    GEMEENTE = "gemeente"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit(Record):
    """A look at a location or a part of the work."""

    kind: AuditKind
    held_on: date
    location_id: str | None = None
    clean: bool | None = None
    safe: bool | None = None
    fitting: bool | None = None
    findings: str = ""
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentCheck(Record):
    """A safety check of one device or aid."""

    equipment: str
    checked_on: date
    next_on: date | None = None
    location_id: str | None = None
    passed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Record):
    """A keurmerk or a quality system's certificate."""

    scheme: str
    number: str = ""
    issued: date | None = None
    valid_until: date | None = None
    recognised: bool | None = None
    document_id: str | None = None


class ParticipationForm(StrEnum):
    """How clients have a say."""

    CLIENTENRAAD = "clientenraad"
    PANEL = "clientenpanel"
    TALK = "gestructureerd_gesprek"
    QUESTIONNAIRE = "vragenlijst"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Record):
    """A moment at which clients had a say, and what they advised."""

    form: ParticipationForm
    on: date
    subject: str = ""
    advice: str = ""
    intended_decision: bool = False


class SurveyKind(StrEnum):
    """Satisfaction and experience are different questions; one round may ask both."""

    SATISFACTION = "tevredenheid"
    EXPERIENCE = "clientervaring"
    BOTH = "beide"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperienceSurvey(Record):
    """One round in which clients were asked about the support."""

    kind: SurveyKind
    finished_on: date
    instrument: str = ""
    invited: int | None = None
    responded: int | None = None
    respectful_treatment: str = ""
    summary: str = ""
    document_id: str | None = None


class StatementTopic(StrEnum):
    """What a nulverklaring can be about: nothing happened in the period."""

    MELDCODE = "meldcode"
    COMPLAINTS = "klachten"
    INCIDENTS = "incidenten"
    CALAMITIES = "calamiteiten"
    EVENTS = "ingrijpende_veranderingen"


@dataclass(frozen=True, slots=True, kw_only=True)
class NilStatement(Record):
    """A signed-off statement that nothing of a kind happened up to `made_on`."""

    topic: StatementTopic
    made_on: date
    made_by: str = ""


class RequestTopic(StrEnum):
    """What a gemeente or other party asks to see or to have."""

    VOG = "vog"
    DIPLOMA = "diploma"
    CLIENT_FILE = "clientdossier"
    POLICY = "beleid"
    INSURANCE = "verzekering"
    CERTIFICATE = "keurmerk"
    FIGURES = "cijfers"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRequest(Record):
    """Someone outside asked for evidence on a day, and the day on which it was given. Describe it without names.

    `policy_kind`: which policy, where it is about one. `staff_id` or `client_id`: about whom, where it is about one
    person.
    """

    topic: RequestTopic
    policy_kind: PolicyKind | None = None
    asked_on: date
    asked_by: str
    description: str = ""
    staff_id: str | None = None
    client_id: str | None = None
    answered_on: date | None = None
    note: str = ""
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voortgangsbericht(Record):
    """A progress message about a period, with the texts the provider wrote. A new version names the one it replaces."""

    start: date
    end: date
    texts: tuple[tuple[str, str], ...] = ()
    issued_on: date | None = None
    replaces_id: str | None = None
