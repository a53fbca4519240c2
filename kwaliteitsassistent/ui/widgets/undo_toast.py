"""After something was removed: a word at the foot of the window, with the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..announce import announce
from .buttons import button
from .text import label

SECONDS = 12


class UndoToast(QWidget):
    """Stands below the page, so that it covers nothing; goes by itself, but never while one is on it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 8, 32, 10)
        toast = QFrame()
        toast.setObjectName("toast")
        column.addWidget(toast)
        row = QHBoxLayout(toast)
        row.setContentsMargins(18, 10, 12, 10)
        row.setSpacing(16)
        self._words = label("")
        row.addWidget(self._words, 1)
        self.undo = button(self.tr("Undo"))
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.undo)
        self._back: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        self.hide()

    def offer(self, text: str, undo: Callable[[], None]) -> None:
        """Say `text` and offer to call `undo`."""
        self._back = undo
        self._words.setText(text)
        self.undo.setAccessibleName(self.undo.text() + ": " + text)
        self.show()
        self._timer.start(SECONDS * 1000)
        announce(self, text)

    def _fade(self) -> None:
        if self.underMouse() or self.undo.hasFocus():
            self._timer.start(SECONDS * 1000)
        else:
            self.hide()

    def _undo(self) -> None:
        back, self._back = self._back, None
        self.hide()
        if back is not None:
            back()
