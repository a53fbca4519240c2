"""The parts of the editor and where they stand: the contents to the left, one part of the kader to the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...widgets.buttons import saves
from ...widgets.columns import Columns
from ...widgets.scrolling import area_around
from .outline_card import OutlineCard
from .part_view import PartView
from .preview_card import PreviewCard
from .toolbar import Toolbar

_ABOVE = 16  # pixels left free above what comes into sight


class EditorLayout(QWidget):
    """`tools` above, `contents` and `preview` beside `detail`; all below each other where there is little room."""

    def __init__(self, *, builds_on: bool) -> None:
        super().__init__()
        self.tools = Toolbar()
        self.contents = OutlineCard(builds_on=builds_on)
        self.detail, self.preview = PartView(), PreviewCard()
        saves(self.detail)
        self.columns = Columns(7, 11)
        self.columns.left.addWidget(self.contents)
        self.columns.left.addWidget(self.preview)
        self.columns.left.addStretch(1)
        self.columns.right.addWidget(self.detail)
        self.columns.right.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.tools)
        column.addWidget(self.columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview stands below the contents, or below the part where all stands in one column."""
        super().resizeEvent(event)
        columns = self.columns
        (columns.left if columns.wide else columns.right).insertWidget(1, self.preview)

    def bring_into_sight(self) -> None:
        """Show the part, once all has its place; beside the contents it is always in sight."""
        QTimer.singleShot(0, self, self._scroll_to_part)

    def _scroll_to_part(self) -> None:
        area = area_around(self)
        if area is not None and not self.columns.wide:
            area.verticalScrollBar().setValue(self.detail.mapTo(area.widget(), QPoint()).y() - _ABOVE)
