"""A decorative icon that follows the theme and the text size."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import icons, theme


class IconLabel(QWidget):
    """An icon beside words; it says nothing the words do not say."""

    def __init__(self, icon: str, role: str = "text", pixels: int = 20) -> None:
        super().__init__()
        self._icon, self._role, self._pixels = icon, role, pixels
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, role: str) -> None:
        """Show another icon."""
        self._icon, self._role = icon, role
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.scaled(self._pixels)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icons.pixmap(self._icon, self._role, self.width(), ratio))
