"""Conditions: facts compared with a value, joined by all, any and not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .measures import Scalar


@dataclass(frozen=True, slots=True)
class Fact:
    """A condition on one fact.

    `op` is one of is, is_not, in, gt, gte, lt, lte, has, has_any, has_all, lacks, filled; on a day also before,
    on_or_before, after, on_or_after (a date) and older_than (a length of time, counted from the day to today).
    """

    name: str
    op: str
    value: Scalar | tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class All:
    """Every part must hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part must hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not hold."""

    part: Condition


Condition: TypeAlias = Fact | All | AnyOf | Not
