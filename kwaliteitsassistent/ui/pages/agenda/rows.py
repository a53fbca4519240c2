"""Rows of the agenda in a card: as many as are looked at at once, with a button for more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal

from ....services.overview.overview import OverviewLine
from ...widgets.buttons import button
from ...widgets.card import Card
from ...widgets.status_list import StatusList
from ...widgets.text import label
from ..leading_page import row_of

SHOWN_AT_ONCE = 100


class RowsCard(Card):
    """`chosen` carries the place of a row."""

    chosen = Signal(object)

    def __init__(
        self, title: str, icon: str, lines: Sequence[OverviewLine], today: date, *, note: str = "", link: str = ""
    ) -> None:
        super().__init__(title, icon, link)
        self._rows = [row_of(line, today) for line in lines]
        self._shown = SHOWN_AT_ONCE
        if note:
            self.body.addWidget(label(note, "muted"))
        self.list = StatusList(title, fit=True)
        self.list.chosen.connect(self.chosen)
        self.list.setVisible(bool(lines))
        self.add_rows(self.list)
        self.more = button(self.tr("Show more"), name=self.tr("Show more") + ": " + title)
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def _show_more(self) -> None:
        self._shown += SHOWN_AT_ONCE
        self._show()

    def _show(self) -> None:
        self.list.set_lines(self._rows[: self._shown])
        self.more.setVisible(len(self._rows) > self._shown)
