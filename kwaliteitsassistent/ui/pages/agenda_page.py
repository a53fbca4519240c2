"""The agenda: what is late and what comes, by when, for one person or for all."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...domain.errors import DomainError
from ...services.overview.agenda_list import AgendaList, Group, agenda_list
from ...services.reporting.reports import agenda_file
from ..fields.choice_field import ChoiceField
from ..fields.form_field import FormField
from ..papers import save_as
from ..problems import sentence
from ..widgets.buttons import button
from ..widgets.empty_state import EmptyState
from ..widgets.status import Kind
from ..workspace import Workspace
from .leading_page import LeadingPage

_EVERYONE = ""


class AgendaPage(LeadingPage):
    """Every row leads to where it can be settled; the file for a calendar program names nobody."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "")
        self.head.set_title(self.tr("Agenda"))
        self.setAccessibleName(self.tr("Agenda"))
        self.to_calendar = button(self.tr("To my calendar"), "primary", icon="calendar-days")
        self.to_calendar.clicked.connect(self._save_calendar)
        self.head.add_button(self.to_calendar)
        spans = [(months, self.tr("{months} months ahead").format(months=months)) for months in (3, 6, 12)]
        self.ahead = ChoiceField(spans)
        self.ahead.set_value(3)
        self.whom = ChoiceField([(_EVERYONE, self.tr("Everyone"))])
        self.whom.set_value(_EVERYONE)
        choices = QHBoxLayout()
        choices.setSpacing(18)
        for name, field in ((self.tr("How far"), self.ahead), (self.tr("About whom"), self.whom)):
            field.edited.connect(self.refresh)
            choices.addWidget(FormField(name, field))
        self.body.addLayout(choices)
        self.body.addWidget(self.view)
        self.body.addStretch()

    def refresh(self) -> None:
        book = self.workspace.book
        dossier, today = book.read(), book.today
        months, whom = int(self.ahead.value() or 3), self.whom.value() or None
        self.find(lambda: agenda_list(dossier, today, months, whom), self._show)

    def _show(self, found: AgendaList) -> None:
        if self.whom.value() == _EVERYONE:
            self.whom.set_choices([(_EVERYONE, self.tr("Everyone")), *found.subjects])
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for group, lines in found.groups:
            title = self._titles()[group]
            icon = "clock" if group is Group.LATE else "calendar-days"
            column.addWidget(self.lines_card(title, icon, lines))
        if not found.groups:
            column.addWidget(
                EmptyState(
                    "calendar-days", self.tr("Nothing in this time"), self.tr("Choose a longer time to look ahead.")
                )
            )
        self.view.show_view(view)

    def _titles(self) -> dict[Group, str]:
        return {
            Group.LATE: self.tr("Late"),
            Group.WEEK: self.tr("This week"),
            Group.MONTH: self.tr("This month"),
            Group.LATER: self.tr("Later"),
        }

    def _save_calendar(self) -> None:
        try:
            path = save_as(self, "agenda.ics", agenda_file(self.workspace.book))
        except DomainError as trouble:
            self.said.emit(sentence(trouble), Kind.BAD)
            return
        if path is not None:
            self.said.emit(self.tr("The calendar file is saved. It names nobody."), Kind.OK)
