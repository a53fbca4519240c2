"""The parts of a kader as rows that can be dragged, with a line where the one in hand would come."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication

from ....services.kader.editing.landings import Landing
from ... import theme
from ...widgets.status_list import LineRole, StatusList

_MIME = "application/x-kwaliteitsassistent-part"
_THICK, _DOT, _SIDE = 3, 5, 8  # pixels: of the line, the dot before it, and what is left free beside it

_BESIDE = QPoint(-14, -8)  # the row in hand hangs below the pointer, so that the line stays in sight


class OutlineList(StatusList):
    """`dropped` carries the `Landing` where a row was let go. `landings` gives those for the key of a row."""

    dropped = Signal(object)

    def __init__(self, name: str, landings: Callable[[object], Sequence[Landing]]) -> None:
        super().__init__(name)
        self._landings_of = landings
        self._landings: Sequence[Landing] = ()
        self._pressed: QPoint | None = None
        self.aim: Landing | None = None
        self.setAcceptDrops(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            at, self._pressed = self._pressed, None
            self._lift(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def _lift(self, at: QPoint) -> None:
        """Take the row at a point along; the change is made once the drag is over."""
        index = self.indexAt(at)
        self._landings = self._landings_of(index.data(LineRole).key) if index.isValid() else ()
        if not self._landings:
            return
        row = self.visualRect(index)
        row.setWidth(row.width() // 2)
        drag, carried = QDrag(self), QMimeData()
        carried.setData(_MIME, b"")
        drag.setMimeData(carried)
        drag.setPixmap(self.viewport().grab(row))
        drag.setHotSpot(_BESIDE)
        done, aim = drag.exec(Qt.DropAction.MoveAction), self.aim
        self._landings = ()
        self._aim_at(None)
        if done == Qt.DropAction.MoveAction and aim is not None:
            self.dropped.emit(aim)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(self._landings))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # rolls the list near its edges
        event.setAccepted(bool(self._landings))
        self._aim_at(self._nearest(event.position().y()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim_at(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self.setState(StatusList.State.NoState)
        self._aim_at(self._nearest(event.position().y()))
        event.setAccepted(self.aim is not None)

    def _nearest(self, y: float) -> Landing | None:
        return min(self._landings, key=lambda one: abs(self._top_of(one.line) - y), default=None)

    def _top_of(self, line: int) -> int:
        model = self.model()
        if line < model.rowCount():
            return self.visualRect(model.index(line, 0)).top()
        return self.visualRect(model.index(model.rowCount() - 1, 0)).bottom()

    def _aim_at(self, landing: Landing | None) -> None:
        self.aim = landing
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.aim is None:
            return
        y = min(max(self._top_of(self.aim.line), _DOT), self.viewport().height() - _DOT)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), _THICK))
        painter.drawLine(QPointF(_SIDE, y), QPointF(self.viewport().width() - _SIDE, y))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(QPointF(_SIDE + _DOT, y), _DOT, _DOT)
