"""Measures and paints one status row; the list and the single row share it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from .. import icons, theme
from .status import StatusLine

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
ROW_MARGIN = 10
_MARGIN_Y, _GAP = 9, 12


class StatusLayout:
    """Where the parts of a row go within `width`. The badge goes below when the words get too little room."""

    def __init__(self, line: StatusLine, width: int) -> None:
        self._line = line
        self._strong, self._plain, self._small = theme.font(bold=True), theme.font(), theme.font(-0.5, bold=True)
        side = theme.scaled(20)
        left = ROW_MARGIN + side + _GAP
        badge = self._badge_size()
        room = width - left - ROW_MARGIN
        beside = bool(line.word) and room - badge.width() - _GAP >= theme.scaled(190)
        words = room - badge.width() - _GAP if beside else room
        title = _height(self._strong, line.title, words)
        detail = _height(self._plain, line.detail, words) + 1 if line.detail else 0
        below = badge.height() + 6 if line.word and not beside else 0
        text = title + detail
        self.height = max(text + below, side, theme.scaled(26)) + 2 * _MARGIN_Y
        top = (self.height - text - below) // 2
        self._icon = QRect(ROW_MARGIN, (self.height - side) // 2 if not below else top, side, side)
        self._title = QRect(left, top, words, title)
        self._detail = QRect(left, top + title + 1, words, detail)
        self._badge = (
            QRect(
                width - ROW_MARGIN - badge.width(), (self.height - badge.height()) // 2, badge.width(), badge.height()
            )
            if beside
            else QRect(left, top + text + 6, badge.width(), badge.height())
        )

    def _badge_size(self) -> QSize:
        if not self._line.word:
            return QSize(0, 0)
        metrics = QFontMetrics(self._small)
        return QSize(metrics.horizontalAdvance(self._line.word) + 22, metrics.height() + 6)

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Paint the row with its top left corner at the painter's origin."""
        line, kind = self._line, self._line.kind
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = icons.pixmap(line.icon or kind.icon, kind.role, self._icon.width(), ratio)
        painter.drawPixmap(self._icon.topLeft(), drawing)
        painter.setPen(theme.colour("text"))
        painter.setFont(self._strong)
        painter.drawText(self._title, _WRAP, line.title)
        painter.setPen(theme.colour("muted"))
        painter.setFont(self._plain)
        painter.drawText(self._detail, _WRAP, line.detail)
        if line.word:
            self._paint_badge(painter)
        painter.restore()

    def _paint_badge(self, painter: QPainter) -> None:
        kind = self._line.kind
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(kind.soft))
        painter.drawRoundedRect(QRectF(self._badge), 9, 9)
        painter.setPen(theme.colour(kind.role))
        painter.setFont(self._small)
        painter.drawText(self._badge, Qt.AlignmentFlag.AlignCenter, self._line.word)


def paint_backdrop(painter: QPainter, rect: QRect, *, hovered: bool, focused: bool) -> None:
    """The soft background under the pointer and the ring of the keyboard."""
    if not (hovered or focused):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = painter.pen()
    pen.setColor(theme.colour("accent"))
    pen.setWidth(2)
    painter.setPen(pen if focused else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("window" if hovered else "surface"))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), 8, 8)
    painter.restore()


def _height(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 1), 100_000), _WRAP, text).height()
