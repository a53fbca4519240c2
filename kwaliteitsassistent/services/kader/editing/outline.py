"""The parts of a draft in the order one reads them, and the blocks of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ....domain.kader.editing.draft import KaderDraft
from ....domain.kader.editing.rows import in_order
from ....domain.kader.parts.kader import Kader
from ....domain.kader.toml_lines import Path
from .form import Block
from .head import change_blocks, head_blocks, rule_blocks, section_blocks, tighten_blocks
from .problems import Trouble, beside
from .requirement import requirement_blocks
from .words import say


class PartKind(StrEnum):
    """What a part of the draft is."""

    KADER = "kader"
    SECTION = "section"
    REQUIREMENT = "requirement"
    RULE = "rule"
    WAIVE = "waive"
    TIGHTEN = "tighten"


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the outline. `troubles` counts what is not right in it; all of that `waits` when nothing is wrong."""

    path: Path
    kind: PartKind
    title: str
    detail: str
    troubles: int
    waits: bool


def outline(draft: KaderDraft, found: tuple[Trouble, ...]) -> tuple[Part, ...]:
    """The kader, its sections each with its requirements, and what belongs to no section that is there."""
    places: list[Path] = [()]
    listed: set[int] = set()
    for number, section in enumerate(draft.data.get("section", ())):
        places.append(("section", number))
        rows = [row for row in in_order(draft, section.get("id")) if row not in listed]
        listed.update(rows)
        places += (("requirement", row) for row in rows)
    places += (("requirement", row) for row in range(draft.count(("requirement",))) if row not in listed)
    for key in ("tighten", "waive", "rule"):
        places += ((key, row) for row in range(draft.count((key,))))
    known = {place for place in places if place}
    return tuple(_part(draft, place, found, known) for place in places)


def _part(draft: KaderDraft, place: Path, found: tuple[Trouble, ...], known: set[Path]) -> Part:
    own = _own(found, place, known)
    troubles = len(own), all(one.waits for one in own)
    if not place:
        return Part(place, PartKind.KADER, _words(draft, ("title",), say("untitled")), say("kader"), *troubles)
    kind = PartKind(str(place[0]))
    id_ = _words(draft, (*place, "id"), "-")
    if kind is PartKind.SECTION:
        return Part(place, kind, _words(draft, (*place, "title"), id_), say("section"), *troubles)
    words = _words(draft, (*place, "plain"), _words(draft, (*place, "text"), _words(draft, (*place, "reason"), "")))
    detail = words or (say("new_requirement") if kind is PartKind.REQUIREMENT else say(kind.value))
    return Part(place, kind, id_, detail, *troubles)


def troubles_of(draft: KaderDraft, found: tuple[Trouble, ...], place: Path) -> tuple[Trouble, ...]:
    """The problems of one part; the kader itself has those that are in no other part."""
    return _own(found, place, {part.path for part in outline(draft, ()) if part.path})


def _own(found: tuple[Trouble, ...], place: Path, known: set[Path]) -> tuple[Trouble, ...]:
    return beside(found, place) if place else tuple(one for one in found if one.path[:2] not in known)


def _words(draft: KaderDraft, path: Path, otherwise: str) -> str:
    return str(draft.at(path) or "").strip() or otherwise


def blocks(draft: KaderDraft, place: Path, bases: tuple[Kader, ...], *, may_rename: bool) -> tuple[Block, ...]:
    """What can be filled in for a part of the draft."""
    if not place:
        return head_blocks(draft, _base(draft, bases), may_rename=may_rename)
    kind = PartKind(str(place[0]))
    if kind is PartKind.SECTION:
        return section_blocks(draft, place)
    if kind is PartKind.REQUIREMENT:
        return requirement_blocks(draft, place)
    if kind is PartKind.RULE:
        return rule_blocks(draft, place)
    base = _base(draft, bases)
    under = base.requirements if base is not None else ()
    asked = tuple((one.id, f"{one.id}: {one.plain}") for one in under)
    if kind is PartKind.WAIVE:
        return change_blocks(draft, place, asked)
    per = next((one.per for one in under if one.id == draft.at((*place, "id"))), "provider")
    return tighten_blocks(draft, place, asked, per)


def _base(draft: KaderDraft, bases: tuple[Kader, ...]) -> Kader | None:
    """The kader a draft builds on, when it is at hand."""
    wanted = draft.at(("extends",))
    return next((one for one in bases if f"{one.id}@{one.version}" == wanted), None)
