"""The kader of Midden-Groningen: no number the source does not give, and every text in plain words of its own."""

import re
from collections import Counter

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.kader.parts.conditions import Fact
from kwaliteitsassistent.domain.kader.parts.evidence import Check, Need
from kwaliteitsassistent.domain.kader.parts.measures import Setting
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy
from kwaliteitsassistent.domain.kader.parts.terms import Recurring, Trigger, Window
from kwaliteitsassistent.domain.kader.settings import count_settings, span_settings
from kwaliteitsassistent.domain.kader.themes import THEMES
from kwaliteitsassistent.services.wording.texts import has_text

from .catalogue import parts, rows
from .shipped import shipped


def test_how_many_the_records_decide() -> None:
    counted = Counter(requirement.judged for requirement in shipped().requirements)
    assert counted == {JudgedBy.RECORDS: 76, JudgedBy.PERSON: 56, JudgedBy.STATEMENT: 7}


def test_no_other_lengths_of_time_than_the_source_gives() -> None:
    found: dict[str, set[str]] = {}
    for requirement in shipped().requirements:
        for part in parts(requirement):
            spans: tuple[object, ...] = ()
            match part:
                case Recurring():
                    spans = (part.every, part.first_within)
                case Window():
                    spans = (part.opens, part.late)
                case Check():
                    spans = (part.minus, part.plus, part.max_age, part.working_days)
                case Need():
                    spans = (part.within,)
                case Trigger():
                    spans = (part.within,)
            for span in spans:
                if isinstance(span, (Period, int)):
                    found.setdefault(requirement.id, set()).add(str(span))
    yearly = {id_: {"P1Y"} for id_ in ("mg.vei.24", "mg.vak.19", "mg.vak.21", "mg.vak.22", "mg.doe.23")}
    three_months = {id_: {"P3M"} for id_ in ("mg.vak.09", "mg.doe.07", "mg.doe.32")}
    assert found == {**yearly, **three_months, "mg.doe.60": {"P2Y"}}


def test_a_period_of_ones_own_is_called_that() -> None:
    for requirement in shipped().requirements:
        own = [part for part in parts((requirement.evidence, requirement.due)) if isinstance(part, Setting)]
        if own:
            assert re.search(
                r"kiest (die |dat )?de aanbieder zelf|kiest die zelf|zelf kiest|stelt de aanbieder", requirement.text
            ), requirement.id


def test_the_hard_deadlines() -> None:
    kader = shipped()
    (vog,) = kader.requirement("mg.vak.09").evidence
    assert isinstance(vog, Need)
    assert vog.checks == (Check("issued", "not_before", anchor="engagement.start", minus=Period(months=3)),)
    (profile,) = kader.requirement("mg.vak.10").evidence
    assert isinstance(profile, Need)
    assert profile.checks == (Check("profiles", "has", "45"),)
    (plan,) = kader.requirement("mg.doe.07").evidence
    assert isinstance(plan, Need)
    assert plan.checks == (Check("adopted_on", "not_after", anchor="client.plan_counts_from", plus=Period(months=3)),)
    (yearly,) = kader.requirement("mg.doe.23").due
    assert isinstance(yearly, Recurring)
    assert (yearly.every, yearly.first) == (Period(months=12), "client.start")
    (renewal,) = kader.requirement("mg.doe.24").due
    assert isinstance(renewal, Window)
    assert renewal.before == "client.indication_end"
    no_shows = kader.requirement("mg.doe.32").trigger
    assert no_shows is not None
    assert (no_shows.event, no_shows.more_than, no_shows.within) == ("no_show", 3, Period(months=3))
    for id_ in ("mg.vei.05", "mg.vei.06"):
        (told,) = kader.requirement(id_).evidence
        assert isinstance(told, Need)
        assert told.checks[0].working_days == Setting("calamity_working_days")


def test_the_thresholds_of_five_and_twenty_five() -> None:
    def on_people(id_: str) -> set[tuple[str, object]]:
        facts = [part for part in parts(shipped().requirement(id_).applies) if isinstance(part, Fact)]
        return {(fact.op, fact.value) for fact in facts if fact.name == "provider.people"}

    assert on_people("mg.doe.45") == on_people("mg.doe.46") == {("gt", 25)}
    assert on_people("mg.doe.47") == {("gte", 5), ("lte", 25)}


@pytest.mark.parametrize(
    ("fact", "ids"),
    [
        ("provider.medication_role", "vei.18 vei.19 vei.20 vei.21 vei.22 vei.23 vei.28"),
        ("provider.transport", "vei.17"),
        ("provider.day_activities", "vei.24"),
        ("provider.equipment", "vei.25"),
        ("provider.own_location", "omg.01 omg.02 omg.03"),
        ("provider.volunteers", "vak.03 vak.06 vak.13 vak.14"),
        ("provider.interns_or_experts_by_experience", "vak.11 vak.12"),
        ("provider.unqualified_staff", "vak.17 vak.18"),
        ("provider.subcontractors", "toe.01"),
        ("provider.solo", "vak.02 vak.15 vak.25"),
        ("provider.people", "doe.43 doe.45 doe.46 doe.47"),
        ("provider.residential", "doe.45 doe.46"),
        ("client.multiple_parties", "doe.16 doe.17 doe.18"),
        ("client.renewal_expected", "doe.24"),
        ("engagement.direct_client_contact", "vak.05 vak.06 vak.09 vak.10"),
    ],
)
def test_a_profile_question_switches_its_requirements(fact: str, ids: str) -> None:
    asking = {
        requirement.id
        for requirement in shipped().requirements
        for part in parts((requirement.applies, requirement.subjects, requirement.expects))
        if isinstance(part, Fact) and part.name == fact
    }
    assert asking == {f"mg.{id_}" for id_ in ids.split()}


def test_the_sums_cover_what_they_name() -> None:
    kader = shipped()
    sums = {r.id: len(kader.rolled_up(r)) for r in kader.requirements if r.rolls_up}
    assert sums == {
        "mg.vei.01": 32, "mg.vei.34": 8, "mg.vak.01": 24, "mg.doe.38": 4, "mg.doe.50": 6, "mg.rec.01": 8,
        "mg.rec.10": 7,
    }  # fmt: skip


def test_texts_are_short_plain_and_promise_nothing() -> None:
    forbidden = re.compile(r"voldoet aan de wet|rechtsgeldig|gecertificeerd|gekwalificeerd|\bscore\b|%", re.IGNORECASE)
    for row in rows(shipped()):
        assert not forbidden.search(f"{row.text} {row.plain}"), row.id
        assert row.text.endswith(".")
        assert row.plain.endswith(".")
        for sentence in re.split(r"[.?!:]\s*", row.plain):
            assert len(sentence.split()) <= 18, (row.id, sentence)


def test_texts_differ_from_row_to_row() -> None:
    texts = Counter(row.text for row in rows(shipped()))
    assert max(texts.values()) == 1


def test_themes_have_names_and_settings_exist() -> None:
    assert len(THEMES) == 55
    assert all(has_text("theme", theme) for theme in THEMES)
    assert {"risk_analysis_every", "statement_every", "follow_up_within"} <= set(span_settings())
    assert "plan_counts_from" not in span_settings()
    assert count_settings() == ("calamity_working_days",)
