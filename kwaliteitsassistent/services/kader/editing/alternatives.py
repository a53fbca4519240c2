"""Ways to show the same thing, as blocks: one way is enough, and all evidence of that way must be there together."""

from __future__ import annotations

from typing import Any

from ....domain.kader.editing.draft import KaderDraft, insert, moved, put, take
from ....domain.kader.toml_lines import Path
from .comparing import table_at
from .form import Action, Block, without
from .needs import first_need, need_block, need_words
from .words import say


def add_first_way(path: Path, per: str) -> Action:
    """The button that makes the need at `path` one of two ways."""
    return Action(say("add_way"), "plus", lambda one: put(one, path, {"any": [[one.at(path)], [first_need(per)]]}))


def alternatives_block(draft: KaderDraft, path: Path, per: str) -> Block:
    """The ways at `path`, an item of the evidence, below each other."""
    ways = (*path, "any")
    count = draft.count(ways)
    parts = tuple(_way(draft, path, number, per) for number in range(count))
    add = Action(say("add_way"), "plus", lambda one: insert(one, ways, one.count(ways), [first_need(per)]))
    actions = (add, without(path, say("remove_ways")))
    return Block(say("alternatives"), path, say("alternatives_told"), parts=parts, actions=actions)


def _way(draft: KaderDraft, path: Path, number: int, per: str) -> Block:
    way = (*path, "any", number)
    needs = [(*way, place) for place in range(draft.count(way))]
    told = say("way_told", needs=say("list_all").join(need_words(table_at(draft, one)) for one in needs))
    parts = tuple(need_block(draft, one, per, _need_actions(draft, path, one)) for one in needs)
    add = Action(say("add_to_way"), "plus", lambda one: insert(one, way, one.count(way), first_need(per)))
    remove = Action(say("remove_way"), "trash-2", lambda one: _unwrapped(take(one, way), path))
    actions = (add, *_moves(draft, path, number), remove)
    return Block(say("way", number=number + 1), way, told if len(needs) > 1 else "", parts=parts, actions=actions)


def _moves(draft: KaderDraft, path: Path, number: int) -> tuple[Action, ...]:
    last = draft.count((*path, "any")) - 1
    up = (_move(path, number, number - 1, say("way_up"), "chevron-up"),) if number > 0 else ()
    return (*up, _move(path, number, number + 1, say("way_down"), "chevron-down")) if number < last else up


def _move(path: Path, number: int, to: int, words: str, icon: str) -> Action:
    return Action(words, icon, lambda draft: moved(draft, (*path, "any", number), to))


def _need_actions(draft: KaderDraft, path: Path, need: Path) -> tuple[Action, ...]:
    """To the way before or after it, or away. The only need of a way goes with the way."""
    number, count = int(need[-2]), draft.count((*path, "any"))
    before = (_bring(path, need, number - 1, "chevron-up"),) if number > 0 else ()
    after = (_bring(path, need, number + 1, "chevron-down"),) if number + 1 < count else ()
    away = (without(need, say("remove_evidence")),) if draft.count(need[:-1]) > 1 else ()
    return (*before, *after, *away)


def _bring(path: Path, need: Path, to: int, icon: str) -> Action:
    return Action(say("to_way", number=to + 1), icon, lambda draft: _brought(draft, path, need, to))


def _brought(draft: KaderDraft, path: Path, need: Path, to: int) -> KaderDraft:
    """With a need in another way, last there."""
    way = (*path, "any", to)
    there = insert(draft, way, draft.count(way), draft.at(need))
    return _unwrapped(take(there, need), path)


def _unwrapped(draft: KaderDraft, path: Path) -> KaderDraft:
    """Of one way that is left, the evidence is simply asked; of none, nothing is."""
    left: list[Any] = table_at(draft, path).get("any", [])
    if len(left) > 1:
        return draft
    if not left:
        return take(draft, path)
    *front, at = path
    before = draft.at(tuple(front))
    return put(draft, tuple(front), [*before[: int(at)], *left[0], *before[int(at) + 1 :]])
