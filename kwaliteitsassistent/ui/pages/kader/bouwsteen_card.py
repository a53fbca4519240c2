"""One bouwsteen of a kader to reflect on: what was said last, the way to talk about it, and points to think about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ....services.kader.bouwstenen import Bouwsteen
from ....services.kader.kader_list import RequirementRow
from ...icons import put_icon
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label


class BouwsteenCard(Card):
    """`talked` asks to talk about it, `opened` carries the id of a point, `unfolded` whether the points show."""

    talked = Signal()
    opened = Signal(object)
    unfolded = Signal(bool)

    def __init__(self, bouwsteen: Bouwsteen, *, next_up: bool, unfold: bool) -> None:
        super().__init__(bouwsteen.title, "messages-square")
        self.body.addWidget(label(bouwsteen.held, "muted"))
        for question, answer in bouwsteen.answers:
            self.body.addWidget(label(question, "strong"))
            self.body.addWidget(label(answer))
        words, kind = self.tr("Talk about it"), "primary" if next_up else "plain"
        self.talk = button(words, kind, icon="pen-line", name=f"{words}: {bouwsteen.title}")
        saves(self.talk)
        self.talk.clicked.connect(self.talked)
        self.fold = button("", "link")
        self.fold.clicked.connect(lambda: self._show_points(self.points.isHidden()))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.talk)
        row.addWidget(self.fold)
        row.addStretch()
        self.body.addLayout(row)
        self._title = bouwsteen.title
        self.points = points_to_think_about(self.tr("To think about") + ": " + bouwsteen.title, bouwsteen.points)
        self.points.chosen.connect(self.opened)
        self.add_rows(self.points)
        self._show_points(unfold)

    def _show_points(self, shown: bool) -> None:
        self.points.setVisible(shown)
        words = self.tr("Hide what to think about") if shown else self.tr("Show what to think about")
        self.fold.setText(words)
        self.fold.setAccessibleName(f"{words}: {self._title}")
        put_icon(self.fold, "chevron-up" if shown else "chevron-down", "accent")
        self.unfolded.emit(shown)


def points_to_think_about(name: str, rows: Sequence[RequirementRow]) -> StatusList:
    """Requirements as plain rows, without how they stand."""
    points = StatusList(name, fit=True)
    points.set_lines([StatusLine(row.title, row.detail, "", Kind.IDLE, "chevron-right", row.id) for row in rows])
    return points
