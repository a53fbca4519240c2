"""Calendar arithmetic, with the vectors of the domain facts (section 8)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.dates import Period, add, add_working_days, subtract
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.services.kader.working_days import free_days

FREE = free_days(2024, 2028)


@pytest.mark.parametrize(
    ("start", "earliest"),
    [  # cases 1 and 2: counted back from the start, clamped to the month's last day
        (date(2026, 3, 1), date(2025, 12, 1)),
        (date(2025, 5, 31), date(2025, 2, 28)),
        (date(2024, 5, 31), date(2024, 2, 29)),
        (date(2025, 11, 30), date(2025, 8, 30)),
        (date(2025, 12, 31), date(2025, 9, 30)),
    ],
)
def test_three_months_back_is_a_calendar_step(start: date, earliest: date) -> None:
    assert subtract(start, Period.parse("P3M")) == earliest


@pytest.mark.parametrize(
    ("start", "period", "end"),
    [
        (date(2025, 11, 30), "P3M", date(2026, 2, 28)),  # case 13
        (date(2025, 1, 31), "P3M", date(2025, 4, 30)),
        (date(2024, 11, 29), "P3M", date(2025, 2, 28)),
        (date(2024, 2, 29), "P1Y", date(2025, 2, 28)),  # case 14
        (date(2024, 2, 29), "P3Y", date(2027, 2, 28)),  # cases 9 and 27
        (date(2024, 2, 29), "P48M", date(2028, 2, 29)),  # case 27
        (date(2025, 11, 21), "P6W", date(2026, 1, 2)),  # case 30
        (date(2025, 11, 21), "P10W", date(2026, 1, 30)),
    ],
)
def test_steps_forward_clamp_too(start: date, period: str, end: date) -> None:
    assert add(start, Period.parse(period)) == end


def test_counting_back_and_forward_differ_at_the_end_of_a_month() -> None:
    """Case 3: the text counts back, so an issue on 28-02-2025 is in time for a start on 31-05-2025."""
    three_months = Period.parse("P3M")
    assert subtract(date(2025, 5, 31), three_months) <= date(2025, 2, 28)
    assert add(date(2025, 2, 28), three_months) < date(2025, 5, 31)


@pytest.mark.parametrize(
    ("found", "due"),
    [  # case 29: Good Friday, Easter, Christmas, Liberation Day and King's Day are no working days
        (date(2026, 4, 2), date(2026, 4, 9)),
        (date(2025, 12, 23), date(2025, 12, 30)),
        (date(2026, 5, 4), date(2026, 5, 8)),
        (date(2025, 4, 25), date(2025, 4, 30)),
    ],
)
def test_three_working_days(found: date, due: date) -> None:
    assert add_working_days(found, 3, FREE) == due


def test_liberation_day_is_free_every_year() -> None:
    assert {date(year, 5, 5) for year in range(2024, 2029)} <= FREE


def test_kings_day_moves_off_a_sunday() -> None:
    assert date(2025, 4, 26) in FREE
    assert date(2025, 4, 27) not in FREE


@pytest.mark.parametrize("text", ["", "P", "3M", "P3", "PT3M", "P-3M", "P3M2", "P1000Y", "p3m"])
def test_a_period_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(DomainError, match="bad_period"):
        Period.parse(text)


@given(months=st.integers(0, 400), days=st.integers(0, 4000))
def test_a_period_reads_back_as_written(months: int, days: int) -> None:
    period = Period(months, days)
    if months or days:
        assert Period.parse(str(period)) == period


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(0, 240))
def test_a_step_lands_in_the_right_month(day: date, months: int) -> None:
    later = add(day, Period(months=months))
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


def test_a_step_off_the_calendar_is_told() -> None:
    with pytest.raises(DomainError, match="date_out_of_range"):
        add(date(9999, 12, 31), Period(days=1))
    with pytest.raises(DomainError, match="date_out_of_range"):
        subtract(date(1, 1, 1), Period(months=1))


@pytest.mark.parametrize("text", ["P5WD", "P1WD", "P1000WD"])
def test_working_days_are_written_as_they_are_read(text: str) -> None:
    assert str(Period.parse(text)) == text


@pytest.mark.parametrize("text", ["PWD", "P1M5WD", "5WD", "P5WD2D"])
def test_working_days_stand_alone(text: str) -> None:
    with pytest.raises(DomainError, match="bad_period"):
        Period.parse(text)


def test_working_days_count_back_over_a_weekend_and_a_free_day() -> None:
    free = {date(2026, 4, 3), date(2026, 4, 6)}
    assert subtract(date(2026, 4, 9), Period(working_days=3), free) == date(2026, 4, 2)
    assert add(date(2026, 4, 2), Period(working_days=3), free) == date(2026, 4, 9)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_working_days_stay_on_the_calendar(day: date) -> None:
    move = add if day == date.max else subtract
    with pytest.raises(DomainError, match="date_out_of_range"):
        move(day, Period(working_days=5))
