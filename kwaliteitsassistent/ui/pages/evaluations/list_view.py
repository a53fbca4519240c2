"""All evaluations: first what is late or waits for a signature, then what is planned, then what is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....services.book import Book
from ....services.care.evaluation_list import DONE_SHOWN, EvaluationLine, Stage, evaluation_lines
from ...fields.text_fields import SearchField
from ...widgets.buttons import saves
from ...widgets.card import Card
from ...widgets.empty_state import EmptyState
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label

_LOOK = {
    Stage.LATE: (Kind.BAD, "circle-alert"),
    Stage.TO_SIGN: (Kind.WARN, "pen-line"),
    Stage.PLANNED: (Kind.INFO, "calendar-days"),
    Stage.DONE: (Kind.OK, "circle-check"),
}


class EvaluationList(QWidget):
    """`chosen` gives the id of an evaluation; `asked_to_plan` comes from the empty page."""

    chosen = Signal(object)
    asked_to_plan = Signal()

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        self.search = SearchField(self.tr("Search by name of the client"))
        self.search.searched.connect(lambda _words: self.refresh())
        column.addWidget(self.search)
        self._nothing = label("", "muted")
        column.addWidget(self._nothing)
        self._empty = EmptyState(
            "messages-square",
            self.tr("No evaluations yet"),
            self.tr("Plan a talk with a client. What was agreed before is ready to be discussed."),
            self.tr("Plan the first evaluation"),
        )
        saves(self._empty.action)
        self._empty.action.clicked.connect(self.asked_to_plan)
        column.addWidget(self._empty, 1)
        titles = {
            Stage.LATE: self.tr("Late"),
            Stage.TO_SIGN: self.tr("To be signed"),
            Stage.PLANNED: self.tr("Planned"),
            Stage.DONE: self.tr("Done"),
        }
        self.cards = {stage: self._card(title, _LOOK[stage][1]) for stage, title in titles.items()}
        for card, _rows in self.cards.values():
            column.addWidget(card)
        self._more = label("", "muted")
        column.addWidget(self._more)
        column.addStretch()
        self.refresh()

    @property
    def is_empty(self) -> bool:
        """Whether there is no evaluation at all; then the list has its own button to plan one."""
        return not self._empty.isHidden()

    def refresh(self) -> None:
        """Read the list again."""
        found = evaluation_lines(self._book.read(), self._book.today, self.search.value())
        some = any(found.values())
        searching = bool(self.search.value())
        self._empty.setVisible(not some and not searching)
        self.search.setVisible(some or searching)
        self._nothing.setText(self.tr("Nothing was found with this name."))
        self._nothing.setVisible(searching and not some)
        for stage, (card, rows) in self.cards.items():
            rows.set_lines([_row(line) for line in found[stage][:DONE_SHOWN]])
            card.setVisible(bool(found[stage]))
        total = len(found[Stage.DONE])
        self._more.setText(
            self.tr("The newest {shown} of {total} are shown. Search by name to find older ones.").format(
                shown=DONE_SHOWN, total=total
            )
        )
        self._more.setVisible(total > DONE_SHOWN)

    def _card(self, title: str, icon: str) -> tuple[Card, StatusList]:
        card = Card(title, icon)
        rows = StatusList(title, fit=True)
        rows.chosen.connect(self.chosen)
        card.add_rows(rows)
        return card, rows


def _row(line: EvaluationLine) -> StatusLine:
    kind, icon = _LOOK[line.stage]
    return StatusLine(line.client, line.detail, line.word, kind, icon, line.id)
