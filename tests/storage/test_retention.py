"""Which backups stay."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.storage.retention import superfluous

TODAY = date(2026, 3, 4)
NOON = datetime(2026, 3, 4, 12, 0)

moments = st.sets(st.datetimes(datetime(2022, 1, 1), datetime(2026, 3, 6)), max_size=60)


def days_ago(days: int, hour: int = 12) -> datetime:
    return (NOON - timedelta(days=days)).replace(hour=hour)


def test_nothing_to_thin_out() -> None:
    assert superfluous((), TODAY) == frozenset()


def test_today_and_yesterday_stay_whole() -> None:
    made = [days_ago(day, hour) for day in (0, 1) for hour in range(24)]
    assert superfluous(made, TODAY) == frozenset()


def test_the_last_of_a_day_stays_for_two_weeks() -> None:
    made = [days_ago(day, hour) for day in range(2, 14) for hour in (9, 17)]
    assert superfluous(made, TODAY) == {moment for moment in made if moment.hour == 9}


def test_the_last_of_a_week_stays_for_two_months() -> None:
    made = [NOON, *(days_ago(day) for day in range(14, 61))]
    kept = set(made) - superfluous(made, TODAY) - {NOON}
    assert {moment.isocalendar()[:2] for moment in kept} == {moment.isocalendar()[:2] for moment in made[1:]}
    assert len(kept) == len({moment.isocalendar()[:2] for moment in kept})


def test_the_last_of_a_month_stays_for_two_years_and_then_goes() -> None:
    made = [NOON, *(days_ago(day) for day in range(61, 900))]
    kept = sorted(set(made) - superfluous(made, TODAY))
    assert kept[0] >= days_ago(730)
    assert 23 <= len(kept) - 1 <= 25


def test_the_only_one_stays_however_old() -> None:
    assert superfluous([datetime(2001, 1, 1)], TODAY) == frozenset()
    assert superfluous([datetime(2001, 1, 1), datetime(2002, 1, 1)], TODAY) == {datetime(2001, 1, 1)}


def test_a_clock_set_back_costs_nothing() -> None:
    made = [datetime(2027, 1, 1, hour) for hour in range(3)]
    assert superfluous(made, TODAY) == frozenset()


@given(moments)
def test_the_newest_and_all_recent_ones_always_stay(made: set[datetime]) -> None:
    gone = superfluous(made, TODAY)
    assert gone <= made
    if made:
        assert max(made) not in gone
    assert all((TODAY - moment.date()).days >= 2 for moment in gone)


@given(moments)
def test_thinning_twice_changes_nothing_more(made: set[datetime]) -> None:
    assert superfluous(made - superfluous(made, TODAY), TODAY) == frozenset()


def test_thinning_daily_for_years_keeps_a_steady_number() -> None:
    kept: set[datetime] = set()
    for day in range(1000):
        moment = datetime(2023, 1, 1, 17) + timedelta(days=day)
        kept |= {moment, moment.replace(hour=9)}
        kept -= superfluous(kept, moment.date())
    assert 40 <= len(kept) <= 55
    gaps = [later - earlier for earlier, later in zip(sorted(kept)[:-1], sorted(kept)[1:], strict=True)]
    assert max(gaps) <= timedelta(days=62)
