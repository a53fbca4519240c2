"""Days as people read them, in the language spoken."""

from __future__ import annotations

from datetime import date, datetime

from .language import Language, spoken

_MONTHS = {
    Language.DUTCH: (
        "januari", "februari", "maart", "april", "mei", "juni", "juli",
        "augustus", "september", "oktober", "november", "december",
    ),
    Language.ENGLISH: (
        "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_WEEKDAYS = {
    Language.DUTCH: ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    Language.ENGLISH: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def day_and_month(day: int, month: int) -> str:
    """A day that every year has: `31 mei`."""
    return f"{day} {_MONTHS[spoken()][month - 1]}"


def long_date(day: date) -> str:
    """A date as people read it: `4 maart 2026`."""
    return f"{day_and_month(day.day, day.month)} {day.year}"


def weekday_date(day: date) -> str:
    """A date with its day of the week: `woensdag 4 maart 2026`."""
    return f"{_WEEKDAYS[spoken()][day.weekday()]} {long_date(day)}"


def clock_time(moment: datetime) -> str:
    """A time of the clock: `09.05`, or `09:05` in English."""
    return f"{moment:%H.%M}" if spoken() is Language.DUTCH else f"{moment:%H:%M}"


def long_moment(moment: datetime) -> str:
    """A moment as people read it: `4 maart 2026, 09.05 uur`, or `4 March 2026, 09:05`."""
    hour = " uur" if spoken() is Language.DUTCH else ""
    return f"{long_date(moment.date())}, {clock_time(moment)}{hour}"
