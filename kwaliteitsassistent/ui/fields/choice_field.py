"""A choice from a list of values, each with its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy


class ChoiceField(QComboBox):
    """A drop-down list; nothing chosen is None. The wheel scrolls the page, and takes nothing along."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[object, str]], placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder or self.tr("Choose"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        self.activated.connect(lambda _index: self.edited.emit())

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Other choices; what was chosen stays chosen when it is still there."""
        before = self.value()
        self.clear()
        self._values = tuple(value for value, _ in choices)
        self.addItems([words for _, words in choices])
        self.set_value(before)

    def value(self) -> object | None:
        """The chosen value, or None."""
        index = self.currentIndex()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object | None) -> None:
        """Choose `value`; None or an unknown value chooses nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def choose_only(self) -> None:
        """Where there is one choice and none was made, make it."""
        if self.value() is None and len(self._values) == 1:
            self.setCurrentIndex(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
