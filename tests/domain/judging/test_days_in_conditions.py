"""Conditions and checks on a day: compared with a date, or with how long ago it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.conditions import Fact, Not
from kwaliteitsassistent.domain.kader.parts.evidence import Check, Need
from kwaliteitsassistent.domain.kader.parts.measures import Setting
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.services.wording.reasons import sentence

from .small import ANNA, finding, judge_for, requirement, vog, works

LEAP, DAY = date(2024, 2, 29), timedelta(days=1)
TODAY = date(2026, 11, 24)


def applies(op: str, value: object, start: date, today: date = TODAY) -> bool:
    """Whether a requirement on the start of the support applies."""
    asked = requirement(per="client", judged=JudgedBy.STATEMENT, applies=Fact("client.start", op, value))  # type: ignore[arg-type]
    client = Client(id="c", given_name="Bo", family_name="Vis", start=start)
    return finding(asked, today, client).verdict.state is not State.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("op", "the_day_before", "the_day", "the_day_after"),
    [
        ("before", True, False, False),
        ("on_or_before", True, True, False),
        ("after", False, False, True),
        ("on_or_after", False, True, True),
    ],
)
def test_a_day_against_a_date(op: str, the_day_before: bool, the_day: bool, the_day_after: bool) -> None:
    found = [applies(op, LEAP, LEAP + move) for move in (-DAY, timedelta(), DAY)]
    assert found == [the_day_before, the_day, the_day_after]


@pytest.mark.parametrize(("today", "older"), [(date(2025, 2, 28), False), (date(2025, 3, 1), True)])
def test_exactly_so_long_ago_is_not_older(today: date, older: bool) -> None:
    assert applies("older_than", Period(months=12), LEAP, today) is older


def test_a_day_that_is_not_filled_in_is_a_question() -> None:
    asked = requirement(judged=JudgedBy.STATEMENT, applies=Fact("provider.started_on", "before", LEAP))
    assert finding(asked, TODAY).verdict.state is State.UNKNOWN


def test_how_long_ago_can_be_the_providers_own_choice() -> None:
    fact = Fact("provider.started_on", "older_than", Setting("statement_every"))
    asked = requirement(judged=JudgedBy.STATEMENT, applies=fact)
    for every, state in (("P1Y", State.TO_JUDGE), ("P2Y", State.NOT_APPLICABLE)):
        provider = Provider(id="p", name="Zorg", started_on=date(2025, 6, 1), statement_every=every)
        verdict = judge_for(provider, asked, TODAY).verdict
        assert verdict.state is state
    assert sentence(verdict.reason).endswith("Dit geldt bij een dag die langer geleden is dan 2 jaar.")


@pytest.mark.parametrize(
    ("op", "value", "told"),
    [
        ("before", date(2026, 1, 1), "Gevraagd is een dag voor 1 januari 2026."),
        ("on_or_after", date(2026, 3, 1), "Gevraagd is 1 maart 2026 of later."),
        ("older_than", Period(months=12), "Gevraagd is een dag die langer geleden is dan 1 jaar."),
    ],
)
def test_a_check_on_a_day_says_what_was_asked(op: str, value: object, told: str) -> None:
    need = Need("vog", checks=(Check("issued", op, value),))  # type: ignore[arg-type]
    asked = requirement(per="engagement", evidence=(need,))
    verdict = finding(asked, TODAY, ANNA, works(date(2026, 2, 1)), vog(date(2026, 2, 1))).verdict
    assert verdict.state is State.NOT_MET
    assert sentence(verdict.reason).endswith(told)


@pytest.mark.parametrize(
    ("op", "value", "told"),
    [
        ("after", date(2024, 1, 1), "Dit geldt bij een dag tot en met 1 januari 2024."),
        ("on_or_after", date(2024, 1, 1), "Dit geldt bij een dag voor 1 januari 2024."),
        ("older_than", Period(days=7), "Dit geldt bij een dag die niet langer geleden is dan 1 week."),
    ],
)
def test_what_must_not_be_so_is_told_the_right_way_round(op: str, value: object, told: str) -> None:
    asked = requirement(judged=JudgedBy.STATEMENT, applies=Not(Fact("provider.started_on", op, value)))  # type: ignore[arg-type]
    provider = Provider(id="p", name="Zorg", started_on=date(2025, 6, 1))
    assert sentence(judge_for(provider, asked, TODAY).verdict.reason).endswith(told)
