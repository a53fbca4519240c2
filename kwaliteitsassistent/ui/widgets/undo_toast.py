"""After something was removed: a word at the foot of the window, with the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ..announce import announce
from .buttons import button
from .text import label

SECONDS = 12


class UndoToast(QFrame):
    """Floats over its parent; goes by itself, but never while the pointer or the keyboard is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 12, 10)
        row.setSpacing(16)
        self._words = label("", wrap=False)
        row.addWidget(self._words)
        self.undo = button(self.tr("Undo"))
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.undo)
        self._back: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        parent.installEventFilter(self)
        self.hide()

    def offer(self, text: str, undo: Callable[[], None]) -> None:
        """Say `text` and offer to call `undo`."""
        self._back = undo
        self._words.setText(text)
        self.undo.setAccessibleName(self.undo.text() + ": " + text)
        self.show()
        self._place()
        self._timer.start(SECONDS * 1000)
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        parent = self.parentWidget().rect()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 24)
        self.raise_()

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
