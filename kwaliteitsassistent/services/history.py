"""What was done to the dossier since it was opened, as steps that can be taken back; never written to disk."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta

from ..domain.records.record import Record
from ..domain.records.registry import kind_of
from ..storage.attachments import Attachment

_ONE_GO = timedelta(seconds=30)  # typing on in the same field is one step


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after a step; None where it was not there. One of both is a record.

    `place` is where one that went stood among those of its kind: of two on one day the one recorded last counts.
    """

    before: Record | None
    after: Record | None
    place: int | None = None

    @property
    def record(self) -> Record:
        """The record as it was last."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def key(self) -> tuple[str, str]:
        """Kind and id."""
        return kind_of(self.record).name, self.record.id


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that was taken out of the dossier, with its content."""

    facts: Attachment
    content: bytes


@dataclass(frozen=True, slots=True)
class Step:
    """What one transaction changed. `at` is when it was saved.

    `added` are the ids of the files it put into the dossier, `taken` the files it took out.
    """

    at: datetime
    changes: tuple[Change, ...]
    added: tuple[str, ...] = ()
    taken: tuple[KeptFile, ...] = ()

    @property
    def reverse(self) -> tuple[Change, ...]:
        """The changes that take it back, the last one first."""
        return tuple(Change(change.after, change.before, change.place) for change in reversed(self.changes))

    def with_more(self, later: Step) -> Step | None:
        """Both as one step, when the later one goes on typing where this one stopped."""
        files = self.added or self.taken or later.added or later.taken
        if len(self.changes) != 1 or len(later.changes) != 1 or files or later.at - self.at > _ONE_GO:
            return None
        first, second = self.changes[0], later.changes[0]
        names = changed_fields(first)
        if len(names) != 1 or names != changed_fields(second) or first.after != second.before:
            return None
        return replace(later, changes=(Change(first.before, second.after),))


def changed_fields(change: Change) -> frozenset[str]:
    """The names of the fields that differ; none when the record came or went."""
    before, after = change.before, change.after
    if before is None or after is None:
        return frozenset()
    names = (field.name for field in fields(before))
    return frozenset(name for name in names if getattr(before, name) != getattr(after, name))


class History:
    """The steps that can be taken back, and those taken back that can be done again; the last one at the end.

    What stands in `undone` is the taking back itself: to do a step again is to take that back.
    """

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def note(self, step: Step) -> None:
        """Something new was done: what was taken back before it cannot be done again."""
        self.undone.clear()
        longer = self.done[-1].with_more(step) if self.done else None
        if longer is not None:
            self.done.pop()
        step = longer or step
        if any(change.before != change.after for change in step.changes):  # typed back to what it was is no step
            self.done.append(step)
