"""The VNG's basisset with the points from the client's side: what switches it and what it finds in a dossier."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from kwaliteitsassistent.domain.judging.finding import Finding
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.measures import Setting
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy, Level
from kwaliteitsassistent.domain.kader.parts.terms import Recurring
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.plan import PlanTopic, SupportPlan
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.staff import Acknowledgement, Subject

from .catalogue import (
    TODAY,
    asking,
    assert_finds_something_for_all,
    assert_met_and_open,
    assert_plainly_worded,
    dues,
    kader_of,
    periods,
)

KADER = kader_of("nl.vng.basisset-wmo.toml")
CLIENT = Client(id="c", given_name="Ans", family_name="Bos", start=date(2026, 1, 5), very_vulnerable=True)
PLAN = SupportPlan(id="pl", client_id="c", adopted_on=date(2026, 2, 1), client_involvement="Aan tafel gemaakt.")


def found(id_: str, *more: Record) -> Finding:
    """The finding on one requirement; the first when it is asked of several."""
    findings = judge(KADER, Dossier([Provider(id="p", name="Zorg aan Huis"), *more]), TODAY)
    return next(finding for finding in findings if finding.requirement.id == id_)


def state_of(id_: str, *more: Record) -> State:
    """The verdict on one requirement."""
    return found(id_, *more).verdict.state


def test_how_many_the_records_decide() -> None:
    counted = Counter(requirement.judged for requirement in KADER.requirements)
    assert counted == {JudgedBy.RECORDS: 25, JudgedBy.PERSON: 48, JudgedBy.STATEMENT: 5}


def test_the_points_from_the_clients_side_stand_apart() -> None:
    sections = {requirement.section for requirement in KADER.requirements if requirement.level is Level.INSPIRE}
    assert sections == {"client-uitgangspunten", "client-basisset", "client-overig"}
    assert {r.level for r in KADER.requirements if r.section in sections} == {Level.INSPIRE}


def test_texts_are_plain_and_name_a_free_choice() -> None:
    assert_plainly_worded(KADER)


def test_the_source_gives_no_length_of_time() -> None:
    assert periods(KADER) == {}
    assert dues(KADER) == {"vng.u3.02": (Recurring(Setting("statement_every"), "staff.first_start"),)}


def test_what_is_asked_per_client_is_for_the_very_vulnerable_except_where_the_law_asks_it() -> None:
    per_client = {r.id for r in KADER.requirements if r.per in ("client", "evaluation")}
    law = {id_ for id_ in per_client if id_.startswith("vng.wet.")}
    assert law == {"vng.wet.02", "vng.wet.03", "vng.wet.04", "vng.wet.05", "vng.wet.06"}
    assert asking(KADER, "client.very_vulnerable") == per_client - law


@pytest.mark.parametrize(
    ("answer", "state"), [(True, State.NOT_SHOWN), (False, State.NOT_APPLICABLE), (None, State.UNKNOWN)]
)
def test_vulnerable_not_vulnerable_and_not_answered_are_three_things(answer: bool | None, state: State) -> None:
    assert state_of("vng.b.05", replace(CLIENT, very_vulnerable=answer)) is state


@pytest.mark.parametrize(
    ("fact", "ids"),
    [
        ("provider.volunteers", "avi.3.04 avi.3.05"),
        ("client.multiple_parties", "vng.wet.06 vng.u3.06 vng.u3.07 avi.4.02"),
        ("client.has_network", "avi.4.01"),
        ("client.risk_found", "vng.u1.04"),
    ],
)
def test_what_the_profile_switches(fact: str, ids: str) -> None:
    assert asking(KADER, fact) == set(ids.split())


@pytest.mark.parametrize(
    ("id_", "topic"),
    [
        ("vng.b.04", PlanTopic.NEEDS),
        ("vng.b.06", PlanTopic.EFFORT),
        ("vng.b.07", PlanTopic.WAY_OF_EVALUATING),
        ("vng.b.08", PlanTopic.TIMES_OF_EVALUATING),
    ],
)
def test_a_plan_is_asked_for_each_part_of_the_basisset(id_: str, topic: PlanTopic) -> None:
    assert state_of(id_, CLIENT, PLAN) is State.NOT_SHOWN
    assert state_of(id_, CLIENT, replace(PLAN, topics=(topic,))) is State.MET


def test_a_whole_plan_looks_at_four_sides_of_life() -> None:
    four = (PlanTopic.HOME, PlanTopic.WORK, PlanTopic.HEALTH, PlanTopic.LEISURE)
    assert state_of("avi.6.03", CLIENT, replace(PLAN, topics=four[:3])) is State.NOT_MET
    assert state_of("avi.6.03", CLIENT, replace(PLAN, topics=four)) is State.MET


def test_who_is_first_responsible_may_work_at_the_provider_or_at_the_gemeente() -> None:
    assert state_of("vng.b.03", CLIENT) is State.NOT_SHOWN
    assert state_of("vng.b.03", replace(CLIENT, main_carer_id="m")) is State.MET
    assert state_of("vng.b.03", replace(CLIENT, casemanager="Loket")) is State.MET


def test_what_is_shared_is_agreed_with_the_client_in_words() -> None:
    told = Acknowledgement(id="a", subject=Subject.PRIVACY, confirmed_on=date(2026, 1, 5), client_id="c")
    assert state_of("vng.u2.04", CLIENT, told) is State.NOT_SHOWN
    assert state_of("vng.u2.04", CLIENT, replace(told, note="Met de huisarts, over medicijnen.")) is State.MET


def test_a_plan_made_after_the_start_counts_with_a_remark() -> None:
    late = found("vng.b.09", CLIENT, PLAN).verdict
    in_time = found("vng.b.09", CLIENT, replace(PLAN, adopted_on=CLIENT.start)).verdict
    assert late.state is in_time.state is State.TO_JUDGE
    assert [remark.code for remark in late.remarks] == ["done_late"]
    assert in_time.remarks == ()


def test_safety_sums_up_its_principle() -> None:
    summed = {requirement.id for requirement in KADER.rolled_up(KADER.requirement("vng.wet.01"))}
    assert summed == {f"vng.u2.0{number}" for number in range(1, 7)}


def test_it_finds_something_for_every_requirement() -> None:
    assert_finds_something_for_all(KADER)


def test_the_demo_shows_that_it_can_be_met_and_can_be_open() -> None:
    assert_met_and_open(KADER)
