"""Facts that follow from records: each is a function of the dossier, one record and today; None means unknown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from .dates import Period, add
from .records.clients import Client, Delivery, Indication, NetworkMember, Risk
from .records.dossier import Dossier
from .records.evaluation import Evaluation
from .records.learning import Complaint
from .records.provider import Headcount, HeadcountMethod, OrganisationForm, Provider
from .records.record import Record
from .records.staff import Diploma, Engagement, Role, StaffMember

SIX_WEEKS, TEN_WEEKS = Period(days=42), Period(days=70)  # Wkkgz art. 17: six weeks, four more when announced
SOON = Period(months=3)  # how far ahead someone who is to start is shown already

FactType = type | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Derived:
    """A derived fact of a record kind: `type` is bool, int, str, date, or the closed list of its values."""

    type: FactType
    of: Callable[[Dossier, Any, date], object]


def _people(dossier: Dossier, _provider: Provider, today: date) -> int | None:
    counts = [c for c in dossier.all(Headcount) if c.method is HeadcountMethod.HEADS and c.counted_on <= today]
    return max(counts, key=lambda count: count.counted_on).people if counts else None


def _solo(_dossier: Dossier, provider: Provider, _today: date) -> bool | None:
    form = provider.organisation_form
    return None if form is None else form is OrganisationForm.ZZP


def is_active(engagement: Engagement, today: date) -> bool:
    """Whether someone works in this engagement today; the last day counts."""
    return engagement.start <= today and (engagement.end is None or today <= engagement.end)


def engagements_of(dossier: Dossier, staff: StaffMember) -> tuple[Engagement, ...]:
    """All engagements of one person, in the order recorded."""
    return dossier.linked("engagement", "staff_id", staff.id)  # type: ignore[return-value]


def _roles(dossier: Dossier, staff: StaffMember, today: date) -> tuple[str, ...]:
    return tuple(sorted({e.role.value for e in engagements_of(dossier, staff) if is_active(e, today)}))


def _contact(dossier: Dossier, staff: StaffMember, today: date) -> bool | None:
    known = [e.direct_client_contact for e in engagements_of(dossier, staff) if is_active(e, today)]
    return True if True in known else None if None in known else False


def _first_start(dossier: Dossier, staff: StaffMember, _today: date) -> date | None:
    return min((e.start for e in engagements_of(dossier, staff)), default=None)


def _latest_start(dossier: Dossier, staff: StaffMember, today: date) -> date | None:
    return max((e.start for e in engagements_of(dossier, staff) if is_active(e, today)), default=None)


def _supervisor_qualified(dossier: Dossier, engagement: Engagement, _today: date) -> bool:
    if engagement.supervisor_id is None:
        return False
    diplomas = dossier.linked("diploma", "staff_id", engagement.supervisor_id)
    return any(isinstance(diploma, Diploma) and not diploma.in_training for diploma in diplomas)


def is_in_care(client: Client, today: date) -> bool:
    """Whether support runs today: begun, not ended, not paused."""
    paused = client.paused_from is not None and client.paused_from <= today
    back = client.paused_until is not None and client.paused_until < today
    return client.start <= today and (client.end is None or today <= client.end) and (not paused or back)


def current_indication(dossier: Dossier, client: Client, today: date) -> Indication | None:
    """The beschikking that runs today; else the last one that ended; else the first to come."""
    all_of = sorted(dossier.linked("indication", "client_id", client.id), key=lambda i: i.start)  # type: ignore[attr-defined]
    begun = [i for i in all_of if isinstance(i, Indication) and i.start <= today]
    return begun[-1] if begun else next((i for i in all_of if isinstance(i, Indication)), None)


def _indication_end(dossier: Dossier, client: Client, today: date) -> date | None:
    indication = current_indication(dossier, client, today)
    return indication.end if indication else None


def _renewal_expected(dossier: Dossier, client: Client, today: date) -> bool | None:
    indication = current_indication(dossier, client, today)
    return indication.renewal_expected if indication else None


def _plan_counts_from(dossier: Dossier, client: Client, _today: date) -> date:
    provider = dossier.provider
    if provider is not None and provider.plan_counts_from == "beschikking":
        starts = [i.start for i in dossier.linked("indication", "client_id", client.id) if isinstance(i, Indication)]
        return min(starts, default=client.start)
    return client.start


def _has_network(dossier: Dossier, client: Client, _today: date) -> bool | None:
    if client.no_network:
        return False
    return True if dossier.linked("network_member", "client_id", client.id) else None


def _network_mapped(dossier: Dossier, client: Client, today: date) -> bool:
    return _has_network(dossier, client, today) is not None


def _risk_found(dossier: Dossier, client: Client, _today: date) -> bool | None:
    risks = [r for r in dossier.linked("risk", "client_id", client.id) if isinstance(r, Risk)]
    return any(not risk.none_found for risk in risks) if risks else None


def _goals_settled(dossier: Dossier, evaluation: Evaluation, _today: date) -> bool:
    reviews = dossier.linked("goal_review", "evaluation_id", evaluation.id)
    return evaluation.adjusted or any(getattr(review, "new_goal", "") for review in reviews)


def _settle_by(_dossier: Dossier, complaint: Complaint, _today: date) -> date:
    first = add(complaint.received_on, SIX_WEEKS)
    announced = complaint.extension_announced_on
    in_time = announced is not None and announced <= first
    return add(complaint.received_on, TEN_WEEKS) if in_time else first


def _within_indication(dossier: Dossier, delivery: Delivery, _today: date) -> bool | None:
    """Within the days of one beschikking, and within its time. Unknown when no beschikking states the time."""
    indications = dossier.linked("indication", "client_id", delivery.client_id)
    for indication in indications:
        if isinstance(indication, Indication) and indication.start <= delivery.start and delivery.end <= indication.end:
            if indication.minutes_per_week is None:
                return None
            days = (delivery.end - delivery.start + timedelta(days=1)).days
            return delivery.delivered_minutes * 7 <= indication.minutes_per_week * days
    return False


def _strain_known(_dossier: Dossier, member: NetworkMember, _today: date) -> bool:
    return member.strain_asked_on is not None


ROLES = tuple(role.value for role in Role)

DERIVED: dict[tuple[str, str], Derived] = {
    ("provider", "people"): Derived(int, _people),
    ("provider", "solo"): Derived(bool, _solo),
    ("staff", "roles"): Derived(ROLES, _roles),
    ("staff", "direct_client_contact"): Derived(bool, _contact),
    ("staff", "first_start"): Derived(date, _first_start),
    ("staff", "latest_start"): Derived(date, _latest_start),
    ("engagement", "supervisor_qualified"): Derived(bool, _supervisor_qualified),
    ("client", "indication_end"): Derived(date, _indication_end),
    ("client", "renewal_expected"): Derived(bool, _renewal_expected),
    ("client", "plan_counts_from"): Derived(date, _plan_counts_from),
    ("client", "has_network"): Derived(bool, _has_network),
    ("client", "network_mapped"): Derived(bool, _network_mapped),
    ("client", "risk_found"): Derived(bool, _risk_found),
    ("evaluation", "goals_settled"): Derived(bool, _goals_settled),
    ("complaint", "settle_by"): Derived(date, _settle_by),
    ("delivery", "within_indication"): Derived(bool, _within_indication),
    ("network_member", "strain_known"): Derived(bool, _strain_known),
}


def fact(dossier: Dossier, kind: str, record: Record | None, name: str, today: date) -> object:
    """The value of a fact or field of a record; None when unknown or when there is no record."""
    if record is None:
        return None
    derived = DERIVED.get((kind, name))
    return derived.of(dossier, record, today) if derived else getattr(record, name)
