"""Where a part that is dragged through the outline can come down, and what the draft is then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ....domain.kader.editing.draft import KaderDraft, moved
from ....domain.kader.editing.rows import brought
from ....domain.kader.toml_lines import Path
from .outline import PartKind, outline


@dataclass(frozen=True, slots=True)
class Landing:
    """A place between two lines of the outline: before the one with number `line`. With the draft and part after it."""

    line: int
    draft: KaderDraft
    part: Path


def landings(draft: KaderDraft, part: Path) -> tuple[Landing, ...]:
    """From above to below; nothing for a part that has no place of its own to change."""
    if part[:1] == ("section",):
        return tuple(_of_section(draft, int(part[1])))
    return tuple(_of_requirement(draft, part)) if part[:1] == ("requirement",) else ()


def _of_section(draft: KaderDraft, index: int) -> Iterator[Landing]:
    """Before each section, with all in it, and after the last."""
    lines = outline(draft, ())
    starts = [number for number, one in enumerate(lines) if one.kind is PartKind.SECTION]
    last = ("section", len(starts) - 1, "id")
    inside = (one.path for one in lines[starts[-1] + 1 :] if one.kind is PartKind.REQUIREMENT)
    length = sum(draft.at((*path, "section")) == draft.at(last) for path in inside)
    for before, line in enumerate((*starts, starts[-1] + 1 + length)):
        to = before - (before > index)
        yield Landing(line, moved(draft, ("section", index), to), ("section", to))


def _of_requirement(draft: KaderDraft, part: Path) -> Iterator[Landing]:
    """Below each section as its first, and below each other requirement."""
    index = int(part[1])
    for line, one in enumerate(outline(draft, ()), start=1):
        if one.path == part:
            yield Landing(line, draft, part)
        elif one.kind is PartKind.SECTION:
            yield Landing(line, *brought(draft, index, str(draft.at((*one.path, "id"))), None))
        elif one.kind is PartKind.REQUIREMENT:
            section = str(draft.at((*one.path, "section")))
            yield Landing(line, *brought(draft, index, section, int(one.path[1])))
