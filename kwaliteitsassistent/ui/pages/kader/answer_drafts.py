"""What was typed under the requirements and is not kept yet, for each requirement and subject."""

from __future__ import annotations

from pathlib import Path

from ....services.kader.answers import Asked
from .answer_forms import AnswerForm

AnswerDraft = tuple[type[AnswerForm], dict[str, object]]
PaperDraft = tuple[Path, dict[str, object]]
Drafts = tuple[AnswerDraft | None, PaperDraft | None]
NO_DRAFTS: Drafts = (None, None)


class AnswerDrafts:
    """Lives as long as the page, and goes with its place."""

    def __init__(self) -> None:
        self._kept: dict[Asked, Drafts] = {}

    def of(self, asked: Asked) -> Drafts:
        """The forms that were open there, with what was typed in them."""
        return self._kept.get(asked, NO_DRAFTS)

    def keep(self, asked: Asked, drafts: Drafts) -> None:
        """Remember these; nothing open forgets what was there."""
        if drafts == NO_DRAFTS:
            self._kept.pop(asked, None)
        else:
            self._kept[asked] = drafts
