"""Calendar arithmetic as the kaders mean it: steps of months and years, clamped to the month's last day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Container
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from .errors import DomainError

_PERIOD = re.compile(r"P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?")
_WORKING_DAYS = re.compile(r"P(\d{1,4})WD")
_ONE_DAY = timedelta(days=1)
_IN_EVERY_MONTH = 28


@lru_cache(maxsize=256)
def _parts(text: str) -> tuple[int, int, int]:
    """Months, days and working days."""
    working = _WORKING_DAYS.fullmatch(text)
    if working:
        return 0, 0, int(working[1])
    match = _PERIOD.fullmatch(text)
    if not match or not any(match.groups()):
        raise DomainError("bad_period", value=text)
    years, months, weeks, days = (int(group or 0) for group in match.groups())
    return 12 * years + months, 7 * weeks + days, 0


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time in whole months and whole days. 12 weeks is 84 days, one year is 12 months.

    Or in `working_days` only: `P5WD`, this program's own way of writing it.
    """

    months: int = 0
    days: int = 0
    working_days: int = 0

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read ISO 8601 such as `P3M`, `P1Y`, `P6W`, `P10D`, or `P5WD`. Raises DomainError("bad_period")."""
        return cls(*_parts(text))

    def __str__(self) -> str:
        if self.working_days:
            return f"P{self.working_days}WD"
        years, months = divmod(self.months, 12)
        weeks, days = divmod(self.days, 7) if self.days % 7 == 0 else (0, self.days)
        parts = [
            f"{amount}{unit}" for amount, unit in ((years, "Y"), (months, "M"), (weeks, "W"), (days, "D")) if amount
        ]
        return "P" + ("".join(parts) or "0D")


def _shift_months(day: date, months: int) -> date:
    if not months:
        return day
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise DomainError("date_out_of_range", day=day)
    if day.day <= _IN_EVERY_MONTH:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add(day: date, period: Period, free_days: Container[date] = frozenset()) -> date:
    """`day` plus `period`: 31 January plus P1M is 28 February. `free_days` count for periods in working days only."""
    try:
        later = _shift_months(day, period.months)
        if period.days:
            later += timedelta(days=period.days)
        return _shift_working_days(later, period.working_days, _ONE_DAY, free_days)
    except OverflowError:
        raise DomainError("date_out_of_range", day=day) from None


def subtract(day: date, period: Period, free_days: Container[date] = frozenset()) -> date:
    """`day` minus `period`, counted back: 31 May 2025 minus P3M is 28 February 2025."""
    try:
        earlier = _shift_months(day, -period.months)
        if period.days:
            earlier -= timedelta(days=period.days)
        return _shift_working_days(earlier, period.working_days, -_ONE_DAY, free_days)
    except OverflowError:
        raise DomainError("date_out_of_range", day=day) from None


def add_working_days(day: date, count: int, free_days: Container[date]) -> date:
    """The `count`-th working day after `day`. Weekends and `free_days` (Algemene termijnenwet art. 3) do not count."""
    return add(day, Period(working_days=count), free_days)


def _shift_working_days(day: date, count: int, step: timedelta, free_days: Container[date]) -> date:
    while count > 0:
        day += step
        if day.weekday() < 5 and day not in free_days:
            count -= 1
    return day
