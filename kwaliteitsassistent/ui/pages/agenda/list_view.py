"""The agenda as a list: what is late first, then by when it is due."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....services.overview.agenda_list import Agenda, AgendaChoice, Group, grouped
from ....services.overview.overview import Place
from ...widgets.empty_state import EmptyState
from ...widgets.one_view import OneView
from .rows import RowsCard

_ICONS = {Group.LATE: "circle-alert", Group.TO_JUDGE: "pen-line"}


class AgendaListView(OneView):
    """`chosen` carries the place of a row."""

    chosen = Signal(object)

    def show_agenda(self, agenda: Agenda, choice: AgendaChoice, months: int) -> None:
        """Show what fits a choice, so many months ahead."""
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        groups = grouped(agenda, choice, months)
        for group, lines in groups:
            title, note = self._words(group)
            card = RowsCard(title, _ICONS.get(group, "calendar-days"), lines, agenda.today, note=note)
            card.chosen.connect(self.chosen)
            column.addWidget(card)
        if not groups:
            column.addWidget(self._nothing(agenda))
        column.addStretch()
        self.show_view(sheet)

    def _nothing(self, agenda: Agenda) -> EmptyState:
        if not agenda.is_empty:
            title = self.tr("Nothing in this time")
            return EmptyState("calendar-days", title, self.tr("Choose a longer time, or show more."))
        title, first = self.tr("The agenda is still empty"), self.tr("Choose a kader")
        empty = EmptyState(
            "calendar-days", title, self.tr("It fills itself once you choose what applies to you."), first
        )
        empty.action.clicked.connect(lambda: self.chosen.emit(Place("kader")))
        return empty

    def _words(self, group: Group) -> tuple[str, str]:
        return {
            Group.LATE: (self.tr("Late"), ""),
            Group.WEEK: (self.tr("This week"), ""),
            Group.MONTH: (self.tr("This month"), ""),
            Group.TO_JUDGE: (self.tr("For you to judge"), self.tr("Look yourself whether this is so, and confirm it.")),
            Group.LATER: (self.tr("Later"), ""),
        }[group]
