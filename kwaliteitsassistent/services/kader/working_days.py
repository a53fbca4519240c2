"""The days that are no working days by the Algemene termijnenwet, besides Saturday and Sunday."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache

from dateutil.easter import easter

_ON_A_DATE = ((1, 1), (5, 5), (12, 25), (12, 26))
"""New Year's Day, 5 May (every year, also when most people work) and both Christmas days: art. 3 lid 1."""

_FROM_EASTER = (-2, 1, 39, 50)
"""Good Friday (art. 3 lid 2), Easter Monday, Ascension Day and Whit Monday (lid 1), in days from Easter."""

_SUNDAY = 6


@cache
def free_days(first_year: int, last_year: int) -> frozenset[date]:
    """Free days of these years: the general holidays of art. 3 lid 1, and Good Friday, which is put on a par."""
    return frozenset(day for year in range(first_year, last_year + 1) for day in _of_year(year))


def around(day: date) -> frozenset[date]:
    """Free days within two years of a day, which is as far as deadlines in working days reach."""
    return free_days(max(MINYEAR, day.year - 2), min(MAXYEAR, day.year + 2))


def _of_year(year: int) -> tuple[date, ...]:
    sunday = easter(year)
    moving = (sunday + timedelta(days=days) for days in _FROM_EASTER)
    return (*(date(year, *day) for day in _ON_A_DATE), *moving, _birthday_of_the_king(year))


def _birthday_of_the_king(year: int) -> date:
    """27 April, and 30 April until 2013; celebrated a day earlier when that is a Sunday."""
    birthday = date(year, 4, 27 if year >= 2014 else 30)
    return birthday - timedelta(days=1) if birthday.weekday() == _SUNDAY else birthday
