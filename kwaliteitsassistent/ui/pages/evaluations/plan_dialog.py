"""Plans an evaluation: with whom, when, why, and who holds it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ....domain.errors import DomainError
from ....domain.records.clients import Client
from ....domain.records.evaluation import EvaluationReason
from ....services.book import Book
from ....services.care import evaluations
from ....services.care.evaluation_list import carer_choices, client_choices
from ....services.wording.form_words import option
from ...dialogs.dialog import Dialog
from ...fields.choice_field import ChoiceField
from ...fields.date_field import DateField
from ...fields.form_field import FormField
from ...problems import sentence
from ...widgets.buttons import saves


class PlanDialog(Dialog):
    """`planned_id` names the evaluation once it was planned."""

    def __init__(self, book: Book, client_id: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.planned_id = ""
        self.set_words(self.tr("Plan an evaluation"), self.tr("The open goals of the plan are ready to be discussed."))
        dossier = book.read()
        clients = client_choices(dossier, book.today)
        self._ask = self.tr("Choose a client.") if clients else self.tr("Add a client first, on the page Clients.")
        self.client = ChoiceField(clients)
        self.day = DateField()
        self.reason = ChoiceField([(reason, option(reason)) for reason in EvaluationReason])
        self.carer = ChoiceField(carer_choices(dossier))
        self.client.set_value(client_id)
        self.day.set_value(book.today)
        self.reason.set_value(EvaluationReason.YEARLY)
        self.client_row = FormField(self.tr("Client"), self.client, "" if clients else self._ask)
        self.day_row = FormField(self.tr("When?"), self.day)
        for row in (
            self.client_row,
            self.day_row,
            FormField(self.tr("Why?"), self.reason),
            FormField(self.tr("Who holds the talk?"), self.carer),
        ):
            self.body.addWidget(row)
        self.client.edited.connect(self._propose_carer)
        self.client.choose_only()
        self._propose_carer()
        self.carer.choose_only()
        self.reject_button(self.tr("Cancel"))
        saves(self.accept_button(self.tr("Plan")))

    def accept(self) -> None:
        """Plan it, or say which field is missing."""
        if self.client.value() is None:
            self.client_row.show_problem(self._ask)
            return
        if self.day.value() is None:
            self.day_row.show_problem(self.day.problem() or self.tr("Fill in a date."))
            return
        try:
            planned = evaluations.plan(
                self._book, self.client.value(), self.day.value(), self.reason.value(), self.carer.value()
            )
        except DomainError as trouble:
            self.day_row.show_problem(sentence(trouble))
            return
        self.planned_id = planned.id
        super().accept()

    def _propose_carer(self) -> None:
        client = self._book.read().find(Client, self.client.value())
        if client is not None:
            self.carer.set_value(client.main_carer_id)
