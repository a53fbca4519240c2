"""Rows of status under the name of each kader they come from; one kader alone needs no name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .status import StatusLine
from .status_layout import ROW_MARGIN
from .status_list import StatusList
from .text import label

Group = tuple[str, Sequence[StatusLine]]


class GroupedRows(QWidget):
    """`chosen` gives the key of a row. The lists stay when the rows change, and so does the focus in them."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.headings = [self._heading()]
        self.lists = [self._list()]

    @property
    def list(self) -> StatusList:
        """The first list, or the only one."""
        return self.lists[0]

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these instead."""
        while len(self.lists) < len(groups):
            self.headings.append(self._heading())
            self.lists.append(self._list())
        for number, (heading, rows) in enumerate(zip(self.headings, self.lists, strict=True)):
            title, lines = groups[number] if number < len(groups) else ("", ())
            heading.setText(title)
            heading.setVisible(bool(lines) and len(groups) > 1)
            rows.setAccessibleName(f"{self._name}: {title}" if len(groups) > 1 else self._name)
            rows.set_lines(lines)
            rows.setVisible(bool(lines))

    def _heading(self) -> QWidget:
        heading = label("", "strong")
        heading.setContentsMargins(ROW_MARGIN, 6, ROW_MARGIN, 0)
        self._column.addWidget(heading)
        heading.hide()
        return heading

    def _list(self) -> StatusList:
        rows = StatusList(self._name, fit=True)
        rows.chosen.connect(self.chosen)
        self._column.addWidget(rows)
        return rows
