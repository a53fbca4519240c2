"""What the values of a record may be, wherever they come from; `validity` looks at what they say together."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, TypeVar

from ..errors import DomainError
from ..text import clean
from .record import Record
from .registry import kind_of

R = TypeVar("R", bound=Record)

FIRST_YEAR, LAST_YEAR = 1900, 2200
MAX_ID = 200
_LARGEST = 2**53 - 1  # the largest whole number every reader of JSON keeps exact


def admitted(record: R) -> R:
    """The record as it is kept: control characters gone from its texts, moments in UTC.

    DomainError with `kind` and `field`: `bad_id`, `text_too_long`, `text_unreadable`, `date_implausible`,
    `number_too_large`. Whether the record makes sense is for `validity` to say.
    """
    changes = {}
    for field in fields(record):
        value = getattr(record, field.name)
        try:
            kept = admitted_id(value) if field.name == "id" else admitted_value(value)
        except DomainError as error:
            raise DomainError(error.code, **error.facts, kind=kind_of(record).name, field=field.name) from None
        if kept is not value:
            changes[field.name] = kept
    return replace(record, **changes) if changes else record


def admitted_id(id_: str) -> str:
    """An id of 1 to 200 visible characters; DomainError `bad_id` for any other."""
    if not 0 < len(id_) <= MAX_ID or not id_.isprintable() or id_.strip() != id_:
        raise DomainError("bad_id", limit=MAX_ID)
    return id_


def admitted_value(value: Any) -> Any:
    """One value of a field, cleaned; the same object when nothing had to change."""
    if value is None or isinstance(value, (bool, Enum)):
        return value
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, date):
        return admitted_day(value)
    if isinstance(value, tuple):
        kept = tuple(admitted_value(item) for item in value)
        return kept if kept != value else value
    if not math.isfinite(value) or abs(value) > _LARGEST:
        raise DomainError("number_too_large", limit=_LARGEST)
    return value


def admitted_day(day: date) -> date:
    """A date, or a moment which becomes one in UTC, from 1900 up to 2200; else DomainError `date_implausible`."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DomainError("date_implausible", first=FIRST_YEAR, last=LAST_YEAR)
    if not isinstance(day, datetime):
        return day
    if day.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return day if day.tzinfo is UTC else day.astimezone(UTC)
