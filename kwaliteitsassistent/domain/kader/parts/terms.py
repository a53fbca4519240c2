"""When something is owed: again and again, before a day, on days, or once something happened too often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from ...dates import Period
from .evidence import Check
from .measures import Span


@dataclass(frozen=True, slots=True)
class Recurring:
    """Again every `every`, counted from the last time it was done; the first from the date fact `first`.

    Without `first` it is owed from the start: never done is open.
    """

    every: Span
    first: str | None = None
    first_within: Span | None = None
    warn: Span | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """Owed between `opens` before the date fact `before` and that day; late from `late` before it."""

    before: str
    opens: Span
    late: Span


@dataclass(frozen=True, slots=True)
class FixedDays:
    """Owed on days the source names; a day itself is in time.

    What was done from `opens` before a day counts for that day. Without it, from the fixed day before. `whole_year`:
    the source names years and no day; each day is then 31 December, and what was done in that year counts.
    """

    on: tuple[date, ...]
    opens: Span | None = None
    whole_year: bool = False


@dataclass(frozen=True, slots=True)
class YearlyDay:
    """Owed each year at the latest on this day; what was done from `opens` before it counts for that year."""

    month: int
    day: int
    opens: Span


Due: TypeAlias = Recurring | Window | FixedDays | YearlyDay


@dataclass(frozen=True, slots=True)
class Trigger:
    """Owed once more than `more_than` events of `event` fall within a sliding window, both ends counted.

    A record of `told` that matches `told_where`, dated on or after the event that passed the line, settles it.
    """

    event: str
    more_than: int
    within: Period
    told: str
    where: tuple[Check, ...] = ()
    told_where: tuple[Check, ...] = ()
