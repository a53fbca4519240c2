"""The table's look: rows of one height, sorting by a click on the head, no grid."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from .. import theme
from ..table_model import RowRole, TableModel


class TableView(QTableView):
    """Shows a `TableModel`; `chosen` gives the value of the row that was double-clicked or got Enter."""

    chosen = Signal(object)

    def __init__(self, name: str, model: TableModel, stretch: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.scaled(44))
        side = theme.scaled(20)
        self.setIconSize(QSize(side, side))
        self._stretch = stretch
        self._style_head()
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.activated.connect(self._choose)
        model.modelReset.connect(self._fit)

    def _style_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(theme.scaled(60))
        head.setResizeContentsPrecision(50)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _fit(self) -> None:
        """No higher than the rows; scroll sideways only when the widest column would lose its words."""
        head = self.horizontalHeader()
        rows = self.model().rowCount() * self.verticalHeader().defaultSectionSize()
        self.setMaximumHeight(max(theme.scaled(120), head.sizeHint().height() + rows + 6))
        others = sum(head.sectionSize(n) for n in range(head.count()) if n != self._stretch)
        roomy = self.viewport().width() - others >= self.sizeHintForColumn(self._stretch)
        modes = QHeaderView.ResizeMode
        head.setSectionResizeMode(self._stretch, modes.Stretch if roomy else modes.ResizeToContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(RowRole))
