"""Every kind of rule once, on the days around its edge. The rules stand in `tests/domain/kader/rule_kinds.toml`."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State, Verdict
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.kader.writing import write_kader
from kwaliteitsassistent.domain.records.answers import Confirmation, Document, EvidenceLink, Exemption
from kwaliteitsassistent.domain.records.clients import Client, Indication
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.finances import Insurance, InsuranceKind, YearFigures
from kwaliteitsassistent.domain.records.learning import Complaint, Incident, IncidentKind
from kwaliteitsassistent.domain.records.organisation import EquipmentCheck, OrganisationRisk, Policy, PolicyKind
from kwaliteitsassistent.domain.records.plan import SupportPlan
from kwaliteitsassistent.domain.records.provider import Headcount, Location, Provider
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.staff import Registration, Training

from ..kader.test_schema import VALIDATOR, as_json
from .small import ANNA, FREE, PROVIDER, vog, works

TEXT = Path(__file__).parents[1].joinpath("kader", "rule_kinds.toml").read_text(encoding="utf-8")
KADER = read_kader(TEXT, "rule_kinds.toml")
DAY = timedelta(days=1)
TODAY = date(2026, 11, 24)


def verdict(id_: str, today: date, *records: Record, provider: Provider = PROVIDER) -> Verdict:
    """What the only subject of one requirement gets."""
    found = judge(KADER, Dossier([provider, *records]), today, FREE)
    (one,) = (each.verdict for each in found if each.requirement.id == f"r.{id_}")
    return one


def complaint(received: date, **parts: Any) -> Complaint:
    """A complaint."""
    return Complaint(id="k", received_on=received, **parts)


def test_the_forms_are_read_written_and_in_the_schema() -> None:
    assert read_kader(write_kader(KADER), "weer.toml") == KADER
    assert [error.message for error in VALIDATOR.iter_errors(as_json(tomllib.loads(TEXT)))] == []


@pytest.mark.parametrize(("today", "late"), [(date(2027, 2, 28), False), (date(2027, 3, 1), True)])
def test_a_highest_age_today(today: date, late: bool) -> None:
    found = verdict("leeftijd-vandaag", today, ANNA, works(date(2024, 3, 1)), vog(date(2024, 2, 29)))
    assert (found.state is State.LATE) == late


@pytest.mark.parametrize(("issued", "state"), [(date(2024, 1, 1), State.MET), (date(2023, 12, 31), State.NOT_MET)])
def test_a_highest_age_at_enrolment(issued: date, state: State) -> None:
    enrolled = Provider(id="p", name="Zorg", started_on=date(2025, 1, 1))
    records = (ANNA, works(date(2025, 1, 1)), vog(issued))
    assert verdict("leeftijd-bij-aanmelding", TODAY, *records, provider=enrolled).state is state


def test_within_days_of_an_event() -> None:
    received, last = date(2025, 11, 21), date(2025, 12, 1)
    assert verdict("dagen", last, complaint(received)).state is State.SOON
    assert verdict("dagen", last + DAY, complaint(received)).state is State.LATE
    assert verdict("dagen", last + DAY, complaint(received, settled_on=last)).state is State.MET
    assert verdict("dagen", last + DAY, complaint(received, settled_on=last + DAY)).state is State.NOT_MET


@pytest.mark.parametrize(
    ("found_on", "last"),
    [
        (date(2026, 4, 2), date(2026, 4, 9)),
        (date(2025, 12, 23), date(2025, 12, 30)),
        (date(2026, 5, 4), date(2026, 5, 8)),
        (date(2025, 4, 25), date(2025, 4, 30)),
    ],
)
def test_a_term_in_working_days(found_on: date, last: date) -> None:
    event = Incident(id="i", kind=IncidentKind.CALAMITY, discovered_on=found_on)
    on_time, late = verdict("werkdagen", last, event), verdict("werkdagen", last + DAY, event)
    assert (on_time.state, on_time.due) == (State.SOON, last)
    assert (late.state, late.due) == (State.LATE, last)


CLIENT = Client(id="c", given_name="Ria", family_name="Vries", start=date(2026, 1, 1))


@pytest.mark.parametrize(("adopted", "state"), [(date(2026, 5, 28), State.NOT_MET), (date(2026, 5, 27), State.MET)])
def test_counted_back_from_a_day_in_working_days(adopted: date, state: State) -> None:
    granted = Indication(id="b", client_id="c", number="B1", start=date(2026, 1, 1), end=date(2026, 6, 3))
    plan = SupportPlan(id="p", client_id="c", adopted_on=adopted)
    assert verdict("terugtellen", date(2026, 6, 1), CLIENT, granted, plan).state is state


def test_the_earliest_of_two_deadlines() -> None:
    without_end = verdict("vroegste", date(2026, 1, 5), CLIENT)
    assert (without_end.state, without_end.due) == (State.SOON, date(2026, 2, 12))
    leaving = Client(id="c", given_name="Ria", family_name="Vries", start=date(2026, 1, 1), end=date(2026, 1, 30))
    assert verdict("vroegste", date(2026, 1, 23), leaving).due == date(2026, 1, 23)
    assert verdict("vroegste", date(2026, 1, 24), leaving).state is State.LATE


@pytest.mark.parametrize(
    ("announced", "settled", "state"),
    [
        (None, date(2026, 1, 2), State.MET),
        (None, date(2026, 1, 3), State.NOT_MET),
        (date(2026, 1, 2), date(2026, 1, 30), State.MET),
        (date(2026, 1, 2), date(2026, 1, 31), State.NOT_MET),
        (date(2026, 1, 3), date(2026, 1, 3), State.NOT_MET),
    ],
)
def test_longer_only_when_announced_before_the_deadline(announced: date | None, settled: date, state: State) -> None:
    said = complaint(date(2025, 11, 21), extension_announced_on=announced, settled_on=settled)
    assert verdict("uitstel", TODAY, said).state is state


@pytest.mark.parametrize(("people", "state"), [(25, State.NOT_APPLICABLE), (26, State.TO_JUDGE)])
def test_above_a_number_of_people(people: int, state: State) -> None:
    counted = Headcount(id="h", counted_on=date(2026, 1, 1), people=people)
    assert verdict("aantal-mensen", TODAY, counted).state is state


@pytest.mark.parametrize(("turnover", "state"), [(1_000_000, State.NOT_APPLICABLE), (1_000_001, State.TO_JUDGE)])
def test_above_an_amount(turnover: int, state: State) -> None:
    """The turnover of the last year that is over; a newer year without figures changes nothing."""
    older = YearFigures(id="j2", ends_on=date(2024, 12, 31), turnover=5_000_000)
    last = YearFigures(id="j1", ends_on=date(2025, 12, 31), turnover=turnover)
    open_year = YearFigures(id="j0", ends_on=date(2026, 10, 31))
    running = YearFigures(id="j3", ends_on=date(2026, 12, 31), turnover=5_000_000)
    assert verdict("bedrag", TODAY, older, last, open_year, running).state is state


def test_without_figures_nobody_knows_whether_it_is_above() -> None:
    assert verdict("bedrag", TODAY).state is State.UNKNOWN


@pytest.mark.parametrize(
    ("per_event", "until", "state"),
    [
        (2_500_000, date(2027, 6, 1), State.MET),
        (2_499_999, date(2027, 6, 1), State.NOT_MET),
        (None, date(2027, 6, 1), State.UNKNOWN),
        (2_500_000, date(2026, 12, 1), State.SOON),
        (2_500_000, date(2026, 11, 24), State.SOON),
        (2_500_000, date(2026, 11, 23), State.LATE),
    ],
)
def test_insured_for_an_amount(per_event: int | None, until: date, state: State) -> None:
    policy = Insurance(id="v", kind=InsuranceKind.LIABILITY, insurer="Zeker", per_event=per_event, valid_until=until)
    other = Insurance(id="w", kind=InsuranceKind.TRANSPORT, insurer="Zeker", per_event=9_000_000)
    assert verdict("verzekerd-bedrag", TODAY, policy, other).state is state


@pytest.mark.parametrize(("second", "enough"), [(date(2025, 11, 24), True), (date(2025, 11, 23), False)])
def test_so_many_a_year_for_each_location(second: date, enough: bool) -> None:
    place = Location(id="l", name="De Schuur")
    checks = [
        EquipmentCheck(id=str(day), equipment="Tillift", checked_on=day, location_id="l")
        for day in (date(2026, 10, 1), second)
    ]
    elsewhere = EquipmentCheck(id="x", equipment="Bed", checked_on=date(2026, 11, 1))
    found = verdict("aantal-per-locatie", TODAY, place, *checks, elsewhere)
    assert (found.state is not State.NOT_SHOWN) == enough


def test_this_one_or_those_two_together() -> None:
    course = Training(id="t", staff_id="anna", title="BHV", followed_on=date(2026, 1, 1))
    assert verdict("dit-of-die-twee", TODAY, ANNA, works(date(2025, 1, 1)), course).state is State.NOT_SHOWN


@pytest.mark.parametrize(
    ("elements", "state"), [(("stappenplan",), State.NOT_MET), (("kindcheck", "stappenplan"), State.MET)]
)
def test_a_list_of_required_parts(elements: tuple[str, ...], state: State) -> None:
    policy = Policy(id="m", kind=PolicyKind.MELDCODE, title="Meldcode", elements=elements)
    assert verdict("onderdelen", TODAY, policy).state is state


def test_a_register_or_a_motivation() -> None:
    anna = (ANNA, works(date(2025, 1, 1)))
    assert verdict("register-of-motivering", TODAY, *anna).state is State.NOT_SHOWN
    assert (
        verdict("register-of-motivering", TODAY, *anna, Registration(id="r", staff_id="anna", register="SKJ")).state
        is State.MET
    )
    why = Document(id="d", title="Waarom zonder register", added_on=date(2026, 1, 1))
    tie = EvidenceLink(
        id="e", kader_id=KADER.id, requirement_id="r.register-of-motivering", subject_id="anna",
        record_kind="document", record_id="d", linked_on=date(2026, 1, 1),
    )  # fmt: skip
    assert verdict("register-of-motivering", TODAY, *anna, why, tie).state is State.MET


@pytest.mark.parametrize(("answer", "state"), [(None, State.UNKNOWN), (True, State.NOT_MET), (False, State.MET)])
def test_a_question_to_which_no_is_good(answer: bool | None, state: State) -> None:
    provider = Provider(id="p", name="Zorg", unqualified_staff=answer)
    assert verdict("liefst-nee", TODAY, provider=provider).state is state


@pytest.mark.parametrize(
    ("today", "old", "new"),
    [
        (date(2026, 12, 31), State.MET, State.NOT_APPLICABLE),
        (date(2027, 1, 1), State.NOT_APPLICABLE, State.LATE),
    ],
)
def test_another_term_from_a_day_on(today: date, old: State, new: State) -> None:
    risk = OrganisationRisk(id="o", analysed_on=date(2025, 6, 1))
    assert verdict("tot-2027", today, risk).state is old
    assert verdict("vanaf-2027", today, risk).state is new


@pytest.mark.parametrize(("every", "state"), [("P1Y", State.LATE), ("P2Y", State.MET), ("P400WD", State.MET)])
def test_a_term_of_the_providers_own(every: str, state: State) -> None:
    provider = Provider(id="p", name="Zorg", risk_analysis_every=every)
    risk = OrganisationRisk(id="o", analysed_on=date(2025, 11, 23))
    assert verdict("eigen-termijn", TODAY, risk, provider=provider).state is state


@pytest.mark.parametrize(("copy", "state"), [(None, State.MET), ("scan", State.NOT_MET)])
def test_proof_that_must_not_be_kept_as_a_file(copy: str | None, state: State) -> None:
    assert (
        verdict("geen-bestand", TODAY, ANNA, works(date(2026, 1, 1)), vog(date(2026, 1, 1), copy_id=copy)).state
        is state
    )


@pytest.mark.parametrize(
    ("transport", "said", "state"),
    [
        (False, None, State.NOT_APPLICABLE),
        (None, None, State.UNKNOWN),
        (True, None, State.UNKNOWN),
        (True, "confirmed", State.MET),
        (True, "exempted", State.MET),
    ],
)
def test_a_requirement_that_opens_another(transport: bool | None, said: str | None, state: State) -> None:
    provider = Provider(id="p", name="Zorg", transport=transport)
    day = date(2026, 11, 1)
    place: dict[str, Any] = {"id": "a", "kader_id": KADER.id, "requirement_id": "r.opent"}
    answers: dict[str | None, tuple[Record, ...]] = {
        None: (),
        "confirmed": (Confirmation(**place, confirmed_on=day, initials="JJ"),),
        "exempted": (Exemption(**place, granted_by="gemeente", granted_on=day),),
    }
    records = (ANNA, works(date(2026, 1, 1)), vog(date(2026, 1, 1)), *answers[said])
    assert verdict("geopend", TODAY, *records, provider=provider).state is state
