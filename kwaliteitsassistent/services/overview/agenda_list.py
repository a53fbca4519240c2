"""The agenda: judged once, then chosen from by person, kind and kader as often as one asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ...domain.dates import Period, add
from ...domain.judging.agenda import Point, PointKind, agenda
from ...domain.judging.finding import About
from ...domain.judging.verdict import State, Term
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation
from ...domain.records.learning import Improvement, ImprovementSource
from ...domain.records.people import Person
from ..kader.standing import KaderStanding, standing
from ..records.people import person_of
from ..wording.texts import text
from ..wording.words import word
from .overview import OverviewLine, Place, asking_names, line_of

_WEEK = timedelta(days=7)
_MONTH = Period(months=1)
_PAGES = {"staff": "staff", "client": "clients"}
_SOURCES = {
    ImprovementSource.INCIDENT: "incident",
    ImprovementSource.COMPLAINT: "complaint",
    ImprovementSource.EVALUATION: "evaluation",
}


class Group(StrEnum):
    """When something is due, or that a person must judge it; in the order in which they are shown."""

    LATE = "late"
    WEEK = "week"
    MONTH = "month"
    TO_JUDGE = "to_judge"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class AgendaChoice:
    """Which points to show; what is empty does not choose."""

    person_id: str = ""
    kind: str = ""
    kader_id: str = ""


@dataclass(frozen=True, slots=True)
class AgendaPerson:
    """Someone the agenda is about, and where their card stands."""

    id: str
    words: str
    card: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """A point of the agenda, and the ids of the people it concerns."""

    point: Point
    people: frozenset[str]

    def fits(self, choice: AgendaChoice) -> bool:
        """Whether the point belongs in a choice."""
        return (
            (not choice.person_id or choice.person_id in self.people)
            and choice.kind in ("", self.point.kind.value)
            and choice.kader_id in ("", self.point.kader_id)
        )


@dataclass(frozen=True, slots=True)
class Agenda:
    """Every point as it stood on `today`, and what one can choose by: ids with their words."""

    today: date
    entries: tuple[Entry, ...]
    people: tuple[AgendaPerson, ...]
    kinds: tuple[tuple[str, str], ...]
    kaders: tuple[tuple[str, str], ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet that could come on the agenda."""
        return not self.entries and not self.kaders

    def points(self, choice: AgendaChoice, until: date = date.max) -> Iterator[Point]:
        """The points that fit a choice, up to and including a day; those without a day as well."""
        for entry in self.entries:
            if entry.fits(choice) and (entry.point.due is None or entry.point.due <= until):
                yield entry.point

    def asking(self, choice: AgendaChoice) -> dict[str, str]:
        """The short names of the kaders by id, where a row must say which of them asks: several, and none chosen."""
        return asking_names(self.kaders) if not choice.kader_id else {}

    def months_ahead(self, months: int) -> date:
        """The last day of a time to look ahead."""
        return add(self.today, Period(months=months))


def judged_agenda(dossier: Dossier, today: date) -> Agenda:
    """Judge every adopted kader and keep what has a day, is late, or waits for a person to judge it."""
    standings = standing(dossier, today)
    found = [(one.kader.id, finding) for one in standings for finding in one.findings]
    points = (*agenda(dossier, found, today, date.max), *_waiting(standings))
    entries = tuple(Entry(point, frozenset(people_behind(dossier, point))) for point in points)
    kinds = {point.kind for point in points}
    return Agenda(
        today,
        entries,
        _people(dossier, {person for entry in entries for person in entry.people}),
        tuple((kind.value, text("agenda_kind", kind.value)) for kind in PointKind if kind in kinds),
        tuple((one.kader.id, one.kader.title) for one in standings),
    )


def grouped(agenda: Agenda, choice: AgendaChoice, months: int) -> tuple[tuple[Group, tuple[OverviewLine, ...]], ...]:
    """What is late, what a person must judge, and what is due within `months`, as rows."""
    found: dict[Group, list[OverviewLine]] = {group: [] for group in Group}
    asking = agenda.asking(choice)
    without_day: Counter[str] = Counter()
    for point in agenda.points(choice, agenda.months_ahead(months)):
        if point.state is State.TO_JUDGE and point.due is None:
            without_day[point.kader_id] += 1
        else:
            found[_group(point, agenda.today)].append(line_of(point, asking))
    for kader_id, count in without_day.items():
        found[Group.TO_JUDGE].append(_waiting_row(kader_id, dict(agenda.kaders)[kader_id], count))
    return tuple((group, tuple(rows)) for group, rows in found.items() if rows)


def people_behind(dossier: Dossier, point: Point) -> Iterator[str]:
    """The ids of the people a point concerns: its own person, and who holds the talk or had the incident."""
    about = point.subject
    if point.kind is PointKind.EVALUATION:
        evaluation = dossier.find(Evaluation, point.record_id)
        if evaluation is not None and evaluation.carer_id:
            yield evaluation.carer_id
    if point.kind is PointKind.IMPROVEMENT:
        improvement = dossier.find(Improvement, point.record_id)
        if improvement is not None and improvement.source_id and improvement.source in _SOURCES:
            about = About(_SOURCES[improvement.source], improvement.source_id, "")
    person = person_of(dossier, about) if about is not None else None
    if person is not None:
        yield person


def _waiting(standings: Iterable[KaderStanding]) -> Iterator[Point]:
    """What a person must judge and has no day."""
    for one in standings:
        for finding in one.counted:
            asked, verdict = finding.requirement, finding.verdict
            if verdict.state is State.TO_JUDGE and verdict.due is None and not asked.rolls_up:
                yield Point(
                    None,
                    PointKind.REQUIREMENT,
                    asked.plain,
                    finding.subject,
                    verdict.state,
                    verdict.reason,
                    one.kader.id,
                    asked.id,
                    asked.theme,
                )


def _waiting_row(kader_id: str, title: str, count: int) -> OverviewLine:
    words = text("agenda", "waiting_one" if count == 1 else "waiting", count=count)
    return OverviewLine(words, title, State.TO_JUDGE, None, Place("kader", (kader_id,)))


def _group(point: Point, today: date) -> Group:
    if point.state is State.LATE:
        return Group.LATE
    if point.state is State.TO_JUDGE:
        return Group.TO_JUDGE
    if point.due is None or point.due <= today + _WEEK:
        return Group.WEEK
    return Group.MONTH if point.due <= add(today, _MONTH) else Group.LATER


def _people(dossier: Dossier, ids: Iterable[str]) -> tuple[AgendaPerson, ...]:
    found = [(kind, person) for id_ in ids for kind in _PAGES if isinstance(person := dossier.get(kind, id_), Person)]
    found.sort(key=lambda pair: pair[1].sort_key)
    return tuple(
        AgendaPerson(
            person.id,
            text("agenda", "person", name=person.name, kind=word(Term("kind", kind))),
            Place(_PAGES[kind], person.id),
        )
        for kind, person in found
    )
