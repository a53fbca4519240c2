"""Inputs the records need besides the general ones: a whole number, words with commas, and several of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ...domain.money import read_euros
from ...services.wording.amounts import euros
from ..fields.text_fields import TextField
from ..widgets.flow import FlowLayout


class NumberField(TextField):
    """A whole number, or None when empty; `problem()` says what is wrong with what was typed."""

    def value(self) -> int | None:
        """The number."""
        digits = self.text().strip().replace(".", "")
        return int(digits) if digits.isdecimal() and len(digits) < 16 else None

    def set_value(self, value: int | None) -> None:
        """Show `value`; that is no edit."""
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        """What is wrong with the typed text, or nothing."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Write a whole number, for example 90.")


class EurosField(TextField):
    """An amount in whole euros, or None when empty; `problem()` says what is wrong with what was typed."""

    def value(self) -> int | None:
        """The amount."""
        return read_euros(self.text())

    def set_value(self, value: int | None) -> None:
        """Show `value`; that is no edit."""
        self.setText("" if value is None else euros(value))

    def problem(self) -> str:
        """What is wrong with the typed text, or nothing."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Write whole euros, for example {amount}.").format(amount=euros(2_500_000))


class WordsField(TextField):
    """A few words with commas between them, as a tuple."""

    def value(self) -> tuple[str, ...]:
        """The words without blanks."""
        return tuple(word for part in self.text().split(",") if (word := part.strip()))

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show `value`; that is no edit."""
        self.setText(", ".join(value))


class ManyOfField(QWidget):
    """Any number of answers from a list; `value()` is a tuple in the order of the list.

    With `may_be_open` nothing ticked is None: the question is not answered yet.
    """

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[object, str]], *, may_be_open: bool = False) -> None:
        super().__init__()
        self._may_be_open = may_be_open
        self._values = [value for value, _ in choices]
        self.boxes = [QCheckBox(words) for _, words in choices]
        row = FlowLayout(self, spacing=8)
        for each in self.boxes:
            each.clicked.connect(lambda _on: self.edited.emit())
            row.addWidget(each)
        self.setFocusProxy(self.boxes[0])

    def value(self) -> tuple[object, ...] | None:
        """What is ticked."""
        ticked = tuple(value for value, each in zip(self._values, self.boxes, strict=True) if each.isChecked())
        return None if self._may_be_open and not ticked else ticked

    def set_value(self, value: Sequence[object] | None) -> None:
        """Tick these and no others; that is no edit."""
        for own, each in zip(self._values, self.boxes, strict=True):
            each.setChecked(own in (value or ()))

    def name_answers(self, question: str) -> None:
        """Let a screen reader say the question with each answer."""
        for each in self.boxes:
            each.setAccessibleName(question + ": " + each.text())
