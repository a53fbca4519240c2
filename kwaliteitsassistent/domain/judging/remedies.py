"""What can still be done about evidence whose own day was wrong: a new one now, or a note that it is over."""

from __future__ import annotations

from ..kader.parts.evidence import Check, Need, Pick
from .checks import deadline_of, earliest_of
from .context import Context
from .verdict import Reason, State, Term, Verdict, because

_WRONG_DAY = ("too_early", "done_late", "given_late")


def what_is_left(need: Need, verdict: Verdict, context: Context) -> tuple[Reason, ...]:
    """What to say beside a day that cannot be changed any more; nothing where the verdict is about something else."""
    if verdict.state is not State.NOT_MET or verdict.reason.code not in _WRONG_DAY:
        return ()
    code = "remedy_new" if _new_one_counts(need, context) else "remedy_note"
    return (because(code, kind=Term("kind", need.kind)),)


def _new_one_counts(need: Need, context: Context) -> bool:
    """Whether evidence of today would do; not for what happened once, nor where every single one must be good."""
    is_the_subject = context.subject is not None and context.subject.kind == need.kind
    return (
        need.pick is not Pick.EVERY and not is_the_subject and all(_allows_today(one, context) for one in need.checks)
    )


def _allows_today(check: Check, context: Context) -> bool:
    if check.op == "not_before":
        earliest = earliest_of(check, context)
        return earliest is None or earliest <= context.today
    deadline = deadline_of(check, context) if check.op == "not_after" and not check.late_counts else None
    return deadline is None or context.today <= deadline
