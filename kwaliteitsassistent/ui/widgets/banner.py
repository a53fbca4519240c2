"""The one next step, with the one button that does it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from .. import theme
from .buttons import button
from .icon_label import IconLabel
from .status import Kind
from .text import label


class Banner(QFrame):
    """ "Volgende stap": what, why, and a button; the button drops below when there is little room."""

    def __init__(self, title: str, detail: str, action: str, kind: Kind = Kind.INFO, icon: str = "") -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAccessibleName(title)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(20, 14, 16, 14)
        self._box.setSpacing(14)
        self.action = button(action, "primary", name=f"{action}: {title}")
        words = QHBoxLayout()
        words.setSpacing(14)
        words.addWidget(IconLabel(icon or kind.icon, kind.role, 24))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(title, "strong"))
        column.addWidget(label(detail, "muted"))
        words.addLayout(column, 1)
        self._box.addLayout(words, 1)
        self._box.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)

    def reflow(self, width: int) -> None:
        """Lay out for a page of `width` pixels."""
        beside = width >= theme.scaled(620)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.action.sizeHint().width() + 40, super().minimumSizeHint().height())
