"""Which backups to keep: closer together for recent days, further apart for longer ago."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

_ALL_DAYS = 2
_DAILY_DAYS = 14
_WEEKLY_DAYS = 61
_MONTHLY_DAYS = 731


def superfluous(made: Collection[datetime], today: date) -> frozenset[datetime]:
    """The moments whose backups can go.

    All of today and yesterday stay, then the last one of each day for two weeks, of each week for two
    months and of each month for two years. The newest one always stays, however old. A moment in the
    future (a clock that was set back) counts as today.
    """
    if not made:
        return frozenset()
    kept: dict[tuple[object, ...], datetime] = {}
    for moment in sorted(made):
        period = _period(moment, today)
        if period is not None:
            kept[period] = moment
    return frozenset(made) - frozenset(kept.values()) - {max(made)}


def _period(moment: datetime, today: date) -> tuple[object, ...] | None:
    """Of each period the newest backup stays; None when older than anything kept."""
    age = (today - moment.date()).days
    if age < _ALL_DAYS:
        return ("moment", moment)
    if age < _DAILY_DAYS:
        return ("day", moment.date())
    if age < _WEEKLY_DAYS:
        return ("week", *moment.isocalendar()[:2])
    if age < _MONTHLY_DAYS:
        return ("month", moment.year, moment.month)
    return None
