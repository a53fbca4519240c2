"""A field with its words: label above, help and problem below, all tied together for a screen reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..widgets.icon_label import IconLabel
from ..widgets.text import label
from .answer_fields import OneOfField


class FormField(QWidget):
    """Wraps an input. `check` gives a sentence about what is wrong, or nothing.

    The problem appears from the first edit on, not before; `valid` and `show_problem` look regardless.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        field: QWidget,
        help_text: str = "",
        *,
        optional: bool = False,
        check: Callable[[object], str] | None = None,
    ) -> None:
        super().__init__()
        self.field = field
        self._help_text = help_text
        self._check = check
        self._name = name.replace("&", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(5)
        column.addLayout(self._head(name, optional))
        column.addWidget(field)
        if help_text:
            column.addWidget(label(help_text, "small"))
        column.addWidget(self._problem_line())
        field.edited.connect(self._look)
        self._describe()

    def value(self) -> object:
        """What the input holds."""
        return self.field.value()

    @property
    def valid(self) -> bool:
        """Whether there is nothing wrong."""
        return not self._trouble()

    @property
    def problem(self) -> str:
        """The sentence shown below the input."""
        return self._problem.text()

    def show_problem(self, sentence: str | None = None) -> None:
        """Show what is wrong: this sentence, or else what `check` finds."""
        found = self._trouble() if sentence is None else sentence
        self._problem.setText(found)
        self._problem_box.setVisible(bool(found))
        target = self.field.focusProxy() or self.field
        target.setProperty("invalid", bool(found))
        target.style().polish(target)
        self._describe()

    @property
    def waits(self) -> bool:
        """Whether it says that it is still to be filled in."""
        return not self._waiting.isHidden()

    def show_waiting(self, waits: bool) -> None:
        """Say that this is still to be filled in, which is not wrong yet."""
        self._waiting.setVisible(waits)
        self._describe()

    def _head(self, name: str, optional: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        words = label(name, "strong")
        words.setBuddy(self.field.focusProxy() or self.field)
        if optional:
            words.setWordWrap(False)
            row.addWidget(words)
            row.addWidget(label(self.tr("may stay empty"), "small", wrap=False), 1, Qt.AlignmentFlag.AlignBottom)
        else:
            row.addWidget(words, 1)
        self._waiting = label(self.tr("still to fill in"), "small", wrap=False)
        self._waiting.hide()
        row.addWidget(self._waiting, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _problem_line(self) -> QWidget:
        self._problem_box = QWidget()
        row = QHBoxLayout(self._problem_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("circle-alert", "bad", 15), 0, Qt.AlignmentFlag.AlignTop)
        self._problem = label("", "problem")
        row.addWidget(self._problem, 1)
        self._problem_box.hide()
        return self._problem_box

    def _trouble(self) -> str:
        own = getattr(self.field, "problem", str)()
        if own:
            return own
        return self._check(self.value()) if self._check else ""

    def _look(self) -> None:
        self.show_problem()
        self.edited.emit()

    def _describe(self) -> None:
        waiting = self._waiting.text() if self.waits else ""
        words = " ".join(part for part in (self.problem, waiting, self._help_text) if part)
        if isinstance(self.field, OneOfField):
            self.field.name_answers(self._name)
            self.field.setAccessibleName(self._name)
            self.field.setAccessibleDescription(words)
            return
        for part in {self.field, self.field.focusProxy() or self.field}:
            part.setAccessibleName(self._name)
            part.setAccessibleDescription(words)
