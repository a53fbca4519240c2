"""Days of the calendar that a source names (rule semantics 7, cases 25 and 26), and kaders to reflect on."""

from dataclasses import replace
from datetime import date

import pytest

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.finding import Finding
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.evidence import Check
from kwaliteitsassistent.domain.kader.parts.kader import Kader, Mode
from kwaliteitsassistent.domain.kader.parts.terms import Due, FixedDays, YearlyDay
from kwaliteitsassistent.domain.records.answers import AdoptedKader, Confirmation
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.kwaliteitsbeeld import Kwaliteitsbeeld, KwaliteitsbeeldForm
from kwaliteitsassistent.domain.records.record import Record
from tests.domain.judging.small import kader, need, requirement

FIVE_MONTHS = Period(months=5)
TWO_YEARLY = FixedDays((date(2024, 6, 1), date(2026, 6, 1), date(2028, 6, 1)), FIVE_MONTHS)
BEFORE_JUNE = YearlyDay(5, 31, FIVE_MONTHS)
BETWEEN = FixedDays((date(2025, 12, 31), date(2027, 12, 31)), whole_year=True)


def made(day: date) -> Kwaliteitsbeeld:
    return Kwaliteitsbeeld(id=f"k{day}", form=KwaliteitsbeeldForm.BEELD, year=day.year - 1, made_on=day)


def asking(due: Due) -> Kader:
    return kader(requirement(evidence=(need("kwaliteitsbeeld"),), due=(due,)))


def judged(due: Due, today: date, *done: date, valid_from: date | None = None, since: date | None = None) -> Finding:
    asked = replace(asking(due), valid_from=valid_from)
    records: list[Record] = [made(day) for day in done]
    if since:
        records.append(
            AdoptedKader(id="a", kader_id=asked.id, version="1", text="", sha256="", adopted_on=since, since=since)
        )
    (found,) = judge(asked, Dossier(records), today)
    return found


def said(found: Finding) -> tuple[str, ...]:
    return (found.verdict.reason.code, *(remark.code for remark in found.verdict.remarks))


@pytest.mark.parametrize(
    ("due", "day", "in_time"),
    [  # case 25
        (BEFORE_JUNE, date(2026, 5, 31), True),
        (BEFORE_JUNE, date(2026, 6, 1), False),
        (TWO_YEARLY, date(2026, 5, 31), True),
        (TWO_YEARLY, date(2026, 6, 1), True),
        (TWO_YEARLY, date(2026, 6, 2), False),
    ],
)
def test_before_june_is_the_last_of_may_and_on_june_is_the_first(due: Due, day: date, in_time: bool) -> None:
    found = judged(due, date(2026, 7, 1), day, since=date(2026, 1, 1))
    assert found.verdict.state is State.MET
    assert said(found) == (("fixed_done",) if in_time else ("fixed_done", "fixed_done_late"))


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 4, 19), State.NOT_APPLICABLE),
        (date(2026, 4, 20), State.SOON),
        (date(2026, 6, 1), State.SOON),
        (date(2026, 6, 2), State.LATE),
    ],
)
def test_an_open_day_comes_near_and_passes(today: date, state: State) -> None:
    found = judged(TWO_YEARLY, today, since=date(2025, 1, 1))
    assert (found.verdict.state, found.verdict.due) == (state, date(2026, 6, 1))


def test_what_opens_counts_from_its_first_day() -> None:
    assert judged(TWO_YEARLY, date(2026, 6, 5), date(2026, 1, 1), since=date(2025, 1, 1)).verdict.state is State.MET
    early = judged(TWO_YEARLY, date(2026, 6, 5), date(2025, 12, 31), since=date(2025, 1, 1))
    assert early.verdict.state is State.LATE


def test_without_an_opening_it_counts_from_the_day_before_it() -> None:
    days = FixedDays((date(2024, 6, 1), date(2026, 6, 1)))
    assert judged(days, date(2026, 6, 5), date(2024, 6, 2), since=date(2025, 1, 1)).verdict.state is State.MET
    assert judged(days, date(2026, 6, 5), date(2024, 6, 1), since=date(2025, 1, 1)).verdict.state is State.LATE


def test_days_before_the_kader_are_not_asked() -> None:
    assert said(judged(TWO_YEARLY, date(2024, 7, 1), valid_from=date(2025, 1, 1))) == ("not_due_yet",)
    assert said(judged(FixedDays((date(2024, 6, 1),)), date(2026, 1, 1), since=date(2025, 1, 1))) == (
        "fixed_not_asked",
    )


def test_an_older_day_that_was_missed_is_a_remark() -> None:
    found = judged(TWO_YEARLY, date(2026, 7, 1), date(2026, 6, 1))
    assert said(found) == ("fixed_done", "fixed_missed")


@pytest.mark.parametrize(
    ("today", "done", "codes"),
    [  # case 26: a year without a day
        (date(2025, 12, 31), [], ("year_soon",)),
        (date(2026, 1, 1), [], ("year_late",)),
        (date(2025, 12, 31), [date(2025, 1, 1)], ("year_done",)),
        (date(2026, 2, 1), [date(2026, 1, 15)], ("year_done", "year_done_late")),
        (date(2026, 1, 1), [date(2024, 12, 31)], ("year_late",)),
    ],
)
def test_a_whole_year_ends_on_its_last_day(today: date, done: list[date], codes: tuple[str, ...]) -> None:
    assert said(judged(BETWEEN, today, *done)) == codes


def test_a_kader_to_reflect_on_waits_for_a_person_and_never_fails() -> None:
    open_row = requirement(evidence=(need("kwaliteitsbeeld", Check("found_at", "filled", True)),))
    reflecting = replace(kader(open_row), mode=Mode.REFLECT)
    today = date(2026, 3, 1)
    (found,) = judge(reflecting, Dossier([made(date(2026, 2, 1))]), today)
    assert found.verdict.state is State.TO_JUDGE
    assert said(found) == ("to_confirm_without_evidence", "field_empty")
    answer = Confirmation(id="b", kader_id=reflecting.id, requirement_id=open_row.id, confirmed_on=today, initials="AB")
    (found,) = judge(reflecting, Dossier([answer]), today)
    assert found.verdict.state is State.MET


def test_a_day_counts_in_a_kader_to_reflect_on_as_well() -> None:
    reflecting = replace(asking(TWO_YEARLY), mode=Mode.REFLECT)
    (found,) = judge(reflecting, Dossier([]), date(2026, 6, 2))
    assert found.verdict.state is State.LATE
