"""A whole kader, and the document it was made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from .conditions import Condition
from .requirement import Requirement, Rule, Section


class Mode(StrEnum):
    """`checklist` has verdicts; `reflect` (the Kwaliteitskompas) asks questions and has no red or green."""

    CHECKLIST = "checklist"
    REFLECT = "reflect"


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
