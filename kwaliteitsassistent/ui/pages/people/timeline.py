"""Evaluations on a line of time: a full dot is held, an open one is planned. The list below says the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....services.records.people import EvaluationMoment
from ... import theme

_SIDE = 26


class Timeline(QWidget):
    """Drawn calmly; a screen reader hears what the picture shows."""

    def __init__(self) -> None:
        super().__init__()
        self._moments: tuple[EvaluationMoment, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_moments(self, moments: Sequence[EvaluationMoment], today: date) -> None:
        """Show these evaluations around today."""
        self._moments, self._today = tuple(moments), today
        spoken = ", ".join(f"{_month(each.day)}: {each.title}, {each.detail}" for each in moments)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(260), theme.scaled(74))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(120), theme.scaled(74))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._moments:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(-0.5))
        middle = self.height() * 0.46
        painter.setPen(QPen(theme.colour("line"), 2))
        painter.drawLine(QPointF(_SIDE / 2, middle), QPointF(self.width() - _SIDE / 2, middle))
        self._draw_today(painter, middle)
        taken = -self.width()
        for moment in self._moments:
            self._draw_dot(painter, moment, middle)
            taken = self._draw_month(painter, moment, middle, taken)

    def _draw_today(self, painter: QPainter, middle: float) -> None:
        x, words = self._x(self._today), self.tr("today")
        painter.setPen(QPen(theme.colour("muted"), 1, Qt.PenStyle.DashLine))
        high = QFontMetrics(painter.font()).height()
        painter.drawLine(QPointF(x, high + 1), QPointF(x, middle + 9))
        wide = QFontMetrics(painter.font()).horizontalAdvance(words)
        left = min(max(0.0, x - wide / 2), self.width() - wide)
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRectF(left, 0, wide + 2, high), Qt.AlignmentFlag.AlignLeft, words)

    def _draw_dot(self, painter: QPainter, moment: EvaluationMoment, middle: float) -> None:
        radius = theme.scaled(6)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("accent" if moment.held else "surface"))
        painter.drawEllipse(QPointF(self._x(moment.day), middle), radius, radius)

    def _draw_month(self, painter: QPainter, moment: EvaluationMoment, middle: float, taken: float) -> float:
        """Writes the month below a dot where there is room; gives where the writing ends."""
        words = _month(moment.day)
        metrics = QFontMetrics(painter.font())
        wide = metrics.horizontalAdvance(words)
        left = min(max(0.0, self._x(moment.day) - wide / 2), self.width() - wide)
        if left < taken + 8:
            return taken
        painter.setPen(theme.colour("text"))
        painter.drawText(
            QRectF(left, middle + theme.scaled(11), wide + 2, metrics.height()), Qt.AlignmentFlag.AlignLeft, words
        )
        return left + wide

    def _x(self, day: date) -> float:
        days = [self._today, *(moment.day for moment in self._moments)]
        first, last = min(days).toordinal(), max(days).toordinal()
        share = (day.toordinal() - first) / max(1, last - first)
        return _SIDE + share * (self.width() - 2 * _SIDE)


def _month(day: date) -> str:
    name = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{name} {day.year}"
