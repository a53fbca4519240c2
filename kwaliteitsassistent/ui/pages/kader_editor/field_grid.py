"""Fields in two columns where there is room, in one where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ... import theme

_TWO = 520


class FieldGrid(QWidget):
    """Add each with `add`; a wide one takes a whole line."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._parts: list[tuple[QWidget, bool]] = []
        self._columns = 0

    def add(self, part: QWidget, *, wide: bool) -> None:
        """One field more."""
        self._parts.append((part, wide))
        self._lay_out(self._columns or 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if event.size().width() >= theme.scaled(_TWO) else 1
        if columns != self._columns:
            self._lay_out(columns)

    def _lay_out(self, columns: int) -> None:
        self._columns = columns
        row = column = 0
        for part, wide in self._parts:
            self._grid.removeWidget(part)
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(part, row, column, 1, columns if wide else 1, Qt.AlignmentFlag.AlignTop)
            column += columns if wide else 1
            if column >= columns:
                row, column = row + 1, 0
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
