"""What one can do with the parts of a draft: add, copy, move and remove, and where one is then."""

from __future__ import annotations

from ....domain.kader.editing.draft import KaderDraft, take
from ....domain.kader.editing.rows import (
    add_requirement,
    add_section,
    copy_requirement,
    in_order,
    remove_section,
    step,
)
from ....domain.kader.toml_lines import Path
from ...wording.language import in_dutch
from .head import add_tightening, add_waiver
from .outline import outline
from .words import say

_MOVED: tuple[Path, ...] = (("section",), ("requirement",))


@in_dutch()
def with_section(draft: KaderDraft) -> tuple[KaderDraft, Path]:
    """One more section at the end."""
    made = add_section(draft, say("new_section"))
    return made, ("section", made.count(("section",)) - 1)


@in_dutch()
def with_requirement(draft: KaderDraft, place: Path) -> tuple[KaderDraft, Path]:
    """One more requirement: after the one in sight, else at the end of its section; the first makes a section."""
    if not draft.count(("section",)):
        draft = add_section(draft, say("first_section"))
    after: int | None = int(place[1]) if place[:1] == ("requirement",) else None
    if after is not None:
        section = str(draft.at(("requirement", after, "section")))
    else:
        number = int(place[1]) if place[:1] == ("section",) else draft.count(("section",)) - 1
        section = str(draft.at(("section", number, "id")))
        after = next(reversed(in_order(draft, section)), None)
    made, index = add_requirement(draft, section, after)
    return made, ("requirement", index)


def with_waiver(draft: KaderDraft) -> tuple[KaderDraft, Path]:
    """One more requirement of the kader underneath that is not asked."""
    made = add_waiver(draft)
    return made, ("waive", made.count(("waive",)) - 1)


def with_tightening(draft: KaderDraft) -> tuple[KaderDraft, Path]:
    """One more requirement of the kader underneath that is asked more strictly."""
    made = add_tightening(draft)
    return made, ("tighten", made.count(("tighten",)) - 1)


def with_copy(draft: KaderDraft, place: Path) -> tuple[KaderDraft, Path]:
    """The requirement in sight once more."""
    made, index = copy_requirement(draft, int(place[1]))
    return made, ("requirement", index)


def with_move(draft: KaderDraft, place: Path, by: int) -> tuple[KaderDraft, Path]:
    """The part in sight one place up (-1) or down (1)."""
    return step(draft, place, by)


def may_move(draft: KaderDraft, place: Path, by: int) -> bool:
    """Whether there is a place to go to."""
    return place[:1] in _MOVED and step(draft, place, by)[1] != place


def may_copy(place: Path) -> bool:
    """Whether the part in sight can be copied."""
    return place[:1] == ("requirement",)


def without_part(draft: KaderDraft, place: Path) -> tuple[KaderDraft, Path]:
    """Without the part in sight, a section with all in it; then the one before it is in sight."""
    before = [part.path for part in outline(draft, ())]
    made = remove_section(draft, int(place[1])) if place[0] == "section" else take(draft, place)
    there = {part.path for part in outline(made, ())}
    earlier = before[: before.index(place)]
    return made, next((path for path in reversed(earlier) if path in there and path != place), ())


def present(draft: KaderDraft, place: Path) -> Path:
    """The place itself, or the kader when there is nothing any more."""
    return place if not place or draft.at(place) is not None else ()
