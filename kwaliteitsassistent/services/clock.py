"""The one place that asks what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

Clock = Callable[[], datetime]


def local_clock() -> datetime:
    """Now, in the time zone of this computer."""
    return datetime.now().astimezone()


def clock_on(day: date) -> Clock:
    """A clock that shows the time of this computer on another day: to look at a dossier as on that day."""

    def now() -> datetime:
        real = local_clock()
        return real.replace(year=day.year, month=day.month, day=day.day)

    return now
