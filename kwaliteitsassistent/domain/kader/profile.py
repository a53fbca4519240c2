"""Reads what a profile does to the kader it extends: which one, what it tightens and what it waives."""

from __future__ import annotations

from collections.abc import Iterable

from .extending import reference
from .forms import FORMS
from .parts.kader import Kader
from .parts.requirement import Requirement, Waived
from .requirements import read_requirement
from .table import Table
from .toml_lines import Path
from .writing import requirement_table


def find_base(table: Table, own: Kader, bases: Iterable[Kader]) -> Kader | None:
    """The kader a profile extends. A profile cannot extend itself, nor another profile."""
    known = {reference(base): base for base in bases}
    named = table.text("extends")
    base = known.get(named)
    if base is None:
        table.wrong("kader_base_unknown", "extends", value=named, known=tuple(sorted(known)))
    elif base.id == own.id:
        table.wrong("kader_extends_itself", "extends", value=named)
    elif base.based_on is not None:
        table.wrong("kader_base_chain", "extends", value=named, base=base.based_on)
    else:
        return base
    return None


class Changes:
    """Changes to requirements of a base; each may be changed once."""

    def __init__(self, table: Table, by: str, base: Kader) -> None:
        self._problems = table.problems
        self._by = by
        self._asked = {requirement.id: requirement for requirement in base.requirements}
        self._base = reference(base)
        self._seen: dict[str, int] = {}

    def tightened(self, data: object, path: Path) -> Requirement | None:
        """A requirement of the base with the keys of the profile in place of its own."""
        table = Table(data, path, self._problems, "tighten")
        requirement = self._of_base(table)
        if requirement is None:
            return None
        if not any(key in table for key in FORMS["tighten"].optional):
            table.problems.add("kader_tighten_nothing", path, known=FORMS["tighten"].optional)
        told = {key: value for key, value in table.data.items() if key in FORMS["tighten"].keys}
        merged = {**requirement_table(requirement), **told, "tightened_by": self._by}
        return read_requirement(merged, path, self._problems)

    def waived(self, data: object, path: Path) -> tuple[str, Waived]:
        """The id of a requirement of the base, and why it is not asked."""
        table = Table(data, path, self._problems, "waive")
        self._of_base(table)
        return table.row_id("id"), Waived(self._by, table.text("reason"), table.text("source"))

    def _of_base(self, table: Table) -> Requirement | None:
        id_ = table.text("id")
        if id_ in self._seen:
            table.wrong("kader_id_twice", "id", value=id_, other=self._seen[id_])
        self._seen.setdefault(id_, table.problems.lines.line((*table.path, "id")))
        requirement = self._asked.get(id_)
        if requirement is None and id_ != "-":
            table.wrong("kader_not_in_base", "id", value=id_, base=self._base)
        return requirement
