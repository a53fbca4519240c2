"""Three questions about the provider at a time, each with why it is asked."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import DomainError
from ...domain.records.provider import Provider
from ...services.book import Book, new_id
from ...services.wording import form_words
from ..fields.form_field import FormField
from ..forms.input_for import input_for
from ..forms.inputs import ManyOfField
from ..problems import sentence

GROUPS = (
    ("name", "organisation_form", "financing"),
    ("gemeenten", "started_on", "employees"),
    ("residential", "day_activities", "own_location"),
    ("medication_role", "transport", "equipment"),
    ("volunteers", "interns_or_experts_by_experience", "unqualified_staff"),
    ("subcontractors", "clientenraad", "complaints_officer"),
)


class Questions(QWidget):
    """One group of `GROUPS`, with what the dossier already knows."""

    def __init__(self, book: Book, names: tuple[str, ...]) -> None:
        super().__init__()
        self._book = book
        self._provider = book.read().provider or Provider(id=new_id(), name="")
        known = {each.name: getattr(self._provider, each.name) for each in fields(Provider)}
        self.rows: dict[str, FormField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for name in names:
            field = input_for(book.read(), "provider", name, known)
            words = form_words.label("provider", name)
            if isinstance(field, ManyOfField):
                field.name_answers(words)
            self.rows[name] = FormField(words, field, form_words.help_line("provider", name))
            column.addWidget(self.rows[name])

    def begin(self) -> None:
        """Put the focus on the first answer."""
        next(iter(self.rows.values())).field.setFocus()

    def save(self) -> bool:
        """Keep the answers; False, with what is wrong in sight, when they cannot be kept."""
        answers = {name: row.value() for name, row in self.rows.items()}
        if "financing" in answers and not answers["financing"]:
            answers["financing"] = None
        if "name" in answers and not answers["name"]:
            self._refuse("name", self.tr("Fill in the name first, or leave these questions for later."))
            return False
        if wrong := next((name for name, row in self.rows.items() if not row.valid), None):
            self._refuse(wrong, None)
            return False
        try:
            self._book.save(replace(self._provider, **answers))
        except DomainError as trouble:
            field = str(trouble.facts.get("field", ""))
            self._refuse(field if field in self.rows else next(iter(self.rows)), sentence(trouble))
            return False
        return True

    def _refuse(self, name: str, words: str | None) -> None:
        self.rows[name].show_problem(words)
        self.rows[name].field.setFocus()
