"""What is said beside a day that was wrong: that a new one counts, or that it is over and how to close it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.verdict import State, Verdict
from kwaliteitsassistent.domain.kader.parts.evidence import Check, Need, Pick
from kwaliteitsassistent.domain.records.answers import Exemption
from kwaliteitsassistent.domain.records.learning import Complaint
from kwaliteitsassistent.services.wording.reasons import explanation

from .small import ANNA, finding, requirement, vog, works

START = date(2024, 5, 31)
TOO_OLD = date(2024, 2, 28)  # a day before the 29th, three months counted back
TODAY = date(2026, 11, 24)
YOUNG = Check("issued", "not_before", anchor="engagement.start", minus=Period(months=3))
BY_START = Check("issued", "not_after", anchor="engagement.start")


def judged(need: Need, issued: date, today: date = TODAY) -> Verdict:
    """The VOG of someone who began in 2024."""
    return finding(requirement(per="engagement", evidence=(need,)), today, ANNA, works(START), vog(issued)).verdict


def remarks(verdict: Verdict) -> list[str]:
    """What is said beside the reason."""
    return [remark.code for remark in verdict.remarks]


@pytest.mark.parametrize("also", [(), (Check("issued", "not_after", anchor="engagement.start", late_counts=True),)])
def test_where_a_new_one_counts_that_is_said(also: tuple[Check, ...]) -> None:
    need = Need("vog", checks=(YOUNG, *also))
    verdict = judged(need, TOO_OLD)
    assert (verdict.state, verdict.reason.code, remarks(verdict)) == (State.NOT_MET, "too_early", ["remedy_new"])
    assert explanation(verdict).endswith("Dit is nog te herstellen: met een nieuw bewijs van nu is het in orde (VOG).")
    assert judged(need, TODAY).state is State.MET
    assert judged(need, date(2024, 2, 29)).state is State.MET


def test_where_it_had_to_be_there_at_the_start_it_is_over() -> None:
    need = Need("vog", checks=(YOUNG, BY_START))
    assert remarks(judged(need, TOO_OLD)) == ["remedy_note"]
    assert remarks(judged(need, TOO_OLD, START)) == ["remedy_new"]
    late = judged(need, START + timedelta(days=1))
    assert (late.reason.code, remarks(late)) == ("done_late", ["remedy_note"])


def test_where_every_one_must_be_good_a_new_one_mends_nothing() -> None:
    assert remarks(judged(Need("vog", checks=(YOUNG,), pick=Pick.EVERY), TOO_OLD)) == ["remedy_note"]


def test_what_happened_once_cannot_be_done_anew() -> None:
    check = Check("settled_on", "not_after", anchor="complaint.received_on", plus=Period(days=42))
    asked = requirement(per="complaint", evidence=(Need("complaint", checks=(check,)),))
    settled = Complaint(id="k", received_on=date(2026, 1, 1), settled_on=date(2026, 2, 13))
    assert remarks(finding(asked, TODAY, settled).verdict) == ["remedy_note"]


def test_after_an_exemption_it_is_not_asked_again() -> None:
    asked = requirement(per="engagement", evidence=(Need("vog", checks=(YOUNG, BY_START)),))
    noted = Exemption(
        id="x", kader_id="t", requirement_id=asked.id, subject_id="e1", granted_by="Gemeente", granted_on=TODAY
    )
    assert finding(asked, TODAY, ANNA, works(START), vog(TOO_OLD), noted).verdict.state is State.EXEMPT
