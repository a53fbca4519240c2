"""The left side of the window: name, search, the list of pages, and the lock."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from . import theme
from .fields.text_fields import SearchField
from .icons import put_icon
from .navigation import Navigation
from .widgets.buttons import icon_button
from .widgets.icon_label import IconLabel
from .widgets.text import label


class Sidebar(QFrame):
    """As wide as its longest title; a rail of icons when the page would get too little room."""

    def __init__(self, navigation: Navigation, lock: QAction) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._navigation = navigation
        self._narrow = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 10)
        column.setSpacing(12)
        column.addLayout(self._brand())
        column.addWidget(self._search_box())
        column.addWidget(navigation, 1)
        column.addLayout(self._foot(lock))

    def wanted_width(self) -> int:
        """The width at which nothing is cut off."""
        brand = self._name.sizeHint().width() + theme.scaled(24) + 54
        return max(self._navigation.wanted_width(), brand, theme.scaled(232))

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or everything."""
        self._narrow = narrow
        self._navigation.set_narrow(narrow)
        self._mark.setVisible(not narrow)
        self._name.setVisible(not narrow)
        self._search_box_widget.setVisible(not narrow)
        self._open_search.setVisible(narrow)
        direction = QBoxLayout.Direction
        self._foot_box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.setFixedWidth(self._navigation.rail_width() if narrow else self.wanted_width())

    def start_search(self) -> None:
        """Put the cursor in the search field, making room for it when there is only a rail."""
        if self._narrow:
            self.set_narrow(False)
        self.search.setFocus()
        self.search.selectAll()

    def _brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 14, 0)
        row.setSpacing(10)
        self._mark = IconLabel("badge-check", "accent", 24)
        row.addWidget(self._mark)
        self._name: QLabel = label(self.tr("Quality assistant"), "brand", wrap=False)
        row.addWidget(self._name)
        row.addStretch()
        return row

    def _search_box(self) -> QWidget:
        self._search_box_widget = QWidget()
        row = QHBoxLayout(self._search_box_widget)
        row.setContentsMargins(12, 0, 12, 0)
        self.search = SearchField(self.tr("Search everything"), self.tr("Search  (Ctrl+K)"))
        row.addWidget(self.search)
        return self._search_box_widget

    def _foot(self, lock: QAction) -> QBoxLayout:
        row = self._foot_box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(4)
        self._open_search = icon_button("search", self.tr("Search everything"))
        self._open_search.clicked.connect(self.start_search)
        locker = icon_button("lock", lock.text().replace("&", ""))
        locker.clicked.connect(lock.trigger)
        put_icon(locker, "lock", "muted")
        row.addWidget(locker)
        row.addWidget(self._open_search)
        row.addStretch()
        return row
