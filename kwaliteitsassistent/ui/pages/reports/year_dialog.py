"""Asks what accounts for the quality, and over which year."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ....domain.errors import DomainError
from ....domain.records.kwaliteitsbeeld import KwaliteitsbeeldForm
from ....services.book import Book
from ....services.reporting.kwaliteitsbeelden import compose, usual_year, years_to_choose
from ....services.wording.form_words import option
from ...dialogs.dialog import Dialog
from ...fields.choice_field import ChoiceField
from ...fields.form_field import FormField
from ...problems import sentence
from ...widgets.buttons import saves


class YearDialog(Dialog):
    """`report_id` names the draft once it was composed."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.report_id = ""
        self.set_words(
            self.tr("New kwaliteitsbeeld"),
            self.tr("Every part begins with a text made of your talks and records of this year."),
        )
        self.form = ChoiceField([(form, option(form)) for form in KwaliteitsbeeldForm])
        self.form.set_value(KwaliteitsbeeldForm.BEELD)
        self.year = ChoiceField([(year, str(year)) for year in years_to_choose(book.today)])
        self.year.set_value(usual_year(book.today))
        self.body.addWidget(FormField(self.tr("What is it called?"), self.form))
        self.year_row = FormField(self.tr("Which year is it about?"), self.year)
        self.body.addWidget(self.year_row)
        self.reject_button(self.tr("Cancel"))
        saves(self.accept_button(self.tr("Begin")))

    def accept(self) -> None:
        """Compose it, or say why that cannot be."""
        try:
            self.report_id = compose(self._book, self.form.value(), self.year.value()).id
        except DomainError as trouble:
            self.year_row.show_problem(sentence(trouble))
            return
        super().accept()
