"""A month as weeks of days: one Tab stop, arrows from day to day, PageUp and PageDown from month to month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...domain.text import capital
from .. import theme
from .buttons import button, icon_button
from .flow import FlowLayout
from .icon_label import IconLabel
from .month_cell import MonthDay, height_of, mark_icon, mark_tone, meanings, paint_day, whole
from .one_view import OneView
from .status import StatusLine
from .text import label

DayRole = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROW = 74
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def months_on(day: date, months: int) -> date:
    """The same day of another month, or its last day; stays within the years a date can have."""
    moved = QDate(day).addMonths(months)
    return moved.toPython() if MINYEAR < moved.year() < MAXYEAR else day


class MonthModel(QAbstractTableModel):
    """Weeks as rows, Monday first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.weeks: tuple[tuple[MonthDay, ...], ...] = ()

    def set_weeks(self, weeks: Sequence[Sequence[MonthDay]]) -> None:
        """Show these weeks instead."""
        self.beginResetModel()
        self.weeks = tuple(tuple(week) for week in weeks)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self.weeks[index.row()][index.column()]
        return {
            Qt.ItemDataRole.DisplayRole: str(day.day.day),
            Qt.ItemDataRole.AccessibleTextRole: day.spoken,
            Qt.ItemDataRole.ToolTipRole: whole("\n".join(line.spoken for line in day.lines)) or None,
            DayRole: day,
        }.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if role != Qt.ItemDataRole.DisplayRole and not spoken:
            return None
        if orientation is Qt.Orientation.Horizontal:
            form = QLocale.FormatType.LongFormat if spoken else QLocale.FormatType.ShortFormat
            return QLocale().standaloneDayName(section + 1, form)
        week = str(self.weeks[section][0].day.isocalendar().week)
        return self.tr("week {number}").format(number=week) if spoken else week

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; nowhere when it is not in these weeks."""
        for row, week in enumerate(self.weeks):
            for column, one in enumerate(week):
                if one.day == day:
                    return self.index(row, column)
        return QModelIndex()


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        chosen = view.currentIndex() == index
        ratio = view.devicePixelRatioF()
        paint_day(painter, option.rect, index.data(DayRole), ratio, chosen=chosen, focused=chosen and view.hasFocus())


class _Grid(QTableView):
    """Moves from day to day by itself, so that the arrows go on into the next month."""

    moved = Signal(object)
    entered_day = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days = MonthModel(self)
        self.setObjectName("month")
        self.setModel(self.days)
        self.setItemDelegate(_Delegate(self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(10)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # All columns have their new width by then.
        self._refit = QTimer(self, singleShot=True, interval=0)
        self._refit.timeout.connect(self.fit)
        self.horizontalHeader().sectionResized.connect(lambda *_sizes: self._refit.start())
        self.clicked.connect(lambda index: self.moved.emit(index.data(DayRole).day))
        self.doubleClicked.connect(lambda _index: self.entered_day.emit())

    def fit(self) -> None:
        """As high as its weeks, each as high as its fullest day."""
        width, rows = self.columnWidth(0), self.verticalHeader()
        for number, week in enumerate(self.days.weeks):
            rows.resizeSection(number, max(theme.scaled(_ROW), *(height_of(day, width) for day in week)))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows.length() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, day = Qt.Key(event.key()), self.currentIndex().data(DayRole)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered_day.emit()
        elif day is not None and (moved := _moved(day.day, key)) is not None:
            self.moved.emit(moved)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _moved(day: date, key: Qt.Key) -> date | None:
    """Where a key goes from a day; None for a key that goes nowhere."""
    if key in _STEPS:
        return day + timedelta(days=_STEPS[key])
    if key in _MONTHS:
        return months_on(day, _MONTHS[key])
    if key == Qt.Key.Key_Home:
        return day - timedelta(days=day.weekday())
    return day + timedelta(days=6 - day.weekday()) if key == Qt.Key.Key_End else None


class MonthCalendar(QWidget):
    """`moved` carries the day the user goes to, also in another month; `entered` asks for the points of that day."""

    moved = Signal(object)
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._today, self.day = name, date.min, date.min
        self.title = label("", "h2")
        self.before = icon_button("chevron-left", self.tr("Previous month"), boxed=True)
        self.after = icon_button("chevron-right", self.tr("Next month"), boxed=True)
        self.to_today = button(self.tr("Today"))
        self.before.clicked.connect(lambda: self.moved.emit(months_on(self.day, -1)))
        self.after.clicked.connect(lambda: self.moved.emit(months_on(self.day, 1)))
        self.to_today.clicked.connect(lambda: self.moved.emit(self._today))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for part in (self.to_today, self.before, self.after):
            head.addWidget(part)
        self.grid = _Grid()
        self.grid.moved.connect(self.moved)
        self.grid.entered_day.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.grid)
        self.legend = OneView()
        column.addWidget(self.legend)

    def show_month(self, weeks: Sequence[Sequence[MonthDay]], month: date, day: date, today: date) -> None:
        """Show the weeks of a month, with `day` chosen."""
        self.day, self._today = day, today
        title = f"{QLocale().standaloneMonthName(month.month)} {month.year}"
        self.title.setText(capital(title))
        self.grid.setAccessibleName(f"{self._name}: {title}")
        self.grid.days.set_weeks(weeks)
        self.grid.setCurrentIndex(self.grid.days.index_of(day))
        self.grid.fit()
        self._explain(weeks)

    def _explain(self, weeks: Sequence[Sequence[MonthDay]]) -> None:
        """Say once what each icon means, for where a day has no room for words."""
        sheet = QWidget()
        row = FlowLayout(sheet, spacing=16)
        for mark, words in meanings(one for week in weeks for one in week):
            row.addWidget(_Meaning(mark, words))
        self.legend.setVisible(bool(row.count()))
        self.legend.show_view(sheet)


class _Meaning(QWidget):
    def __init__(self, mark: StatusLine, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(mark_icon(mark), mark_tone(mark).role, 14))
        row.addWidget(label(words, "small", wrap=False))
