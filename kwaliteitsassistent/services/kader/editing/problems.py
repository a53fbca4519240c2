"""What the strict reader has against a draft, in its own sentences, each beside what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ....domain.errors import DomainError
from ....domain.kader.editing.draft import KaderDraft
from ....domain.kader.reading import Placed
from ....domain.kader.toml_lines import Path
from ....domain.text import capital
from ...wording.problems import error_lines
from ...wording.texts import has_text, text
from .words import fact_word, kind_word, say

_KNOWN_SHOWN = 8


_EMPTY = ("kader_text_empty", "kader_key_missing", "kader_list_empty", "kader_value_wrong", "kader_not_date")
_BEGUN = ("kader_nothing_to_judge", "kader_section_unused", "kader_tighten_nothing")


class Gap(StrEnum):
    """What a problem says is not there yet: nothing, a value, or a part that is still to come."""

    NONE = "none"
    VALUE = "value"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is not right, the place it is about, and the sentence about it.

    One that `waits` is only still to be filled in.
    """

    path: Path
    sentence: str
    gap: Gap = Gap.NONE
    waits: bool = False


def troubles(placed: tuple[Placed, ...]) -> tuple[Trouble, ...]:
    """All problems as sentences, in the order of the draft."""
    return tuple(Trouble(one.path, _nothing_yet(one.path) or told(one.error), _gap(one)) for one in placed)


def _gap(placed: Placed) -> Gap:
    error = placed.error
    nothing_chosen = error.code == "kader_not_in_base" and not error.facts.get("value")
    if error.code in _BEGUN or _nothing_yet(placed.path):
        return Gap.PART
    return Gap.VALUE if error.code in _EMPTY or nothing_chosen else Gap.NONE


def _nothing_yet(path: Path) -> str:
    """A kader without sections or requirements is only just begun."""
    return say(f"no_{path[0]}") if path in (("section",), ("requirement",)) else ""


def told(error: DomainError) -> str:
    """The sentence of a problem without the file and line, which the editor shows by its place."""
    facts = {name: _word(name, value) for name, value in error.facts.items()}
    if has_text("kader_edit_error", error.code):
        return capital(text("kader_edit_error", error.code, **facts))
    (line,) = error_lines(DomainError(error.code, **facts))
    _, between, rest = line.partition("): ")
    return capital(rest if between else line.partition(": ")[2] or line)


def _word(name: str, value: Any) -> Any:
    """Keys, kinds and facts by their Dutch words; a long list only by its beginning."""
    if isinstance(value, (tuple, list)):
        words = tuple(_one(item) for item in value)
        return words if len(words) <= _KNOWN_SHOWN else (*words[:_KNOWN_SHOWN], say("and_more"))
    return _one(value) if name in ("key", "op", "kind", "per", "value") else value


def _one(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if has_text("kader_edit", value):
        return say(value).lower()
    if has_text("kind", value):
        return kind_word(value)
    if has_text("field_kind", value):
        return text("field_kind", value)
    return fact_word(value) if has_text("fact", value) else value


def beside(found: tuple[Trouble, ...], path: Path) -> tuple[Trouble, ...]:
    """The problems of one value and all in it."""
    return tuple(one for one in found if one.path[: len(path)] == path)


def nearest(found: tuple[Trouble, ...], places: tuple[Path, ...]) -> dict[Path, tuple[str, ...]]:
    """The sentences by the place that is nearest around each problem; `()` is around everything."""
    known = set(places)
    by_place: dict[Path, list[str]] = {}
    for one in found:
        path = one.path
        while path and path not in known:
            path = path[:-1]
        by_place.setdefault(path, []).append(one.sentence)
    return {path: tuple(dict.fromkeys(lines)) for path, lines in by_place.items()}


def where(draft: KaderDraft, trouble: Trouble) -> str:
    """The part of the kader a problem is in, by its own name."""
    row = trouble.path[:2]
    named = draft.at((*row, "id")) if len(row) == 2 and isinstance(row[1], int) else None
    return str(named) if named else say("kader")
