"""What can only be seen over a whole kader: doubled ids, sections without rows, sums of nothing."""

from __future__ import annotations

from collections.abc import Iterable

from .extending import reference
from .parts.kader import Kader
from .parts.requirement import Requirement, Rule, Section
from .table import Problems
from .toml_lines import Path


def lint(kader: Kader, problems: Problems, base: Kader | None = None) -> None:
    """Note every problem between the parts of a kader, and with the `base` under a profile.

    Paths count parts in the order of the file.
    """
    sections = list(_placed("section", kader.sections))
    rows = [*_placed("requirement", kader.requirements), *_placed("rule", kader.rules)]
    _doubled(sections, problems)
    _doubled(rows, problems)
    if base is not None:
        _in_base(sections, base.sections, base, problems)
        _in_base(rows, (*base.requirements, *base.rules), base, problems)
    _sections(sections, rows, problems, {section.id for section in base.sections} if base else set())
    _sums(kader, problems, base.requirements if base else ())
    _openers(kader, problems, base.requirements if base else ())
    _dates(kader, problems)


def _placed(
    key: str, parts: Iterable[Section | Requirement | Rule]
) -> Iterable[tuple[Path, Section | Requirement | Rule]]:
    return (((key, index), part) for index, part in enumerate(parts))


def _doubled(parts: list[tuple[Path, Section | Requirement | Rule]], problems: Problems) -> None:
    seen: dict[str, Path] = {}
    for path, part in parts:
        problems.owner = part.id
        if part.id in seen and part.id != "-":
            problems.add("kader_id_twice", (*path, "id"), value=part.id, other=problems.lines.line(seen[part.id]))
        seen.setdefault(part.id, (*path, "id"))


def _in_base(
    parts: list[tuple[Path, Section | Requirement | Rule]],
    of_base: Iterable[Section | Requirement | Rule],
    base: Kader,
    problems: Problems,
) -> None:
    taken = {part.id for part in of_base}
    for path, part in parts:
        problems.owner = part.id
        if part.id in taken:
            problems.add("kader_id_in_base", (*path, "id"), value=part.id, base=reference(base))


def _sections(
    sections: list[tuple[Path, Section | Requirement | Rule]],
    rows: list[tuple[Path, Section | Requirement | Rule]],
    problems: Problems,
    of_base: set[str],
) -> None:
    known = {section.id for _, section in sections} | of_base
    used = set()
    for path, row in rows:
        if isinstance(row, Section):
            continue
        problems.owner = row.id
        used.add(row.section)
        if row.section not in known and row.section != "-":
            problems.add("kader_section_unknown", (*path, "section"), value=row.section, known=sorted(known))
    for path, section in sections:
        if section.id not in used:
            problems.owner = section.id
            problems.add("kader_section_unused", path, value=section.id)


def _sums(kader: Kader, problems: Problems, of_base: Iterable[Requirement]) -> None:
    beneath = [one for one in (*of_base, *kader.requirements) if not one.rolls_up]
    for index, requirement in enumerate(kader.requirements):
        problems.owner = requirement.id
        for place, prefix in enumerate(requirement.rolls_up):
            path = ("requirement", index, "rolls_up", place)
            if not any(one.id.startswith(prefix) for one in beneath):
                problems.add("kader_sum_of_nothing", path, value=prefix)


def _openers(kader: Kader, problems: Problems, of_base: Iterable[Requirement]) -> None:
    """What opens a requirement is there, can be judged for the same subject, and is open by itself: no chains."""
    known = {one.id: one for one in (*of_base, *kader.requirements)}
    for index, requirement in enumerate(kader.requirements):
        if not requirement.opened_by:
            continue
        problems.owner = requirement.id
        opener, path = known.get(requirement.opened_by), ("requirement", index, "opened_by")
        if opener is None:
            problems.add("kader_opener_unknown", path, value=requirement.opened_by)
        elif opener.opened_by or opener.rolls_up:
            problems.add("kader_opener_chain", path, value=requirement.opened_by)
        elif opener.per not in (requirement.per, "provider"):
            problems.add("kader_opener_per", path, value=requirement.opened_by, per=opener.per)


def _dates(kader: Kader, problems: Problems) -> None:
    problems.owner = kader.id
    if kader.valid_from and kader.valid_until and kader.valid_until < kader.valid_from:
        problems.add("kader_valid_order", ("valid",), start=kader.valid_from, end=kader.valid_until)
    if kader.supersedes is not None and kader.supersedes == f"{kader.id}@{kader.version}":
        problems.add("kader_supersedes_itself", ("supersedes",), value=kader.supersedes)
