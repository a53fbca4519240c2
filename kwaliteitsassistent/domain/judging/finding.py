"""A finding: the verdict on one requirement for one subject, which screen and paper show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..kader.parts.requirement import Requirement
from ..records.staff import Role
from .verdict import Verdict


@dataclass(frozen=True, slots=True)
class About:
    """The subject of a finding: a person in a role or a thing by its name, or what happened by its day."""

    kind: str
    id: str
    name: str
    day: date | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one requirement for one subject. `obligations` are its parts that have a day of their own.

    What is not `counted` is there to think about: it is never told as something to do (see `Kader.counts`).
    """

    requirement: Requirement
    subject: About | None
    verdict: Verdict
    obligations: tuple[Verdict, ...] = ()
    counted: bool = True
