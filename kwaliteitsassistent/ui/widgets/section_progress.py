"""A bar for how much of a section has been shown, in counts; never a percentage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from .. import theme
from .text import label


class _Bar(QProgressBar):
    """QProgressBar for its role and value in the accessibility tree, painted by hand for its look."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, theme.scaled(9))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, theme.scaled(9))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = box.height() / 2
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("idle_soft"))
        painter.drawRoundedRect(box, radius, radius)
        if self.value() and self.maximum():
            box.setWidth(max(box.height(), box.width() * self.value() / self.maximum()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(box, radius, radius)


class SectionProgress(QWidget):
    """A section's name, `count_text` such as "5 van 9", and the bar below."""

    def __init__(self, name: str, done: int, total: int, count_text: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = QHBoxLayout()
        words.addWidget(label(name), 1)
        words.addWidget(label(count_text, "muted", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(words)
        self.bar = _Bar()
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.setAccessibleName(name)
        self.bar.setAccessibleDescription(count_text)
        column.addWidget(self.bar)
