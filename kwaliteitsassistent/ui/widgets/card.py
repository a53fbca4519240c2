"""A white card with a title, at most one link in its head, and a body."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .buttons import button
from .icon_label import IconLabel
from .status_layout import ROW_MARGIN
from .text import label


def rule() -> QFrame:
    """A thin line between rows."""
    line = QFrame()
    line.setObjectName("rule")
    return line


class Card(QFrame):
    """Things that belong together. `link` is the button in the head, if any."""

    def __init__(self, title: str = "", icon: str = "", link: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.link: QPushButton | None = None
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(20 - ROW_MARGIN, 16, 20 - ROW_MARGIN, 16)
        self._parts.setSpacing(10)
        self.body = self._begin_body()
        if title:
            self.body.addLayout(self._head(title, icon, link))

    def add_rows(self, rows: QWidget) -> None:
        """Add a list whose rows have a margin of their own, in line with the rest; `body` goes on below it."""
        self._parts.addWidget(rows)
        self.body = self._begin_body()

    def _begin_body(self) -> QVBoxLayout:
        body = QVBoxLayout()
        body.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
        body.setSpacing(10)
        self._parts.addLayout(body)
        return body

    def _head(self, title: str, icon: str, link: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        if icon:
            head.addWidget(IconLabel(icon, "accent"))
        head.addWidget(label(title, "h2"), 1)
        if link:
            self.link = button(link, "link", name=f"{link}: {title}")
            head.addWidget(self.link)
        return head
