"""The documents one can make, each with its purpose, its last day and its buttons; and those already sealed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....services.book import Book
from ....services.reporting.reports import (
    ComposedLine,
    Report,
    ReportLine,
    beeld_lines,
    bericht_lines,
    issued_lines,
    report_lines,
)
from ....services.wording.texts import shown
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.columns import Columns
from ...widgets.flow import FlowLayout
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label

_ICONS = {
    Report.VOORTGANGSBERICHT: "file-text",
    Report.KWALITEITSBEELD: "badge-check",
    Report.EVALUATION: "messages-square",
    Report.REFLECTION: "users",
    Report.PERSONNEL: "contact",
    Report.RECOVERY: "life-buoy",
    Report.AGENDA: "calendar-days",
    Report.DATA: "archive",
}


_KEPT = (Report.VOORTGANGSBERICHT, Report.KWALITEITSBEELD, Report.PERSONNEL)
"""What is written in the dossier as soon as one begins."""


class ReportCards(QWidget):
    """`wanted` asks for a report, `composed` for one that is written here, `issued` for one sealed document."""

    wanted = Signal(object)
    composed = Signal(object)
    issued = Signal(object)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        columns = Columns(10, 10)
        column.addWidget(columns)
        self.buttons = {}
        dossier = book.read()
        for line in report_lines(dossier):
            columns.left.addWidget(self._card(line))
        columns.left.addStretch()
        columns.right.addWidget(self._written(self.tr("Your voortgangsberichten"), bericht_lines(dossier)))
        if Report.KWALITEITSBEELD in self.buttons:
            columns.right.addWidget(self._written(self.tr("Your kwaliteitsbeelden"), beeld_lines(dossier)))
        columns.right.addWidget(self._issued())
        columns.right.addStretch()
        column.addStretch()

    def _card(self, line: ReportLine) -> Card:
        card = Card(line.title, _ICONS[line.report])
        card.body.addWidget(label(line.purpose, "muted"))
        if line.last:
            card.body.addWidget(label(line.last, "small"))
        words, icon = self._words(line.report)
        made = button(
            words, icon=icon, name=words if line.title.casefold() in words.casefold() else f"{words}: {line.title}"
        )
        made.clicked.connect(lambda: self.wanted.emit(line.report))
        if line.report in _KEPT:
            saves(made)
        self.buttons[line.report] = made
        row = FlowLayout()
        row.addWidget(made)
        card.body.addLayout(row)
        return card

    def _words(self, report: Report) -> tuple[str, str]:
        match report:
            case Report.VOORTGANGSBERICHT:
                return self.tr("Begin a voortgangsbericht"), "plus"
            case Report.KWALITEITSBEELD:
                return self.tr("Begin a kwaliteitsbeeld"), "plus"
            case Report.EVALUATION:
                return self.tr("To the evaluations"), "arrow-right"
            case Report.REFLECTION:
                return self.tr("To the reflections"), "arrow-right"
            case Report.AGENDA | Report.DATA:
                return self.tr("Save as"), "download"
            case _:
                return self.tr("Make and look"), "file-plus"

    def _written(self, title: str, lines: tuple[ComposedLine, ...]) -> Card:
        card = Card(title, "file-text")
        rows = StatusList(title, fit=True)
        rows.set_lines([self._row(line) for line in lines])
        rows.chosen.connect(self.composed)
        if lines:
            card.add_rows(rows)
        else:
            card.body.addWidget(label(self.tr("There are none yet."), "muted"))
        return card

    def _row(self, line: ComposedLine) -> StatusLine:
        if line.issued_on is not None and line.replaced:
            detail = self.tr("Established on {day}; there is a new version").format(day=shown(line.issued_on))
            return StatusLine(line.title, detail, self.tr("Replaced"), Kind.INFO, "history", line.id)
        if line.issued_on is not None:
            detail = self.tr("Established on {day}").format(day=shown(line.issued_on))
            return StatusLine(line.title, detail, self.tr("Sealed"), Kind.OK, "shield-check", line.id)
        if line.made_on is not None:
            detail = self.tr("Ready on {day}, not sealed with this program").format(day=shown(line.made_on))
            return StatusLine(line.title, detail, self.tr("Open"), Kind.INFO, "file-text", line.id)
        return StatusLine(
            line.title, self.tr("You can still change it."), self.tr("Open"), Kind.WARN, "pen-line", line.id
        )

    def _issued(self) -> Card:
        title = self.tr("Sealed documents")
        card = Card(title, "shield-check")
        lines = issued_lines(self._book.read())
        if not lines:
            card.body.addWidget(label(self.tr("There are none yet."), "muted"))
            return card
        rows = StatusList(title, fit=True)
        rows.set_lines([StatusLine(one.title, one.detail, "", Kind.INFO, "file-text", one.id) for one in lines])
        rows.chosen.connect(self.issued)
        card.add_rows(rows)
        return card
