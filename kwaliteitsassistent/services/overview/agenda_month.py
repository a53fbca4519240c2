"""One month of the agenda: whole weeks from Monday, each day with its points and whether people work on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from ...domain.judging.agenda import Point
from ...domain.judging.verdict import State
from ..kader.working_days import free_days
from ..wording.reasons import state_word
from ..wording.texts import has_text, text
from .agenda_list import Agenda, AgendaChoice
from .overview import OverviewLine, line_of

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """A day with its points, what presses most first."""

    day: date
    lines: tuple[OverviewLine, ...]
    is_free: bool


@dataclass(frozen=True, slots=True)
class AgendaMonth:
    """The weeks a month touches, and what is late whatever its day."""

    first: date
    weeks: tuple[tuple[AgendaDay, ...], ...]
    late: tuple[OverviewLine, ...]

    def day(self, day: date) -> AgendaDay | None:
        """A day of these weeks."""
        return next((one for week in self.weeks for one in week if one.day == day), None)


def agenda_month(agenda: Agenda, choice: AgendaChoice, month: date) -> AgendaMonth:
    """The month in which a day falls."""
    points = tuple(agenda.points(choice))
    by_day: dict[date, list[Point]] = defaultdict(list)
    for point in points:
        if point.due is not None:
            by_day[point.due].append(point)
    years = (max(MINYEAR, month.year - 1), min(MAXYEAR, month.year + 1))
    free = free_days(*years)
    asking = agenda.asking(choice)
    days = [
        AgendaDay(day, _rows(by_day.get(day, ()), asking), day.weekday() >= _SATURDAY or day in free)
        for day in month_days(month)
    ]
    weeks = tuple(tuple(days[start : start + 7]) for start in range(0, len(days), 7))
    late = tuple(line_of(point, asking) for point in points if point.state is State.LATE)
    return AgendaMonth(month.replace(day=1), weeks, late)


def month_days(month: date) -> tuple[date, ...]:
    """The days of a month with those that make its first and last week whole."""
    first = month.replace(day=1)
    last = (first.replace(day=28) + 4 * _DAY).replace(day=1) - _DAY
    start = first - first.weekday() * _DAY
    length = (last - start).days + 7 - last.weekday()
    return tuple(start + number * _DAY for number in range(length))


def word_to_break(state: State) -> str:
    """The word of a state for a narrow column, with a soft hyphen where it may be broken."""
    return text("state_broken", state.value) if has_text("state_broken", state.value) else state_word(state)


def _rows(points: Iterable[Point], asking: Mapping[str, str]) -> tuple[OverviewLine, ...]:
    """What presses most first."""
    return tuple(line_of(point, asking) for point in sorted(points, key=lambda point: point.state.rank))
