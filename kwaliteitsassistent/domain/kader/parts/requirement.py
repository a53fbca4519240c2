"""One thing that is asked: of whom, how strongly, when, and what shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .conditions import Condition
from .evidence import Evidence
from .measures import Span
from .terms import Due, Trigger


class Level(StrEnum):
    """How strongly the source asks."""

    MUST = "must"
    SHOULD = "should"
    INSPIRE = "inspire"


class JudgedBy(StrEnum):
    """`records`: the program; `person`: collected here, confirmed by a person; `statement`: a person's word."""

    RECORDS = "records"
    PERSON = "person"
    STATEMENT = "statement"


class Who(StrEnum):
    """Which subjects in time: those in care or in service now or soon, those who left, or all."""

    ACTIVE = "active"
    ENDED = "ended"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of a kader, in the order of the source."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Waived:
    """A requirement of a base kader that a profile built on it does not ask: by whom, why, and where that stands."""

    by: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that is asked, of whom, when, and what shows it. `text` and `plain` are this project's wording.

    `expects` is a condition on the provider, looked at only when no subject is left to ask it of. Without it, or when
    it does not hold, the requirement does not apply. When it holds ("u heeft vrijwilligers") or is unanswered, a fact
    is missing: `onbekend`. `holds_from` and `holds_until` are the first and last day on which it is asked.
    `opened_by` is the id of a requirement, for the same subject or the provider, that must be met before this is asked.
    """

    id: str
    section: str
    level: Level
    per: str
    judged: JudgedBy
    text: str
    plain: str
    source: str
    theme: str
    who: Who = Who.ACTIVE
    subjects: Condition | None = None
    expects: Condition | None = None
    applies: Condition | None = None
    evidence: tuple[Evidence, ...] = ()
    due: tuple[Due, ...] = ()
    trigger: Trigger | None = None
    confirm_every: Span | None = None
    rolls_up: tuple[str, ...] = ()
    lenient_before_since: bool = False
    tip: str = ""
    holds_from: date | None = None
    holds_until: date | None = None
    opened_by: str = ""
    tightened_by: str = ""
    waived: Waived | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the source that asks nothing of the provider but tells how to read the kader."""

    id: str
    section: str
    text: str
    plain: str
    source: str
    theme: str
