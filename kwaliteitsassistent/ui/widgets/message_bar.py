"""One sentence above the page about expected trouble, with its remedy; a screen reader hears it too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..announce import announce
from .buttons import icon_button
from .icon_label import IconLabel
from .status import Kind
from .text import label


class MessageBar(QWidget):
    """Hidden until there is something to say; stays until it is closed, replaced or settled."""

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 14, 32, 0)
        self._frame = QFrame()
        self._frame.setObjectName("message")
        outer.addWidget(self._frame)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        self._icon = IconLabel(Kind.INFO.icon, Kind.INFO.role)
        self._words = label("")
        self._close = icon_button("x", self.tr("Close this message"))
        self._close.clicked.connect(self.clear)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def say(self, text: str, kind: Kind = Kind.INFO) -> None:
        """Show a sentence, or with none nothing; trouble interrupts a screen reader, news waits its turn."""
        if not text:
            self.clear()
            return
        self._frame.setProperty("kind", kind.value)
        self._frame.style().polish(self._frame)
        self._icon.set_icon(kind.icon, kind.role)
        self._words.setText(text)
        self.show()
        announce(self, text, urgent=kind is Kind.BAD)

    def clear(self) -> None:
        """Nothing to say any more."""
        self._words.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)
