"""A kader file the user brings: taken in when the dossier does not hold that kader, else first what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ...domain.kader.parts.kader import Kader
from ..book import Book
from ..wording.texts import text
from .kaders import adopt, adopted, read_file
from .upgrading import Upgrade, compare


class Fate(StrEnum):
    """What becomes of a requirement in a newer text."""

    ADDED = "added"
    CHANGED = "changed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One requirement that a newer text adds, changes or drops; `what` says what of it changed."""

    fate: Fate
    id: str
    plain: str
    what: str = ""


def take_in(book: Book, path: Path) -> Kader | Upgrade:
    """Take a kader into the dossier; of one it holds, only tell what the file would change.

    Raises DomainErrors and changes nothing when the file has a problem.
    """
    held = adopted(book.read())
    kader = read_file(path, held)
    if any(one.id == kader.id for one in held):
        return compare(book.read(), kader)
    return adopt(book, path)


def change_lines(found: Upgrade) -> tuple[ChangeLine, ...]:
    """What a newer text changes: what is new first, and last what is asked no more."""
    changes = found.difference
    added = (ChangeLine(Fate.ADDED, one.id, one.plain) for one in changes.added)
    changed = (
        ChangeLine(
            Fate.CHANGED, one.new.id, one.new.plain, ", ".join(text("upgrade", f"part_{each}") for each in one.parts)
        )
        for one in changes.changed
    )
    dropped = (ChangeLine(Fate.DROPPED, one.id, one.plain) for one in changes.dropped)
    return (*added, *changed, *dropped)
