"""The kader of the Basisovereenkomst Sociaal Domein: its only number, and what it finds in a dossier."""

from dataclasses import replace
from datetime import date

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.measures import Setting
from kwaliteitsassistent.domain.kader.parts.terms import Recurring
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.evaluation import Evaluation, EvaluationReason
from kwaliteitsassistent.domain.records.organisation import ExperienceSurvey, SurveyKind
from kwaliteitsassistent.domain.records.plan import PlanTopic, SupportPlan
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.domain.records.record import Record

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

KADER = kader_of("nl.basisovereenkomst.sociaal-domein.toml")
PROVIDER = Provider(id="p", name="Zorg aan Huis")
CLIENT = Client(id="c", given_name="Ans", family_name="Bos", start=date(2025, 11, 24))
PLAN = SupportPlan(id="pl", client_id="c", adopted_on=date(2025, 12, 1), client_wishes="Zelf koken.")
SURVEY = ExperienceSurvey(id="s", kind=SurveyKind.EXPERIENCE, finished_on=date(2024, 1, 10), invited=1)


def state_of(id_: str, *more: Record, today: date = TODAY) -> State:
    """The verdict on one requirement; the first when it is asked of several."""
    findings = judge(KADER, Dossier([PROVIDER, *more]), today)
    return next(finding.verdict.state for finding in findings if finding.requirement.id == id_)


def test_texts_are_plain_and_name_a_free_choice() -> None:
    assert_plainly_worded(KADER)


def test_the_only_number_is_three_years() -> None:
    assert periods(KADER) == {"bk.e2.01": {"P3Y"}}
    assert dues(KADER) == {
        "bk.e1.17": (Recurring(Setting("evaluation_every"), "client.start", warn=Period(days=42)),),
        "bk.e2.01": (Recurring(Period(months=36), warn=Period(months=3)),),
    }


def test_what_the_profile_switches() -> None:
    assert asking(KADER, "provider.volunteers") == {"bk.e3.02"}
    assert asking(KADER, "client.has_network") == {"bk.e1.03"}


@pytest.mark.parametrize(
    ("id_", "topic"),
    [
        ("bk.e1.05", PlanTopic.AGREEMENTS),
        ("bk.e1.09", PlanTopic.NEEDS),
        ("bk.e1.11", PlanTopic.QUALITY_OF_LIFE),
        ("bk.e1.12", PlanTopic.OWN_CONTROL),
        ("bk.e1.13", PlanTopic.SELF_RELIANCE),
        ("bk.e1.14", PlanTopic.PARTICIPATION),
        ("bk.e1.16", PlanTopic.NETWORK),
    ],
)
def test_a_plan_is_asked_for_each_subject(id_: str, topic: PlanTopic) -> None:
    others = tuple(other for other in PlanTopic if other is not topic)
    assert state_of(id_, CLIENT, PLAN) is State.NOT_SHOWN
    assert state_of(id_, CLIENT, replace(PLAN, topics=others)).is_failing
    assert state_of(id_, CLIENT, replace(PLAN, topics=(topic,))) is State.MET


@pytest.mark.parametrize(
    ("every", "today", "state"),
    [
        ("P1Y", date(2026, 11, 24), State.SOON),
        ("P1Y", date(2026, 11, 25), State.LATE),
        ("P2Y", date(2026, 11, 25), State.NOT_APPLICABLE),
    ],
)
def test_how_often_one_evaluates_is_the_providers_own_choice(every: str, today: date, state: State) -> None:
    findings = judge(KADER, Dossier([replace(PROVIDER, evaluation_every=every), CLIENT]), today)
    assert [f.verdict.state for f in findings if f.requirement.id == "bk.e1.17"] == [state]


def test_a_plan_is_up_to_date_when_made_or_evaluated_within_that_period() -> None:
    late = date(2027, 6, 1)
    held = Evaluation(id="e", client_id="c", planned_on=late, reason=EvaluationReason.YEARLY, held_on=date(2027, 1, 5))
    assert state_of("bk.e1.18", CLIENT, PLAN) is not State.NOT_SHOWN
    assert state_of("bk.e1.18", CLIENT, PLAN, today=late).is_failing
    assert state_of("bk.e1.18", CLIENT, PLAN, held, today=late) is State.MET


def test_a_survey_holds_for_three_years_and_asks_everyone() -> None:
    assert state_of("bk.e2.01", SURVEY, today=date(2027, 1, 10)) is State.SOON
    assert state_of("bk.e2.01", SURVEY, today=date(2027, 1, 11)) is State.LATE
    early = replace(CLIENT, start=date(2023, 1, 1))
    assert state_of("bk.e2.02", SURVEY, early) is State.MET
    assert state_of("bk.e2.02", replace(SURVEY, invited=0), early) is State.NOT_MET
    assert state_of("bk.e2.02", replace(SURVEY, invited=None), early) is State.UNKNOWN
    assert state_of("bk.e2.02", replace(SURVEY, invited=0), CLIENT) is State.MET  # came after the survey


def test_only_the_last_survey_of_experiences_asks_for_what_came_of_it() -> None:
    newer = replace(SURVEY, id="s2", finished_on=date(2026, 11, 1))
    satisfaction = replace(SURVEY, id="s3", kind=SurveyKind.SATISFACTION, finished_on=date(2026, 11, 20))
    findings = judge(KADER, Dossier([PROVIDER, SURVEY, newer, satisfaction]), TODAY)
    asked = [(f.subject.id, f.verdict.state) for f in findings if f.requirement.id == "bk.e2.08" and f.subject]
    assert asked == [("s2", State.SOON)]


def test_it_finds_something_for_every_requirement() -> None:
    assert_finds_something_for_all(KADER)


def test_the_demo_shows_that_it_can_be_met_and_can_be_open() -> None:
    assert_met_and_open(KADER)
