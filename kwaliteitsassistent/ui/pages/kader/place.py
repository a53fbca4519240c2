"""Where one is on the page Kwaliteitskader."""

from __future__ import annotations

from dataclasses import dataclass

from .answer_drafts import AnswerDrafts


@dataclass(frozen=True, slots=True)
class KaderPlace:
    """A kader, and within it a requirement and the subject whose answers to show.

    `choices` are those of the list, `drafts` what was typed but not kept. In a kader to reflect on `section_id` is
    what to talk about, and `talk_id` an earlier talk about it.
    """

    kader_id: str
    requirement_id: str | None = None
    subject_id: str | None = None
    choices: tuple[tuple[str, object], ...] = ()
    drafts: AnswerDrafts | None = None
    section_id: str | None = None
    talk_id: str | None = None
