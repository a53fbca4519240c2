"""How many there must be, or how much together: of what counts now, or in a calendar year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ..dates import Period, subtract
from ..kader.parts.evidence import Need
from ..records.record import Record
from .asked import Asked
from .checks import WARN
from .context import Context, own_day
from .presence import was_there
from .verdict import Reason, State, Term, Verdict, because

_COUNTS = (State.MET, State.SOON)
_MOST_WARNINGS = 4  # of six weeks: from the middle of July for a year in which all is still to be done
Judged = tuple[Record, Verdict]


def enough(need: Need, judged: Sequence[Judged]) -> Verdict:
    """Whether what counts now adds up; if so, the verdict on the record without which it would no longer.

    So what is needed in the last year is short again on the day on which that record is a year old.
    """
    newest_lasting = sorted(judged, key=lambda pair: (pair[1].state.rank, pair[1].due or date.max), reverse=True)
    total = 0
    for record, verdict in newest_lasting:
        if verdict.state not in _COUNTS:
            break
        total += _amount(need, record)
        if total >= need.at_least:
            return verdict.with_evidence(one.id for one, _ in judged).with_remarks(_unknown(need, judged))
    reason = _say(need, "too_few", count=total)
    return Verdict(State.NOT_SHOWN, reason, evidence=tuple(one.id for one, _ in judged), remarks=_unknown(need, judged))


@dataclass(frozen=True, slots=True)
class _Year:
    """What there was in one calendar year, of what passes the checks."""

    need: Need
    year: int
    records: tuple[Record, ...]

    @property
    def count(self) -> int:
        return sum(_amount(self.need, record) for record in self.records)

    @property
    def to_go(self) -> int:
        return max(0, self.need.at_least - self.count)

    def say(self, code: str, **facts: object) -> Reason:
        return _say(self.need, code, count=self.count, year=self.year, **facts)


def in_each_year(need: Need, judged: Sequence[Judged], context: Context, asked: Asked) -> Verdict:
    """Judge this calendar year. The year before is only a remark once this one is enough, for it cannot be mended.

    A year in which it was not asked from the first day to the last is never said to be short. It is asked in the year
    in which it began, so that nobody waits for the next one, but not in the year in which it ends.
    """
    year = context.today.year
    now, before = (_of_year(need, judged, one) for one in (year, year - 1))
    was_short = bool(before.to_go) and _was_whole(before.year, context, asked)
    remarks = ((before.say("year_short"),) if was_short else ()) + _unknown(need, judged)
    evidence = tuple(record.id for record in now.records)
    if not now.to_go:
        return Verdict(State.MET, now.say("year_enough"), None, evidence, remarks)
    last_day = date(year, 12, 31)
    if not (asked.includes(last_day) and was_there(context, last_day, last_day)):
        return Verdict(State.NOT_APPLICABLE, now.say("year_not_whole"), None, evidence, remarks)
    soon = context.today >= subtract(last_day, _warning(need, now.to_go))
    state = State.NOT_MET if was_short else State.SOON if soon else State.NOT_APPLICABLE
    return Verdict(state, now.say("year_to_go", to_go=now.to_go, due=last_day), last_day, evidence, remarks)


def _of_year(need: Need, judged: Iterable[Judged], year: int) -> _Year:
    found = []
    for record, verdict in judged:
        day = own_day(need.kind, record)
        if verdict.state in _COUNTS and day is not None and day.year == year:
            found.append(record)
    return _Year(need, year, tuple(found))


def _was_whole(year: int, context: Context, asked: Asked) -> bool:
    first, last = date(year, 1, 1), date(year, 12, 31)
    return asked.includes(first) and asked.includes(last) and was_there(context, first, last)


def _warning(need: Need, to_go: int) -> Period:
    """Six weeks for each that is still to be done, of a sum for each quarter of it; half a year at most."""
    share = -(-_MOST_WARNINGS * to_go // need.at_least)
    return Period(days=WARN.days * min(to_go, share, _MOST_WARNINGS))


def _amount(need: Need, record: Record) -> int:
    return (getattr(record, need.sum_of) or 0) if need.sum_of else 1


def _unknown(need: Need, judged: Iterable[Judged]) -> tuple[Reason, ...]:
    """What adds nothing because nobody filled in how much it is."""
    if not need.sum_of:
        return ()
    count = sum(1 for record, verdict in judged if verdict.state in _COUNTS and getattr(record, need.sum_of) is None)
    return (_say(need, "unknown", count=count),) if count else ()


def _say(need: Need, code: str, **facts: object) -> Reason:
    """The words for a number of records, or for what they come to."""
    kind = Term("kind", need.kind)
    if not need.sum_of:
        return because(code, kind=kind, wanted=need.at_least, **facts)
    field = Term("field", f"{need.kind}.{need.sum_of}")
    return because(f"sum_{code}", kind=kind, field=field, wanted=need.at_least, **facts)
