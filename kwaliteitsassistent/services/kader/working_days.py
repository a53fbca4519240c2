"""The days that are no working days by the Algemene termijnenwet, besides Saturday and Sunday."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date
from functools import cache

import holidays
from holidays.constants import OPTIONAL, PUBLIC

LIBERATION_DAY = (5, 5)  # art. 3 counts it every year; the calendar library only in years ending on 0 or 5


@cache
def free_days(first_year: int, last_year: int) -> frozenset[date]:
    """Free days of these years: the general holidays of art. 3 lid 1, and Good Friday, which is put on a par."""
    years = range(first_year, last_year + 1)
    known = holidays.country_holidays("NL", years=years, categories=(PUBLIC, OPTIONAL), language="en_US")
    return frozenset(known) | {date(year, *LIBERATION_DAY) for year in years}


def around(day: date) -> frozenset[date]:
    """Free days within two years of a day, which is as far as deadlines in working days reach."""
    return free_days(max(MINYEAR, day.year - 2), min(MAXYEAR, day.year + 2))
