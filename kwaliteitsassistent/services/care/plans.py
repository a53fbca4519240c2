"""The plan a client has now: its parts, and what a new plan, goal or intervention begins with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...domain.latest import current_plan
from ...domain.records.clients import Indication
from ...domain.records.dossier import Dossier
from ...domain.records.plan import Goal, Intervention, SupportPlan
from ...domain.records.record import Record
from ..book import Book, new_id

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


def left_behind(dossier: Dossier, client_id: str, today: date) -> tuple[Goal, ...]:
    """The open goals of the plan that the one of now replaced, as long as that has no goals of its own."""
    plan = current_plan(dossier, client_id, today)
    if plan is None or plan.replaces_id is None or dossier.linked("goal", "plan_id", plan.id):
        return ()
    goals = (goal for goal in dossier.linked("goal", "plan_id", plan.replaces_id) if isinstance(goal, Goal))
    return tuple(goal for goal in goals if goal.closed_on is None)


def take_over(book: Book, client_id: str) -> None:
    """Put the open goals of the replaced plan, with their interventions, into the plan of now. The old plan stays."""
    dossier = book.read()
    plan = current_plan(dossier, client_id, book.today)
    goals = left_behind(dossier, client_id, book.today)
    if plan is None or not goals:
        return
    new_ids = {goal.id: new_id() for goal in goals}
    methods = (
        one
        for one in dossier.linked("intervention", "plan_id", plan.replaces_id or "")
        if isinstance(one, Intervention) and (one.goal_id is None or one.goal_id in new_ids)
    )
    book.save(
        *(replace(goal, id=new_ids[goal.id], plan_id=plan.id) for goal in goals),
        *(
            replace(one, id=new_id(), plan_id=plan.id, goal_id=new_ids.get(one.goal_id) if one.goal_id else None)
            for one in methods
        ),
    )
