"""A list of status rows: one Tab stop, arrows inside, thousands of rows without a widget each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .. import theme
from .status import StatusLine
from .status_layout import StatusLayout, paint_backdrop

LineRole = Qt.ItemDataRole.UserRole
_MOST_HEIGHTS = 20_000


class StatusModel(QAbstractListModel):
    """The rows as a Qt model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StatusLine, ...] = ()

    def set_lines(self, lines: Sequence[StatusLine]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None


class _Delegate(QStyledItemDelegate):
    """Remembers heights: a long list that changes in one row is laid out as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, str, str, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = option.widget.viewport().width()
        return QSize(width, self._height(index.data(LineRole), width))

    def _height(self, line: StatusLine, width: int) -> int:
        key = (line.title, line.detail, line.word, width)
        if key not in self._heights:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = StatusLayout(line, width).height
        return self._heights[key]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = option.widget
        if index.row():
            painter.setPen(theme.colour("line"))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        here = view.currentIndex() == index
        paint_backdrop(
            painter,
            option.rect,
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver) or (view.marks_place and here),
            focused=view.hasFocus() and here,
        )
        painter.save()
        painter.translate(option.rect.topLeft())
        StatusLayout(index.data(LineRole), option.rect.width()).paint(painter, view.devicePixelRatioF())
        painter.restore()


class StatusList(QListView):
    """Rows of status; `chosen` gives the key of a row. `fit=True` makes it as high as its rows, inside a card.

    `marks_place=True` keeps the row in sight that is shown beside the list; `moved` tells of another row there.
    """

    chosen = Signal(object)
    moved = Signal()

    def __init__(self, name: str, *, fit: bool = False, marks_place: bool = False) -> None:
        super().__init__()
        self.setObjectName("statusList")
        self.setAccessibleName(name)
        self._fit = fit
        self.marks_place = marks_place
        self._lines = StatusModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def set_lines(self, lines: Sequence[StatusLine]) -> None:
        """Show these rows, keeping the place."""
        row = self.currentIndex().row()
        self._lines.set_lines(lines)
        if 0 <= row < len(lines):
            self.setCurrentIndex(self._lines.index(row))
        self._fit_height()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._lines.rowCount():
            self.setCurrentIndex(self._lines.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt lets Enter go on to the window, which would press the button that the chosen row has just put the focus on.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit_height()

    def _fit_height(self) -> None:
        if self._fit:
            rows = range(self._lines.rowCount())
            width = self.viewport().width()
            lines = (self._lines.index(row).data(LineRole) for row in rows)
            self.setFixedHeight(sum(StatusLayout(line, width).height for line in lines) + 2)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(LineRole).key)
