"""Yes or no: a box to tick, and a question with a few answers that may stay open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QWidget

from ..widgets.flow import FlowLayout


class CheckField(QCheckBox):
    """A statement that is so or not so."""

    edited = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.clicked.connect(lambda _on: self.edited.emit())

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick or clear it; that is no edit."""
        self.setChecked(value)


class OneOfField(QWidget):
    """A few answers side by side, all in sight."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        row = FlowLayout(self, spacing=14)
        self.buttons = [self.make_button(value, words) for value, words in choices]
        for number, each in enumerate(self.buttons):
            self._group.addButton(each, number)
            row.addWidget(each)
        self._group.idClicked.connect(lambda _number: self.edited.emit())
        self._stop_at_chosen()

    def value(self) -> object | None:
        """The chosen value, or None when nothing is chosen."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: object | None) -> None:
        """Choose an answer, or none of them; that is no edit."""
        self._group.setExclusive(False)
        for each, own in zip(self.buttons, self._values, strict=True):
            each.setChecked(own == value)
        self._group.setExclusive(True)
        self._stop_at_chosen()

    def make_button(self, _value: object, words: str) -> QAbstractButton:
        """The button of one answer."""
        return QRadioButton(words)

    def _stop_at_chosen(self) -> None:
        """Tab goes to the chosen answer, as Qt does only once the focus has been there."""
        chosen = self._group.checkedButton()
        policy = Qt.FocusPolicy
        for each in self.buttons:
            each.setFocusPolicy(policy.StrongFocus if chosen in (None, each) else policy.ClickFocus)
        self.setFocusProxy(chosen or self.buttons[0])

    def name_answers(self, question: str) -> None:
        """Let a screen reader say the question with each answer."""
        for each in self.buttons:
            each.setAccessibleName(question + ": " + each.text())


class YesNoField(OneOfField):
    """Yes, no, or not known yet: `value()` is True, False or None."""

    def __init__(self) -> None:
        super().__init__(((True, ""), (False, ""), (None, "")))
        for each, words in zip(self.buttons, (self.tr("Yes"), self.tr("No"), self.tr("Not known yet")), strict=True):
            each.setText(words)
        self.set_value(None)
