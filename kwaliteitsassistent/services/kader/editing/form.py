"""What the editor shows, as values: blocks with fields and buttons, each with the change it makes to the draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from ....domain.kader.editing.draft import KaderDraft, put, take
from ....domain.kader.toml_lines import Path

Edit: TypeAlias = Callable[[KaderDraft], KaderDraft]
Change: TypeAlias = Callable[[KaderDraft, object], KaderDraft]
Options: TypeAlias = tuple[tuple[object, str], ...]


class Input(StrEnum):
    """How a value is filled in. `SHORT` is a line of a few signs, `WORDS` words, `MANY` what is ticked: both tuples."""

    SHORT = "short"
    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    EUROS = "euros"
    PERIOD = "period"
    DATE = "date"
    WORDS = "words"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class EditField:
    """One value of the draft. `own` is a change of its own kind; without it the value goes to `path` as it is.

    An `optional` field that is left empty is not in the draft.
    """

    path: Path
    label: str
    input: Input
    value: object
    options: Options = ()
    help: str = ""
    optional: bool = False
    own: Change | None = field(default=None, compare=False)

    def change(self, draft: KaderDraft, value: object) -> KaderDraft:
        """The draft with this value filled in."""
        if self.own is not None:
            return self.own(draft, value)
        if self.optional and value in (None, "", (), []):
            return take(draft, self.path)
        stored = list(value) if isinstance(value, tuple) else "" if value is None else value
        return put(draft, self.path, stored)


@dataclass(frozen=True, slots=True)
class Action:
    """A button that changes the draft."""

    words: str
    icon: str
    edit: Edit = field(compare=False)


@dataclass(frozen=True, slots=True)
class Block:
    """Fields that belong together, with the sentence they make. A `folded` block opens when it is asked for.

    `path` is the part of the draft that the block is about: problems there that no field has, are told here.
    """

    title: str
    path: Path
    sentence: str = ""
    fields: tuple[EditField, ...] = ()
    parts: tuple[Block, ...] = ()
    actions: tuple[Action, ...] = ()
    folded: bool = False
    icon: str = ""


def without(path: Path, words: str) -> Action:
    """The button that takes a part out."""
    return Action(words, "trash-2", lambda draft: take(draft, path))
