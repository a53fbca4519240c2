"""What is not wrong yet but still to be filled in: what is empty, and was neither left so nor asked about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ....domain.kader.editing.draft import KaderDraft
from ....domain.kader.toml_lines import Path
from .problems import Gap, Trouble, nearest


@dataclass(frozen=True, slots=True)
class Seen:
    """The values the user left, and the places that were told when asked whether all is right.

    Places go by the id of their part, so that they stay with it when it is moved.
    """

    left: frozenset[Path] = frozenset()
    asked: frozenset[Path] = frozenset()

    def leaving(self, draft: KaderDraft, path: Path) -> Seen:
        """After the user went on from the value at a path."""
        return replace(self, left=self.left | {_by_id(draft, path)})

    def asking(self, draft: KaderDraft, found: Iterable[Trouble]) -> Seen:
        """After the user asked for what is not right."""
        return replace(self, asked=self.asked | {_by_id(draft, one.path) for one in found})

    def afresh(self, draft: KaderDraft, part: Path) -> Seen:
        """With a part that has just been made: nothing of it was seen."""
        own = _by_id(draft, part)
        left, asked = (frozenset(one for one in each if one[: len(own)] != own) for each in (self.left, self.asked))
        return Seen(left, asked)

    def told(self, draft: KaderDraft, found: Iterable[Trouble]) -> tuple[Trouble, ...]:
        """The same problems, with which of them are only still to be filled in."""
        return tuple(replace(one, waits=self._waits(draft, one)) for one in found)

    def _waits(self, draft: KaderDraft, trouble: Trouble) -> bool:
        place = _by_id(draft, trouble.path)
        if trouble.gap is Gap.NONE or place in self.asked:
            return False
        return trouble.gap is Gap.PART or place not in self.left


def _by_id(draft: KaderDraft, path: Path) -> Path:
    named = draft.at((*path[:2], "id")) if len(path) > 1 and isinstance(path[1], int) else None
    return (path[0], str(named), *path[2:]) if named else path


@dataclass(frozen=True, slots=True)
class Notes:
    """What to show where: sentences about what is wrong and what is to come, and the values still to be filled in."""

    wrong: Mapping[Path, tuple[str, ...]]
    to_come: Mapping[Path, tuple[str, ...]]
    empty: frozenset[Path]


def notes(found: Iterable[Trouble], fields: tuple[Path, ...], around: tuple[Path, ...]) -> Notes:
    """Each problem beside the nearest of `fields` or of the blocks `around` them."""
    each = tuple(found)
    empty = frozenset(one.path for one in each if one.waits and one.path in fields)
    wrong = tuple(one for one in each if not one.waits)
    to_come = tuple(one for one in each if one.waits and one.path not in empty)
    return Notes(nearest(wrong, (*fields, *around)), nearest(to_come, around), empty)
