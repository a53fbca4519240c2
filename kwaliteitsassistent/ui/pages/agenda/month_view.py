"""The agenda as a month, with the points of the chosen day and all that is late beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.text import capital
from ....services.overview.agenda_list import Agenda, AgendaChoice
from ....services.overview.agenda_month import AgendaDay, AgendaMonth, agenda_month, word_to_break
from ....services.overview.overview import OverviewLine
from ...announce import announce
from ...verdicts import verdict_icon, verdict_kind
from ...widgets.card import Card
from ...widgets.columns import Columns
from ...widgets.month_calendar import MonthCalendar
from ...widgets.month_cell import MonthDay
from ...widgets.one_view import OneView
from ...widgets.scrolling import area_around
from ...widgets.status import StatusLine
from .rows import RowsCard

_LATE_SHOWN = 5


class AgendaMonthView(QWidget):
    """`chosen` carries the place of a row, `all_late` asks for the list."""

    chosen = Signal(object)
    all_late = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._agenda: Agenda | None = None
        self._choice = AgendaChoice()
        self._month: AgendaMonth | None = None
        self.day: date | None = None
        self.calendar = MonthCalendar(self.tr("Agenda"))
        self.calendar.moved.connect(self.go_to_day)
        self.calendar.entered.connect(self._enter)
        self.beside = OneView()
        self.day_card: RowsCard | None = None
        self.columns = Columns(13, 9)
        card = Card()
        card.body.addWidget(self.calendar)
        self.columns.left.addWidget(card)
        self.columns.right.addWidget(self.beside)
        for side in (self.columns.left, self.columns.right):
            side.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
        column.addStretch()

    def show_agenda(self, agenda: Agenda, choice: AgendaChoice) -> None:
        """Show what fits a choice, in the month in sight."""
        self._agenda, self._choice, self._month = agenda, choice, None
        self.go_to_day(self.day or agenda.today)

    def go_to_day(self, day: date) -> None:
        """Choose a day, and show the month it is in."""
        self.day = day
        if self._agenda is None:
            return
        if self._month is None or self._month.first != day.replace(day=1):
            self._month = agenda_month(self._agenda, self._choice, day)
        weeks = [[self._cell(one) for one in week] for week in self._month.weeks]
        self.calendar.show_month(weeks, day, day, self._agenda.today)
        self._show_beside(self._month)
        self._keep_in_sight(self.calendar.grid)

    def _cell(self, one: AgendaDay) -> MonthDay:
        lines = tuple(_counted(line) for line in one.lines)
        outside = one.day.replace(day=1) != self._month.first
        return MonthDay(one.day, lines, one.is_free, one.day == self._agenda.today, outside)

    def _show_beside(self, month: AgendaMonth) -> None:
        lines, today = month.day(self.day).lines, self._agenda.today
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        title = QLocale().toString(QDate(self.day), QLocale.FormatType.LongFormat)
        note = "" if lines else self.tr("Nothing on this day.")
        self.day_card = RowsCard(capital(title), "calendar-days", lines, today, note=note)
        cards = [self.day_card]
        if month.late:
            more = self.tr("View all") if len(month.late) > _LATE_SHOWN else ""
            late = RowsCard(self.tr("Late"), "circle-alert", month.late[:_LATE_SHOWN], today, link=more)
            if late.link is not None:
                late.link.clicked.connect(self.all_late)
            cards.append(late)
        for card in cards:
            card.chosen.connect(self.chosen)
            column.addWidget(card)
        column.addStretch()
        self.beside.show_view(sheet)

    def _enter(self) -> None:
        """Go to the points of the chosen day."""
        rows = self.day_card.list
        if rows.isVisible():
            rows.setCurrentIndex(rows.model().index(0, 0))
            rows.setFocus()
            self._keep_in_sight(self.day_card)
        else:
            announce(self, self.tr("Nothing on this day."))

    def _keep_in_sight(self, part: QWidget) -> None:
        area = area_around(self)
        if area is None or not part.isVisible():
            return
        if part is self.calendar.grid and part.hasFocus():
            cell = part.visualRect(part.currentIndex())
            at = part.viewport().mapTo(area.widget(), cell.center())
            area.ensureVisible(at.x(), at.y(), 0, cell.height())
        elif part is not self.calendar.grid:
            area.ensureWidgetVisible(part)


def _counted(line: OverviewLine) -> StatusLine:
    """A line as a day counts it: by the word of its state."""
    state = line.state
    return StatusLine(line.title, line.detail, word_to_break(state), verdict_kind(state), verdict_icon(state))
