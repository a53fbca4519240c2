"""Asks why a planned evaluation does not go ahead."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ....domain.errors import DomainError
from ....services.book import Book
from ....services.care import evaluations
from ...dialogs.dialog import Dialog
from ...fields.form_field import FormField
from ...fields.text_fields import LongTextField
from ...problems import sentence
from ...widgets.buttons import saves


class CancelDialog(Dialog):
    """Accepted once the reason was kept."""

    def __init__(self, book: Book, evaluation_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._evaluation_id = book, evaluation_id
        self.set_words(self.tr("The evaluation does not go ahead"), self.tr("It stays in the list, with the reason."))
        self.reason = LongTextField(least=2)
        self.reason_row = FormField(self.tr("Why not?"), self.reason)
        self.body.addWidget(self.reason_row)
        self.reject_button(self.tr("Leave it planned"))
        saves(self.accept_button(self.tr("Write it down")))

    def accept(self) -> None:
        """Keep the reason, or say that it is missing."""
        try:
            evaluations.cancel(self._book, self._evaluation_id, self.reason.value())
        except DomainError as trouble:
            self.reason_row.show_problem(sentence(trouble))
            return
        super().accept()
