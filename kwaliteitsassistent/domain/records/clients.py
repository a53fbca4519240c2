"""Clients: who they are, what was agreed, and what happens in their lives that a kader asks about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .people import Person
from .record import Record


class RepresentativeRole(StrEnum):
    """Who may speak for a client (Wmo 2015 art. 1.1.1; Wlz, Jeugdwet likewise)."""

    CURATOR = "curator"
    MENTOR = "mentor"
    AUTHORISED = "gevolmachtigde"
    PARTNER = "partner"
    PARENT = "ouder"
    CHILD = "kind"
    SIBLING = "broer_of_zus"
    GUARDIAN = "voogd"


class EndReason(StrEnum):
    """Why support ended."""

    GOALS_REACHED = "doelen_bereikt"
    OTHER_PROVIDER = "andere_aanbieder"
    INDICATION_ENDED = "indicatie_afgelopen"
    CLIENT_WISH = "wens_client"
    DECEASED = "overleden"
    OTHER = "anders"


class EventKind(StrEnum):
    """Big changes the gemeente wants to hear of in reasonable time."""

    AVOIDS_CARE = "zorgmijding"
    MOVED = "verhuizing"
    BEHAVIOUR = "gedragsverandering"
    SAFETY = "onveiligheid"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client(Person):
    """Someone who gets support. There is no BSN field: nothing here needs one."""

    start: date
    end: date | None = None
    end_reason: EndReason | None = None
    paused_from: date | None = None
    paused_until: date | None = None
    birth_date: date | None = None
    easy_language: bool = False
    very_vulnerable: bool | None = None
    multiple_parties: bool | None = None
    no_network: bool = False
    network_involved: bool | None = None
    casemanager: str = ""
    main_carer_id: str | None = None
    medication_list_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative(Record):
    """Who speaks for the client, in which role and on what ground."""

    client_id: str
    name: str
    role: RepresentativeRole
    ground: str
    since: date | None = None
    until: date | None = None
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indication(Record):
    """A beschikking: what the gemeente granted, from when to when. `minutes_per_week` None: not given in time."""

    client_id: str
    number: str
    start: date
    end: date
    support: str = ""
    minutes_per_week: int | None = None
    gemeente: str = ""
    renewal_expected: bool | None = None
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CareAgreement(Record):
    """A zorgovereenkomst and the parts it must name."""

    client_id: str
    agreed_on: date
    scope: str = ""
    content: str = ""
    time_spent: str = ""
    notice_period: str = ""
    delivery: str = ""
    costs: str = ""
    signed_on: date | None = None
    signed_by: str = ""
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Record):
    """A safety risk of one client, or the finding that there is none (`none_found`)."""

    client_id: str
    assessed_on: date
    description: str = ""
    none_found: bool = False
    measures: str = ""
    discussed_with: str = ""
    discussed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkMember(Record):
    """Someone around the client. First name and relation are enough."""

    client_id: str
    name: str
    relation: str = ""
    informal_carer: bool = False
    strain: str = ""
    strain_asked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoShow(Record):
    """An appointment where the client was absent without notice. `cancelled` or `late` is not a no-show."""

    client_id: str
    on: date
    cancelled: bool = False
    late: bool = False
    note: str = ""

    @property
    def counts(self) -> bool:
        """Whether this one counts towards telling the gemeente."""
        return not (self.cancelled or self.late)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientEvent(Record):
    """A big change in the client's situation."""

    client_id: str
    happened_on: date
    kind: EventKind
    description: str = ""
    reported_on: date | None = None
    reported_to: str = ""


class NotificationReason(StrEnum):
    """Why the gemeente was told something."""

    NO_SHOWS = "no_shows"
    EVENT = "ingrijpende_verandering"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification(Record):
    """A message to the gemeente about a client."""

    client_id: str
    reason: NotificationReason
    sent_on: date
    to: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover(Record):
    """A warme overdracht to another provider, or the hand-over at the end of support."""

    client_id: str
    on: date
    to: str = ""
    contact: str = ""
    client_present: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation(Record):
    """A multidisciplinary consultation about a client."""

    client_id: str
    on: date
    participants: str = ""
    agreements: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery(Record):
    """What was delivered to one client in a period, against what was granted. Minutes, whole numbers."""

    client_id: str
    start: date
    end: date
    delivered_minutes: int
    declared_minutes: int | None = None
    absent_times: int | None = None
    last_report_on: date | None = None
    invoice: str = ""
    agrees: bool | None = None
