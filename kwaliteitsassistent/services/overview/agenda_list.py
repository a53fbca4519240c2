"""The agenda as a list: what is late, this week, this month and later, for one person or for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ...domain.dates import Period, add
from ...domain.judging.agenda import Point
from ...domain.judging.verdict import State
from ...domain.records.dossier import Dossier
from ..kader.standing import about_name, coming
from .overview import OverviewLine, line_of


class Group(StrEnum):
    """When something is due."""

    LATE = "late"
    WEEK = "week"
    MONTH = "month"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class AgendaList:
    """The lines by group, and the people and things the agenda is about, by id and name."""

    groups: tuple[tuple[Group, tuple[OverviewLine, ...]], ...]
    subjects: tuple[tuple[str, str], ...]


def agenda_list(dossier: Dossier, today: date, months: int, subject_id: str | None = None) -> AgendaList:
    """What is late, and what is due within `months`; of one subject when it is named."""
    points = coming(dossier, today, add(today, Period(months=months)))
    names = {point.subject.id: about_name(point.subject) for point in points if point.subject}
    chosen = [p for p in points if subject_id is None or (p.subject is not None and p.subject.id == subject_id)]
    return AgendaList(
        tuple((group, lines) for group in Group if (lines := _lines(chosen, group, today))),
        tuple(sorted(names.items(), key=lambda pair: pair[1].casefold())),
    )


def _lines(points: Sequence[Point], group: Group, today: date) -> tuple[OverviewLine, ...]:
    return tuple(line_of(point) for point in points if _group(point, today) is group)


def _group(point: Point, today: date) -> Group:
    if point.state is State.LATE or point.due is None or point.due < today:
        return Group.LATE
    if point.due <= today + timedelta(days=7):
        return Group.WEEK
    return Group.MONTH if point.due <= add(today, Period(months=1)) else Group.LATER
