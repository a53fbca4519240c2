"""What a table of requirements says, row by row, before anything is made of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...text import fold
from ..parts.requirement import Level

_NOT_IN_ID = re.compile(r"[^0-9A-Za-z.-]+")
_EDGES = ".-"
_REPEATED = re.compile(r"[.-]*([.-])[.-]*")


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One requirement as the table has it.

    `number` is the row of the table, counted from 1. `id` is the source's own number where it can be one, and else
    `proposed`. `level` None means the table does not say. `per` is empty when the table does not say of whom.
    `unmarked` says that the level follows from a cell without the mark that other rows have.
    """

    number: int
    id: str
    section: str
    text: str
    plain: str = ""
    level: Level | None = None
    term: str = ""
    evidence: str = ""
    per: str = ""
    source: str = ""
    note: str = ""
    proposed: bool = False
    unmarked: bool = False


@dataclass(frozen=True, slots=True)
class DraftKader:
    """All rows in the order of the table, under their sections in the order they first occur."""

    rows: tuple[DraftRow, ...]

    @property
    def sections(self) -> tuple[str, ...]:
        """The titles of the sections."""
        return tuple(dict.fromkeys(row.section for row in self.rows))


def as_row_id(text: str) -> str:
    """A number of the source as an id: `B06c` and `4.1.3b` stay, `4.2 )` loses its bracket; may be empty."""
    return _REPEATED.sub(r"\1", _NOT_IN_ID.sub("-", text.strip())).strip(_EDGES)


def section_ids(titles: Iterable[str]) -> dict[str, str]:
    """An id for each title, all different: `Vakbekwaam personeel` is `vakbekwaam-personeel`."""
    found: dict[str, str] = {}
    for title in titles:
        base = _REPEATED.sub(r"\1", re.sub("[^0-9a-z]+", "-", fold(title)))[:40].strip(_EDGES) or "afdeling"
        id_, count = base, 2
        while id_ in found.values():
            id_, count = f"{base}-{count}", count + 1
        found[title] = id_
    return found


def free_id(section: str, taken: set[str]) -> str:
    """An id for a row without one: its section and the first number that is free, such as `personeel.03`."""
    base = section_ids([section])[section]
    count = 1
    while (id_ := f"{base}.{count:02}") in taken:
        count += 1
    return id_
