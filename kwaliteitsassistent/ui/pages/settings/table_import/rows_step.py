"""The third step: every row with what was understood of it; the user agrees, chooses, or judges it later."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .....domain.kader.drafting.draft import DraftRow
from .....services.kader.importing.lines import ImportLine, Wanted, in_numbers, line
from .....services.kader.importing.rows import TableReading
from .....services.kader.importing.said import (
    NOTHING_SAID,
    Outcome,
    Said,
    choose,
    judge_oneself,
    missing_choices,
    take_over,
)
from .....services.kader.importing.table_import import TableImport
from .... import theme
from ....announce import announce
from ....fields.choice_field import ChoiceField
from ....focus import begin_in, has_focus_within
from ....widgets.buttons import button
from ....widgets.card import Card
from ....widgets.columns import Columns
from ....widgets.flow import FlowLayout
from ....widgets.one_view import OneView
from ....widgets.scrolling import area_around
from ....widgets.status import Kind, StatusLine
from ....widgets.status_list import LineRole, StatusList
from ....widgets.text import label
from .row_card import RowCard

_LIST_HEIGHT = 330


class RowsStep(QWidget):
    """`changed` carries the import with what was said; `again` asks to read the file once more.

    `all_taken` asks to agree to all that was understood; of a long table that takes its time.
    """

    changed = Signal(object)
    all_taken = Signal()
    again = Signal()

    def __init__(self, table: TableImport, reading: TableReading, lines: tuple[ImportLine, ...]) -> None:
        super().__init__()
        self._table = table
        self._rows = {row.number: row for row in reading.draft.rows}
        self._lines = {one.number: one for one in lines if one.outcome is not Outcome.WRONG}
        self._wrong = tuple(one for one in lines if one.outcome is Outcome.WRONG)
        self.told = label("")
        self.take_all = button(self.tr("Take over all that was understood"), icon="check")
        self.take_all.clicked.connect(self.all_taken)
        self.read_again = button(self.tr("Read the file again"), icon="refresh-cw")
        self.read_again.clicked.connect(self.again)
        self.wanted = ChoiceField(())
        self.wanted.setAccessibleName(self.tr("Which rows?"))
        self.wanted.edited.connect(self._show_rows)
        self.rows = StatusList(self.tr("Rows of the table"), marks_place=True)
        self.rows.setMinimumHeight(theme.scaled(_LIST_HEIGHT))
        self.rows.moved.connect(self._show_card)
        self.rows.chosen.connect(self._enter_card)
        self.card = OneView()
        self._lay_out()
        self._show_numbers()
        self.wanted.set_value(Wanted.ASKS if self._asking() else Wanted.ALL)
        self._show_rows()

    def _lay_out(self) -> None:
        self._columns = Columns(11, 9)
        listed = Card()
        listed.body.addWidget(self.wanted)
        listed.add_rows(self.rows)
        self._columns.left.addWidget(listed)
        self._columns.right.addWidget(self.card)
        self._columns.right.addStretch()
        box = QWidget()
        row = FlowLayout(box)
        row.addWidget(self.take_all)
        row.addWidget(self.read_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(box)
        column.addWidget(self._columns, 1)

    @property
    def present(self) -> int | None:
        """The number of the row whose card is shown."""
        index = self.rows.currentIndex()
        return index.data(LineRole).key[0] if index.isValid() else None

    def show_row(self, number: int) -> None:
        """Go to a row of the table by its number, when it is in the list."""
        model = self.rows.model()
        for at in range(model.rowCount()):
            if model.index(at, 0).data(LineRole).key[0] == number:
                self.rows.setCurrentIndex(model.index(at, 0))
                return

    def show_wrong(self) -> None:
        """Go to the first row that cannot be taken in."""
        self.wanted.set_value(Wanted.ASKS)
        self._show_rows()
        self.show_row(self._wrong[0].number)
        self._enter_card(None)

    def _every(self) -> tuple[ImportLine, ...]:
        return tuple(sorted((*self._lines.values(), *self._wrong), key=lambda one: one.number))

    def _asking(self) -> int:
        return sum(one.outcome.asks for one in self._every())

    def _show_numbers(self) -> None:
        every = self._every()
        counts = in_numbers(every)
        wrong = len({one.number for one in self._wrong})
        self.told.setText(self._summary(wrong, counts[Outcome.PROPOSED], counts[Outcome.ASK]))
        self.take_all.setVisible(bool(counts[Outcome.PROPOSED]))
        self.read_again.setVisible(bool(wrong))
        names = {
            Wanted.ASKS: self.tr("What still asks for a choice ({count})"),
            Wanted.RECORDS: self.tr("What the program keeps an eye on ({count})"),
            Wanted.PERSON: self.tr("What you judge yourself ({count})"),
            Wanted.ALL: self.tr("All rows ({count})"),
        }
        choices = [(each, words.format(count=sum(one.fits(each) for one in every))) for each, words in names.items()]
        self.wanted.set_choices(choices)

    def _summary(self, wrong: int, proposed: int, ask: int) -> str:
        if wrong:
            return self.tr("%n row(s) cannot be taken in yet. Each says what is wrong.", "", wrong)
        parts = []
        if proposed:
            parts.append(self.tr("%n row(s) were understood and wait for your yes.", "", proposed))
        if ask:
            parts.append(self.tr("In %n row(s) something is missing.", "", ask))
        parts.append(
            self.tr("What you leave open, you judge yourself.") if parts else self.tr("Nothing is left to choose.")
        )
        return " ".join(parts)

    def _show_rows(self) -> None:
        wanted = Wanted(self.wanted.value() or Wanted.ALL)
        self.rows.set_lines([self._status(one) for one in self._every() if one.fits(wanted)])
        if self.rows.model().rowCount() and not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self.rows.model().index(0, 0))
        self._show_card()

    def _status(self, one: ImportLine) -> StatusLine:
        word, kind, icon = {
            Outcome.WRONG: (self.tr("Not right"), Kind.BAD, ""),
            Outcome.ASK: (self.tr("Choose"), Kind.WARN, "circle-help"),
            Outcome.PROPOSED: (self.tr("Take over?"), Kind.INFO, "circle-help"),
            Outcome.NOT_UNDERSTOOD: (self.tr("You judge"), Kind.IDLE, "user-round-check"),
            Outcome.RECORDS: (self.tr("Taken over"), Kind.OK, ""),
            Outcome.PERSON: (self.tr("You judge"), Kind.IDLE, "user-round-check"),
        }[one.outcome]
        key = (one.number, one.told)
        row = self.tr("Row {row}").format(row=one.number)
        if one.outcome is Outcome.WRONG:
            return StatusLine(row, one.first, word, kind, icon, key)
        return StatusLine(f"{one.id}  {one.first}", " · ".join((row, one.level, one.short)), word, kind, icon, key)

    def _enter_card(self, _key: object) -> None:
        """Go on in the card of the row, also where it is out of sight below the list."""
        begin_in(self.card)
        area = area_around(self)
        if area is not None:
            area.ensureWidgetVisible(self.card)

    def _show_card(self) -> None:
        index = self.rows.currentIndex()
        if not index.isValid():
            self.card.show_view(label(self.tr("There are no rows of this kind."), "muted"))
            return
        number, told = index.data(LineRole).key
        row = self._rows.get(number)
        if row is None:
            wrong = next(one for one in self._wrong if (one.number, one.told) == (number, told))
            self.card.show_view(RowCard(wrong, (), False))
            return
        said = self._table.said.get(row.id, NOTHING_SAID)
        card = RowCard(self._lines[number], missing_choices(row, said), row.id in self._table.said)
        card.taken.connect(lambda: self._say(row, take_over(said)))
        card.oneself.connect(lambda: self._say(row, judge_oneself(row)))
        card.chosen.connect(lambda word: self._say(row, choose(row, said, word)))
        card.reopened.connect(lambda: self._say(row, None))
        self.card.show_view(card)

    def _say(self, row: DraftRow, said: Said | None) -> None:
        others = {id_: about for id_, about in self._table.said.items() if id_ != row.id}
        self._table = replace(self._table, said=others if said is None else {**others, row.id: said})
        self._lines[row.number] = line(row, said or NOTHING_SAID)
        self._tell(row.number)

    def show_said(self, table: TableImport, lines: tuple[ImportLine, ...]) -> None:
        """Show what was said of many rows at once."""
        self._table = table
        self._lines = {one.number: one for one in lines if one.outcome is not Outcome.WRONG}
        self._tell(None)

    def _tell(self, number: int | None) -> None:
        """Show the change; the keyboard stays in the card, which may be that of the next row by now."""
        in_card = self.card.view is not None and has_focus_within(self.card.view)
        self._show_numbers()
        if not self._asking():
            self.wanted.set_value(Wanted.ALL)
        self._show_rows()
        if number is not None and self.present != number and self.wanted.value() is not Wanted.ASKS:
            self.show_row(number)
        if not in_card:
            self.rows.setFocus()
        announce(self, self.told.text())
        self.changed.emit(self._table)
