"""A kader that is being written: the tables of its file, which may not be right yet, and changes to them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..forms import FORMAT
from ..parts.kader import Kader
from ..reading import Placed, check_kader
from ..toml_lines import Path
from ..toml_text import TomlValue, key_lines
from .comments import COMMENT, comments_above

FILE_NAME = "kader.toml"
_LISTS = ("section", "requirement", "rule", "tighten", "waive")


@dataclass(frozen=True, slots=True)
class KaderDraft:
    """The tables of a kader file as TOML has them. Never changed in place: each change gives another draft.

    The comment above a table is in it under `comments.COMMENT`; `lost` counts the lines of comment that have no place.
    """

    data: Mapping[str, Any]
    lost: int = field(default=0, compare=False)

    def at(self, path: Path) -> Any:
        """What stands at a place; None where nothing does."""
        value: Any = self.data
        for step in path:
            known = value.get(step) if isinstance(value, Mapping) else _item(value, step)
            if known is None:
                return None
            value = known
        return value

    def count(self, path: Path) -> int:
        """How many items a list has; none where there is no list."""
        found = self.at(path)
        return len(found) if isinstance(found, list) else 0


def _item(value: Any, step: str | int) -> Any:
    fits = isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value)
    return value[step] if fits else None


def draft_of(text: str) -> KaderDraft:
    """The draft that a TOML text holds. Raises ValueError for a text that is not TOML."""
    text = text.replace("\r\n", "\n")
    data = tomllib.loads(text)
    kept, lost = comments_above(text, data, ("source", *_LISTS))
    draft = KaderDraft(data, lost)
    for path, comment in kept.items():
        draft = put(draft, (*path, COMMENT), comment)
    return draft


def empty_draft(id_: str, title: str, publisher: str, extends: str = "") -> KaderDraft:
    """A kader without requirements; with `extends` (`id@version`) one that builds on another kader."""
    head = {"format": FORMAT, "id": id_, "version": "1", "title": title}
    kind = {"extends": extends} if extends else {"mode": "checklist"}
    return KaderDraft({**head, **kind, "source": {"document": title, "publisher": publisher}})


def text_of(draft: KaderDraft) -> str:
    """The draft as the text of a kader file: the same draft always as the same text."""
    head = _comment(draft.data)
    blocks: list[list[str]] = []
    for key, value in draft.data.items():
        if key in _LISTS and isinstance(value, list) and value and all(isinstance(one, Mapping) for one in value):
            blocks += ([*_comment(one), f"[[{key}]]", *_lines(one)] for one in value)
        elif key == "source" and isinstance(value, Mapping):
            blocks.insert(0, [*_comment(value), f"[{key}]", *_lines(value)])
        elif key != COMMENT:
            head += key_lines(key, value)
    return "\n\n".join("\n".join(block) for block in (head, *blocks)) + "\n"


def _lines(table: Mapping[str, TomlValue]) -> Iterable[str]:
    return (line for key, value in table.items() if key != COMMENT for line in key_lines(key, value))


def _comment(table: Mapping[str, Any]) -> list[str]:
    return str(table[COMMENT]).split("\n") if COMMENT in table else []


def checked(draft: KaderDraft, bases: Iterable[Kader] = ()) -> tuple[Kader | None, tuple[Placed, ...]]:
    """The kader, or everything the strict reader has against it, each with its place in the draft."""
    return check_kader(text_of(draft), FILE_NAME, bases)


def put(draft: KaderDraft, path: Path, value: Any) -> KaderDraft:
    """Another value at a place; tables on the way there are made when they are not there yet."""
    return replace(draft, data=_changed(draft.data, path, lambda _old: value))


def take(draft: KaderDraft, path: Path) -> KaderDraft:
    """Without the key or item at a place. A list that is empty then goes too, for a file has no empty lists."""
    *front, last = path
    place = tuple(front)
    if draft.at(path) is None:
        return draft
    if isinstance(last, int):
        rest = [one for number, one in enumerate(draft.at(place)) if number != last]
        return put(draft, place, rest) if rest or not place else take(draft, place)
    rest_of = _changed(draft.data, place, lambda old: {key: one for key, one in old.items() if key != last})
    return replace(draft, data=rest_of)


def insert(draft: KaderDraft, path: Path, index: int, value: Any) -> KaderDraft:
    """With one more item in the list at `path`, before the one that has `index` now."""
    before = draft.at(path) or []
    return put(draft, path, [*before[:index], value, *before[index:]])


def moved(draft: KaderDraft, path: Path, index: int) -> KaderDraft:
    """With the item at `path` on the place of the one with `index`, which moves on."""
    place = path[:-1]
    rest = list(draft.at(place))
    item = rest.pop(int(path[-1]))
    return put(draft, place, [*rest[:index], item, *rest[index:]])


def _changed(value: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    """A copy of the tables along `path`; everything beside it is shared."""
    if not path:
        return change(value)
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        copy = list(value)
        copy[step] = _changed(copy[step], rest, change)
        return copy
    table = value or {}
    return {**table, step: _changed(table.get(step), rest, change)}
