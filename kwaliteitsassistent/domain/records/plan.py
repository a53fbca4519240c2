"""The support plan: goals, interventions, and how the client took part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .record import Record


class Domain(StrEnum):
    """The eight domains of quality of life (Schalock and Verdugo), in the words of the Kwaliteitskompas."""

    PHYSICAL = "lichamelijk_welbevinden"
    MENTAL = "psychisch_welbevinden"
    RELATIONS = "contacten_en_relaties"
    PARTICIPATION = "deelname_aan_de_samenleving"
    DEVELOPMENT = "persoonlijke_ontwikkeling"
    MATERIAL = "materieel_welzijn"
    SELF_DETERMINATION = "zelfbepaling"
    INTERESTS = "belangen"


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainName(Record):
    """What this provider itself calls one of the eight domains; the one recorded last counts."""

    domain: Domain
    name: str


class PlanTopic(StrEnum):
    """What a plan can be about. Whether it is said well is for a person to judge."""

    PROBLEMS = "problemen"
    NEEDS = "behoeften"
    AGREEMENTS = "afspraken"
    QUALITY_OF_LIFE = "kwaliteit_van_bestaan"
    OWN_CONTROL = "eigen_regie"
    SELF_RELIANCE = "zelfredzaamheid"
    PARTICIPATION = "participatie"
    NETWORK = "rol_van_het_netwerk"
    EFFORT = "inzet"
    WAY_OF_EVALUATING = "wijze_van_evalueren"
    TIMES_OF_EVALUATING = "evaluatiemomenten"
    LIFE_STORY = "levensgeschiedenis"
    HOME = "wonen"
    WORK = "werk"
    HEALTH = "gezondheid"
    LEISURE = "vrije_tijd"


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportPlan(Record):
    """One version of a client's plan. A changed plan is a new version that names the old."""

    client_id: str
    adopted_on: date
    version: int = 1
    replaces_id: str | None = None
    indication_id: str | None = None
    client_wishes: str = ""
    client_involvement: str = ""
    client_choices: str = ""
    role_agreements: str = ""
    other_parties: str = ""
    municipal_goals: str = ""
    topics: tuple[PlanTopic, ...] = ()
    signed_on: date | None = None
    signed_by: str = ""
    unsigned_reason: str = ""
    given_to_client_on: date | None = None
    document_id: str | None = None

    @property
    def signature_settled(self) -> bool:
        """Signed, or a reason why that was not reasonably possible (the plan knows that exception)."""
        return self.signed_on is not None or bool(self.unsigned_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Record):
    """A goal in a plan, with the five parts that make it SMART. `text` is in words the client understands."""

    plan_id: str
    client_id: str
    text: str
    domain: Domain | None = None
    specific: str = ""
    measurable: str = ""
    acceptable: str = ""
    realistic: str = ""
    due: date | None = None
    order: int = 1
    closed_on: date | None = None

    @property
    def smart(self) -> bool:
        """Whether all five parts are filled; whether they are good is for a person to judge."""
        return all((self.specific, self.measurable, self.acceptable, self.realistic, self.due))


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention(Record):
    """What is done to reach the goals, and why that way."""

    plan_id: str
    client_id: str
    method: str
    grounds: str = ""
    goal_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedRisk(Record):
    """A safety risk as it was when the client signed the plan; the risk itself goes on changing."""

    plan_id: str
    client_id: str
    assessed_on: date
    description: str = ""
    none_found: bool = False
    measures: str = ""
    discussed_with: str = ""
    discussed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedNetworkMember(Record):
    """Someone who was around the client when the plan was signed."""

    plan_id: str
    client_id: str
    name: str
    relation: str = ""
    informal_carer: bool = False
