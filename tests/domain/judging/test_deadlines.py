"""Deadlines that follow from facts: within, yearly, before an end, in working days (rule semantics 4, 5, 9)."""

from datetime import date

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.conditions import Fact
from kwaliteitsassistent.domain.kader.parts.evidence import Check
from kwaliteitsassistent.domain.kader.parts.measures import Setting
from kwaliteitsassistent.domain.kader.parts.terms import Recurring, Window
from kwaliteitsassistent.domain.records.clients import Client, Indication
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.domain.records.learning import Complaint, Incident, IncidentKind
from kwaliteitsassistent.domain.records.plan import SupportPlan
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.domain.records.record import Record
from tests.domain.judging.small import FREE, finding, findings, kader, need, requirement


def client(start: date, **parts: object) -> Client:
    return Client(id="c", given_name="Ria", family_name="Vos", start=start, **parts)  # type: ignore[arg-type]


def held(day: date, id_: str = "ev") -> Evaluation:
    return Evaluation(id=id_, client_id="c", planned_on=day, held_on=day)


PLAN_IN_TIME = requirement(
    per="client",
    evidence=(
        need("plan", Check("adopted_on", "not_after", anchor="client.plan_counts_from", plus=Period.parse("P3M"))),
    ),
)


@pytest.mark.parametrize(
    ("start", "deadline"),
    [  # case 13
        (date(2025, 11, 30), date(2026, 2, 28)),
        (date(2025, 1, 31), date(2025, 4, 30)),
        (date(2024, 11, 29), date(2025, 2, 28)),
    ],
)
def test_a_plan_within_three_months(start: date, deadline: date) -> None:
    on_time = finding(PLAN_IN_TIME, deadline, client(start)).verdict
    assert (on_time.state, on_time.due) == (State.SOON, deadline)
    assert finding(PLAN_IN_TIME, date(deadline.year, 3, 1), client(start)).verdict.due == deadline
    day_after = date.fromordinal(deadline.toordinal() + 1)
    assert finding(PLAN_IN_TIME, day_after, client(start)).verdict.state is State.LATE
    in_time = SupportPlan(id="pl", client_id="c", adopted_on=deadline)
    assert finding(PLAN_IN_TIME, day_after, client(start), in_time).verdict.state is State.MET
    too_late = SupportPlan(id="pl", client_id="c", adopted_on=day_after)
    found = finding(PLAN_IN_TIME, day_after, client(start), too_late).verdict
    assert (found.state, found.reason.code) == (State.NOT_MET, "done_late")


def test_a_new_client_owes_no_plan_yet() -> None:
    verdict = finding(PLAN_IN_TIME, date(2025, 12, 1), client(date(2025, 11, 30))).verdict
    assert (verdict.state, verdict.reason.code, verdict.due) == (
        State.NOT_APPLICABLE,
        "not_due_yet",
        date(2026, 2, 28),
    )


YEARLY = requirement(
    per="client",
    evidence=(need("evaluation", where=(Check("held_on", "filled", True),)),),
    due=(Recurring(Period.parse("P1Y"), first="client.start"),),
)


@pytest.mark.parametrize(
    ("today", "records", "state", "due"),
    [  # case 14: rolling from the last one; the first a year after the start
        (date(2024, 6, 1), (), State.NOT_APPLICABLE, date(2025, 2, 28)),
        (date(2025, 1, 20), (), State.SOON, date(2025, 2, 28)),
        (date(2025, 3, 1), (), State.LATE, date(2025, 2, 28)),
        (date(2025, 3, 1), (held(date(2024, 12, 1)),), State.MET, date(2025, 12, 1)),
        (date(2025, 12, 1), (held(date(2024, 12, 1)),), State.SOON, date(2025, 12, 1)),
        (date(2025, 12, 2), (held(date(2024, 12, 1)),), State.LATE, date(2025, 12, 1)),
    ],
)
def test_an_evaluation_a_year(today: date, records: tuple[Record, ...], state: State, due: date) -> None:
    verdict = finding(YEARLY, today, client(date(2024, 2, 29)), *records).verdict
    assert (verdict.state, verdict.due) == (state, due)


def test_a_client_whose_support_ended_or_paused_owes_nothing() -> None:
    """Case 16."""
    today = date(2026, 1, 1)
    gone = client(date(2024, 1, 1), end=date(2025, 12, 31))
    paused = client(date(2024, 1, 1), paused_from=date(2025, 12, 1))
    back = client(date(2024, 1, 1), paused_from=date(2025, 6, 1), paused_until=date(2025, 8, 1))
    assert finding(YEARLY, today, gone).verdict.reason.code == "no_subjects"
    assert finding(YEARLY, today, paused).verdict.reason.code == "no_subjects"
    assert finding(YEARLY, today, back).verdict.state is State.LATE
    assert finding(YEARLY, date(2025, 12, 31), gone).verdict.state is State.LATE


def test_a_planned_evaluation_is_not_a_held_one() -> None:
    planned = Evaluation(id="ev", client_id="c", planned_on=date(2025, 1, 1))
    assert finding(YEARLY, date(2025, 3, 1), client(date(2024, 2, 1)), planned).verdict.state is State.LATE


RENEWAL = requirement(
    per="client",
    evidence=(need("evaluation", where=(Check("held_on", "filled", True),)),),
    due=(Window("client.indication_end", Setting("renewal_evaluation_from"), Setting("renewal_evaluation_late")),),
)


@pytest.mark.parametrize(
    ("today", "evaluated", "state"),
    [  # case 15: between twelve weeks before the end and the end; late from eight weeks before
        (date(2026, 3, 1), None, State.NOT_APPLICABLE),
        (date(2026, 4, 7), None, State.SOON),  # the end is 30 June 2026; twelve weeks before is 7 April
        (date(2026, 5, 5), None, State.SOON),
        (date(2026, 5, 6), None, State.LATE),
        (date(2026, 6, 1), date(2026, 4, 7), State.MET),
        (date(2026, 6, 1), date(2026, 4, 6), State.LATE),
        (date(2026, 6, 30), date(2026, 6, 30), State.MET),
    ],
)
def test_an_evaluation_before_renewal(today: date, evaluated: date | None, state: State) -> None:
    records: list[Record] = [
        client(date(2024, 7, 1)),
        Indication(id="i", client_id="c", number="1", start=date(2025, 7, 1), end=date(2026, 6, 30)),
    ]
    if evaluated:
        records.append(held(evaluated))
    assert finding(RENEWAL, today, *records).verdict.state is state


def test_each_due_line_is_an_obligation_of_its_own() -> None:
    both = requirement(per="client", evidence=YEARLY.evidence, due=YEARLY.due + RENEWAL.due)
    indication = Indication(id="i", client_id="c", number="1", start=date(2025, 7, 1), end=date(2026, 6, 30))
    found = finding(both, date(2026, 4, 10), client(date(2025, 7, 1)), indication)
    assert {o.due for o in found.obligations} == {date(2026, 7, 1), date(2026, 5, 5)}
    assert found.verdict.due == date(2026, 5, 5)


REPORTED = requirement(
    per="incident",
    subjects=Fact("incident.kind", "in", ("calamiteit", "geweld")),
    evidence=(
        need(
            "incident",
            Check(
                "reported_on",
                "not_after",
                anchor="incident.discovered_on",
                working_days=Setting("calamity_working_days"),
            ),
        ),
    ),
)


@pytest.mark.parametrize(
    ("found", "deadline"),
    [  # case 29
        (date(2026, 4, 2), date(2026, 4, 9)),
        (date(2025, 12, 23), date(2025, 12, 30)),
        (date(2026, 5, 4), date(2026, 5, 8)),
        (date(2025, 4, 25), date(2025, 4, 30)),
    ],
)
def test_a_calamity_is_reported_within_three_working_days(found: date, deadline: date) -> None:
    def calamity(reported: date | None) -> Incident:
        return Incident(id="i", kind=IncidentKind.CALAMITY, discovered_on=found, reported_on=reported)

    open_one = finding(REPORTED, deadline, calamity(None)).verdict
    assert (open_one.state, open_one.due) == (State.SOON, deadline)
    next_day = date.fromordinal(deadline.toordinal() + 1)
    assert finding(REPORTED, next_day, calamity(None)).verdict.state is State.LATE
    assert finding(REPORTED, next_day, calamity(deadline)).verdict.state is State.MET
    assert finding(REPORTED, next_day, calamity(next_day)).verdict.state is State.NOT_MET


def test_an_ordinary_incident_need_not_be_reported() -> None:
    ordinary = Incident(id="i", kind=IncidentKind.INCIDENT, discovered_on=date(2026, 1, 1))
    assert finding(REPORTED, date(2026, 2, 1), ordinary).verdict.reason.code == "no_subjects"


def test_the_provider_may_choose_another_number_of_days() -> None:
    strict = Provider(id="p2", name="Zorg", calamity_working_days=1)
    incident = Incident(id="i", kind=IncidentKind.VIOLENCE, discovered_on=date(2026, 3, 2))
    (one,) = judge(kader(REPORTED), Dossier([strict, incident]), date(2026, 3, 3), FREE)
    assert one.verdict.due == date(2026, 3, 3)


SETTLED = requirement(
    per="complaint",
    evidence=(need("complaint", Check("settled_on", "not_after", anchor="complaint.settle_by")),),
)


@pytest.mark.parametrize(
    ("announced", "due"),
    [  # case 30: six weeks; ten when the extension was announced before the first term ended
        (None, date(2026, 1, 2)),
        (date(2026, 1, 2), date(2026, 1, 30)),
        (date(2026, 1, 3), date(2026, 1, 2)),
    ],
)
def test_a_complaint_is_settled_in_time(announced: date | None, due: date) -> None:
    complaint = Complaint(id="k", received_on=date(2025, 11, 21), extension_announced_on=announced)
    (one,) = findings(SETTLED, date(2025, 12, 31), complaint)
    assert one.verdict.due == due


def test_never_done_without_a_first_day_is_open() -> None:
    asked = requirement(evidence=(need("organisation_risk"),), due=(Recurring(Setting("risk_analysis_every")),))
    verdict = finding(asked, date(2026, 1, 1)).verdict
    assert (verdict.state, verdict.reason.code) == (State.NOT_SHOWN, "never_done")
