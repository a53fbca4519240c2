"""Exempted, not applicable, confirmed and in order are four different things."""

from dataclasses import replace
from datetime import date

import pytest

from kwaliteitsassistent.domain.judging.answers import profile_digest
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.conditions import All, AnyOf, Fact, Not
from kwaliteitsassistent.domain.kader.parts.evidence import Alternatives, Check, Need, Pick
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy, Requirement
from kwaliteitsassistent.domain.records.answers import (
    Confirmation,
    Document,
    EvidenceLink,
    Exemption,
    NotApplicable,
)
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.organisation import NilStatement, Policy, PolicyKind, StatementTopic
from kwaliteitsassistent.domain.records.provider import Headcount, Provider
from kwaliteitsassistent.domain.records.record import Record
from tests.domain.judging.small import PROVIDER, finding, kader, need, requirement

TODAY = date(2026, 11, 24)
POLICY = Policy(id="po", kind=PolicyKind.MELDCODE, title="Meldcode", adopted_on=date(2026, 1, 1))
ASKS_POLICY = requirement(
    judged=JudgedBy.PERSON,
    evidence=(need("policy", where=(Check("kind", "is", "meldcode"),)),),
)


def confirmed(day: date, **parts: str) -> Confirmation:
    return Confirmation(id="co", kader_id="t", requirement_id="t.01", confirmed_on=day, initials="AB", **parts)


def judged(asked: Requirement, *records: Record, today: date = TODAY) -> State:
    return finding(asked, today, *records).verdict.state


def test_a_person_confirms_once_the_evidence_is_there() -> None:
    assert judged(ASKS_POLICY) is State.NOT_SHOWN
    assert judged(ASKS_POLICY, confirmed(TODAY)) is State.NOT_SHOWN
    assert judged(ASKS_POLICY, POLICY) is State.TO_JUDGE
    assert finding(ASKS_POLICY, TODAY, POLICY).verdict.reason.code == "to_confirm"
    found = finding(ASKS_POLICY, TODAY, POLICY, confirmed(TODAY)).verdict
    assert found.state is State.MET
    assert set(found.evidence) == {"po", "co"}


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2025, 11, 23), State.TO_JUDGE),
        (date(2025, 11, 24), State.SOON),
        (date(2026, 6, 1), State.MET),
        (date(2026, 11, 25), State.TO_JUDGE),
    ],
)
def test_a_confirmation_holds_a_year_and_not_before_its_day(day: date, state: State) -> None:
    assert judged(ASKS_POLICY, POLICY, confirmed(day)) is state


def test_an_attached_document_may_stand_in_for_the_record() -> None:
    document = Document(id="d", title="Meldcode", added_on=TODAY)
    link = EvidenceLink(
        id="l", kader_id="t", requirement_id="t.01", record_kind="document", record_id="d", linked_on=TODAY
    )
    assert judged(ASKS_POLICY, document, link) is State.TO_JUDGE
    assert judged(ASKS_POLICY, document, link, confirmed(TODAY)) is State.MET
    other_kader = replace(link, kader_id="ander")
    assert judged(ASKS_POLICY, document, other_kader) is State.NOT_SHOWN


def test_a_statement_needs_only_a_word() -> None:
    asked = requirement(judged=JudgedBy.STATEMENT)
    assert judged(asked) is State.TO_JUDGE
    assert finding(asked, TODAY).verdict.reason.code == "to_confirm_without_evidence", "nothing is said to be there"
    assert judged(asked, confirmed(TODAY)) is State.MET


@pytest.mark.parametrize(
    ("until", "today", "state"),
    [  # case 33
        (None, TODAY, State.EXEMPT),
        (date(2026, 11, 24), TODAY, State.EXEMPT),
        (date(2026, 11, 23), TODAY, State.NOT_SHOWN),
        (None, date(2026, 1, 31), State.NOT_SHOWN),
    ],
)
def test_an_exemption_ends(until: date | None, today: date, state: State) -> None:
    exemption = Exemption(
        id="x",
        kader_id="t",
        requirement_id="t.01",
        granted_by="gemeente",
        granted_on=date(2026, 2, 1),
        valid_until=until,
    )
    found = finding(ASKS_POLICY, today, exemption).verdict
    assert found.state is state
    assert ("exemption_ended" in [remark.code for remark in found.remarks]) == (until == date(2026, 11, 23))


def test_not_applicable_is_asked_again_when_the_profile_changes() -> None:
    """Case 34."""
    said = NotApplicable(
        id="n",
        kader_id="t",
        requirement_id="t.01",
        reason="Wij geven geen medicatie.",
        stated_on=date(2026, 2, 1),
        profile_digest=profile_digest(PROVIDER),
    )
    assert judged(ASKS_POLICY, said) is State.NOT_APPLICABLE
    moved = replace(PROVIDER, town="Hoogezand")
    changed = replace(PROVIDER, transport=True)
    (same,) = judge(kader(ASKS_POLICY), Dossier([moved, said]), TODAY)
    (again,) = judge(kader(ASKS_POLICY), Dossier([changed, said]), TODAY)
    assert same.verdict.state is State.NOT_APPLICABLE
    assert again.verdict.state is State.NOT_SHOWN
    assert [remark.code for remark in again.verdict.remarks] == ["not_applicable_asked_again"]


MORE_THAN_25 = requirement(
    applies=All((Fact("provider.people", "gt", 25), Fact("provider.residential", "is", False))),
    evidence=(Need("provider", checks=(Check("clientenraad", "is", True),)),),
)


@pytest.mark.parametrize(
    ("people", "residential", "state"),
    [  # cases 22 and 23
        (4, False, State.NOT_APPLICABLE),
        (25, False, State.NOT_APPLICABLE),
        (26, False, State.NOT_MET),
        (26, True, State.NOT_APPLICABLE),
        (26, None, State.UNKNOWN),
        (None, False, State.UNKNOWN),
        (None, True, State.NOT_APPLICABLE),
        (25, None, State.NOT_APPLICABLE),
    ],
)
def test_a_threshold_in_three_values(people: int | None, residential: bool | None, state: State) -> None:
    provider = Provider(id="p", name="Zorg", residential=residential, clientenraad=False)
    records: list[Record] = [provider]
    if people is not None:
        records.append(Headcount(id="h", counted_on=date(2026, 1, 1), people=people))
    (found,) = judge(kader(MORE_THAN_25), Dossier(records), TODAY)
    assert found.verdict.state is state


def test_the_last_count_by_the_day_of_judging_decides() -> None:
    """Case 24."""
    provider = Provider(id="p", name="Zorg", residential=False, clientenraad=True)
    counts = [
        Headcount(id="h1", counted_on=date(2025, 1, 1), people=20),
        Headcount(id="h2", counted_on=date(2026, 1, 1), people=26),
    ]
    dossier = Dossier([provider, *counts])
    assert judge(kader(MORE_THAN_25), dossier, date(2025, 12, 31))[0].verdict.state is State.NOT_APPLICABLE
    assert judge(kader(MORE_THAN_25), dossier, date(2026, 1, 1))[0].verdict.state is State.MET


def test_an_unanswered_question_is_neither_yes_nor_no() -> None:
    asked = requirement(applies=AnyOf((Fact("provider.transport", "is", True), Fact("provider.solo", "is", True))))
    verdict = finding(asked, TODAY).verdict
    assert verdict.state is State.UNKNOWN
    inverted = requirement(applies=Not(Fact("provider.transport", "is", True)))
    assert judged(inverted) is State.UNKNOWN
    (known,) = judge(kader(inverted), Dossier([replace(PROVIDER, transport=True)]), TODAY)
    assert known.verdict.state is State.NOT_APPLICABLE


def test_one_of_two_ways_to_prove_it_is_enough() -> None:
    nothing = need("nil_statement", where=(Check("topic", "is", "meldcode"),))
    asked = requirement(evidence=(Alternatives(((need("incident"),), (nothing,))),))
    assert judged(asked) is State.NOT_SHOWN
    statement = NilStatement(id="ns", topic=StatementTopic.MELDCODE, made_on=TODAY)
    assert judged(asked, statement) is State.MET


def test_all_the_last_or_any() -> None:
    review = Check("review_by", "valid")
    old = replace(POLICY, id="old", adopted_on=date(2024, 1, 1), review_by=date(2025, 1, 1))
    new = replace(POLICY, id="new", adopted_on=date(2026, 1, 1), review_by=date(2027, 6, 1))

    def by(pick: Pick, *records: Record) -> State:
        return judged(requirement(evidence=(need("policy", review, pick=pick),)), *records)

    assert by(Pick.ANY, old, new) is State.MET
    assert by(Pick.LAST, old, new) is State.MET
    assert by(Pick.LAST, new, replace(old, adopted_on=date(2026, 2, 1))) is State.LATE
    assert by(Pick.EVERY, old, new) is State.LATE


def test_a_sum_of_others_is_open_as_long_as_one_of_them_is() -> None:
    beneath = requirement("t.01", evidence=ASKS_POLICY.evidence)
    above = requirement("t.00", judged=JudgedBy.PERSON, rolls_up=("t.",))
    both = kader(above, beneath)
    opened, _ = judge(both, Dossier([PROVIDER]), TODAY)
    assert (opened.verdict.state, opened.verdict.reason.code) == (State.NOT_SHOWN, "beneath_open")
    ready, _ = judge(both, Dossier([PROVIDER, POLICY]), TODAY)
    assert ready.verdict.state is State.TO_JUDGE
    said = replace(confirmed(TODAY), requirement_id="t.00")
    done, _ = judge(both, Dossier([PROVIDER, POLICY, said]), TODAY)
    assert done.verdict.state is State.MET


def test_an_empty_dossier_is_judged_without_a_provider() -> None:
    both = kader(ASKS_POLICY, replace(MORE_THAN_25, id="t.02"))
    assert [f.verdict.state for f in judge(both, Dossier([]), TODAY)] == [
        State.NOT_SHOWN,
        State.UNKNOWN,
    ]


def test_a_sum_judged_from_records_needs_no_person() -> None:
    above = requirement("t.00", rolls_up=("t.",))
    by_person = replace(ASKS_POLICY, id="t.01")
    opened, _ = judge(kader(above, by_person), Dossier([PROVIDER]), TODAY)
    assert opened.verdict.reason.code == "beneath_open"
    waiting, _ = judge(kader(above, by_person), Dossier([PROVIDER, POLICY]), TODAY)
    assert (waiting.verdict.state, waiting.verdict.reason.code) == (State.TO_JUDGE, "beneath_to_judge")
    done, _ = judge(kader(above, by_person), Dossier([PROVIDER, POLICY, confirmed(TODAY)]), TODAY)
    assert (done.verdict.state, done.verdict.reason.code) == (State.MET, "beneath_met")


@pytest.mark.parametrize(
    ("transport", "state", "code"),
    [
        (False, State.NOT_APPLICABLE, "fact_is"),
        (True, State.UNKNOWN, "none_though_expected"),
        (None, State.UNKNOWN, "fact_unknown"),
    ],
)
def test_nobody_to_ask_it_of_though_the_profile_expects_someone(
    transport: bool | None, state: State, code: str
) -> None:
    asked = requirement(per="location", expects=Fact("provider.transport", "is", True))
    (found,) = judge(kader(asked), Dossier([replace(PROVIDER, transport=transport)]), TODAY)
    assert (found.verdict.state, found.verdict.reason.code) == (state, code)
    said = NotApplicable(id="n", kader_id="t", requirement_id="t.01", reason="Geen locaties.", stated_on=TODAY)
    (answered,) = judge(kader(asked), Dossier([replace(PROVIDER, transport=transport), said]), TODAY)
    assert answered.verdict.reason.code == "stated_not_applicable"


def test_a_plain_none_to_ask_it_of_is_not_applicable() -> None:
    (found,) = judge(kader(requirement(per="location")), Dossier([PROVIDER]), TODAY)
    assert (found.verdict.state, found.verdict.reason.code) == (State.NOT_APPLICABLE, "no_subjects")
