"""Checks on one field of one record, with the deadlines that come of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from ..dates import Period, add_working_days
from ..kader.forms import DATE_CHECKS
from ..kader.parts.evidence import Check
from ..records.record import Record
from .conditions import holds, settled
from .context import Context, as_day
from .verdict import Reason, State, Term, Verdict, because

_ON_REQUEST = "request."  # the anchors that count from a request, after which there is something else to do

WARN = Period(days=42)  # six weeks ahead, this program's own choice where a kader names none


def by_deadline(due: date, context: Context, late: Reason, soon: Reason, warn: Period = WARN) -> Verdict:
    """What an open deadline means today: late, soon, or not owed yet. The day itself is in time."""
    if context.today > due:
        return Verdict(State.LATE, late, due)
    if context.before(due, warn) <= context.today:
        return Verdict(State.SOON, soon, due)
    return Verdict(State.NOT_APPLICABLE, because("not_due_yet", due=due), due)


def deadline_of(check: Check, context: Context) -> date | None:
    """The last day a `not_after` check allows, or None when its anchor is unknown."""
    start = context.anchor(check.anchor) if check.anchor else None
    if start is None:
        return None
    if check.working_days is not None:
        return add_working_days(start, context.count(check.working_days), context.moment.free_days)
    return _shifted(start, check, context)


def earliest_of(check: Check, context: Context) -> date | None:
    """The first day a `not_before` check allows, or None when its anchor is unknown."""
    start = context.anchor(check.anchor) if check.anchor else None
    return None if start is None else _shifted(start, check, context)


def _shifted(start: date, check: Check, context: Context) -> date:
    if check.minus is not None:
        return context.before(start, check.minus)
    return context.after(start, check.plus) if check.plus is not None else start


def judge_check(check: Check, kind: str, record: Record, context: Context) -> Verdict:
    """Judge one field of one record."""
    if waits_for_anchor(check, context):
        return anchor_is_open(check)
    value = context.field(kind, record, check.field)
    term = Term("field", f"{kind}.{check.field}")
    match check.op:
        case "not_after":
            announced = as_day(context.field(kind, record, check.announced)) if check.announced else None
            return _not_after(check, as_day(value), announced, term, context)
        case "not_before" | "max_age" | "valid" if value is None:
            return _empty(check, term)
        case "not_before":
            return _not_before(check, value, term, context)
        case "max_age" | "valid":
            return _until(_last_day(check, _day(value), context), check, value, term, context)
        case _:
            return _plain(check, value, term, context)


def passing(records: tuple[Record, ...], checks: Iterable[Check], kind: str, context: Context) -> tuple[Record, ...]:
    """The relevant records: every check holds, with no doubt."""
    for check in checks:
        if records and not waits_for_anchor(check, context):
            passes = _passes(check, kind, context)
            records = tuple([record for record in records if passes(record)])
    return records


def _passes(check: Check, kind: str, context: Context) -> Callable[[Record], bool]:
    """Whether a check holds of a record. Asked of every record, so no reason is made up for it where none is needed."""
    if check.op in ("not_before", "not_after"):
        return lambda record: judge_check(check, kind, record, context).state in (State.MET, State.SOON)
    value_of = context.reader(kind, check.field)
    if check.op in DATE_CHECKS:
        return lambda record: _lasts(check, value_of(record), context)
    return lambda record: _is_so(check, value_of(record), context)


def _lasts(check: Check, value: object, context: Context) -> bool:
    return check.optional if value is None else context.today <= _last_day(check, _day(value), context)


def _is_so(check: Check, value: object, context: Context) -> bool:
    return _left_open(check, value) or holds(value, check.op, check.value, context) is True


def waits_for_anchor(check: Check, context: Context) -> bool:
    """Whether nothing is asked yet, because the day to count from is not known."""
    return check.if_known and check.anchor is not None and context.anchor(check.anchor) is None


def anchor_is_open(check: Check) -> Verdict:
    """What a check says that waits for the day to count from."""
    return Verdict(State.NOT_APPLICABLE, because("anchor_open", fact=Term("fact", check.anchor or "today")))


def _last_day(check: Check, day: date, context: Context) -> date:
    return context.after(day, check.max_age) if check.max_age is not None else day


def _day(value: object) -> date:
    day = as_day(value)
    assert day is not None, "the reader lets date operators on date fields only"
    return day


def _empty(check: Check, term: Term) -> Verdict:
    state = State.MET if check.optional else State.NOT_SHOWN
    return Verdict(state, because("field_empty", field=term))


def _left_open(check: Check, value: object) -> bool:
    return check.optional and value in (None, "", ())


def _plain(check: Check, value: object, term: Term, context: Context) -> Verdict:
    if _left_open(check, value):
        return Verdict(State.MET, because("checked", field=term))
    result = holds(value, check.op, check.value, context)
    if result is None:
        return Verdict(State.UNKNOWN, because("field_unknown", field=term))
    if result:
        return Verdict(State.MET, because("checked", field=term))
    if value in (None, "", ()) and check.op in ("filled", "has_all"):
        return Verdict(State.NOT_SHOWN, because("field_empty", field=term))
    return Verdict(
        State.NOT_MET, because(f"not_{check.op}", field=term, value=value, wanted=settled(check.value, context))
    )


def _not_before(check: Check, value: object, term: Term, context: Context) -> Verdict:
    assert check.anchor is not None
    anchor = context.anchor(check.anchor)
    if anchor is None:
        return Verdict(State.UNKNOWN, because("fact_unknown", fact=Term("fact", check.anchor)))
    earliest, day = _shifted(anchor, check, context), _day(value)
    if day >= earliest:
        return Verdict(State.MET, because("in_time", field=term, value=day))
    return Verdict(State.NOT_MET, because("too_early", field=term, value=day, anchor_day=anchor, earliest=earliest))


def _not_after(check: Check, day: date | None, announced: date | None, term: Term, context: Context) -> Verdict:
    deadline = deadline_of(check, context)
    if deadline and announced and check.extend is not None and announced <= deadline:
        deadline = context.after(deadline, check.extend)
    if deadline is None:
        return Verdict(State.UNKNOWN, because("fact_unknown", fact=Term("fact", check.anchor or "today")))
    if day is None:
        if check.optional:
            return Verdict(State.MET, because("checked", field=term))
        late = because("not_done_in_time", field=term, due=deadline)
        return by_deadline(
            deadline, context, late, because("do_before", field=term, due=deadline), _warn(check, context)
        )
    if day <= deadline:
        return Verdict(State.MET, because("in_time", field=term, value=day))
    on_request = check.anchor is not None and check.anchor.startswith(_ON_REQUEST)
    late = because("given_late" if on_request else "done_late", field=term, value=day, due=deadline)
    if check.late_counts:
        return Verdict(State.MET, because("done", field=term, value=day), remarks=(late,))
    return Verdict(State.NOT_MET, late)


def _until(last_day: date, check: Check, value: object, term: Term, context: Context) -> Verdict:
    """A paper that is good up to and including `last_day`."""
    if context.today > last_day:
        return Verdict(State.LATE, because("expired", field=term, value=_day(value), due=last_day), last_day)
    if context.today >= context.before(last_day, _warn(check, context)):
        return Verdict(State.SOON, because("expires_soon", field=term, due=last_day), last_day)
    return Verdict(State.MET, because("valid_until", field=term, due=last_day), last_day)


def _warn(check: Check, context: Context) -> Period:
    return context.span(check.warn) if check.warn is not None else WARN
