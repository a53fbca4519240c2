"""Steps back and forward through the changes to a draft; typing in one field is one step."""

from __future__ import annotations

from dataclasses import dataclass

from ..toml_lines import Path
from .draft import KaderDraft

MAX_STEPS = 200


@dataclass(frozen=True, slots=True)
class Edits:
    """The draft as it is now, with what it was before and what was undone. `about` is what was changed last."""

    now: KaderDraft
    before: tuple[KaderDraft, ...] = ()
    after: tuple[KaderDraft, ...] = ()
    about: Path | None = None

    def changed(self, draft: KaderDraft, about: Path | None = None) -> Edits:
        """After a change. One after another about the same field are one step; None is always a step of its own."""
        if draft == self.now:
            return self
        goes_on = about is not None and about == self.about
        before = self.before if goes_on else (*self.before, self.now)[-MAX_STEPS:]
        return Edits(draft, before, (), about)

    def undone(self) -> Edits:
        """One step back, when there is one."""
        if not self.before:
            return self
        return Edits(self.before[-1], self.before[:-1], (self.now, *self.after))

    def redone(self) -> Edits:
        """One step forward again, when there is one."""
        if not self.after:
            return self
        return Edits(self.after[0], (*self.before, self.now), self.after[1:])
