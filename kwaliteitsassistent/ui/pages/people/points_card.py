"""What the kaders find for one person: per kader what is open first, the rest when asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ....services.records.people import PointLine
from ...fields.answer_fields import CheckField
from ...widgets.card import Card
from ...widgets.grouped_rows import GroupedRows
from ...widgets.status import StatusLine
from ...widgets.text import label
from ...widgets.verdict import tone, tone_icon


class PointsCard(Card):
    """`chosen` gives the point that was asked for; `nothing` tells why no kader asks anything yet."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("What your kaders find"), "list-checks")
        self.nothing = ""
        self._points: tuple[PointLine, ...] = ()
        self.words = label(self.tr("Looking…"), "muted")
        self.body.addWidget(self.words)
        self.rows = GroupedRows(self.tr("What your kaders find"))
        self.rows.chosen.connect(self.chosen)
        self.rows.hide()
        self.add_rows(self.rows)
        self.settled = CheckField("")
        self.settled.edited.connect(self._show)
        self.settled.hide()
        self.body.addWidget(self.settled)

    def set_points(self, points: Sequence[PointLine]) -> None:
        """Show these; open ones first."""
        self._points = tuple(points)
        self._show()

    def _show(self) -> None:
        settled = [point for point in self._points if not point.state.is_open]
        shown = [point for point in self._points if point.state.is_open or self.settled.value()]
        kaders = dict.fromkeys(point.kader for point in self._points)
        self.rows.set_groups([(name, [_line(point) for point in shown if point.kader == name]) for name in kaders])
        self.rows.setVisible(bool(shown))
        self.settled.setText(self.tr("Show what is in order ({count})").format(count=len(settled)))
        self.settled.setVisible(bool(settled))
        nothing_open = len(settled) == len(self._points)
        self.words.setVisible(nothing_open)
        none = self.nothing or self.tr("No kader asks anything here.")
        self.words.setText(self.tr("Nothing is open.") if self._points else none)


def _line(point: PointLine) -> StatusLine:
    return StatusLine(point.title, point.explanation, point.word, tone(point.state), tone_icon(point.state), point)
