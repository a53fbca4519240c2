"""No-shows in a sliding window, and telling the gemeente (rule semantics 6)."""

from datetime import date

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.obligations import alarms
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.evidence import Check
from kwaliteitsassistent.domain.kader.parts.terms import Trigger
from kwaliteitsassistent.domain.records.clients import Client, NoShow, Notification, NotificationReason
from tests.domain.judging.small import finding, requirement

CLIENT = Client(id="c", given_name="Ria", family_name="Vos", start=date(2024, 1, 1))
ASKED = requirement(
    per="client",
    trigger=Trigger(
        "no_show",
        3,
        Period.parse("P3M"),
        "notification",
        where=(Check("counts", "is", True),),
        told_where=(Check("reason", "is", "no_shows"),),
    ),
)
FOUR = (date(2025, 8, 21), date(2025, 9, 10), date(2025, 10, 1), date(2025, 11, 21))


def missed(*days: date, **parts: bool) -> list[NoShow]:
    return [NoShow(id=f"n{day}", client_id="c", on=day, **parts) for day in days]


def told(day: date) -> Notification:
    return Notification(id=f"m{day}", client_id="c", reason=NotificationReason.NO_SHOWS, sent_on=day)


def test_the_fourth_within_three_months_both_ends_counted() -> None:
    """Case 19: 21 August to 21 November is within three months."""
    assert alarms(FOUR, 3, Period.parse("P3M")) == [date(2025, 11, 21)]
    assert alarms((date(2025, 8, 20), *FOUR[1:]), 3, Period.parse("P3M")) == []
    verdict = finding(ASKED, date(2025, 11, 22), CLIENT, *missed(*FOUR)).verdict
    assert (verdict.state, verdict.reason.code, verdict.due) == (State.LATE, "not_told", date(2025, 11, 21))
    assert dict(verdict.reason.facts)["count"] == 4


def test_three_are_not_more_than_three() -> None:
    verdict = finding(ASKED, date(2025, 11, 22), CLIENT, *missed(*FOUR[1:])).verdict
    assert (verdict.state, verdict.reason.code) == (State.NOT_APPLICABLE, "below_line")


def test_the_same_four_do_not_alarm_again_after_telling() -> None:
    """Case 20."""
    today = date(2025, 12, 1)
    assert finding(ASKED, today, CLIENT, *missed(*FOUR), told(date(2025, 11, 24))).verdict.state is State.MET
    again = missed(*FOUR, date(2025, 11, 30))
    assert finding(ASKED, today, CLIENT, *again, told(date(2025, 11, 24))).verdict.state is State.LATE
    assert finding(ASKED, today, CLIENT, *again, told(date(2025, 12, 1))).verdict.state is State.MET


def test_a_message_from_before_the_fourth_does_not_count() -> None:
    assert finding(ASKED, date(2025, 12, 1), CLIENT, *missed(*FOUR), told(date(2025, 11, 20))).verdict.state is (
        State.LATE
    )


@pytest.mark.parametrize("parts", [{"cancelled": True}, {"late": True}])
def test_cancelled_or_late_is_no_no_show(parts: dict[str, bool]) -> None:
    """Case 21."""
    records = [*missed(*FOUR[:3]), *missed(FOUR[3], **parts)]
    assert finding(ASKED, date(2025, 11, 22), CLIENT, *records).verdict.reason.code == "below_line"
