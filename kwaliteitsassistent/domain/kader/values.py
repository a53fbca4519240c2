"""A kader as a value: sections, requirements, and the closed set of ways a requirement can ask for something."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from ..dates import Period


class Mode(StrEnum):
    """`checklist` has verdicts; `reflect` (the Kwaliteitskompas) asks questions and has no red or green."""

    CHECKLIST = "checklist"
    REFLECT = "reflect"


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
class Setting:
    """A length of time or a number the provider chose, because the source gives none: `provider.<name>`."""

    name: str


Span: TypeAlias = Period | Setting
Count: TypeAlias = int | Setting
Scalar: TypeAlias = bool | int | str | date | Span


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


@dataclass(frozen=True, slots=True)
class Recurring:
    """Again every `every`, counted from the last time it was done; the first from the date fact `first`.

    Without `first` it is owed from the start: never done is open.
    """

    every: Span
    first: str | None = None
    first_within: Span | None = None
    warn: Span | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """Owed between `opens` before the date fact `before` and that day; late from `late` before it."""

    before: str
    opens: Span
    late: Span


@dataclass(frozen=True, slots=True)
class FixedDays:
    """Owed on days the source names; a day itself is in time.

    What was done from `opens` before a day counts for that day. Without it, from the fixed day before. `whole_year`:
    the source names years and no day; each day is then 31 December, and what was done in that year counts.
    """

    on: tuple[date, ...]
    opens: Span | None = None
    whole_year: bool = False


@dataclass(frozen=True, slots=True)
class YearlyDay:
    """Owed each year at the latest on this day; what was done from `opens` before it counts for that year."""

    month: int
    day: int
    opens: Span


Due: TypeAlias = Recurring | Window | FixedDays | YearlyDay


@dataclass(frozen=True, slots=True)
class Trigger:
    """Owed once more than `more_than` events of `event` fall within a sliding window, both ends counted.

    A record of `told` that matches `told_where`, dated on or after the event that passed the line, settles it.
    """

    event: str
    more_than: int
    within: Period
    told: str
    where: tuple[Check, ...] = ()
    told_where: tuple[Check, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Source:
    """The document a kader was made from."""

    document: str
    publisher: str


@dataclass(frozen=True, slots=True)
class Kader:
    """A whole kader. `valid_from` and `valid_until` are the source's own dates, where it gives them.

    `applies` is a condition on the provider: for whom the source meant it. It only advises; the provider chooses.
    `based_on` names the kader (`id@version`) that a profile was built on; this is then the whole of both.
    """

    id: str
    version: str
    title: str
    mode: Mode
    source: Source
    sections: tuple[Section, ...]
    requirements: tuple[Requirement, ...]
    rules: tuple[Rule, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    supersedes: str | None = None
    applies: Condition | None = None
    based_on: str | None = None
    _by_id: dict[str, Requirement] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        self._by_id.update({requirement.id: requirement for requirement in self.requirements})

    def requirement(self, id_: str) -> Requirement:
        """The requirement with this id. KeyError when there is none."""
        return self._by_id[id_]

    def counts(self, requirement: Requirement) -> bool:
        """Whether how a requirement stands is counted. In a kader to reflect on only what has a day is."""
        return self.mode is not Mode.REFLECT or bool(requirement.due)

    def rolled_up(self, requirement: Requirement) -> tuple[Requirement, ...]:
        """The requirements this one sums up: those whose id starts with one of its `rolls_up`."""
        return tuple(
            other
            for other in self.requirements
            if other.id != requirement.id and not other.rolls_up and other.id.startswith(requirement.rolls_up)
        )
