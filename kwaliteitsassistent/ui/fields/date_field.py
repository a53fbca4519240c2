"""A date, typed as people write it or picked from a calendar; it may be empty."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from .. import theme
from ..widgets.buttons import icon_button

_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4})")
_WORDS = re.compile(r"(\d{1,2}) ([^\W\d]{3,})\.? (\d{4})")
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def read_date(text: str, locale: QLocale) -> date | None:
    """The date someone wrote: `4-3-2026`, `04032026`, `4 maart 2026` or `4 mrt 2026`; None when it is none."""
    text = " ".join(text.split()).lower()
    if match := _NUMBERS.fullmatch(text) or _DIGITS.fullmatch(text):
        day, month, year = match.groups()
        return _existing(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    if match := _WORDS.fullmatch(text):
        return _existing(int(match[3]), _month(match[2], locale), int(match[1]))
    return None


def is_written_as_date(text: str) -> bool:
    """Whether it has the form of a date, as 31-2-2026 has, whatever day that would be."""
    text = " ".join(text.split()).lower()
    return bool(_NUMBERS.fullmatch(text) or _DIGITS.fullmatch(text))


def _month(word: str, locale: QLocale) -> int:
    for number in range(1, 13):
        if word in {locale.monthName(number, form).lower().rstrip(".") for form in _FORMS}:
            return number
    return 0


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


class _Line(QLineEdit):
    """Up and down step a day; Alt+Down opens the calendar."""

    stepped = Signal(int)
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.opened.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)


class DateField(QWidget):
    """`value()` is a date or None; `problem()` says what is wrong with what was typed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self.line.setMinimumWidth(theme.scaled(150))
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.editingFinished.connect(self._tidy)
        self.line.stepped.connect(self._step)
        self.line.opened.connect(self.open_calendar)
        self.button = icon_button("calendar-days", self.tr("Open calendar"), boxed=True)
        self.button.clicked.connect(self.open_calendar)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def value(self) -> date | None:
        """The date, or None when the field is empty or holds no date."""
        return read_date(self.line.text(), QLocale())

    def set_value(self, value: date | None) -> None:
        """Show `value`; that is no edit."""
        self.line.setText(value.strftime("%d-%m-%Y") if value else "")

    def problem(self) -> str:
        """What is wrong with the typed text, or nothing."""
        if not self.line.text().strip() or self.value():
            return ""
        if is_written_as_date(self.line.text()):
            return self.tr("This date does not exist. Check the day and the month.")
        return self.tr("Write the date as day-month-year, for example 24-11-2026.")

    def open_calendar(self) -> None:
        """Show the calendar below the field, at the date it holds."""
        popup = CalendarPopup(self.value(), self)
        popup.picked.connect(self._pick)
        popup.show_below(self.line)

    def _pick(self, picked: date) -> None:
        self.set_value(picked)
        self.line.setFocus()
        self.edited.emit()

    def _step(self, days: int) -> None:
        if value := self.value():
            moved = QDate(value.year, value.month, value.day).addDays(days)
            self.set_value(moved.toPython())
            self.edited.emit()

    def _tidy(self) -> None:
        if value := self.value():
            self.set_value(value)


class CalendarPopup(QFrame):
    """A month, weeks starting on Monday; Escape closes it."""

    picked = Signal(date)

    def __init__(self, chosen: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendarPopup")
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        self.calendar = Calendar()
        if chosen:
            self.calendar.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        box.addWidget(self.calendar)

    def show_below(self, field: QWidget) -> None:
        """Open under `field`, or above it where the screen ends."""
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + 4))
        screen = field.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(0, -self.height() - 4))
        self.move(max(screen.left(), min(place.x(), screen.right() - self.width())), max(screen.top(), place.y()))
        self.show()
        self.calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        self.picked.emit(day.toPython())
        self.close()


class Calendar(QCalendarWidget):
    """A month in the window's own colours: Qt paints weekends red whatever the style sheet says."""

    def __init__(self) -> None:
        super().__init__()
        self.setGridVisible(False)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        head.setForeground(theme.colour("muted"))
        head.setBackground(theme.colour("surface"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        self.setHeaderTextFormat(head)
        self.setMinimumSize(theme.scaled(320), theme.scaled(270))
        self._name("qt_calendar_prevmonth", self.tr("Previous month"))
        self._name("qt_calendar_nextmonth", self.tr("Next month"))

    def _name(self, button_name: str, words: str) -> None:
        button = self.findChild(QToolButton, button_name)
        button.setAccessibleName(words)
        button.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
