"""The page Agenda: what is late and what comes, as a list or a month, of whom and of what one chooses."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ....domain.errors import DomainError
from ....domain.records.dossier import Dossier
from ....services.overview.agenda_list import Agenda, AgendaChoice, judged_agenda
from ....services.overview.overview import Place
from ....services.reporting.reports import chosen_agenda_file
from ...papers import save_as
from ...problems import sentence
from ...widgets.buttons import button
from ...widgets.status import Kind
from ...workspace import Workspace
from ..leading_page import LeadingPage
from .calendar_dialog import CalendarDialog
from .filters import AgendaFilters, Look
from .list_view import AgendaListView
from .month_view import AgendaMonthView


@dataclass(frozen=True, slots=True)
class AgendaPlace:
    """How the agenda is looked at."""

    look: Look = Look.LIST
    months: int = 3
    day: date | None = None
    choice: AgendaChoice = field(default_factory=AgendaChoice)


class AgendaPage(LeadingPage):
    """Judges when the dossier changed, not while one chooses. `go_to` takes an `AgendaPlace`."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "")
        self.head.set_title(self.tr("Agenda"))
        self.setAccessibleName(self.tr("Agenda"))
        self.agenda: Agenda | None = None
        self._judged: tuple[Dossier, date] | None = None
        self._waiting: AgendaPlace | None = None
        self.to_calendar = button(self.tr("To my calendar"), "primary", icon="calendar-days")
        self.to_calendar.clicked.connect(self._ask_calendar)
        self.to_calendar.setEnabled(False)
        self.filters = AgendaFilters()
        self.filters.changed.connect(self._show)
        self.card = button(self.tr("Open card"), icon="contact")
        self.card.clicked.connect(self._open_card)
        self.card.hide()
        for each in (self.card, self.to_calendar):
            self.head.add_button(each)
        self.list_view, self.month_view = AgendaListView(), AgendaMonthView()
        for view in (self.list_view, self.month_view):
            view.chosen.connect(self.go)
        self.month_view.all_late.connect(self._show_list)
        self.body.addWidget(self.filters)
        for view in (self.list_view, self.month_view):
            view.hide()
            self.body.addWidget(view)
        self.body.addStretch()

    def refresh(self) -> None:
        book = self.workspace.book
        dossier, today = book.read(), book.today
        if self._judged is not None and self._judged[0] is dossier and self._judged[1] == today:
            return
        self._judged = (dossier, today)
        self.find(lambda: judged_agenda(dossier, today), self._show_agenda)

    def place(self) -> AgendaPlace:
        if self._waiting is not None:
            return self._waiting
        fields = self.filters
        return AgendaPlace(fields.look.value(), fields.months.value(), self.month_view.day, fields.choice())

    def go_to(self, place: object) -> None:
        if not isinstance(place, AgendaPlace):
            return
        self._waiting = place
        if self.agenda is not None:
            self._take_place()
            self._show()

    def reflow(self, width: int) -> None:
        super().reflow(width)
        self.filters.reflow(width)

    def _take_place(self) -> None:
        place, self._waiting = self._waiting, None
        if place is not None:
            self.filters.look.set_value(place.look)
            self.filters.months.set_value(place.months)
            self.month_view.day = place.day
            self.filters.set_choice(place.choice)

    def _show_agenda(self, agenda: Agenda) -> None:
        self.agenda = agenda
        self.filters.show_choices(agenda)
        self._take_place()
        self.to_calendar.setEnabled(True)
        for part in (self.to_calendar, self.filters):
            part.setVisible(not agenda.is_empty)
        self._show()

    def _show(self) -> None:
        if self.agenda is None:
            return
        self.filters.fit()
        choice = self.filters.choice()
        by_month = self.filters.look.value() is Look.MONTH and not self.agenda.is_empty
        if by_month:
            self.month_view.show_agenda(self.agenda, choice)
        else:
            self.list_view.show_agenda(self.agenda, choice, int(self.filters.months.value()))
        self.list_view.setVisible(not by_month)
        self.month_view.setVisible(by_month)
        self.card.setVisible(bool(choice.person_id))
        name = self.tr("Open the card of {person}").format(person=self.filters.person.currentText())
        self.card.setAccessibleName(name)
        self.card.setToolTip(name)
        self.head.reflow(self.width())

    def _show_list(self) -> None:
        self.filters.look.set_value(Look.LIST)
        self._show()

    def _open_card(self) -> None:
        chosen = self.filters.choice().person_id
        place: Place = next(person.card for person in self.agenda.people if person.id == chosen)
        self.go(place)

    def _ask_calendar(self) -> None:
        agenda, choice, now = self.agenda, self.filters.choice(), self.workspace.book.clock()
        dialog = CalendarDialog(agenda, choice, self.filters.words(), self.window())
        if self.filters.look.value() is Look.LIST and self.filters.months.value() == 12:
            dialog.choose_months(12)
        if dialog.exec():
            months, names = dialog.months, dialog.names
            self.find(
                lambda: chosen_agenda_file(agenda, choice, now, months, names=names),
                lambda content: self._save_calendar(content, names),
            )

    def _save_calendar(self, content: bytes, names: bool) -> None:
        try:
            path = save_as(self, "agenda.ics", content)
        except DomainError as trouble:
            self.said.emit(sentence(trouble), Kind.BAD)
            return
        if path is not None:
            nameless = self.tr("The calendar file is saved. It names nobody.")
            named = self.tr("The calendar file is saved. There are names in it: look who can see your calendar.")
            self.said.emit(named if names else nameless, Kind.OK)
