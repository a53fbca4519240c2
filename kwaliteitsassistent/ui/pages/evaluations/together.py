""" "Samen kijken": the client looks along, one question a screen, in large type with faces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ....services.wording.texts import text
from ...fields.form_field import FormField
from ...fields.text_fields import LongTextField
from ...focus import press_by_enter
from ...widgets.buttons import button
from ...widgets.one_view import OneView
from ...widgets.text import label
from .draft import TalkDraft
from .questions import about_goal, about_talk, face_field, reached_field


@dataclass(frozen=True)
class Question:
    """One screen: what it is about, what is asked, and the field that takes the answer."""

    about: str
    asked: str
    field: Callable[[], FormField]


class LookTogether(QDialog):
    """Answers go into the same draft as those of the form, and are kept by itself."""

    def __init__(self, draft: TalkDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.at = 0
        self.setWindowTitle(self.tr("Look together"))
        self.questions = (*self._goal_questions(), *self._support_questions())
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(20)
        self._where = label("", "muted")
        column.addWidget(self._where)
        self._screen = OneView()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._screen)
        column.addWidget(area, 1)
        column.addLayout(self._buttons())
        self.resize(1000, 700)
        self.go(0)

    def go(self, at: int) -> None:
        """Show a question; after the last one the dialog closes."""
        if at >= len(self.questions):
            self._draft.flush()
            self.accept()
            return
        self.at = max(0, at)
        total = len(self.questions)
        self._where.setText(self.tr("Question {at} of {total}").format(at=self.at + 1, total=total))
        self.back.setEnabled(self.at > 0)
        self.next.setText(self.tr("Ready") if self.at + 1 == total else self.tr("Next"))
        self._screen.show_view(self._question(self.questions[self.at]))
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Keep the last answer before going, however the dialog was closed."""
        self._draft.flush()
        super().done(result)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        stop = button(self.tr("Stop"), "large")
        self.back = button(self.tr("Previous"), "large")
        self.next = button(self.tr("Next"), "large_primary")
        stop.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.next.clicked.connect(lambda: self.go(self.at + 1))
        row.addWidget(stop)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.next)
        return row

    def _question(self, question: Question) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setSpacing(24)
        column.addStretch()
        if question.about:
            column.addWidget(label(question.about, "big"))
        column.addWidget(label(question.asked, "huge"))
        answer = question.field()
        column.addWidget(answer)
        self.field = answer.field
        column.addStretch()
        return sheet

    def _goal_questions(self) -> list[Question]:
        asked: list[Question] = []
        for review in self._draft.reviews:
            about = text("easy", "goal", goal=review.goal_text)
            asked += [
                Question(about, words, self._about_goal(review.id, answer, make))
                for answer, words, make in (
                    ("reached", self.tr("Did it work out?"), lambda: reached_field(large=True)),
                    ("satisfied", text("easy", "goal_satisfied"), lambda: face_field(large=True)),
                    ("client_words", self.tr("What do you want to say about it?"), _large_text),
                )
            ]
        return asked

    def _support_questions(self) -> list[Question]:
        return [
            Question("", words, self._about_talk(answer, make))
            for answer, words, make in (
                ("satisfied", text("easy", "satisfied"), lambda: face_field(large=True)),
                ("satisfaction_words", self.tr("What do you want to say about the help?"), _large_text),
                ("still_fits", text("easy", "still_fits"), lambda: face_field(large=True)),
                ("still_fits_words", self.tr("What could be different?"), _large_text),
            )
        ]

    def _about_goal(self, review_id: str, answer: str, make: Callable[[], QWidget]) -> Callable[[], FormField]:
        name = self.tr("Your answer")
        return lambda: about_goal(self._draft, review_id, answer, name, make())

    def _about_talk(self, answer: str, make: Callable[[], QWidget]) -> Callable[[], FormField]:
        name = self.tr("Your answer")
        return lambda: about_talk(self._draft, answer, name, make())


def _large_text() -> LongTextField:
    field = LongTextField(least=4, most=8)
    field.setProperty("role", "big")
    return field
