"""Whether the evidence a requirement asks for is there, and whether it is good."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..dates import subtract
from ..kader.parts.evidence import Absent, Alternatives, Evidence, Need, Pick
from ..records.answers import Document
from ..records.record import Record
from .asked import Asked
from .checks import WARN, anchor_is_open, by_deadline, deadline_of, judge_check, passing, waits_for_anchor
from .context import Context, own_day
from .remedies import what_is_left
from .tally import enough, in_each_year
from .verdict import State, Term, Verdict, because, best, worst

Documents = tuple[Document, ...]


def relevant(need: Need, context: Context, documents: Documents) -> tuple[Record, ...]:
    """The records a need is about: of its kind, about the subject, matching `where`."""
    return passing(context.evidence(need.kind, documents), need.where, need.kind, context)


def good(need: Need, context: Context, documents: Documents) -> tuple[Record, ...]:
    """The relevant records that pass every check."""
    return passing(relevant(need, context, documents), need.checks, need.kind, context)


def last_done(evidence: Iterable[Evidence], context: Context, documents: Documents) -> tuple[date | None, str | None]:
    """The latest day on which the first need was met, and the record that shows it."""
    first = next(iter(evidence), None)
    needs = (first,) if isinstance(first, Need) else _all_needs(first) if first else ()
    found = [
        (day, record.id)
        for need in needs
        for record in good(need, context, documents)
        if (day := own_day(need.kind, record)) is not None
    ]
    return max(found, default=(None, None), key=lambda pair: pair[0] or date.min)


def _all_needs(alternatives: Alternatives) -> tuple[Need, ...]:
    return tuple(need for option in alternatives.options for need in option)


def meet(evidence: Evidence, context: Context, documents: Documents, asked: Asked) -> Verdict:
    """Judge one need, or the best of the alternatives."""
    if isinstance(evidence, Need):
        return _meet_need(evidence, context, documents, asked)
    return best(worst(meet(need, context, documents, asked) for need in option) for option in evidence.options)


def _meet_need(need: Need, context: Context, documents: Documents, asked: Asked) -> Verdict:
    records = relevant(need, context, documents)
    if need.each_year:
        return in_each_year(need, [(one, judge_record(need, one, context)) for one in records], context, asked)
    if not records and context.names_nobody(need.kind):
        reason = because("about_nobody", kind=Term("kind", need.kind))
        return Verdict(State.NOT_APPLICABLE, reason, remarks=(reason,))
    if not records:
        return _nothing(need, context)
    newest_last = sorted(records, key=lambda record: own_day(need.kind, record) or date.min)
    if need.pick is Pick.LAST:
        return judge_record(need, newest_last[-1], context)
    judged = [judge_record(need, record, context) for record in newest_last]
    if not need.adds_up:
        return worst(judged) if need.pick is Pick.EVERY else best(judged)
    together = enough(need, list(zip(newest_last, judged, strict=True)))
    return worst((together, *judged)) if need.pick is Pick.EVERY else together


def _nothing(need: Need, context: Context) -> Verdict:
    """No record at all: not asked yet when all checks wait for a day, and in time when one names a day to come."""
    kind = Term("kind", need.kind)
    if need.checks and all(waits_for_anchor(check, context) for check in need.checks):
        return anchor_is_open(need.checks[0])
    deadlines = [deadline_of(check, context) for check in need.checks if check.op == "not_after"]
    due = min((deadline for deadline in deadlines if deadline is not None), default=None)
    if due is not None:
        late = because("none_in_time", kind=kind, due=due)
        return by_deadline(due, context, late, because("make_before", kind=kind, due=due))
    if need.absent is Absent.NOT_OWED:
        return Verdict(State.NOT_APPLICABLE, because("nothing_to_judge", kind=kind))
    where = tuple(check.value for check in need.where if check.op in ("is", "in", "has", "has_any"))
    if where and isinstance(where[0], (str, tuple)):
        return Verdict(State(need.absent.value), because("none_of_sort", kind=kind, sort=_choices(need)))
    return Verdict(State(need.absent.value), because("none_recorded", kind=kind))


def _choices(need: Need) -> tuple[Term, ...]:
    """The sorts a `where` names, as words: which policy, which topic."""
    terms: list[Term] = []
    for check in need.where:
        if check.op in ("is", "in", "has", "has_any"):
            values = check.value if isinstance(check.value, tuple) else (check.value,)
            terms += [Term("choice", f"{need.kind}.{check.field}.{value}") for value in values]
    return tuple(terms)


def judge_record(need: Need, record: Record, context: Context) -> Verdict:
    """One record by the checks of a need, whatever else there is."""
    found = [judge_check(check, need.kind, record, context) for check in need.checks]
    found += _recency(need, record, context)
    verdict = worst(found) if found else Verdict(State.MET, because("recorded", kind=Term("kind", need.kind)))
    verdict = verdict.with_remarks(what_is_left(need, verdict, context))
    if not need.remarks:
        return verdict.with_evidence((record.id,))
    remarks = tuple(
        said.reason
        for said in (judge_check(check, need.kind, record, context) for check in need.remarks)
        if said.state.is_failing
    )
    return verdict.with_evidence((record.id,)).with_remarks(remarks)


def _recency(need: Need, record: Record, context: Context) -> list[Verdict]:
    if need.within is None:
        return []
    day, kind = own_day(need.kind, record), Term("kind", need.kind)
    if day is None:
        return [Verdict(State.NOT_SHOWN, because("without_date", kind=kind))]
    last_day = context.after(day, need.within)
    if context.today > last_day:
        return [Verdict(State.LATE, because("too_long_ago", kind=kind, value=day, due=last_day), last_day)]
    if context.today >= subtract(last_day, WARN):
        return [Verdict(State.SOON, because("again_before", kind=kind, due=last_day), last_day)]
    return [Verdict(State.MET, because("recently", kind=kind, value=day), last_day)]
