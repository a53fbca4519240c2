"""The plan a client has now: its parts, its signature, and the new version that follows a signed one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date

from ...domain.errors import DomainError
from ...domain.latest import current_plan
from ...domain.records.clients import Indication
from ...domain.records.dossier import Dossier
from ...domain.records.freezing import OPEN_FIELDS, SEALED_FIELDS, is_signed, plan_id_of, sealed_on
from ...domain.records.plan import Goal, Intervention, SupportPlan
from ...domain.records.record import Record
from ..book import Book, new_id
from ..wording.texts import text
from .plan_surroundings import as_signed

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
    """Put the open goals of the replaced plan, with their interventions, into the plan of now. The old plan stays.

    DomainError `plan_signed` when the plan of now is signed already.
    """
    dossier = book.read()
    plan = current_plan(dossier, client_id, book.today)
    goals = left_behind(dossier, client_id, book.today)
    if plan is not None and plan.replaces_id is not None and goals:
        book.save(*_copies(dossier, goals, plan.replaces_id, plan.id), undoable=True)


def _copies(dossier: Dossier, goals: tuple[Goal, ...], old_plan_id: str, new_plan_id: str) -> Iterator[Record]:
    """These goals, and the interventions of the old plan that are for one of them or for none, in the new plan."""
    new_ids = {goal.id: new_id() for goal in goals}
    yield from (replace(goal, id=new_ids[goal.id], plan_id=new_plan_id) for goal in goals)
    for one in dossier.linked("intervention", "plan_id", old_plan_id):
        if isinstance(one, Intervention) and (one.goal_id is None or one.goal_id in new_ids):
            goal_id = new_ids[one.goal_id] if one.goal_id else None
            yield replace(one, id=new_id(), plan_id=new_plan_id, goal_id=goal_id)


@dataclass(frozen=True, slots=True)
class Frozen:
    """Why a record lies fixed, in one sentence, and which of its fields may still be filled in.

    `renewable` says whether a new version of the plan can be made.
    """

    plan_id: str
    sentence: str
    open_fields: tuple[str, ...]
    renewable: bool


def frozen(dossier: Dossier, record: Record) -> Frozen | None:
    """What a signature under the plan means for a plan, a goal or an intervention; None when it may change."""
    plan = dossier.find(SupportPlan, plan_id_of(record))
    if plan is None or not is_signed(plan):
        return None
    renewable = not _is_replaced(dossier, plan)
    sentence = text("plan", "signed" if renewable else "signed_and_replaced", day=plan.signed_on)
    return Frozen(plan.id, sentence, OPEN_FIELDS[type(record)], renewable)


def fixed(book: Book, record: Record) -> Frozen | None:
    """Why a record cannot change here: its plan was signed, it was sealed, or the dossier can only be looked at."""
    if not book.writable:
        return Frozen("", text("viewing", "reason"), (), False)
    day = sealed_on(record)
    if day is not None:
        closed = ("id", *SEALED_FIELDS[type(record)])
        still_open = tuple(each.name for each in fields(record) if each.name not in closed)
        return Frozen("", text("report_fixed", "sentence", day=day), still_open, False)
    return frozen(book.read(), record)


def frozen_now(dossier: Dossier, client_id: str, today: date) -> Frozen | None:
    """The same for the plan a client has now: with it, no goal or intervention can be added."""
    plan = current_plan(dossier, client_id, today)
    return frozen(dossier, plan) if plan else None


def _is_replaced(dossier: Dossier, plan: SupportPlan) -> bool:
    return bool(dossier.linked("plan", "replaces_id", plan.id))


def sign(book: Book, plan_id: str, on: date | None, by: str) -> SupportPlan:
    """Note when and by whom a plan was signed. From then on it lies fixed, and this cannot be undone.

    The risks and the network are kept with it as they are at that moment.

    DomainError `plan_sign_without_day`, `plan_sign_in_future`, `plan_sign_without_name`, `plan_signed`.
    """
    plan = _plan(book, plan_id)
    if on is None:
        raise DomainError("plan_sign_without_day")
    if on > book.today:
        raise DomainError("plan_sign_in_future", day=on)
    if not by.strip():
        raise DomainError("plan_sign_without_name")
    signed = replace(plan, signed_on=on, signed_by=by.strip(), unsigned_reason="")
    with book.writing() as writing:
        # At once: as soon as the signature is kept, nothing can be added to the plan.
        writing.put(signed, *as_signed(book.read(), signed))
        writing.log("ondertekend", "plan", plan_id)
    return signed


def new_version(book: Book, plan_id: str) -> SupportPlan:
    """Start the next version of a signed plan: the same words and open goals, not signed. The old one stays.

    DomainError `plan_not_signed`, `plan_replaced`.
    """
    dossier, old = book.read(), _plan(book, plan_id)
    if not is_signed(old):
        raise DomainError("plan_not_signed")
    if _is_replaced(dossier, old):
        raise DomainError("plan_replaced")
    new = replace(
        old,
        id=new_id(),
        adopted_on=max(book.today, old.adopted_on),
        version=old.version + 1,
        replaces_id=old.id,
        signed_on=None,
        signed_by="",
        unsigned_reason="",
        given_to_client_on=None,
        document_id=None,
    )
    found = dossier.linked("goal", "plan_id", old.id)
    goals = tuple(goal for goal in found if isinstance(goal, Goal) and goal.closed_on is None)
    book.save(new, *_copies(dossier, goals, old.id, new.id), undoable=True)
    return new


def _plan(book: Book, plan_id: str) -> SupportPlan:
    plan = book.read().find(SupportPlan, plan_id)
    if plan is None:
        raise DomainError("record_unknown", kind="plan")
    return plan
