"""Asks over which period a voortgangsbericht goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ....domain.errors import DomainError
from ....services.book import Book
from ....services.reporting.reports import usual_period
from ....services.reporting.voortgangsberichten import compose
from ...dialogs.dialog import Dialog
from ...fields.date_field import DateField
from ...fields.form_field import FormField
from ...problems import sentence
from ...widgets.buttons import saves


class PeriodDialog(Dialog):
    """`report_id` names the voortgangsbericht once it was composed."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.report_id = ""
        self.set_words(
            self.tr("New voortgangsbericht"),
            self.tr("Every section begins with a text made of what you recorded in this period."),
        )
        self.start, self.end = DateField(), DateField()
        start, end = usual_period(book.today)
        self.start.set_value(start)
        self.end.set_value(end)
        self.body.addWidget(FormField(self.tr("First day"), self.start))
        self.end_row = FormField(self.tr("Last day"), self.end)
        self.body.addWidget(self.end_row)
        self.reject_button(self.tr("Cancel"))
        saves(self.accept_button(self.tr("Begin")))

    def accept(self) -> None:
        """Compose it, or say what is wrong with the period."""
        start, end = self.start.value(), self.end.value()
        try:
            if start is None or end is None:
                raise DomainError("bericht_without_period")
            self.report_id = compose(self._book, start, end).id
        except DomainError as trouble:
            self.end_row.show_problem(sentence(trouble))
            return
        super().accept()
