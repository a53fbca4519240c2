"""What can be chosen in a form: other records of the dossier by name, and lengths of time in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ...domain.records.dossier import Dossier
from ...domain.records.people import Person
from ...domain.records.record import Record
from ...domain.records.references import REFERENCES
from ...domain.records.registry import BY_NAME
from ..wording.texts import has_text, text
from .record_lines import record_line

_STARTS = ("start", "beschikking")


def records_to_choose(
    dossier: Dossier, kind: str, field: str, values: Mapping[str, object]
) -> list[tuple[object, str]]:
    """The records a field may name, by their titles; people in the order of a Dutch register.

    `values` are those of the record in the form: what belongs to another client or plan is left out.
    """
    target = REFERENCES[kind][field]
    if target not in BY_NAME:
        return []
    found = sorted((one for one in dossier.of_kind(target) if _belongs(one, field, values)), key=_in_order)
    return [(one.id, record_line(dossier, one, date.max).title) for one in found]


def _belongs(record: Record, field: str, values: Mapping[str, object]) -> bool:
    if field != "staff_id" and record.id == values.get("staff_id"):  # nobody is their own supervisor
        return False
    owners = ((getattr(record, name, None), values.get(name)) for name in ("client_id", "plan_id"))
    return all(theirs is None or own is None or theirs == own for theirs, own in owners)


def _in_order(record: Record) -> tuple[str, ...]:
    return record.sort_key if isinstance(record, Person) else ()


def periods(kind: str, field: str, value: object) -> list[tuple[object, str]]:
    """The lengths of time the provider may choose from, with the present one; nothing for another field."""
    if kind != "provider":
        return []
    if field == "plan_counts_from":
        return [(code, text("period", code)) for code in _STARTS]
    if not (field.endswith(("_every", "_within")) or field.startswith("renewal_evaluation")):
        return []
    usual = ("P1W", "P2W", "P4W", "P6W", "P8W", "P12W", "P3M", "P6M", "P1Y", "P2Y", "P3Y")
    codes = usual if value in usual else (*usual, str(value))
    return [(code, text("period", code) if has_text("period", code) else code) for code in codes]
