"""So many, or so much together: per calendar year at both of its ends, in the last while, and per location."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.agenda import agenda
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State, Verdict
from kwaliteitsassistent.domain.kader.parts.evidence import Check, Need
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.domain.records.clients import Client, Delivery
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.learning import ReflectionKind, Teamreflectie
from kwaliteitsassistent.domain.records.organisation import EquipmentCheck
from kwaliteitsassistent.domain.records.provider import Location
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.staff import StaffMember, Training
from kwaliteitsassistent.domain.records.validity import problems

from .small import ANNA, PROVIDER, finding, findings, kader, requirement, works

FOUR = requirement(evidence=(Need("teamreflectie", at_least=4, each_year=True),))
LAST_DAY = date(2026, 12, 31)


def reflections(*days: date) -> list[Teamreflectie]:
    """A reflection of the team on each of these days."""
    return [Teamreflectie(id=f"t{n}", kind=ReflectionKind.TEAM, held_on=day) for n, day in enumerate(days)]


def in_year(year: int, count: int) -> list[Teamreflectie]:
    """So many in one year: the first on its first day and the last on its last."""
    days = [date(year, 1, 1), date(year, 12, 31), date(year, 4, 1), date(year, 10, 1)]
    return [
        Teamreflectie(id=f"{year}-{n}", kind=ReflectionKind.TEAM, held_on=day) for n, day in enumerate(days[:count])
    ]


def judged(today: date, *records: Record) -> Verdict:
    """What four a year gets."""
    return finding(FOUR, today, *records).verdict


def codes(verdict: Verdict) -> list[str]:
    """What is said: the reason and the remarks."""
    return [verdict.reason.code, *(remark.code for remark in verdict.remarks)]


def test_both_ends_of_the_year_count_and_its_neighbours_do_not() -> None:
    whole = reflections(date(2026, 1, 1), date(2026, 5, 1), date(2026, 9, 1), LAST_DAY)
    assert judged(LAST_DAY, *in_year(2025, 4), *whole).state is State.MET
    early = reflections(date(2025, 12, 31), date(2026, 5, 1), date(2026, 9, 1), LAST_DAY)
    assert judged(LAST_DAY, *in_year(2025, 3), *early).state is State.SOON


def test_what_is_to_go_stands_in_the_agenda_on_the_last_day_of_the_year() -> None:
    records = (*in_year(2025, 4), *reflections(date(2026, 2, 1)))
    verdict = judged(date(2026, 3, 1), *records)
    assert (verdict.state, verdict.due) == (State.NOT_APPLICABLE, LAST_DAY)
    assert dict(verdict.reason.facts)["to_go"] == 3
    found = judge(kader(FOUR), Dossier([PROVIDER, *records]), date(2026, 3, 1))
    (point,) = agenda(Dossier([]), [("t", one) for one in found], date(2026, 3, 1), LAST_DAY)
    assert (point.due, point.reason.code) == (LAST_DAY, "year_to_go")


@pytest.mark.parametrize(
    ("done", "day", "state"),
    [
        (0, date(2026, 7, 15), State.NOT_APPLICABLE),
        (0, date(2026, 7, 16), State.SOON),
        (3, date(2026, 11, 18), State.NOT_APPLICABLE),
        (3, date(2026, 11, 19), State.SOON),
        (3, LAST_DAY, State.SOON),
    ],
)
def test_the_more_there_is_to_go_the_sooner_it_is_told(done: int, day: date, state: State) -> None:
    held = reflections(*(date(2026, month, 1) for month in range(1, done + 1)))
    assert judged(day, *in_year(2025, 4), *held).state is state


def test_a_year_that_was_short_asks_for_this_year_and_is_then_only_a_remark() -> None:
    short = in_year(2025, 2)
    verdict = judged(date(2026, 1, 1), *short)
    assert (verdict.state, verdict.due) == (State.NOT_MET, LAST_DAY)
    assert codes(verdict) == ["year_to_go", "year_short"]
    enough = judged(date(2026, 11, 1), *short, *in_year(2026, 1), *reflections(*[date(2026, 6, 1)] * 3))
    assert (enough.state, codes(enough)) == (State.MET, ["year_enough", "year_short"])
    assert judged(date(2027, 1, 1), *in_year(2026, 4)).remarks == ()


@pytest.mark.parametrize(("since", "short"), [(date(2025, 1, 1), True), (date(2025, 1, 2), False)])
def test_a_year_in_which_it_was_not_asked_throughout_is_not_short(since: date, short: bool) -> None:
    adopted = AdoptedKader(id="a", kader_id="t", version="1", text="", sha256="", adopted_on=since, since=since)
    assert ("year_short" in codes(judged(date(2026, 2, 1), adopted))) == short
    later = requirement(evidence=FOUR.evidence, holds_from=since)
    assert ("year_short" in codes(finding(later, date(2026, 2, 1)).verdict)) == short


@pytest.mark.parametrize(("start", "short"), [(date(2025, 1, 1), True), (date(2025, 1, 2), False)])
def test_someone_who_came_in_the_course_of_a_year_was_not_short_in_it(start: date, short: bool) -> None:
    asked = requirement(per="client", evidence=(Need("consultation", at_least=2, each_year=True),))
    client = Client(id="c", given_name="Bo", family_name="Vis", start=start)
    assert ("year_short" in codes(finding(asked, date(2026, 2, 1), client).verdict)) == short


@pytest.mark.parametrize(
    ("works_on", "short"),
    [
        ([(date(2025, 1, 1), None)], True),
        ([(date(2025, 1, 2), None)], False),
        ([(date(2020, 1, 1), date(2024, 12, 30)), (date(2025, 1, 1), None)], True),
        ([(date(2020, 1, 1), date(2025, 6, 30)), (date(2025, 7, 1), None)], True),
        ([(date(2020, 1, 1), date(2025, 6, 29)), (date(2025, 7, 1), None)], False),
        ([(date(2020, 1, 1), date(2025, 12, 30)), (date(2026, 1, 1), None)], False),
        (
            [(date(2025, 1, 1), date(2025, 12, 31)), (date(2025, 3, 1), date(2025, 4, 1)), (date(2026, 1, 1), None)],
            True,
        ),
    ],
)
def test_of_someone_with_several_roles_the_days_together_count(
    works_on: list[tuple[date, date | None]], short: bool
) -> None:
    asked = requirement(per="staff", evidence=(Need("development_talk", at_least=2, each_year=True),))
    roles = [works(start, f"e{n}", end=end) for n, (start, end) in enumerate(works_on)]
    assert ("year_short" in codes(finding(asked, date(2026, 2, 1), ANNA, *roles).verdict)) == short


@pytest.mark.parametrize(("opened", "short"), [(None, True), (date(2025, 1, 1), True), (date(2025, 1, 2), False)])
def test_a_location_that_opened_in_the_course_of_a_year_was_not_short_in_it(opened: date | None, short: bool) -> None:
    asked = requirement(per="location", evidence=(Need("audit", at_least=2, each_year=True),))
    place = Location(id="noord", name="Noord", opened_on=opened, closed_on=date(2026, 2, 1))
    assert ("year_short" in codes(finding(asked, date(2026, 2, 1), place).verdict)) == short
    closed = findings(asked, date(2026, 2, 2), place)
    assert [one.subject for one in closed] == [None]


@pytest.mark.parametrize(("started", "short"), [(date(2025, 1, 1), True), (date(2025, 1, 2), False)])
def test_a_provider_that_began_in_the_course_of_a_year_was_not_short_in_it(started: date, short: bool) -> None:
    provider = replace(PROVIDER, started_on=started)
    (found,) = judge(kader(FOUR), Dossier([provider]), date(2026, 2, 1))
    assert ("year_short" in codes(found.verdict)) == short


@pytest.mark.parametrize(
    ("until", "said", "state"),
    [(LAST_DAY, "year_to_go", State.SOON), (date(2026, 12, 30), "year_not_whole", State.NOT_APPLICABLE)],
)
def test_of_a_year_that_is_not_finished_a_whole_number_is_not_asked(until: date, said: str, state: State) -> None:
    ends = requirement(evidence=FOUR.evidence, holds_until=until)
    verdict = finding(ends, date(2026, 12, 1), *in_year(2025, 4)).verdict
    assert (verdict.state, codes(verdict)) == (state, [said])


@pytest.mark.parametrize(
    ("end", "said"), [(None, "year_to_go"), (LAST_DAY, "year_to_go"), (date(2026, 12, 30), "year_not_whole")]
)
def test_of_who_leaves_before_the_end_of_the_year_a_whole_number_is_not_asked(end: date | None, said: str) -> None:
    asked = requirement(per="staff", evidence=(Need("development_talk", at_least=2, each_year=True),))
    leaves = works(date(2026, 1, 1), end=end)
    assert codes(finding(asked, date(2026, 12, 1), ANNA, leaves).verdict) == [said]
    back = works(LAST_DAY, "e2")
    assert codes(finding(asked, date(2026, 12, 1), ANNA, leaves, back).verdict) == ["year_to_go"]


def test_the_29th_of_february_is_a_day_of_its_year() -> None:
    held = reflections(date(2024, 2, 29), date(2024, 3, 1), date(2024, 3, 2), date(2024, 3, 3))
    assert judged(date(2024, 12, 31), *in_year(2023, 4), *held).state is State.MET
    assert codes(judged(date(2025, 2, 28), *held)) == ["year_to_go"]


def test_of_what_is_needed_in_the_last_year_the_oldest_that_is_needed_says_until_when() -> None:
    asked = requirement(evidence=(Need("teamreflectie", at_least=2, within=Period(months=12)),))
    held = reflections(date(2024, 2, 29), date(2024, 6, 1), date(2024, 9, 1))
    verdict = finding(asked, date(2024, 9, 1), *held).verdict
    assert (verdict.state, verdict.due) == (State.MET, date(2025, 6, 1))
    assert finding(asked, date(2025, 6, 1), *held).verdict.state is State.SOON
    assert finding(asked, date(2025, 6, 2), *held).verdict.reason.code == "too_few"


def delivery(id_: str, end: date, declared: int | None) -> Delivery:
    """Minutes of support."""
    return Delivery(id=id_, client_id="c", start=end, end=end, delivered_minutes=60, declared_minutes=declared)


@pytest.mark.parametrize(("last", "state"), [(39, State.NOT_SHOWN), (40, State.SOON), (41, State.SOON)])
def test_a_sum_is_enough_from_the_amount_on(last: int, state: State) -> None:
    need = Need("delivery", at_least=100, within=Period(months=36), sum_of="declared_minutes")
    day = date(2026, 3, 1)
    records = (delivery("a", date(2023, 3, 1), 60), delivery("b", day, last), delivery("x", date(2023, 2, 28), 900))
    assert finding(requirement(evidence=(need,)), day, *records).verdict.state is state


@pytest.mark.parametrize(
    ("day", "hours", "state"),
    [
        (date(2027, 2, 28), (16, 24), State.SOON),  # three years after the 29th of February
        (date(2027, 3, 1), (16, 24), State.NOT_SHOWN),
        (date(2027, 2, 28), (16, 23), State.NOT_SHOWN),
        (date(2027, 3, 1), (0, 40), State.MET),
        (date(2027, 3, 1), (16, None), State.NOT_SHOWN),
    ],
)
def test_hours_of_training_in_three_years(day: date, hours: tuple[int, int | None], state: State) -> None:
    need = Need("training", at_least=40, within=Period(months=36), sum_of="hours")
    followed = (
        Training(id="a", staff_id=ANNA.id, title="Eerste", followed_on=date(2024, 2, 29), hours=hours[0]),
        Training(id="b", staff_id=ANNA.id, title="Tweede", followed_on=date(2026, 6, 1), hours=hours[1]),
        Training(id="c", staff_id="x", title="Van een ander", followed_on=date(2026, 6, 1), hours=100),
    )
    other = StaffMember(id="x", given_name="Jo", family_name="Vis")
    asked = requirement(per="staff", evidence=(need,))
    assert finding(asked, day, ANNA, works(date(2020, 1, 1)), other, *followed).verdict.state is state


def test_hours_are_not_less_than_nothing() -> None:
    training = Training(id="a", staff_id="p", title="Eerste", followed_on=date(2026, 1, 1), hours=-1)
    assert [(one.code, one.facts["field"]) for one in problems(training)] == [("number_negative", "hours")]


def test_a_sum_says_what_has_no_amount_and_counts_it_as_nothing() -> None:
    need = Need("delivery", at_least=100, each_year=True, sum_of="declared_minutes")
    records = (delivery("a", date(2026, 1, 1), 99), delivery("b", date(2026, 1, 2), None))
    verdict = finding(requirement(evidence=(need,), holds_from=date(2026, 1, 1)), date(2026, 12, 1), *records).verdict
    assert (verdict.state, codes(verdict)) == (State.SOON, ["sum_year_to_go", "sum_unknown"])


def test_only_what_passes_the_checks_counts() -> None:
    check = Check("kind", "is", "teamreflectie")
    asked = requirement(evidence=(Need("teamreflectie", checks=(check,), at_least=1, each_year=True),))
    other = Teamreflectie(id="i", kind=ReflectionKind.INTERVISION, held_on=date(2026, 2, 1))
    assert finding(asked, LAST_DAY, other).verdict.reason.code == "year_to_go"
    assert finding(asked, LAST_DAY, other, *reflections(LAST_DAY)).verdict.state is State.MET


def test_per_location_each_counts_its_own() -> None:
    asked = requirement(per="location", evidence=(Need("equipment_check", at_least=2, each_year=True),))
    places = [Location(id=id_, name=id_, opened_on=date(2020, 1, 1)) for id_ in ("noord", "zuid")]
    checks = [
        EquipmentCheck(id=f"{n}", equipment="Lift", location_id=place, checked_on=day)
        for n, (place, day) in enumerate(
            [("noord", date(2026, 1, 1)), ("noord", LAST_DAY), ("zuid", date(2025, 12, 31)), ("zuid", LAST_DAY)]
        )
    ]
    north, south = findings(asked, LAST_DAY, *places, *checks)
    assert north.verdict.state is State.MET
    assert dict(south.verdict.reason.facts)["count"] == 1
