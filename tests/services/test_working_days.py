"""The days off of the Algemene termijnenwet, held against a calendar that others keep."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import holidays
import pytest
from holidays.constants import OPTIONAL, PUBLIC

from kwaliteitsassistent.services.kader.working_days import around, free_days


def _not_on_sunday(days: Iterable[date]) -> set[date]:
    return {day for day in days if day.weekday() < 6}


@pytest.mark.parametrize("year", range(1990, 2100))
def test_the_days_are_those_of_the_calendar(year: int) -> None:
    known = holidays.country_holidays("NL", years=year, categories=(PUBLIC, OPTIONAL), language="en_US")
    assert _not_on_sunday(free_days(year, year)) == _not_on_sunday({*known, date(year, 5, 5)})


def test_a_king_born_on_a_sunday_is_celebrated_the_day_before() -> None:
    assert date(2025, 4, 26) in free_days(2025, 2025)
    assert date(2025, 4, 27) not in free_days(2025, 2025)


def test_good_friday_counts_and_the_day_after_king_s_day_does_not() -> None:
    assert date(2026, 4, 3) in around(date(2026, 1, 1))
    assert date(2026, 4, 28) not in around(date(2026, 1, 1))


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_trouble(day: date) -> None:
    assert around(day)
