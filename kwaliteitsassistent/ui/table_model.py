"""A table over a sequence of frozen values: each column is a heading and functions of a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from . import icons, theme
from .widgets.status import Kind

Value = TypeVar("Value")
Index = QModelIndex | QPersistentModelIndex
SortRole = Qt.ItemDataRole.UserRole
RowRole = Qt.ItemDataRole.UserRole + 1


# No slots: a generic dataclass with slots cannot be made as Column[Value](...) on Python 3.11.
@dataclass(frozen=True)
class Column(Generic[Value]):
    """One column. `sort` gives what to sort by (the text when left out); `kind` adds icon and colour."""

    heading: str
    text: Callable[[Value], str]
    sort: Callable[[Value], object] | None = None
    kind: Callable[[Value], Kind | None] | None = None
    align_right: bool = False


class TableModel(QAbstractTableModel, Generic[Value]):
    """Rows in the order last asked for; sorting text follows Dutch rules, `10` after `9`."""

    def __init__(self, columns: Sequence[Column[Value]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Value] = []
        self._sorting: tuple[int, Qt.SortOrder] | None = None
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collate = cmp_to_key(collator.compare)

    def set_rows(self, rows: Sequence[Value]) -> None:
        """Show these values instead, in the order the user chose."""
        self.beginResetModel()
        self._rows = self._ordered(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        return self._cell(self._rows[index.row()], self._columns[index.column()], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        heading = self._columns[section].heading
        sorted_here = self._sorting is not None and self._sorting[0] == section
        if role == Qt.ItemDataRole.DisplayRole:
            return heading + self._arrow() if sorted_here else heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heading
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self._columns):
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        values = [self._rows[index.row()] for index in kept]
        self._sorting = (column, order)
        self._rows = self._ordered(self._rows)
        places = {id(value): row for row, value in enumerate(self._rows)}
        moved = [self.index(places[id(value)], index.column()) for value, index in zip(values, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def _arrow(self) -> str:
        return "  ↓" if self._sorting[1] == Qt.SortOrder.DescendingOrder else "  ↑"

    def _ordered(self, rows: Sequence[Value]) -> list[Value]:
        if self._sorting is None:
            return list(rows)
        column, order = self._columns[self._sorting[0]], self._sorting[1]
        return sorted(rows, key=lambda row: self._sort_key(row, column), reverse=order == Qt.SortOrder.DescendingOrder)

    def _sort_key(self, row: Value, column: Column[Value]) -> tuple[bool, object]:
        value = column.sort(row) if column.sort else column.text(row)
        if value is None:
            return (True, 0)
        return (False, self._collate(value) if isinstance(value, str) else value)

    def _cell(self, row: Value, column: Column[Value], role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return column.heading + ": " + column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.DecorationRole | Qt.ItemDataRole.ForegroundRole:
                return self._tone(row, column, role)
            case _ if role == SortRole:
                return column.sort(row) if column.sort else column.text(row)
            case _ if role == RowRole:
                return row
        return None

    def _tone(self, row: Value, column: Column[Value], role: int) -> object:
        kind = column.kind(row) if column.kind else None
        if kind is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return icons.icon(kind.icon, kind.role)
        return theme.colour(kind.role)
