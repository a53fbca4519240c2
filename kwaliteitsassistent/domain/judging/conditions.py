"""Conditions in three values: yes, no, or not known yet; with the fact that decided it."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, NamedTuple

from ..kader.values import All, AnyOf, Condition, Fact, Not
from .context import Context
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
}


def holds(value: Any, op: str, wanted: Any) -> bool | None:
    """Whether `value` meets an operator; None when the value is unknown. Lists are never unknown when empty.

    "Filled" asks whether there is an answer at all: "no" and 0 are answers.
    """
    if op == "filled":
        return (value not in (None, "", ())) is wanted
    if value is None:
        return None
    return _OPERATORS[op](value, wanted)


def evaluate(condition: Condition, context: Context) -> Truth:
    """The truth of a condition for this subject."""
    match condition:
        case Fact(name, op, wanted):
            found = context.fact(name)
            return Truth(holds(found, op, wanted), condition, found)
        case Not(part):
            inner = evaluate(part, context)
            return inner._replace(value=None if inner.value is None else not inner.value)
        case All(parts):
            return _first([evaluate(part, context) for part in parts], deciding=False)
        case AnyOf(parts):
            return _first([evaluate(part, context) for part in parts], deciding=True)


def _first(truths: list[Truth], deciding: bool) -> Truth:
    """The part that decides; else the first unknown one; else the first."""
    for wanted in (deciding, None):
        for truth in truths:
            if truth.value is wanted:
                return truth
    return truths[0]
