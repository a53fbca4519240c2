"""A kader to reflect on: first what has a day, then the bouwstenen to talk about. Nothing here is counted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....services.kader.bouwstenen import ReflectView
from ...focus import begin_in
from ...widgets.card import Card
from ...widgets.one_view import OneView
from ...widgets.status_list import StatusList
from ...widgets.text import label
from .bouwsteen_card import BouwsteenCard
from .list_view import row_line


class ReflectListView(QWidget):
    """`opened` carries the id of a requirement, `talked` that of a section."""

    opened = Signal(object)
    talked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._unfolded: set[str] = set()
        self.cards: dict[str, BouwsteenCard] = {}
        self.dated: StatusList | None = None
        self._sheet = OneView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        column.addStretch()

    def show_view(self, view: ReflectView) -> None:
        """Show the kader as it stands; what was unfolded stays so."""
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        if view.dated:
            column.addWidget(self._dated(view))
        words = self.tr("The rest is there to talk about. It gets no verdict: it is about what you learn.")
        column.addWidget(label(words, "muted"))
        self.cards = {}
        next_up = next((one.id for one in view.bouwstenen if not one.answers), None)
        for one in view.bouwstenen:
            card = BouwsteenCard(one, next_up=one.id == next_up, unfold=one.id in self._unfolded)
            card.opened.connect(self.opened)
            card.talked.connect(lambda section=one.id: self.talked.emit(section))
            card.unfolded.connect(lambda shown, section=one.id: self._remember(section, shown))
            self.cards[one.id] = card
            column.addWidget(card)
        self._sheet.show_view(sheet)

    def take_focus(self) -> None:
        """Let the keyboard begin at the top."""
        begin_in(self)

    def _dated(self, view: ReflectView) -> Card:
        title = self.tr("With a day")
        card = Card(title, "calendar-days")
        self.dated = StatusList(title, fit=True)
        self.dated.set_lines([row_line(row) for row in view.dated])
        self.dated.chosen.connect(self.opened)
        card.add_rows(self.dated)
        return card

    def _remember(self, section: str, shown: bool) -> None:
        if shown:
            self._unfolded.add(section)
        else:
            self._unfolded.discard(section)
