"""What differs between two texts of a kader, requirement by requirement, and a fingerprint of what one asks."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .parts.kader import Kader
from .parts.requirement import Requirement
from .writing import requirement_table

_WORDS = ("text", "plain")
_APART = ("id", "section", "source", "theme", "tip", "tightened_by")  # says where or how, and asks nothing
_TERMS = (
    "minus", "plus", "working_days", "max_age", "warn", "within", "every", "first_within", "opens", "late", "on",
    "each_year_by", "in_years", "confirm_every", "each_year", "older_than", "before", "after", "on_or_before",
    "on_or_after",
)  # fmt: skip


class Part(StrEnum):
    """What of a requirement changed: its words, what it asks and of whom, or a length of time or a day in it."""

    TEXT = "text"
    RULE = "rule"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Change:
    """A requirement that asks something else than it did."""

    old: Requirement
    new: Requirement
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """The requirements that a newer text adds, changes and drops, each in the order of their own text."""

    added: tuple[Requirement, ...]
    changed: tuple[Change, ...]
    dropped: tuple[Requirement, ...]


def difference(old: Kader, new: Kader) -> Difference:
    """Compare two texts by the ids of their requirements."""
    before = {requirement.id: requirement for requirement in old.requirements}
    after = {requirement.id for requirement in new.requirements}
    both = ((before[one.id], one) for one in new.requirements if one.id in before)
    changes = (Change(was, now, changed_parts(was, now)) for was, now in both)
    return Difference(
        added=tuple(one for one in new.requirements if one.id not in before),
        changed=tuple(change for change in changes if change.parts),
        dropped=tuple(one for one in old.requirements if one.id not in after),
    )


def changed_parts(old: Requirement, new: Requirement) -> tuple[Part, ...]:
    """What changed between two texts of one requirement; nothing when it still asks the same."""
    was, now = _asked(old), _asked(new)
    same = {
        Part.TEXT: all(was.get(key) == now.get(key) for key in _WORDS),
        Part.RULE: _without_terms(was) == _without_terms(now),
        Part.TERM: _terms(was) == _terms(now),
    }
    return tuple(part for part in Part if not same[part])


def fingerprint(requirement: Requirement) -> str:
    """The same as long as the requirement asks the same in the same words."""
    told = json.dumps(_asked(requirement), sort_keys=True, default=str)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _asked(requirement: Requirement) -> dict[str, Any]:
    return {key: value for key, value in requirement_table(requirement).items() if key not in _APART}


def _without_terms(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_terms(part) for key, part in value.items() if key not in (*_TERMS, *_WORDS)}
    return [_without_terms(item) for item in value] if isinstance(value, list) else value


def _terms(value: Any) -> list[Any]:
    """Every length of time and day, in the order in which they stand."""
    if isinstance(value, dict):
        own = [(key, part) for key, part in value.items() if key in _TERMS]
        return own + [found for key, part in value.items() if key not in _TERMS for found in _terms(part)]
    return [found for item in value for found in _terms(item)] if isinstance(value, list) else []
