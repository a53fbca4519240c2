"""The Kwaliteitskompas: its dated duties to the day, and that the rest is never red or green."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from kwaliteitsassistent.demo.story import records
from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.finding import Finding
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.kader import Mode
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy
from kwaliteitsassistent.domain.kader.parts.terms import FixedDays, Recurring
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.kwaliteitsbeeld import Kwaliteitsbeeld, KwaliteitsbeeldForm, Visitatie
from kwaliteitsassistent.domain.records.organisation import ExperienceSurvey, SurveyKind
from kwaliteitsassistent.domain.records.plan import Domain, Goal, SupportPlan
from kwaliteitsassistent.domain.records.provider import Financing, OrganisationForm, Provider
from kwaliteitsassistent.domain.records.record import Record

from .catalogue import (
    TODAY,
    asking,
    assert_finds_something_for_all,
    assert_plainly_worded,
    dues,
    kader_of,
    periods,
)

KADER = kader_of("nl.vgn.kwaliteitskompas-2023.toml")
WLZ = Provider(id="p", name="Zorg aan Huis", financing=(Financing.WLZ_RESIDENTIAL,))
CLIENT = Client(id="c", given_name="Ans", family_name="Bos", start=date(2022, 3, 1))
RED_OR_GREEN = {State.MET, State.SOON, State.LATE, State.NOT_MET, State.NOT_SHOWN}


def found(id_: str, today: date, *more: Record, provider: Provider = WLZ) -> Finding:
    """The finding on one requirement; the first when it is asked of several."""
    findings = judge(KADER, Dossier([provider, *more]), today)
    return next(finding for finding in findings if finding.requirement.id == id_)


def made(form: KwaliteitsbeeldForm, about: int, day: date) -> Kwaliteitsbeeld:
    """A kwaliteitsbeeld or voortgangsbericht about a year."""
    return Kwaliteitsbeeld(id=f"{form}{day}", form=form, year=about, made_on=day)


def codes(finding: Finding) -> tuple[str, ...]:
    """The reason of a verdict and what is said with it."""
    return (finding.verdict.reason.code, *(remark.code for remark in finding.verdict.remarks))


def test_how_many_the_records_decide() -> None:
    counted = Counter(requirement.judged for requirement in KADER.requirements)
    assert counted == {JudgedBy.RECORDS: 54, JudgedBy.PERSON: 31, JudgedBy.STATEMENT: 14}


def test_it_is_there_to_reflect_on_and_follows_the_kader_of_2017() -> None:
    before = kader_of("nl.vgn.kwaliteitskader-2017.toml")
    assert KADER.mode is Mode.REFLECT
    assert (KADER.valid_from, KADER.valid_until) == (date(2023, 1, 1), date(2028, 12, 31))
    assert KADER.supersedes == f"{before.id}@{before.version}"


def test_sections_stand_in_the_order_of_the_source() -> None:
    order = "reikwijdte visie b1 b2 b3 b4 kwaliteitsbeeld voortgangsbericht visitatie aanbieder samenhang"
    assert [section.id for section in KADER.sections] == order.split()


def test_texts_are_plain() -> None:
    assert_plainly_worded(KADER)


def test_the_dated_duties() -> None:
    half = Period(months=5)
    assert dues(KADER) == {
        "kk23.b2.05": (Recurring(Period(months=36), "client.start"),),
        "kk23.b4.03": (FixedDays((date(2024, 6, 1),), half),),
        "kk23.b4.04": (FixedDays((date(2026, 6, 1),), half),),
        "kk23.b4.05": (FixedDays((date(2028, 6, 1),), half),),
        "kk23.b4.21": (FixedDays((date(2025, 12, 31), date(2027, 12, 31)), whole_year=True),),
        "kk23.b4.26": (Recurring(Period(months=24)),),
    }
    assert periods(KADER) == {"kk23.b2.05": {"P3Y"}, "kk23.b4.26": {"P2Y"}}


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2024, 5, 31), ("fixed_done",)),
        (date(2024, 6, 1), ("fixed_done",)),
        (date(2024, 6, 2), ("fixed_done", "fixed_done_late")),
    ],
)
def test_a_kwaliteitsbeeld_made_on_the_day_itself_is_in_time(day: date, said: tuple[str, ...]) -> None:
    finding = found("kk23.b4.03", date(2024, 7, 1), made(KwaliteitsbeeldForm.BEELD, 2023, day))
    assert (finding.verdict.state, codes(finding)) == (State.MET, said)


@pytest.mark.parametrize(
    ("year", "id_"), [(2024, "kk23.b4.03"), (2026, "kk23.b4.04"), (2028, "kk23.b4.05")], ids=("2024", "2026", "2028")
)
@pytest.mark.parametrize(
    ("month", "day", "state"),
    [
        (4, 19, State.NOT_APPLICABLE),
        (4, 20, State.SOON),
        (5, 31, State.SOON),
        (6, 1, State.SOON),
        (6, 2, State.LATE),
    ],
)
def test_without_a_kwaliteitsbeeld_the_first_of_june_comes_near_and_passes(
    year: int, id_: str, month: int, day: int, state: State
) -> None:
    verdict = found(id_, date(year, month, day)).verdict
    assert (verdict.state, verdict.due) == (state, date(year, 6, 1))


@pytest.mark.parametrize(
    ("form", "about"),
    [(KwaliteitsbeeldForm.BEELD, 2022), (KwaliteitsbeeldForm.BEELD, 2024), (KwaliteitsbeeldForm.BERICHT, 2023)],
)
def test_another_year_or_another_form_does_not_count(form: KwaliteitsbeeldForm, about: int) -> None:
    finding = found("kk23.b4.03", date(2024, 6, 2), made(form, about, date(2024, 5, 1)))
    assert finding.verdict.state is State.LATE


def test_a_beeld_made_before_its_year_was_over_does_not_count() -> None:
    early = made(KwaliteitsbeeldForm.BEELD, 2023, date(2023, 12, 31))
    assert found("kk23.b4.03", date(2024, 6, 2), early).verdict.state is State.LATE


@pytest.mark.parametrize(
    ("today", "day", "said"),
    [
        (date(2025, 11, 18), None, ("not_due_yet",)),
        (date(2025, 12, 31), None, ("year_soon",)),
        (date(2026, 1, 1), None, ("year_late",)),
        (date(2026, 1, 1), date(2024, 12, 31), ("year_late",)),
        (date(2026, 1, 1), date(2025, 1, 1), ("year_done",)),
        (date(2026, 1, 1), date(2025, 12, 31), ("year_done",)),
        (date(2026, 2, 1), date(2026, 1, 2), ("year_done", "year_done_late")),
        (date(2027, 12, 31), date(2025, 5, 1), ("year_soon",)),
        (date(2028, 1, 1), date(2025, 5, 1), ("year_late",)),
    ],
)
def test_in_between_a_voortgangsbericht_within_the_year(today: date, day: date | None, said: tuple[str, ...]) -> None:
    berichten = [made(KwaliteitsbeeldForm.BERICHT, day.year, day)] if day else []
    assert codes(found("kk23.b4.21", today, *berichten)) == said


@pytest.mark.parametrize(
    ("today", "state"),
    [(date(2026, 1, 16), State.MET), (date(2026, 2, 28), State.SOON), (date(2026, 3, 1), State.LATE)],
)
def test_a_visitatie_every_two_years_from_the_last(today: date, state: State) -> None:
    assert found("kk23.b4.26", today, Visitatie(id="v", held_on=date(2024, 2, 28))).verdict.state is state


def test_a_visitatie_that_never_was_is_open() -> None:
    assert found("kk23.b4.26", TODAY).verdict.state is State.NOT_SHOWN


def test_days_before_the_provider_took_up_the_kompas_are_not_asked() -> None:
    adopted = AdoptedKader(
        id="a", kader_id=KADER.id, version="2023", text="", sha256="", adopted_on=TODAY, since=date(2026, 9, 1)
    )
    assert codes(found("kk23.b4.04", TODAY, adopted)) == ("fixed_not_asked",)
    assert codes(found("kk23.b4.05", TODAY, adopted)) == ("not_due_yet",)


def test_every_client_gets_a_chance_within_three_years() -> None:
    asked = ExperienceSurvey(id="s", kind=SurveyKind.BOTH, finished_on=date(2024, 2, 29), invited=1)
    before_the_client_came = ExperienceSurvey(id="o", kind=SurveyKind.BOTH, finished_on=date(2022, 2, 1), invited=1)
    satisfaction = ExperienceSurvey(id="t", kind=SurveyKind.SATISFACTION, finished_on=date(2024, 3, 1), invited=1)
    nobody = ExperienceSurvey(id="n", kind=SurveyKind.BOTH, finished_on=date(2024, 3, 1), invited=0)

    def first_due(*surveys: ExperienceSurvey) -> date | None:
        return found("kk23.b2.05", date(2024, 6, 1), CLIENT, *surveys).verdict.due

    assert first_due(asked) == date(2027, 2, 28)
    assert first_due() == first_due(before_the_client_came) == first_due(satisfaction) == date(2025, 3, 1)
    assert first_due(nobody) == date(2025, 3, 1)


@pytest.mark.parametrize("financing", [(Financing.WMO,), (Financing.WLZ_MPT, Financing.PGB), ()])
def test_dated_duties_of_the_organisation_are_of_the_wlz_alone(financing: tuple[Financing, ...]) -> None:
    voluntary = Provider(id="p", name="Zorg aan Huis", financing=financing)
    for id_ in dues(KADER).keys() - {"kk23.b2.05"}:
        assert found(id_, TODAY, provider=voluntary).verdict.state is State.NOT_APPLICABLE
    unanswered = Provider(id="p", name="Zorg aan Huis")
    assert found("kk23.b4.26", TODAY, provider=unanswered).verdict.state is State.UNKNOWN


@pytest.mark.parametrize(
    ("fact", "ids"),
    [
        ("provider.financing", "b1.07 b2.03 b4.02 b4.03 b4.04 b4.05 b4.06 b4.19 b4.21 b4.26"),
        ("provider.employees", "b3.03 b3.04 b3.05 b3.06 rol.02 rol.09"),
        ("provider.solo", "b3.03 b3.04 b3.05 b3.06 b3.09 b3.10 b3.13 b3.16 b3.17 rol.02 rol.09"),
        ("provider.subcontractors", "b3.15"),
        ("provider.clientenraad", "b2.02 rol.01"),
        ("provider.works_council", "rol.01"),
        ("provider.own_location", "rol.10"),
        ("client.very_vulnerable", "b1.08"),
    ],
)
def test_what_the_profile_switches(fact: str, ids: str) -> None:
    assert asking(KADER, fact) == {f"kk23.{id_}" for id_ in ids.split()}


def test_a_zzper_reflects_without_a_team() -> None:
    alone = Provider(id="p", name="Zorg aan Huis", organisation_form=OrganisationForm.ZZP)
    assert found("kk23.b3.08", TODAY, provider=alone).verdict.state is State.TO_JUDGE
    assert found("kk23.b3.09", TODAY, provider=alone).verdict.state is State.NOT_APPLICABLE
    assert found("kk23.b3.16", TODAY, provider=alone).verdict.state is State.TO_JUDGE


@pytest.mark.parametrize(
    ("domain", "id_"),
    [
        (Domain.PHYSICAL, "kk23.vis.10"),
        (Domain.MENTAL, "kk23.vis.11"),
        (Domain.RELATIONS, "kk23.vis.12"),
        (Domain.PARTICIPATION, "kk23.vis.13"),
        (Domain.DEVELOPMENT, "kk23.vis.14"),
        (Domain.SELF_DETERMINATION, "kk23.vis.14"),
        (Domain.MATERIAL, "kk23.vis.01"),
        (Domain.INTERESTS, "kk23.vis.01"),
    ],
)
def test_a_goal_in_each_domain_of_life_is_shown_where_it_belongs(domain: Domain, id_: str) -> None:
    plan = SupportPlan(id="pl", client_id="c", adopted_on=date(2026, 1, 5))
    goal = Goal(id="g", plan_id="pl", client_id="c", text="Ik wil dit graag.", domain=domain)
    assert codes(found(id_, TODAY, CLIENT, plan)) == ("to_confirm_without_evidence", "none_recorded")
    finding = found(id_, TODAY, CLIENT, plan, goal)
    assert finding.verdict.evidence == ("g",)
    assert codes(finding) == ("to_confirm_without_evidence", "recorded")


def test_it_finds_something_for_every_requirement() -> None:
    assert_finds_something_for_all(KADER)


@pytest.mark.parametrize("year", range(2023, 2029))
def test_without_a_day_no_record_makes_it_red_or_green(year: int) -> None:
    of_wlz = [replace(one, financing=WLZ.financing) if isinstance(one, Provider) else one for one in records(TODAY)]
    for dossier in (Dossier([WLZ]), Dossier(of_wlz), Dossier(records(TODAY))):
        for finding in judge(KADER, dossier, date(year, 7, 1)):
            if not finding.requirement.due:
                assert finding.verdict.state not in RED_OR_GREEN, finding.requirement.id
