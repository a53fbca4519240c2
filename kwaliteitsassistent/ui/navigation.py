"""The list of pages at the left: one Tab stop, arrows inside; only icons when the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from . import theme
from .icons import icon
from .page import PageEntry

_TEXT = Qt.ItemDataRole.UserRole


def page_title(entry: PageEntry) -> str:
    """The title of a page in the language in use."""
    return QCoreApplication.translate("Pages", entry.title)


class Navigation(QListWidget):
    """`chosen` gives the id of the page the user went to."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self._entries = tuple(entries)
        self.setObjectName("nav")
        self.setAccessibleName(self.tr("Main menu"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        for entry in self._entries:
            title = page_title(entry)
            item = QListWidgetItem(title)
            item.setData(_TEXT, title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
            keys = QKeySequence(entry.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            item.setToolTip(title + "  " + keys)
            item.setSizeHint(QSize(0, max(44, self.fontMetrics().height() + 14)))
            self.addItem(item)
        self._draw_icons()
        self.currentRowChanged.connect(self._tell)

    def wanted_width(self) -> int:
        """The width at which every title fits."""
        widest = max(self.fontMetrics().horizontalAdvance(page_title(entry)) for entry in self._entries)
        return widest + self.iconSize().width() + 78

    def rail_width(self) -> int:
        """The width with icons only."""
        return self.iconSize().width() + 56

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons and titles."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if narrow else policy.ScrollBarAsNeeded)
        for row in range(self.count()):
            item = self.item(row)
            item.setText("" if narrow else item.data(_TEXT))

    def show_page(self, page_id: str) -> None:
        """Mark the page that is in sight."""
        self.setCurrentRow([entry.id for entry in self._entries].index(page_id))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        side = theme.scaled(20)
        self.setIconSize(QSize(side, side))
        for row, entry in enumerate(self._entries):
            self.item(row).setIcon(icon(entry.icon))

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._entries[row].id)
