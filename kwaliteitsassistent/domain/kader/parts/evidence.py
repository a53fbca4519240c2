"""What a requirement asks to see: records of a kind, the checks on them, and ways to prove the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from .measures import Count, Scalar, Span


@dataclass(frozen=True, slots=True)
class Check:
    """A test on one field of a piece of evidence.

    `op` is one of the operators of `Fact`, or one on dates:
    `not_before` and `not_after` an anchor (`today` or a fact) shifted by `minus`, `plus` or `working_days`;
    `max_age` counted from the field to today; `valid`: the field is a day that is not past yet.
    Both ends count. `optional` lets an empty field pass. `warn` is how long before its end it shows as soon.
    `late_counts`: what was done after the deadline of `not_after` counts all the same; until it is done the deadline
    holds as any other. For a deadline that is the provider's own choice, or where the lateness is a remark apart.
    `if_known`: as long as the anchor has no day, nothing is asked; of two such checks the earliest known day counts.
    `extend`: the deadline of `not_after` is that much later once the field `announced` has a day before it.
    """

    field: str
    op: str
    value: Scalar | tuple[Scalar, ...] | None = None
    anchor: str | None = None
    minus: Span | None = None
    plus: Span | None = None
    working_days: Count | None = None
    max_age: Span | None = None
    warn: Span | None = None
    optional: bool = False
    late_counts: bool = False
    if_known: bool = False
    extend: Span | None = None
    announced: str = ""


class Pick(StrEnum):
    """Which of the found items are judged: one good one is enough, only the last counts, or all must be good."""

    ANY = "any"
    LAST = "last"
    EVERY = "every"


class Absent(StrEnum):
    """What it means when there is nothing to judge."""

    NOT_SHOWN = "niet_aantoonbaar"
    NOT_MET = "niet_voldaan"
    NOT_OWED = "nvt"
    TO_JUDGE = "te_beoordelen"


@dataclass(frozen=True, slots=True)
class Need:
    """Evidence asked for: records of `kind` about the subject that match `where` and pass `checks`.

    `remarks` are checks that never change the verdict, only what is said with it. `within` limits the record's own
    date to a period before today. `at_least` is how many must pass, or what their `sum_of`, a field with a number, must
    come to. `each_year`: that much in every calendar year; a year that is over cannot be mended, the next one can.
    """

    kind: str
    where: tuple[Check, ...] = ()
    checks: tuple[Check, ...] = ()
    remarks: tuple[Check, ...] = ()
    pick: Pick = Pick.ANY
    at_least: int = 1
    within: Span | None = None
    absent: Absent = Absent.NOT_SHOWN
    each_year: bool = False
    sum_of: str = ""

    @property
    def adds_up(self) -> bool:
        """Whether more than one record can be needed."""
        return self.at_least > 1 or bool(self.sum_of)


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Ways to prove the same: every option is a group that must hold together."""

    options: tuple[tuple[Need, ...], ...]


Evidence: TypeAlias = Need | Alternatives
