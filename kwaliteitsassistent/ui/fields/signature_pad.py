"""White paper to sign on with a mouse, a pen or a finger; keeps the shape of the strokes and nothing else."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme

Stroke = tuple[tuple[float, float], ...]

ASPECT = 3.0
_LEAST_STEP = 0.002


class SignaturePad(QWidget):
    """Strokes are points in 0..1 of a box `ASPECT` times as wide as high, so they fit any size on paper."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[tuple[float, float]]] = []
        self._drawing = False
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Signature"))
        self.setAccessibleDescription(
            self.tr("Draw with a mouse, a pen or a finger. With the keyboard, choose to type the name.")
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> tuple[Stroke, ...]:
        """The strokes drawn so far."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def set_value(self, strokes: tuple[Stroke, ...]) -> None:
        """Show these strokes; that is no edit."""
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def undo_stroke(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._report()

    def clear(self) -> None:
        """A clean sheet."""
        if self._strokes:
            self._strokes.clear()
            self._report()

    def sizeHint(self) -> QSize:
        width = theme.scaled(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(210, 70)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, 720) / ASPECT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._extend(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position())
            case QEvent.Type.TabletMove:
                self._extend(event.position())
            case QEvent.Type.TabletRelease:
                self._end(event.position())
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        box = self._box()
        painter.setPen(self._pen(box))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(_path(stroke, box))

    def _box(self) -> QRectF:
        """The largest box of the fixed aspect in the middle of the widget."""
        width = min(self.width(), self.height() * ASPECT)
        height = width / ASPECT
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _pen(self, box: QRectF) -> QPen:
        caps, joins = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        return QPen(theme.colour("ink"), max(1.8, box.width() / 190), Qt.PenStyle.SolidLine, caps, joins)

    def _paint_frame(self, painter: QPainter) -> None:
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if focused else "control"), 2 if focused else 1))
        painter.setBrush(theme.colour("paper"))
        box = self._box().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 8, 8)
        base = box.top() + box.height() * 0.74
        painter.setPen(QPen(theme.colour("paper_line"), 1))
        painter.drawLine(QPointF(box.left() + 24, base), QPointF(box.right() - 24, base))

    def _begin(self, place: QPointF) -> None:
        self._drawing = True
        self._strokes.append([])
        self._extend(place)

    def _extend(self, place: QPointF) -> None:
        if not self._drawing:
            return
        box = self._box()
        x = min(1.0, max(0.0, (place.x() - box.left()) / box.width()))
        y = min(1.0, max(0.0, (place.y() - box.top()) / box.height()))
        point = (round(x, 4), round(y, 4))
        stroke = self._strokes[-1]
        if not stroke or max(abs(point[0] - stroke[-1][0]), abs(point[1] - stroke[-1][1])) >= _LEAST_STEP:
            stroke.append(point)
            self.update()

    def _end(self, place: QPointF) -> None:
        if self._drawing:
            self._extend(place)
            self._drawing = False
            self._report()

    def _report(self) -> None:
        self.update()
        self.edited.emit()


def _path(stroke: list[tuple[float, float]], box: QRectF) -> QPainterPath:
    """A smooth line: each point bends the curve, the middles between points lie on it."""
    points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in stroke]
    path = QPainterPath(points[0])
    for before, after in pairwise(points):
        path.quadTo(before, (before + after) / 2)
    path.lineTo(points[-1] + QPointF(0.01, 0))
    return path
