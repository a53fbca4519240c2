"""What was signed or sealed stays as it was: what of it, and of its parts, may still change."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from ..errors import DomainError
from .kwaliteitsbeeld import Kwaliteitsbeeld
from .organisation import Voortgangsbericht
from .plan import Goal, Intervention, SignedNetworkMember, SignedRisk, SupportPlan
from .record import Record

OPEN_FIELDS: dict[type[Record], tuple[str, ...]] = {
    SupportPlan: ("topics", "given_to_client_on", "document_id"),
    Goal: ("closed_on",),
    Intervention: (),
    SignedRisk: (),
    SignedNetworkMember: (),
}
"""What happens after the signature, or only tells what the plan is about; it changes nothing of what was agreed."""

_PARTS = (Goal, Intervention, SignedRisk, SignedNetworkMember)


def plan_id_of(record: Record) -> str | None:
    """The plan a record is, or stands in."""
    if isinstance(record, SupportPlan):
        return record.id
    return record.plan_id if isinstance(record, _PARTS) else None


def is_signed(plan: SupportPlan | None) -> bool:
    """Whether a plan may no longer change."""
    return plan is not None and plan.signed_on is not None


def check_may_change(plan: SupportPlan | None, before: Record | None, after: Record | None) -> None:
    """Raise DomainError `plan_signed` (`day`) when a change touches what was signed.

    `plan` is the plan as it is kept now, which the record is or stands in. `before` is None for a new part,
    `after` for one that goes.
    """
    if plan is None or plan.signed_on is None:
        return
    if before is None or after is None or _closed_part(before) != _closed_part(after):
        raise DomainError("plan_signed", day=plan.signed_on)


SEALED_FIELDS: dict[type[Record], tuple[str, ...]] = {
    Kwaliteitsbeeld: ("form", "year", "made_on", "texts", "issued_on", "replaces_id"),
    Voortgangsbericht: ("start", "end", "texts", "issued_on", "replaces_id"),
}
"""What of a report stays as it was sealed; with whom a kwaliteitsbeeld is shared afterwards may still be kept."""


def sealed_on(record: Record | None) -> date | None:
    """The day a report was sealed; None for one that is open, and for any other record."""
    return record.issued_on if isinstance(record, (Kwaliteitsbeeld, Voortgangsbericht)) else None


def check_still_open(before: Record | None, after: Record) -> None:
    """Raise DomainError `report_frozen` (`day`) when a change touches a report as it was sealed."""
    day = sealed_on(before)
    if before is None or day is None:
        return
    if any(getattr(before, field) != getattr(after, field) for field in SEALED_FIELDS[type(before)]):
        raise DomainError("report_frozen", day=day)


def check_may_go(record: Record) -> None:
    """Raise DomainError `report_kept` (`day`) for a report that was sealed: its document stays, and so does it."""
    day = sealed_on(record)
    if day is not None:
        raise DomainError("report_kept", day=day)


def _closed_part(record: Record) -> tuple[object, ...]:
    may_change = OPEN_FIELDS[type(record)]
    return tuple(getattr(record, field.name) for field in fields(record) if field.name not in may_change)
