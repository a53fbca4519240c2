"""Conditions in three values: yes, no, or not known yet; with the fact that decided it."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from ..kader.forms import DAY_COMPARISONS
from ..kader.parts.conditions import All, AnyOf, Condition, Fact, Not
from ..kader.parts.measures import Setting
from .context import Context, as_day
from .verdict import Reason, Term, because


class Truth(NamedTuple):
    """`value` None: a fact is missing. `fact` is the one that decided, and `found` what it is."""

    value: bool | None
    fact: Fact
    found: object

    @property
    def reason(self) -> Reason:
        """The fact that decided, to be told; made only when asked for, since most truths are not told."""
        fact = Term("fact", self.fact.name)
        if self.value is None:
            return because("fact_unknown", fact=fact)
        return because("fact_is", fact=fact, value=self.found, op=self.fact.op, wanted=self.fact.value)


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "is": operator.eq,
    "is_not": operator.ne,
    "in": lambda value, wanted: value in wanted,
    "has": operator.contains,
    "has_any": lambda value, wanted: any(item in value for item in wanted),
    "has_all": lambda value, wanted: all(item in value for item in wanted),
    "lacks": lambda value, wanted: wanted not in value,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "before": operator.lt,
    "on_or_before": operator.le,
    "after": operator.gt,
    "on_or_after": operator.ge,
}


def holds(value: Any, op: str, wanted: Any, context: Context) -> bool | None:
    """Whether `value` meets an operator; None when the value is unknown. Lists are never unknown when empty.

    "Filled" asks whether there is an answer at all: "no" and 0 are answers. What is exactly so old today is not older.
    """
    if op == "filled":
        return (value not in (None, "", ())) is wanted
    if value is None:
        return None
    if op == "older_than":
        return context.after(_day(value), wanted) < context.today
    return _OPERATORS[op](_day(value) if op in DAY_COMPARISONS else value, wanted)


def _day(value: object) -> date:
    day = as_day(value)
    assert day is not None, "the reader lets operators on days on date fields only"
    return day


def settled(value: Any, context: Context) -> Any:
    """What a value is compared with, by the provider's own choice where the kader leaves it to them."""
    return context.span(value) if isinstance(value, Setting) else value


def evaluate(condition: Condition, context: Context) -> Truth:
    """The truth of a condition for this subject."""
    match condition:
        case Fact(name, op, wanted):
            found = context.fact(name)
            asked = replace(condition, value=context.span(wanted)) if isinstance(wanted, Setting) else condition
            return Truth(holds(found, op, wanted, context), asked, found)
        case Not(part):
            inner = evaluate(part, context)
            return Truth(None if inner.value is None else not inner.value, _turned(inner.fact), inner.found)
        case All(parts):
            return _first([evaluate(part, context) for part in parts], deciding=False)
        case AnyOf(parts):
            return _first([evaluate(part, context) for part in parts], deciding=True)


_OPPOSITES = {
    "is": "is_not",
    "gt": "lte",
    "gte": "lt",
    "before": "on_or_after",
    "after": "on_or_before",
    "has": "lacks",
}
_OPPOSITES |= {other: op for op, other in _OPPOSITES.items()}


def _turned(fact: Fact) -> Fact:
    """What holds when a fact does not, to be told: who must not be over 25 is asked to be 25 at most."""
    if fact.op == "filled":
        return replace(fact, value=not fact.value)
    opposite = fact.op.removeprefix("not_") if fact.op.startswith("not_") else f"not_{fact.op}"
    return replace(fact, op=_OPPOSITES.get(fact.op, opposite))


def _first(truths: list[Truth], deciding: bool) -> Truth:
    """The part that decides; else the first unknown one; else the first."""
    for wanted in (deciding, None):
        for truth in truths:
            if truth.value is wanted:
                return truth
    return truths[0]
