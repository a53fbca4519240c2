"""The agenda: judged once, chosen from by person, kind and kader, by list and by month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from kwaliteitsassistent.domain.judging.agenda import Point, PointKind
from kwaliteitsassistent.domain.judging.finding import About
from kwaliteitsassistent.domain.judging.verdict import State, because
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.evaluation import Evaluation, EvaluationReason
from kwaliteitsassistent.domain.records.learning import Improvement, ImprovementSource, Incident, IncidentKind
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader.kaders import adopt, shipped
from kwaliteitsassistent.services.kader.short_names import short_name
from kwaliteitsassistent.services.overview.agenda_list import (
    Agenda,
    AgendaChoice,
    Entry,
    Group,
    grouped,
    judged_agenda,
    people_behind,
)
from kwaliteitsassistent.services.overview.agenda_month import agenda_month, month_days
from kwaliteitsassistent.services.overview.overview import Place

TODAY = date(2026, 11, 24)
KADER = "nl.midden-groningen.wmo"


def _point(state: State, due: date | None, requirement: str = "r.1", **changed: object) -> Point:
    made = Point(due, PointKind.REQUIREMENT, "Wat er moet", None, state, because("never_done"), KADER, requirement)
    return replace(made, **changed)  # type: ignore[arg-type]


def _agenda(*points: Point, people: frozenset[str] = frozenset()) -> Agenda:
    return Agenda(TODAY, tuple(Entry(point, people) for point in points), (), (), ((KADER, "Het kader"),))


def _groups(*points: Point, months: int = 3) -> dict[Group, int]:
    return {group: len(lines) for group, lines in grouped(_agenda(*points), AgendaChoice(), months)}


@pytest.mark.parametrize(
    ("state", "due", "group"),
    [
        (State.LATE, TODAY - timedelta(days=40), Group.LATE),
        (State.LATE, None, Group.LATE),
        (State.TO_JUDGE, None, Group.TO_JUDGE),
        (State.TO_JUDGE, TODAY - timedelta(days=40), Group.TO_JUDGE),
        (State.SOON, TODAY, Group.WEEK),
        (State.SOON, TODAY + timedelta(days=7), Group.WEEK),
        (State.SOON, TODAY + timedelta(days=8), Group.MONTH),
        (State.MET, TODAY + timedelta(days=60), Group.LATER),
    ],
)
def test_a_point_stands_in_the_group_of_its_day_and_only_what_is_late_is_late(
    state: State, due: date | None, group: Group
) -> None:
    assert _groups(_point(state, due)) == {group: 1}


def test_what_waits_for_a_person_without_a_day_is_one_row_that_opens_its_kader() -> None:
    waiting = [_point(State.TO_JUDGE, None, f"r.{number}") for number in range(12)]
    ((group, (row,)),) = grouped(_agenda(*waiting), AgendaChoice(), 3)
    assert group is Group.TO_JUDGE
    assert (row.title, row.detail, row.place) == (
        "12 punten wachten op uw oordeel",
        "Het kader",
        Place("kader", (KADER,)),
    )


def test_the_time_ahead_limits_what_has_a_day() -> None:
    far = _point(State.MET, TODAY + timedelta(days=200))
    assert _groups(far) == {}
    assert _groups(far, months=12) == {Group.LATER: 1}


def test_one_chooses_by_person_kind_and_kader() -> None:
    agenda = _agenda(_point(State.LATE, None), people=frozenset({"ria"}))
    for fits in (AgendaChoice(), AgendaChoice("ria"), AgendaChoice(kind="eis"), AgendaChoice("ria", "eis", KADER)):
        assert list(agenda.points(fits))
    for misses in (AgendaChoice("jan"), AgendaChoice(kind="evaluatie"), AgendaChoice(kader_id="ander")):
        assert not list(agenda.points(misses))


def test_every_record_counts_as_that_of_its_person() -> None:
    talk = Evaluation(
        id="e", client_id="ria", carer_id="joke", planned_on=TODAY, reason=EvaluationReason.YEARLY, plan_id=None
    )
    fall = Incident(id="i", kind=IncidentKind.INCIDENT, discovered_on=TODAY, client_id="ria")
    better = Improvement(
        id="v", source=ImprovementSource.INCIDENT, source_id="i", noted_on=TODAY, description="Leuning", due=TODAY
    )
    dossier = Dossier([talk, fall, better])
    planned = _point(State.SOON, TODAY, kind=PointKind.EVALUATION, record_id="e", subject=About("client", "ria", "Ria"))
    improved = _point(State.SOON, TODAY, kind=PointKind.IMPROVEMENT, record_id="v")
    about_incident = _point(State.LATE, TODAY, subject=About("incident", "i", "Ria", TODAY))
    assert set(people_behind(dossier, planned)) == {"ria", "joke"}
    assert set(people_behind(dossier, improved)) == {"ria"}
    assert set(people_behind(dossier, about_incident)) == {"ria"}
    assert set(people_behind(dossier, _point(State.LATE, None))) == set()


def test_rows_lead_to_the_thing_itself_and_people_to_their_card(book: Book) -> None:
    adopt(book, shipped()[0].path)
    book.save(
        Evaluation(id="e", client_id="ria", carer_id="joke", planned_on=TODAY, reason=EvaluationReason.YEARLY),
        Improvement(id="v", source=ImprovementSource.OTHER, noted_on=TODAY, description="Leuning", due=TODAY),
    )
    agenda = judged_agenda(book.read(), book.today)
    places = {line.place for _, lines in grouped(agenda, AgendaChoice(), 3) for line in lines}
    assert Place("evaluations", "e") in places
    assert Place("organisation", (("card", "improvement"), ("record", "improvement", "v"))) in places
    cards = {person.words: person.card for person in agenda.people}
    assert cards["Joke Jansen (medewerker)"] == Place("staff", "joke")
    assert cards["Ria de Vries (cliënt)"] == Place("clients", "ria")
    assert dict(agenda.kinds)["evaluatie"] == "Geplande evaluaties"


@pytest.mark.parametrize("month", [date(2026, 2, 10), date(2024, 2, 29), date(2026, 12, 24), date(2027, 8, 1)])
def test_a_month_is_whole_weeks_from_monday(month: date) -> None:
    days = month_days(month)
    assert len(days) % 7 == 0
    assert days[0].weekday() == 0
    assert all(after - before == timedelta(days=1) for before, after in pairwise(days))
    inside = [day for day in days if day.month == month.month]
    assert inside[0].day == 1
    assert (inside[-1] + timedelta(days=1)).day == 1
    assert len(days) - len(inside) < 14


def test_a_day_has_its_points_pressing_first_and_knows_when_people_are_free() -> None:
    day = date(2026, 12, 24)
    found = agenda_month(
        _agenda(_point(State.MET, day), _point(State.LATE, day), _point(State.LATE, None)), AgendaChoice(), day
    )
    chosen = found.day(day)
    assert chosen is not None
    assert [line.state for line in chosen.lines] == [State.LATE, State.MET]
    free = {one.day.day for week in found.weeks for one in week if one.is_free and one.day.month == 12}
    assert free == {5, 6, 12, 13, 19, 20, 25, 26, 27}
    assert len(found.late) == 2


def test_a_row_names_its_kader_where_several_ask_and_none_is_chosen() -> None:
    alone = _agenda(_point(State.SOON, TODAY))
    two = replace(alone, kaders=((KADER, "Het kader"), ("eigen.kader", "Een ander kader")))

    def detail(agenda: Agenda, choice: AgendaChoice) -> str:
        ((_, (row,)),) = grouped(agenda, choice, 3)
        return row.detail

    assert "Midden-Groningen" not in detail(alone, AgendaChoice())
    assert detail(two, AgendaChoice()).endswith(" · Wmo Midden-Groningen")
    assert "Midden-Groningen" not in detail(two, AgendaChoice(kader_id=KADER))


def test_the_month_names_the_kader_too_where_several_ask() -> None:
    alone = _agenda(_point(State.SOON, TODAY), _point(State.LATE, TODAY))
    two = replace(alone, kaders=((KADER, "Het kader"), ("eigen.kader", "Een ander kader")))
    for agenda, named in ((alone, False), (two, True)):
        month = agenda_month(agenda, AgendaChoice(), TODAY)
        of_day = month.day(TODAY)
        assert of_day is not None
        for row in (*of_day.lines, *month.late):
            assert row.detail.endswith(" · Wmo Midden-Groningen") is named


@pytest.mark.parametrize(
    ("id_", "title", "short"),
    [
        ("nl.vng.basisset-wmo", "Basisset Wmo-kwaliteitseisen voor zeer kwetsbare burgers (VNG)", "VNG-basisset"),
        ("eigen.kort", "Onze eisen", "Onze eisen"),
        ("eigen.lang", "Kwaliteitseisen, inkoop ondersteuning Wijdeveen", "Kwaliteitseisen, inkoop…"),
        ("eigen.woord", "Kwaliteitseisenondersteuningsinkoop", "Kwaliteitseisenondersteuning…"),
    ],
)
def test_a_kader_has_a_short_name(id_: str, title: str, short: str) -> None:
    assert short_name(id_, title) == short


def test_every_shipped_kader_has_a_short_name_of_its_own() -> None:
    names = [short_name(one.kader.id, one.kader.title) for one in shipped()]
    assert len(set(names)) == len(names)
    assert not any("…" in name for name in names)
