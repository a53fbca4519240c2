"""A word in a soft colour, with its icon."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from .icon_label import IconLabel
from .status import Kind
from .text import label


class Badge(QFrame):
    """How something stands: icon, word and colour."""

    def __init__(self, word: str, kind: Kind = Kind.INFO, icon: str = "") -> None:
        super().__init__()
        self.setObjectName("badge")
        self.setProperty("kind", kind.value)
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 10, 3)
        row.setSpacing(6)
        row.addWidget(IconLabel(icon or kind.icon, kind.role, 14))
        row.addWidget(label(word, wrap=False))
