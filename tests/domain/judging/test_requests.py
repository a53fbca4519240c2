"""On request within a period: counted from the day of the request, with a VOG that is new enough when it is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kwaliteitsassistent.domain.judging.agenda import agenda
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State, Verdict
from kwaliteitsassistent.domain.kader.drafting.draft import DraftRow
from kwaliteitsassistent.domain.kader.drafting.making import Head, make_kader
from kwaliteitsassistent.domain.kader.drafting.proposals import propose
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.organisation import EvidenceRequest, Policy, PolicyKind, RequestTopic
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.staff import StaffMember
from kwaliteitsassistent.services.wording.reasons import explanation

from ..kader.shipped import problems_in
from .small import ANNA, FREE, PROVIDER, vog, works
from .test_rule_kinds import DAY, KADER, TEXT, verdict

TOM = StaffMember(id="tom", given_name="Tom", family_name="Dam")
WORKS = works(date(2020, 1, 1))
RULE = "op-verzoek"


def asked(on: date, **parts: Any) -> EvidenceRequest:
    """A request for the VOG of Anna."""
    about = {"id": "q", "topic": RequestTopic.VOG, "asked_by": "Gemeente", "staff_id": "anna"}
    return EvidenceRequest(asked_on=on, **(about | parts))


def on_request(today: date, *records: Record) -> Verdict:
    """What a request gets."""
    return verdict(RULE, today, ANNA, TOM, WORKS, *records)


@pytest.mark.parametrize(
    ("there", "instead", "code"),
    [
        ('request.topic", is = "vog"', 'request.topic", is = "paspoort"', "kader_value_unknown"),
        ('"request.topic"', '"request.sort"', "kader_fact_unknown"),
        ('not_after = "request.asked_on"', 'not_after = "request.asked_by"', "kader_anchor_wrong"),
        ('not_after = "request.asked_on"', 'not_after = "engagement.start"', "kader_anchor_wrong"),
        ('field = "answered_on"', 'field = "given_on"', "kader_field_unknown"),
    ],
)
def test_what_is_wrong_in_such_a_rule_is_told(there: str, instead: str, code: str) -> None:
    assert TEXT.count(there) == 1
    assert [problem.code for problem in problems_in(TEXT.replace(there, instead))] == [code]


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2025, 11, 21), date(2026, 1, 30)),
        (date(2027, 12, 21), date(2028, 2, 29)),
        (date(2026, 12, 21), date(2027, 3, 1)),
    ],
)
def test_ten_weeks_from_the_day_it_was_asked(day: date, last: date) -> None:
    new = vog(last - DAY)
    assert (on_request(last, asked(day)).state, on_request(last, asked(day)).due) == (State.SOON, last)
    assert (on_request(last + DAY, asked(day)).state, on_request(last + DAY, asked(day)).due) == (State.LATE, last)
    assert on_request(last + DAY, asked(day, answered_on=last), new).state is State.MET
    late = on_request(last + DAY, asked(day, answered_on=last + DAY), new)
    assert (late.state, late.reason.code) == (State.NOT_MET, "given_late")
    assert "Leg bij het verzoek vast" in explanation(late)
    assert [remark.code for remark in late.remarks] == ["remedy_note"]


def test_what_a_table_asks_on_request_is_judged_by_the_day_of_the_request() -> None:
    term = "Op verzoek van de gemeente binnen 10 weken, VOG zelf max. 3 maanden oud"
    row = DraftRow(1, "1", "Personeel", "Een nieuwe VOG.", term=term, evidence="VOG", source="Rij 1")
    made = make_kader(Head("eigen", "Eigen", "Tabel", "Gemeente"), [propose(row)], lambda _: "Uit de tabel.")
    request = asked(date(2026, 9, 1))

    def state(today: date, *records: Record) -> tuple[State, date | None]:
        (one,) = judge(made, Dossier([PROVIDER, ANNA, WORKS, *records]), today, FREE)
        return one.verdict.state, one.verdict.due

    last = date(2026, 11, 10)
    assert state(last, request) == (State.SOON, last)
    assert state(last + DAY, request) == (State.LATE, last)
    given = replace(request, answered_on=last)
    assert state(last, given, vog(date(2026, 8, 10)))[0] is State.MET
    assert state(last, given, vog(date(2026, 8, 9)))[0] is State.NOT_MET


def test_a_policy_that_is_asked_for_is_judged_and_no_other_one() -> None:
    """Two weeks after 1 September is the 15th. A request that does not say which policy may be about this one."""
    row = DraftRow(
        1, "1", "Klachten", "Een regeling.", term="op verzoek binnen 2 weken", evidence="klachtenregeling", source="1"
    )
    made = make_kader(Head("eigen", "Eigen", "Tabel", "Gemeente"), [propose(row)], lambda _: "Uit de tabel.")
    regulation = Policy(id="b", kind=PolicyKind.COMPLAINTS, title="Regeling", adopted_on=date(2025, 1, 1))
    request = asked(date(2026, 9, 1), topic=RequestTopic.POLICY, policy_kind=PolicyKind.COMPLAINTS, staff_id=None)

    def state(today: date, *records: Record) -> State:
        (one,) = judge(made, Dossier([PROVIDER, *records]), today, FREE)
        return one.verdict.state

    last = date(2026, 9, 15)
    assert state(last, request, regulation) is State.SOON
    assert state(last + DAY, request, regulation) is State.LATE
    assert state(last + DAY, replace(request, policy_kind=None), regulation) is State.LATE
    assert state(last + DAY, replace(request, answered_on=last), regulation) is State.MET
    assert state(last + DAY, replace(request, answered_on=last)) is State.NOT_SHOWN
    renewed = replace(regulation, adopted_on=date(2026, 10, 1))
    assert state(date(2026, 11, 24), replace(request, answered_on=last), renewed) is State.MET
    assert state(last + DAY, replace(request, policy_kind=PolicyKind.PRIVACY), regulation) is State.NOT_APPLICABLE


def test_on_the_day_itself_there_is_nothing_to_hurry_for_yet() -> None:
    found = on_request(date(2026, 9, 1), asked(date(2026, 9, 1)))
    assert (found.state, found.due) == (State.NOT_APPLICABLE, date(2026, 11, 10))


@pytest.mark.parametrize(
    ("given", "oldest"),
    [
        (date(2026, 5, 31), date(2026, 2, 28)),
        (date(2028, 5, 31), date(2028, 2, 29)),
        (date(2027, 1, 15), date(2026, 10, 15)),
    ],
)
def test_the_vog_is_at_most_three_months_old_when_it_is_given(given: date, oldest: date) -> None:
    request = asked(given - timedelta(days=7), answered_on=given)
    assert on_request(given, request, vog(oldest)).state is State.MET
    old = on_request(given, request, vog(oldest - DAY))
    assert (old.state, old.reason.code) == (State.NOT_MET, "too_early")


def test_an_old_vog_is_no_trouble_until_the_answer_is_given() -> None:
    found = on_request(date(2026, 11, 24), asked(date(2026, 11, 20)), vog(date(2020, 1, 1)))
    assert (found.state, found.due) == (State.NOT_APPLICABLE, date(2027, 1, 29))


def test_nor_is_having_none() -> None:
    found = on_request(date(2026, 11, 24), asked(date(2026, 11, 20)))
    assert (found.state, found.due) == (State.NOT_APPLICABLE, date(2027, 1, 29))


def test_a_vog_of_someone_else_is_none() -> None:
    request = asked(date(2026, 11, 1), answered_on=date(2026, 11, 10), staff_id="tom")
    found = on_request(date(2026, 11, 24), request, vog(date(2026, 11, 5)))
    assert (found.state, found.reason.code) == (State.NOT_SHOWN, "none_recorded")


def test_of_a_request_about_nobody_only_the_answer_is_looked_at_and_that_is_said() -> None:
    request = asked(date(2026, 11, 1), staff_id=None, answered_on=date(2026, 11, 10))
    found = on_request(date(2026, 11, 24), request)
    assert (found.state, found.reason.code) == (State.MET, "in_time")
    assert explanation(found).endswith("Daarom is hier niet naar gekeken: VOG.")
    assert on_request(date(2027, 1, 11), replace(request, answered_on=None)).state is State.LATE


def test_a_request_for_something_else_is_not_asked_of() -> None:
    other = asked(date(2026, 1, 1), topic=RequestTopic.POLICY, staff_id=None)
    assert on_request(date(2026, 11, 24), other).state is State.NOT_APPLICABLE
    assert on_request(date(2026, 11, 24)).reason.code == "no_subjects"


def test_it_stands_in_the_agenda_by_its_last_day_and_the_name_of_the_person() -> None:
    today = date(2026, 11, 24)
    dossier = Dossier([PROVIDER, ANNA, WORKS, asked(date(2026, 10, 20))])
    found = [("k", one) for one in judge(KADER, dossier, today, FREE) if one.requirement.id == f"r.{RULE}"]
    (point,) = [one for one in agenda(dossier, found, today, date(2027, 3, 1)) if one.part == 1]
    assert (point.due, point.state) == (date(2026, 12, 29), State.SOON)
    assert point.subject is not None
    assert (point.subject.name, point.subject.day) == ("Anna Bos", date(2026, 10, 20))
