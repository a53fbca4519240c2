"""A sentence with an icon, inside a card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..widgets.icon_label import IconLabel
from ..widgets.status import Kind
from ..widgets.text import label


class Note(QWidget):
    """Something worth knowing, in the tone of `kind`."""

    def __init__(self, words: str, kind: Kind = Kind.INFO, icon: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon or kind.icon, kind.role, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words), 1)
