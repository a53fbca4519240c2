"""The plan a client has now: its parts, and what a new plan, goal or intervention begins with."""

from __future__ import annotations

from datetime import date

from ..domain.latest import current_plan
from ..domain.records.clients import Indication
from ..domain.records.dossier import Dossier
from ..domain.records.plan import SupportPlan
from ..domain.records.record import Record

PARTS = ("goal", "intervention")


def parts_of_plan(dossier: Dossier, kind: str, client_id: str, today: date) -> tuple[Record, ...]:
    """The goals or interventions of the plan a client has now; none without a plan."""
    plan = current_plan(dossier, client_id, today)
    return dossier.linked(kind, "plan_id", plan.id) if plan else ()


def begins_with(dossier: Dossier, kind: str, client_id: str, today: date) -> dict[str, object]:
    """The values a new record of a client has from the start.

    A new plan is the next version of the one it replaces; a goal or intervention stands in the plan of now.
    """
    known: dict[str, object] = {"client_id": client_id}
    plan = current_plan(dossier, client_id, today)
    if kind == "plan":
        return known | _next_version(dossier, plan, client_id, today)
    if kind in PARTS and plan is not None:
        known["plan_id"] = plan.id
        if kind == "goal":
            known["order"] = 1 + len(dossier.linked("goal", "plan_id", plan.id))
    return known


def _next_version(dossier: Dossier, plan: SupportPlan | None, client_id: str, today: date) -> dict[str, object]:
    running = [
        one.id
        for one in dossier.linked("indication", "client_id", client_id)
        if isinstance(one, Indication) and one.start <= today <= one.end
    ]
    known: dict[str, object] = {"indication_id": running[-1]} if running else {}
    return known | ({"version": plan.version + 1, "replaces_id": plan.id} if plan else {})
