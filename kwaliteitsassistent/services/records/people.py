"""Members of staff and clients: who they are, what is recorded about them, and what the kaders find."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ...domain.facts import engagements_of
from ...domain.judging.finding import About, Finding
from ...domain.judging.verdict import State
from ...domain.kader.parts.kader import Kader
from ...domain.records.clients import Client
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation
from ...domain.records.people import Person
from ...domain.records.staff import StaffMember
from ...domain.text import capital
from ...storage import people
from ..book import Book
from ..kader.standing import KaderStanding, about_name
from ..wording.form_words import option
from ..wording.reasons import explanation, state_word
from ..wording.texts import text
from .record_lines import is_over

PEOPLE = ("staff", "client")
SHOWN_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone in the list: name and one line about them."""

    id: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class PeopleList:
    """The people found, and how many there are in all."""

    rows: tuple[PersonRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class PointLine:
    """What a kader finds for one person, in words. `record_kind` and `record_id` say what it is about."""

    kader_id: str
    kader: str
    requirement_id: str
    title: str
    explanation: str
    state: State
    word: str
    record_kind: str
    record_id: str


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """How many points are open, and the state of the most pressing one."""

    count: int
    worst: State

    @property
    def words(self) -> str:
        """How many, in words."""
        return text("people", "one_open" if self.count == 1 else "open_points", count=self.count)


@dataclass(frozen=True, slots=True)
class EvaluationMoment:
    """An evaluation on the time line: planned, or held and how that ended."""

    id: str
    day: date
    held: bool
    signed: bool
    title: str
    detail: str


def people_list(
    book: Book, kind: str, *, search: str = "", ended: bool = False, limit: int = SHOWN_AT_ONCE
) -> PeopleList:
    """Members of staff or clients by name, found by the database; `ended` asks for those who left."""
    with book.file.begin() as connection:
        found = people.listed(connection, kind, book.today, ended=ended, search=search, limit=limit)
    dossier, today = book.read(), book.today
    rows = (_row(dossier, person, today) for person in found.records if isinstance(person, Person))
    return PeopleList(tuple(rows), found.total)


def _row(dossier: Dossier, person: Person, today: date) -> PersonRow:
    return PersonRow(person.id, person.name, person_detail(dossier, person, today))


def person_detail(dossier: Dossier, person: Person, today: date) -> str:
    """The line below a name: the roles of a member of staff, the days of a client."""
    if isinstance(person, StaffMember):
        return _staff_detail(dossier, person, today)
    assert isinstance(person, Client)
    if person.end is not None and person.end < today:
        return text("people", "client_ended", start=person.start, end=person.end)
    return text("people", "client_to_start" if person.start > today else "client", start=person.start)


def _staff_detail(dossier: Dossier, person: StaffMember, today: date) -> str:
    engagements = engagements_of(dossier, person)
    running = [one for one in engagements if not is_over(one, today)]
    if not engagements:
        return text("people", "no_engagement")
    if not running:
        return text("people", "staff_ended", end=max(one.end for one in engagements if one.end))
    told = (
        text("people", "starts" if one.start > today else "since", role=option(one.role), start=one.start)
        for one in running
    )
    return " · ".join(told)


def person_of(dossier: Dossier, about: About) -> str | None:
    """Whose finding it is: the id of the member of staff or client a subject belongs to."""
    if about.kind in PEOPLE:
        return about.id
    record = dossier.get(about.kind, about.id)
    found = getattr(record, "staff_id", None) or getattr(record, "client_id", None)
    return found if isinstance(found, str) else None


def points(dossier: Dossier, standings: Iterable[KaderStanding], person_id: str) -> tuple[PointLine, ...]:
    """What the kaders find for one person, open points first; what does not apply is left out."""
    found = [
        _point(one.kader, finding)
        for one in standings
        for finding in one.counted
        if finding.subject is not None
        and finding.verdict.state is not State.NOT_APPLICABLE
        and person_of(dossier, finding.subject) == person_id
    ]
    return tuple(sorted(found, key=lambda point: point.state.rank))


def _point(kader: Kader, finding: Finding) -> PointLine:
    about = finding.subject
    assert about is not None
    asked = (finding.requirement.plain or finding.requirement.text).split(". ")[0].rstrip(".")
    what = "" if about.kind in PEOPLE or about.kind == "engagement" else about_name(replace(about, name=""))
    title = f"{capital(what)}: {asked}" if what else asked
    state = finding.verdict.state
    return PointLine(
        kader.id,
        kader.title,
        finding.requirement.id,
        title,
        explanation(finding.verdict),
        state,
        state_word(state),
        about.kind,
        about.id,
    )


def open_points(dossier: Dossier, standings: Iterable[KaderStanding]) -> dict[str, OpenPoints]:
    """For each person of whom something is open: how many points, and the most pressing of them."""
    found: dict[str, OpenPoints] = {}
    for one in standings:
        for finding in one.counted:
            person = person_of(dossier, finding.subject) if finding.subject else None
            if person is not None and finding.verdict.state.is_open:
                known = found.get(person, OpenPoints(0, State.SOON))
                worst = min(known.worst, finding.verdict.state, key=lambda state: state.rank)
                found[person] = OpenPoints(known.count + 1, worst)
    return found


def no_show_meaning(standings: Iterable[KaderStanding], client_id: str) -> tuple[PointLine, ...]:
    """What the missed appointments of a client mean for telling the gemeente, by each kader that asks."""
    return tuple(
        _point(one.kader, finding)
        for one in standings
        for finding in one.counted
        if finding.requirement.trigger is not None
        and finding.requirement.trigger.event == "no_show"
        and finding.subject is not None
        and finding.subject.id == client_id
    )


def evaluation_moments(dossier: Dossier, client_id: str) -> tuple[EvaluationMoment, ...]:
    """The evaluations of a client in the order of their days; a corrected or cancelled one is left out."""
    own = [one for one in dossier.linked("evaluation", "client_id", client_id) if isinstance(one, Evaluation)]
    replaced = {one.replaces_id for one in own}
    kept = [one for one in own if one.id not in replaced and not one.cancelled_reason]
    return tuple(sorted((_moment(one) for one in kept), key=lambda moment: moment.day))


def _moment(evaluation: Evaluation) -> EvaluationMoment:
    held = evaluation.held_on is not None
    day = evaluation.held_on or evaluation.planned_on
    ended = option(evaluation.outcome) if evaluation.outcome else text("people", "open" if held else "planned")
    return EvaluationMoment(evaluation.id, day, held, evaluation.signed, option(evaluation.reason), ended)
