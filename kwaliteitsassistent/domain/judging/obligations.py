"""What is owed again and again, in a window before a day, or once something happened too often."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..dates import Period, subtract
from ..kader.parts.evidence import Check, Evidence
from ..kader.parts.terms import Due, FixedDays, Recurring, Trigger, Window, YearlyDay
from ..records.record import Record
from .asked import Asked
from .checks import WARN, by_deadline, passing
from .context import Context, as_day, own_day
from .fixed_days import days_done, on_fixed_days
from .needs import Documents, last_done
from .verdict import State, Term, Verdict, because


def owed(
    due: Due,
    evidence: tuple[Evidence, ...],
    confirmed_on: date | None,
    context: Context,
    documents: Documents,
    asked: Asked,
) -> Verdict:
    """Judge one due line. Without evidence to look at, a person's confirmation counts as done."""
    if isinstance(due, Window):
        return _window(due, evidence, context, documents)
    if isinstance(due, (FixedDays, YearlyDay)):
        done_days = days_done(evidence, context, documents)
        if not evidence and confirmed_on is not None:
            done_days = [(confirmed_on, None)]
        return on_fixed_days(due, done_days, context, asked)
    done, record_id = last_done(evidence, context, documents) if evidence else (confirmed_on, None)
    verdict = _recurring(due, done, context)
    return verdict.with_evidence((record_id,)) if record_id else verdict


def _recurring(due: Recurring, done: date | None, context: Context) -> Verdict:
    warn = context.span(due.warn) if due.warn is not None else WARN
    if done is not None:
        next_day = context.after(done, due.every)
        verdict = by_deadline(
            next_day,
            context,
            because("again_late", value=done, due=next_day),
            because("again_before_day", value=done, due=next_day),
            warn,
        )
        if verdict.state is State.NOT_APPLICABLE:
            return Verdict(State.MET, because("done_on", value=done, due=next_day), next_day)
        return verdict
    if due.first is None:
        return Verdict(State.NOT_SHOWN, because("never_done"))
    start = context.anchor(due.first)
    if start is None:
        return Verdict(State.UNKNOWN, because("fact_unknown", fact=Term("fact", due.first)))
    first = context.after(start, due.first_within if due.first_within is not None else due.every)
    return by_deadline(first, context, because("first_late", due=first), because("first_before", due=first), warn)


def _window(due: Window, evidence: tuple[Evidence, ...], context: Context, documents: Documents) -> Verdict:
    end = as_day(context.fact(due.before))
    if end is None:
        return Verdict(State.UNKNOWN, because("fact_unknown", fact=Term("fact", due.before)))
    opens, last = context.before(end, due.opens), context.before(end, due.late)
    done = [(day, id_) for day, id_ in days_done(evidence, context, documents) if opens <= day <= end]
    if done:
        day, record_id = done[-1]
        verdict = Verdict(State.MET, because("done_in_window", value=day, end=end))
        return verdict.with_evidence((record_id,)) if record_id else verdict
    if context.today < opens:
        return Verdict(State.NOT_APPLICABLE, because("window_not_open", opens=opens, due=last, end=end), last)
    if context.today <= last:
        return Verdict(State.SOON, because("window_open", due=last, end=end), last)
    return Verdict(State.LATE, because("window_late", due=last, end=end), last)


def alarms(days: Sequence[date], more_than: int, within: Period) -> list[date]:
    """The days on which an event passed the line: more than `more_than` in the window that ends there.

    Both ends of the window count; `days` must be sorted.
    """
    found, start = [], 0
    for index, day in enumerate(days):
        opens = subtract(day, within)
        while days[start] < opens:
            start += 1
        if index - start + 1 > more_than:
            found.append(day)
    return found


def triggered(trigger: Trigger, context: Context) -> Verdict:
    """Judge a trigger: nothing owed, told in time, or still to tell. What was told once does not alarm again."""
    events = _matching(context, trigger.event, trigger.where)
    days = sorted(day for record in events if (day := own_day(trigger.event, record)))
    passed = alarms(days, trigger.more_than, trigger.within)
    event = Term("kind", trigger.event)
    if not passed:
        recent = [day for day in days if day >= subtract(context.today, trigger.within)]
        reason = because("below_line", kind=event, count=len(recent), line=trigger.more_than)
        return Verdict(State.NOT_APPLICABLE, reason, evidence=tuple(record.id for record in events))
    told = _matching(context, trigger.told, trigger.told_where)
    told_days = [day for record in told if (day := own_day(trigger.told, record))]
    alarm = passed[-1]
    count = sum(1 for day in days if subtract(alarm, trigger.within) <= day <= alarm)
    facts = {"kind": event, "count": count, "day": alarm}
    evidence = tuple(record.id for record in (*events, *told))
    if any(day >= alarm for day in told_days):
        return Verdict(State.MET, because("told", **facts), evidence=evidence)
    return Verdict(State.LATE, because("not_told", **facts), alarm, evidence)


def _matching(context: Context, kind: str, where: tuple[Check, ...]) -> tuple[Record, ...]:
    return passing(context.evidence(kind, ()), where, kind, context)
