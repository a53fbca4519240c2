"""One row of the table in full: its words, what was made of them, and what the user can say of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from .....services.kader.importing.lines import ImportLine
from .....services.kader.importing.said import Outcome
from ....fields.choice_field import ChoiceField
from ....fields.form_field import FormField
from ....widgets.buttons import button
from ....widgets.card import Card
from ....widgets.flow import FlowLayout
from ....widgets.text import label


class RowCard(Card):
    """`taken` agrees to the rule, `oneself` leaves the row to the user, `chosen` carries the word that was missing.

    `reopened` takes back what was said of the row.
    """

    taken = Signal()
    oneself = Signal()
    chosen = Signal(str)
    reopened = Signal()

    def __init__(self, line: ImportLine, options: tuple[tuple[str, str], ...], spoken_of: bool) -> None:
        super().__init__(self._title(line), "file-text")
        if line.outcome is Outcome.WRONG:
            self._show_wrong(line)
            return
        self.body.addWidget(label(line.text))
        facts = [self.tr("Row {row}").format(row=line.number), line.section, line.level]
        if line.proposed_id:
            facts.append(self.tr("the number is a proposal"))
        self.body.addWidget(label(" · ".join(facts), "small"))
        if line.term or line.evidence:
            self.body.addWidget(label(self._as_in_table(line), "muted"))
        self.body.addWidget(label(line.told))
        self._add_choices(line, options, spoken_of)

    def _title(self, line: ImportLine) -> str:
        if not line.id:
            return self.tr("Row {row}").format(row=line.number)
        return self.tr("Requirement {id}").format(id=line.id)

    def _show_wrong(self, line: ImportLine) -> None:
        self.body.addWidget(label(line.told))
        remedy = self.tr("Mend it in your spreadsheet program, save it, and press 'Read the file again'.")
        self.body.addWidget(label(remedy, "muted"))

    def _as_in_table(self, line: ImportLine) -> str:
        parts = []
        if line.term:
            parts.append(self.tr("Term in the table: {term}").format(term=line.term))
        if line.evidence:
            parts.append(self.tr("Evidence in the table: {evidence}").format(evidence=line.evidence))
        return "\n".join(parts)

    def _add_choices(self, line: ImportLine, options: tuple[tuple[str, str], ...], spoken_of: bool) -> None:
        if options and line.outcome is Outcome.ASK:
            self.choice = ChoiceField(options)
            self.choice.edited.connect(lambda: self.chosen.emit(str(self.choice.value())))
            self.body.addWidget(FormField(self.tr("&Choose what is missing"), self.choice))
        box = QWidget()
        row = FlowLayout(box)
        if line.outcome is Outcome.PROPOSED:
            self.take = button(self.tr("Take over like this"), icon="check")
            self.take.clicked.connect(self.taken)
            row.addWidget(self.take)
        if line.outcome in (Outcome.PROPOSED, Outcome.ASK, Outcome.RECORDS):
            self.self_button = button(self.tr("I judge this myself"), icon="user-round-check")
            self.self_button.clicked.connect(self.oneself)
            row.addWidget(self.self_button)
        if spoken_of:
            self.again = button(self.tr("Choose again"), icon="undo-2")
            self.again.clicked.connect(self.reopened)
            row.addWidget(self.again)
        if row.count():
            self.body.addWidget(box)
        else:
            box.deleteLater()
