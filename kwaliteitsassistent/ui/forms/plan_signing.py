"""With the form of a plan: noting the signature, after which the plan lies fixed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ...domain.errors import DomainError
from ...services.care.plans import sign
from ...services.wording.form_words import label as field_label
from ..fields.date_field import DateField
from ..fields.form_field import FormField
from ..fields.text_fields import TextField
from ..problems import sentence
from ..widgets.buttons import button
from ..widgets.card import Card
from ..widgets.text import label
from ..workspace import Workspace


class PlanSigning(Card):
    """`signed` carries the id of the plan."""

    signed = Signal(str)

    def __init__(self, workspace: Workspace, plan_id: str, flush: Callable[[], bool]) -> None:
        super().__init__(self.tr("Signature"), "pen-line")
        self._workspace, self._plan_id, self._flush = workspace, plan_id, flush
        self.body.addWidget(
            label(self.tr("After this the plan is fixed. For a change later you make a new version."), "muted")
        )
        self.on = FormField(field_label("plan", "signed_on"), DateField())
        self.by = FormField(field_label("plan", "signed_by"), TextField())
        self.body.addWidget(self.on)
        self.body.addWidget(self.by)
        self.save = button(self.tr("Note the signature"), icon="check")
        self.save.clicked.connect(self._sign)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch()
        self.body.addLayout(row)

    @property
    def pending(self) -> bool:
        """Whether something is filled in that was not noted yet."""
        return bool(self.on.value() or self.on.problem or self.by.value())

    @property
    def draft(self) -> tuple[date | None, str] | None:
        """The day and the name that were filled in and not noted yet, if any."""
        return (self.on.value(), self.by.value()) if self.pending else None

    def take_draft(self, draft: tuple[date | None, str]) -> None:
        """Show what was filled in before."""
        day, name = draft
        self.on.field.set_value(day)
        self.by.field.set_value(name)

    def show_pending(self) -> str:
        """Go to the button that notes it; says so in one sentence."""
        self.save.setFocus()
        return self.tr("Note the signature first, or empty its fields.")

    def _sign(self) -> None:
        if not (self._is_readable() and self._flush()):
            return
        try:
            sign(self._workspace.book, self._plan_id, self.on.value(), str(self.by.value()))
        except DomainError as trouble:
            row = self.by if trouble.code == "plan_sign_without_name" else self.on
            row.show_problem(sentence(trouble))
            row.field.setFocus()
            return
        self.signed.emit(self._plan_id)

    def _is_readable(self) -> bool:
        self.on.show_problem()
        return self.on.valid
