"""A calm line above every page; one of them says that what one sees is made up."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .widgets.icon_label import IconLabel
from .widgets.text import label


class Strip(QWidget):
    """An icon and a sentence that stay."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 14, 32, 0)
        frame = QFrame()
        frame.setObjectName("banner")
        outer.addWidget(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, "accent"))
        row.addWidget(label(words, "strong"), 1)


class ExampleStrip(Strip):
    """Always in sight in the example."""

    def __init__(self) -> None:
        super().__init__(
            "info",
            self.tr("This is an example. The people and the provider are made up. The passphrase is: demo"),
        )
