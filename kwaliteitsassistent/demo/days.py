"""The days of the story, all counted from one reference date so that the demo never grows old."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ..domain.dates import Period, add, subtract

_DAY = timedelta(days=1)
_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Days:
    """Days before and after `today`. Nobody makes appointments in a weekend: those move away from today."""

    today: date

    def ago(self, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> date:
        """A weekday this long ago."""
        day = subtract(self.today, Period(12 * years + months, 7 * weeks + days))
        while day.weekday() > _FRIDAY:
            day -= _DAY
        return day

    def ahead(self, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> date:
        """A weekday this far ahead."""
        day = add(self.today, Period(12 * years + months, 7 * weeks + days))
        while day.weekday() > _FRIDAY:
            day += _DAY
        return day


def last_day_of(start: date, period: Period) -> date:
    """The last day of a period that begins on `start`: one year from 1 March ends on the last of February."""
    return add(start, period) - _DAY
