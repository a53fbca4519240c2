"""A VOG is judged per engagement, counted back from its start (rule semantics 1 to 3)."""

from datetime import date

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.conditions import Fact
from kwaliteitsassistent.domain.kader.parts.evidence import Check
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.domain.records.staff import Role
from tests.domain.judging.small import ANNA, finding, findings, need, requirement, vog, works

NOT_TOO_OLD = Check("issued", "not_before", anchor="engagement.start", minus=Period.parse("P3M"))
AGE = requirement(per="engagement", evidence=(need("vog", NOT_TOO_OLD),))
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("start", "issued", "state"),
    [
        (date(2026, 3, 1), date(2025, 12, 1), State.MET),  # case 1: exactly three months is in time
        (date(2026, 3, 1), date(2025, 11, 30), State.NOT_MET),
        (date(2025, 5, 31), date(2025, 2, 28), State.MET),  # case 2 and 3
        (date(2025, 5, 31), date(2025, 2, 27), State.NOT_MET),
        (date(2024, 5, 31), date(2024, 2, 29), State.MET),
        (date(2024, 5, 31), date(2024, 2, 28), State.NOT_MET),
        (date(2026, 2, 1), date(2026, 2, 20), State.MET),  # case 4: after the start the age is fine
        (date(2026, 6, 7), date(2026, 3, 7), State.MET),  # case 5: a Sunday moves nothing
        (date(2026, 6, 7), date(2026, 3, 6), State.NOT_MET),
    ],
)
def test_issued_at_most_three_months_before_the_start(start: date, issued: date, state: State) -> None:
    assert finding(AGE, TODAY, ANNA, works(start), vog(issued)).verdict.state is state


def test_the_reason_names_the_dates() -> None:
    verdict = finding(AGE, TODAY, ANNA, works(date(2026, 3, 1)), vog(date(2025, 11, 30))).verdict
    assert verdict.reason.code == "too_early"
    facts = dict(verdict.reason.facts)
    assert facts["value"] == date(2025, 11, 30)
    assert facts["earliest"] == date(2025, 12, 1)
    assert facts["anchor_day"] == date(2026, 3, 1)
    assert verdict.evidence == ("v1",)


def test_a_vog_after_the_start_is_remarked_apart() -> None:
    """Case 4: the age is fine; that someone worked without is said beside it."""
    asked = requirement(
        per="engagement",
        evidence=(need("vog", remarks=(Check("issued", "not_after", anchor="engagement.start"),)),),
    )
    verdict = finding(asked, TODAY, ANNA, works(date(2026, 2, 1)), vog(date(2026, 2, 20))).verdict
    assert verdict.state is State.MET
    assert [remark.code for remark in verdict.remarks] == ["done_late"]


def test_coming_back_is_a_new_engagement() -> None:
    """Case 6: out on 31 March, in again on 1 June: the old VOG no longer counts."""
    first = works(date(2026, 1, 1), "e1", end=date(2026, 3, 31))
    again = works(date(2026, 6, 1), "e2")
    old, new = vog(date(2025, 12, 1), "v1"), vog(date(2026, 4, 1), "v2")
    assert finding(AGE, TODAY, ANNA, first, again, old).verdict.state is State.NOT_MET
    assert finding(AGE, TODAY, ANNA, first, again, old, new).verdict.state is State.MET


def test_another_role_is_another_engagement() -> None:
    """Case 7: a volunteer who becomes a carer is judged on the new start as well."""
    volunteer = works(date(2024, 1, 1), "e1", Role.VOLUNTEER)
    carer = works(date(2026, 6, 1), "e2", Role.CARER)
    states = [f.verdict.state for f in findings(AGE, TODAY, ANNA, volunteer, carer, vog(date(2023, 12, 1)))]
    assert states == [State.MET, State.NOT_MET]


def test_someone_who_came_before_the_kader_cannot_be_blamed() -> None:
    """Case 8: start 2009, VOG of 2015 within the age: in order; without VOG: cannot be shown."""
    asked = requirement(per="engagement", evidence=(need("vog", NOT_TOO_OLD),), lenient_before_since=True)
    adopted = AdoptedKader(
        id="k", kader_id="t", version="1", text="", sha256="", adopted_on=TODAY, since=date(2025, 1, 1)
    )
    start = works(date(2009, 5, 1))
    old = finding(asked, TODAY, ANNA, adopted, start, vog(date(2008, 1, 1))).verdict
    assert old.state is State.NOT_SHOWN
    assert [remark.code for remark in old.remarks] == ["remedy_new", "before_kader"]
    assert finding(asked, TODAY, ANNA, adopted, start, vog(date(2015, 1, 1))).verdict.state is State.MET
    assert finding(asked, TODAY, ANNA, adopted, works(date(2025, 5, 1)), vog(date(2008, 1, 1))).verdict.state is (
        State.NOT_MET
    )


@pytest.mark.parametrize(
    ("today", "state", "due"),
    [  # case 9: three years from 29-02-2024 end on 28-02-2027, that day included
        (date(2026, 6, 1), State.MET, date(2027, 2, 28)),
        (date(2027, 1, 17), State.SOON, date(2027, 2, 28)),
        (date(2027, 2, 28), State.SOON, date(2027, 2, 28)),
        (date(2027, 3, 1), State.LATE, date(2027, 2, 28)),
    ],
)
def test_a_maximum_age_today(today: date, state: State, due: date) -> None:
    asked = requirement(per="staff", evidence=(need("vog", Check("issued", "max_age", max_age=Period.parse("P3Y"))),))
    verdict = finding(asked, today, ANNA, works(date(2024, 3, 1)), vog(date(2024, 2, 29))).verdict
    assert (verdict.state, verdict.due) == (state, due)


def test_an_intern_with_client_contact_is_judged_too() -> None:
    """Case 11: everyone with direct client contact."""
    asked = requirement(
        per="engagement",
        subjects=Fact("engagement.direct_client_contact", "is", True),
        evidence=(need("vog", NOT_TOO_OLD),),
    )
    intern = works(date(2026, 9, 1), role=Role.INTERN)
    assert finding(asked, TODAY, ANNA, intern).verdict.state is State.NOT_SHOWN
    office = works(date(2026, 9, 1), role=Role.OFFICE, direct_client_contact=False)
    assert finding(asked, TODAY, ANNA, office).verdict.state is State.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("profiles", "state"),
    [  # case 12
        (("45",), State.MET),
        (("45", "84"), State.MET),
        (("84", "85"), State.NOT_MET),
        ((), State.NOT_MET),
    ],
)
def test_profile_45_is_on_it(profiles: tuple[str, ...], state: State) -> None:
    asked = requirement(per="engagement", evidence=(need("vog", Check("profiles", "has", "45")),))
    found = finding(asked, TODAY, ANNA, works(date(2026, 3, 1)), vog(date(2026, 1, 1), profiles=profiles))
    assert found.verdict.state is state


def test_someone_who_is_still_to_start_is_shown_ahead() -> None:
    verdict = finding(AGE, TODAY, ANNA, works(date(2027, 1, 4))).verdict
    assert (verdict.state, verdict.due) == (State.SOON, date(2027, 1, 4))
    assert finding(AGE, TODAY, ANNA, works(date(2027, 6, 1))).verdict.reason.code == "no_subjects"


def test_a_paper_from_after_the_day_of_judging_is_not_seen() -> None:
    earlier = date(2026, 4, 1)
    assert finding(AGE, earlier, ANNA, works(date(2026, 3, 1)), vog(date(2026, 5, 1))).verdict.state is State.NOT_SHOWN


def test_late_may_count_with_a_remark() -> None:
    at_start = Check("issued", "not_after", anchor="engagement.start", late_counts=True)
    asked = requirement(per="engagement", evidence=(need("vog", at_start),))
    late = finding(asked, TODAY, ANNA, works(date(2026, 2, 1)), vog(date(2026, 2, 20))).verdict
    assert (late.state, [remark.code for remark in late.remarks]) == (State.MET, ["done_late"])
    missing = finding(asked, TODAY, ANNA, works(date(2026, 2, 1))).verdict
    assert missing.state is State.LATE
