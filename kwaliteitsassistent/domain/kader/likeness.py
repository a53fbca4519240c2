"""Which requirements ask for the same proof: of one theme, of one kind of subject, of the same of that evidence."""

from __future__ import annotations

from collections.abc import Iterator

from .parts.evidence import Alternatives, Check, Need
from .parts.requirement import Requirement

NO_THEME = "OVERIG"
"""What has no theme of its own has nothing in common either."""

_NAMES = ("is", "in", "has", "has_any", "has_all")
"""Checks that name values; the others only say that something must be there, or how old it may be."""


def needs(requirement: Requirement) -> Iterator[Need]:
    """Every need a requirement names, those of its alternatives too."""
    for evidence in requirement.evidence:
        if isinstance(evidence, Alternatives):
            yield from (need for option in evidence.options for need in option)
        else:
            yield evidence


def ask_for_the_same(one: Requirement, other: Requirement) -> bool:
    """Whether a paper that proves the one may prove the other too."""
    if one.theme == NO_THEME or (one.theme, one.per) != (other.theme, other.per) or one.rolls_up or other.rolls_up:
        return False
    return any(_alike(mine, yours) for mine in needs(one) for yours in needs(other))


def _alike(one: Need, other: Need) -> bool:
    """Of one kind and sort, and looked at for at least one same thing where they are looked at for something."""
    if one.kind != other.kind:
        return False
    mine, yours = _by_field(one.where), _by_field(other.where)
    if set(mine) != set(yours) or not all(_meet(mine[field], yours[field]) for field in mine):
        return False
    mine, yours = _by_field(one.checks), _by_field(other.checks)
    return mine == yours or any(_meet(mine[field], yours[field]) for field in set(mine) & set(yours))


def _by_field(checks: tuple[Check, ...]) -> dict[str, frozenset[object]]:
    """The fields that are looked at, each with the values that are named; none where none are."""
    return {check.field: _values(check) if check.op in _NAMES else frozenset() for check in checks}


def _values(check: Check) -> frozenset[object]:
    return frozenset(check.value if isinstance(check.value, tuple) else (check.value,))


def _meet(mine: frozenset[object], yours: frozenset[object]) -> bool:
    return mine == yours or bool(mine & yours)
