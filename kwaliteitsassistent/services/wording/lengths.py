"""Lengths of time as people say them."""

from __future__ import annotations

from ...domain.dates import Period
from .texts import text


def length_words(length: Period | int) -> str:
    """A length of time in words: `6 weken`, `1 jaar`, `18 maanden`, `3 werkdagen`. A number is one of working days."""
    return " ".join(text("import", _unit(count, unit), count=count) for count, unit in counts(length))


def counts(length: Period | int) -> list[tuple[int, str]]:
    """How many of which unit, the longest first."""
    if isinstance(length, int):
        return [(length, "working_day")]
    months = (length.months // 12, "year") if length.months % 12 == 0 else (length.months, "month")
    days = (length.days // 7, "week") if length.days % 7 == 0 else (length.days, "day")
    return [(count, unit) for count, unit in (months, days, (length.working_days, "working_day")) if count]


def _unit(count: int, unit: str) -> str:
    return unit if count == 1 else f"{unit}s"
