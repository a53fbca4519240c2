"""Fields tied to a draft: each shows an answer and puts every edit into the draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ....domain.records.evaluation import Answer, Reached
from ....services.wording.form_words import option
from ...fields.answer_fields import OneOfField
from ...fields.face_field import FaceField
from ...fields.form_field import FormField
from ...widgets.buttons import saves
from .draft import TalkDraft


def face_field(*, large: bool = False) -> FaceField:
    """Yes, a bit, no."""
    return FaceField([(answer, option(answer)) for answer in Answer], large=large)


def reached_field(*, large: bool = False) -> OneOfField:
    """Reached, partly, not; yes, a bit, no with faces when the client looks along."""
    if large:
        return FaceField([(reached, option(easy)) for reached, easy in zip(Reached, Answer, strict=True)], large=True)
    return OneOfField([(reached, option(reached)) for reached in Reached])


def about_talk(draft: TalkDraft, answer: str, name: str, field: QWidget, help_text: str = "") -> FormField:
    """A field for one answer about the whole evaluation."""
    field.set_value(getattr(draft.evaluation, answer))
    return _tied(name, field, help_text, lambda value: draft.put(**{answer: value}))


def about_goal(draft: TalkDraft, review_id: str, answer: str, name: str, field: QWidget) -> FormField:
    """A field for one answer about one goal."""
    field.set_value(getattr(draft.review(review_id), answer))
    return _tied(name, field, "", lambda value: draft.put_review(review_id, **{answer: value}))


def _tied(name: str, field: QWidget, help_text: str, put: Callable[[object], None]) -> FormField:
    made = FormField(name, field, help_text)
    saves(made)
    made.edited.connect(lambda: put(field.value()) if made.valid else None)
    return made
