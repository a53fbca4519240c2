"""What a list or page shows when there is nothing yet: why it is empty, and the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .buttons import button
from .icon_label import IconLabel
from .text import label


class EmptyState(QWidget):
    """A calm picture, a sentence, and at most one button (`action`)."""

    def __init__(self, icon: str, title: str, detail: str = "", action: str = "") -> None:
        super().__init__()
        self.action: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(IconLabel(icon, "accent", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        for text, role in ((title, "h2"), (detail, "muted")):
            if text:
                line = label(text, role)
                line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(line)
        if action:
            self.action = button(action, "primary")
            column.addSpacing(10)
            column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
