"""What stands around a page: the navigation, what is said above and below it, and facts at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from .example_strip import ExampleStrip
from .footer import Footer
from .navigation import Navigation
from .page import PageEntry
from .sidebar import Sidebar
from .viewing import ViewingStrip
from .widgets.message_bar import MessageBar
from .widgets.undo_toast import UndoToast


class Shell(QWidget):
    """The parts in their places; `stack` holds the pages. Nothing in it knows what the parts are for."""

    def __init__(self, entries: Sequence[PageEntry], lock: QAction) -> None:
        super().__init__()
        self.setObjectName("shell")
        self.navigation = Navigation(entries)
        self.sidebar = Sidebar(self.navigation, lock)
        self.example, self.viewing, self.message = ExampleStrip(), ViewingStrip(), MessageBar()
        self.stack = QStackedWidget()
        self.toast = UndoToast()
        self.footer = Footer()
        content = QVBoxLayout()
        content.setSpacing(0)
        for part in (self.example, self.viewing, self.message):
            content.addWidget(part)
        content.addWidget(self.stack, 1)
        content.addWidget(self.toast)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.sidebar)
        upper.addLayout(content, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(upper, 1)
        rows.addWidget(self.footer)
