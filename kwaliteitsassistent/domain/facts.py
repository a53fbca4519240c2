"""Facts that follow from records: each is a function of the dossier, one record and today; None means unknown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from .dates import Period, add
from .latest import (
    has_plan,
    in_current_plan,
    is_last_analysis,
    is_last_check,
    is_last_evaluation,
    is_last_experience_survey,
    is_last_satisfaction_survey,
)
from .records.clients import Client, Delivery, Indication, NetworkMember, Risk
from .records.dossier import Dossier
from .records.evaluation import Evaluation
from .records.finances import YearFigures
from .records.learning import Complaint, ReflectionKind, Teamreflectie
from .records.organisation import ExperienceSurvey
from .records.provider import Headcount, HeadcountMethod, OrganisationForm, Provider
from .records.record import Record
from .records.staff import Acknowledgement, Diploma, Engagement, Role, StaffMember, Subject

SIX_WEEKS, TEN_WEEKS = Period(days=42), Period(days=70)  # Wkkgz art. 17: six weeks, four more when announced
SOON = Period(months=3)  # how far ahead someone who is to start is shown already

FactType = type | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Derived:
    """A derived fact of a record kind: `type` is bool, int, str, date, tuple (names), or the closed list of values."""

    type: FactType
    of: Callable[[Dossier, Any, date], object]


def _people(dossier: Dossier, _provider: Provider, today: date) -> int | None:
    counts = [c for c in dossier.all(Headcount) if c.method is HeadcountMethod.HEADS and c.counted_on <= today]
    return max(counts, key=lambda count: count.counted_on).people if counts else None


def _turnover(dossier: Dossier, _provider: Provider, today: date) -> int | None:
    """Of the last financial year that is over and whose figures are known."""
    known = [y for y in dossier.all(YearFigures) if y.turnover is not None and y.ends_on <= today]
    return max(known, key=lambda year: year.ends_on).turnover if known else None


def _solo(_dossier: Dossier, provider: Provider, _today: date) -> bool | None:
    form = provider.organisation_form
    return None if form is None else form is OrganisationForm.ZZP


def _gemeenten(_dossier: Dossier, provider: Provider, _today: date) -> tuple[str, ...] | None:
    """By the name alone, however it was written; none named is a question not answered."""
    names = (name.strip() for name in provider.gemeenten)
    return tuple(re.sub(r"(?i)^gemeente\s+", "", name) for name in names if name) or None


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


def is_carer(engagement: Engagement) -> bool | None:
    """Whether someone gives support in this engagement; an owner only in direct contact with clients (the zzp'er)."""
    if engagement.role is Role.OWNER:
        return engagement.direct_client_contact
    return engagement.role in (Role.CARER, Role.BEHAVIOURAL_SCIENTIST)


def _engagement_carer(_dossier: Dossier, engagement: Engagement, _today: date) -> bool | None:
    return is_carer(engagement)


def _staff_carer(dossier: Dossier, staff: StaffMember, today: date) -> bool | None:
    known = [is_carer(e) for e in engagements_of(dossier, staff) if is_active(e, today)]
    return True if True in known else None if None in known else False


def _knows_house_rules(dossier: Dossier, field: str, id_: str, today: date) -> bool:
    told = dossier.linked("acknowledgement", field, id_)
    return any(
        isinstance(one, Acknowledgement) and one.subject is Subject.HOUSE_RULES and one.confirmed_on <= today
        for one in told
    )


def _clients_without_house_rules(dossier: Dossier, _provider: Provider, today: date) -> int:
    return sum(
        is_in_care(client, today) and not _knows_house_rules(dossier, "client_id", client.id, today)
        for client in dossier.all(Client)
    )


def _carers_without_house_rules(dossier: Dossier, _provider: Provider, today: date) -> int:
    return sum(
        _staff_carer(dossier, staff, today) is True and not _knows_house_rules(dossier, "staff_id", staff.id, today)
        for staff in dossier.all(StaffMember)
    )


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


def _declared_covered(_dossier: Dossier, delivery: Delivery, _today: date) -> bool | None:
    """Whether no more was declared than delivered. Unknown when it is not recorded what was declared."""
    declared = delivery.declared_minutes
    return None if declared is None else declared <= delivery.delivered_minutes


def _all_invited(dossier: Dossier, survey: ExperienceSurvey, _today: date) -> bool | None:
    """Whether at least as many were asked as were in care on the day the survey ended. Unknown when not counted."""
    if survey.invited is None:
        return None
    return survey.invited >= sum(is_in_care(client, survey.finished_on) for client in dossier.all(Client))


def _reflection_counts(dossier: Dossier, reflection: Teamreflectie, today: date) -> bool | None:
    """Reflecting alone takes the place of a meeting only for a team of one."""
    if reflection.kind is not ReflectionKind.SELF:
        return True
    return _solo(dossier, dossier.provider, today) if dossier.provider else None


def _strain_known(_dossier: Dossier, member: NetworkMember, _today: date) -> bool:
    return member.strain_asked_on is not None


ROLES = tuple(role.value for role in Role)

DERIVED: dict[tuple[str, str], Derived] = {
    ("provider", "people"): Derived(int, _people),
    ("provider", "turnover"): Derived(int, _turnover),
    ("provider", "gemeenten"): Derived(tuple, _gemeenten),
    ("provider", "solo"): Derived(bool, _solo),
    ("provider", "clients_without_house_rules"): Derived(int, _clients_without_house_rules),
    ("provider", "carers_without_house_rules"): Derived(int, _carers_without_house_rules),
    ("staff", "carer"): Derived(bool, _staff_carer),
    ("staff", "roles"): Derived(ROLES, _roles),
    ("staff", "direct_client_contact"): Derived(bool, _contact),
    ("staff", "first_start"): Derived(date, _first_start),
    ("staff", "latest_start"): Derived(date, _latest_start),
    ("engagement", "carer"): Derived(bool, _engagement_carer),
    ("engagement", "supervisor_qualified"): Derived(bool, _supervisor_qualified),
    ("client", "indication_end"): Derived(date, _indication_end),
    ("client", "renewal_expected"): Derived(bool, _renewal_expected),
    ("client", "plan_counts_from"): Derived(date, _plan_counts_from),
    ("client", "has_network"): Derived(bool, _has_network),
    ("client", "network_mapped"): Derived(bool, _network_mapped),
    ("client", "risk_found"): Derived(bool, _risk_found),
    ("client", "has_plan"): Derived(bool, has_plan),
    ("goal", "current"): Derived(bool, in_current_plan),
    ("intervention", "current"): Derived(bool, in_current_plan),
    ("evaluation", "last"): Derived(bool, is_last_evaluation),
    ("evaluation", "goals_settled"): Derived(bool, _goals_settled),
    ("complaint", "settle_by"): Derived(date, _settle_by),
    ("delivery", "within_indication"): Derived(bool, _within_indication),
    ("delivery", "declared_covered"): Derived(bool, _declared_covered),
    ("organisation_risk", "last"): Derived(bool, is_last_analysis),
    ("equipment_check", "last"): Derived(bool, is_last_check),
    ("survey", "last_on_satisfaction"): Derived(bool, is_last_satisfaction_survey),
    ("survey", "last_on_experience"): Derived(bool, is_last_experience_survey),
    ("survey", "all_invited"): Derived(bool, _all_invited),
    ("teamreflectie", "counts"): Derived(bool, _reflection_counts),
    ("network_member", "strain_known"): Derived(bool, _strain_known),
}


def fact(dossier: Dossier, kind: str, record: Record | None, name: str, today: date) -> object:
    """The value of a fact or field of a record; None when unknown or when there is no record."""
    if record is None:
        return None
    derived = DERIVED.get((kind, name))
    return derived.of(dossier, record, today) if derived else getattr(record, name)
