"""Rows of the agenda in a card: as many as are looked at at once, with a button for more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from ....services.overview.overview import OverviewLine
from ....services.wording.reasons import state_word
from ...verdicts import verdict_icon, verdict_kind
from ...widgets.buttons import button
from ...widgets.card import Card
from ...widgets.status import StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label

SHOWN_AT_ONCE = 100


def status_line(line: OverviewLine) -> StatusLine:
    """A row of the agenda with its icon, word and tone."""
    state = line.state
    return StatusLine(
        line.title, line.detail, state_word(state), verdict_kind(state), verdict_icon(state), key=line.place
    )


class RowsCard(Card):
    """`chosen` carries the place of a row."""

    chosen = Signal(object)

    def __init__(self, title: str, icon: str, lines: Sequence[OverviewLine], note: str = "", link: str = "") -> None:
        super().__init__(title, icon, link)
        self._rows = [status_line(line) for line in lines]
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
