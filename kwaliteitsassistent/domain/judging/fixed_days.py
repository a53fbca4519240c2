"""What is owed on a day of the calendar that the source names, or within a year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..kader.parts.evidence import Evidence, Need
from ..kader.parts.terms import FixedDays, YearlyDay
from .asked import Asked
from .checks import by_deadline
from .context import Context, own_day
from .needs import Documents, good
from .verdict import Reason, State, Verdict, because

_ONE_DAY = timedelta(days=1)
Done = tuple[date, str | None]


@dataclass(frozen=True, slots=True)
class _Turn:
    """One fixed day, the first day that counts for it and the last on which it can still be done late."""

    due: date
    opens: date
    closes: date
    whole_year: bool

    def say(self, what: str, **facts: object) -> Reason:
        if self.whole_year:
            return because(f"year_{what}", **facts, year=self.due.year, due=self.due)
        return because(f"fixed_{what}", **facts, due=self.due)

    def done_in(self, done: Sequence[Done]) -> Done | None:
        """The first time it was done in time, or else the first time after that."""
        counted = [pair for pair in done if self.opens <= pair[0] <= self.closes]
        return counted[0] if counted else None


def days_done(evidence: tuple[Evidence, ...], context: Context, documents: Documents) -> list[Done]:
    """The days on which the first need was met, with the records that show it, oldest first."""
    return sorted(
        (day, record.id)
        for need in evidence[:1]
        if isinstance(need, Need)
        for record in good(need, context, documents)
        if (day := own_day(need.kind, record)) is not None
    )


def on_fixed_days(due: FixedDays | YearlyDay, done: Sequence[Done], context: Context, asked: Asked) -> Verdict:
    """Judge the last fixed day that passed and the next one; an older one that was missed is a remark."""
    turns = [turn for turn in _turns(due, context) if asked.includes(turn.due)]
    if not turns:
        return Verdict(State.NOT_APPLICABLE, because("fixed_not_asked"))
    past = [turn for turn in turns if turn.due < context.today]
    coming = next((turn for turn in turns if turn.due >= context.today), None)
    missed = [turn.say("missed") for turn in past[:-1] if turn.done_in(done) is None]
    verdict = _judged(past[-1], done, context) if past else None
    if coming is not None and (verdict is None or verdict.state is not State.LATE):
        ahead = _judged(coming, done, context)
        if verdict is None or ahead.state is not State.NOT_APPLICABLE:
            verdict = ahead
    assert verdict is not None, "a fixed day has passed or is coming"
    return verdict.with_remarks(missed)


def _judged(turn: _Turn, done: Sequence[Done], context: Context) -> Verdict:
    found = turn.done_in(done)
    if found is None:
        return by_deadline(turn.due, context, turn.say("late"), turn.say("soon"))
    day, record_id = found
    late = day > turn.due
    verdict = Verdict(State.MET, turn.say("done", value=day), evidence=(record_id,) if record_id else ())
    return verdict.with_remarks((turn.say("done_late", value=day),)) if late else verdict


def _turns(due: FixedDays | YearlyDay, context: Context) -> Iterator[_Turn]:
    days = due.on if isinstance(due, FixedDays) else _each_year(due, context.today)
    opens = [_opens(due, day, before, context) for before, day in zip((None, *days), days, strict=False)]
    follows = (*opens[1:], None)
    whole_year = isinstance(due, FixedDays) and due.whole_year
    for day, first, following in zip(days, opens, follows, strict=True):
        yield _Turn(day, first, max(day, following - _ONE_DAY) if following else date.max, whole_year)


def _opens(due: FixedDays | YearlyDay, day: date, before: date | None, context: Context) -> date:
    if due.opens is not None:
        return context.before(day, due.opens)
    if isinstance(due, FixedDays) and due.whole_year:
        return date(day.year, 1, 1)
    return before + _ONE_DAY if before is not None else date.min


def _each_year(due: YearlyDay, today: date) -> tuple[date, ...]:
    """Last year's day first: what was missed longer ago is history."""
    return tuple(date(year, due.month, due.day) for year in range(today.year - 1, today.year + 2))
