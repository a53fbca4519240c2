"""A form for one record, of any kind in the table: fields below one another, judged while one types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import DomainError
from ...domain.records.admission import admitted
from ...domain.records.dossier import Dossier
from ...domain.records.record import Record
from ...domain.records.registry import BY_NAME
from ...domain.records.validity import problems
from ...services.wording import form_words
from ..fields.form_field import FormField
from ..problems import sentence
from .input_for import input_for, type_of
from .inputs import ManyOfField
from .table import FORMS


class RecordForm(QWidget):
    """`record()` is what the fields say together, or None as long as something is missing or wrong.

    `names` are the fields to show, if not all those of the table.
    """

    edited = Signal()

    def __init__(
        self, dossier: Dossier, kind: str, values: Mapping[str, object], names: Sequence[str] | None = None
    ) -> None:
        super().__init__()
        self.kind = kind
        self._values = dict(values)
        self._touched: set[str] = set()
        self.rows: dict[str, FormField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for name in FORMS[kind] if names is None else names:
            column.addWidget(self._row(dossier, name))

    def values(self) -> dict[str, object]:
        """What the fields hold now, beside what the form does not show."""
        return self._values | {name: row.value() for name, row in self.rows.items()}

    def set_hidden(self, **values: object) -> None:
        """Give the record values the form does not show."""
        self._values |= values

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show other values; that is no edit."""
        self._values |= values
        for name, row in self.rows.items():
            if row.value() != values[name]:
                row.field.set_value(values[name])
                row.show_problem("")

    @property
    def judged(self) -> frozenset[str]:
        """The fields that say it when they are wrong: those one was at."""
        return frozenset(self._touched)

    def judge(self, names: Iterable[str]) -> None:
        """Say of these fields what is wrong, as after typing in them."""
        self._touched |= self.rows.keys() & set(names)
        for name in self._touched:
            self.rows[name].show_problem()

    def record(self) -> Record | None:
        """The record, when it may be saved."""
        return None if self.troubles() else self._made()

    def troubles(self) -> dict[str, str]:
        """What is wrong, by field; the field "" for what belongs to none that is shown."""
        found = {name: self.tr("Fill this in.") for name in self._missing()}
        found |= {name: words for name, row in self.rows.items() if (words := _typed_wrong(row))}
        if any(type_of(self.kind, name)[0] is int for name in found):
            return found  # the rules of a record count with its numbers
        for problem in self._problems():
            field = str(problem.facts.get("field", ""))
            found.setdefault(field if field in self.rows else "", self._sentence(problem))
        return found

    def show_troubles(self) -> str:
        """Show everything that is wrong beside its field, move there, and say the first of it with its field."""
        found = self.troubles()
        self._touched |= set(self.rows)
        for name, row in self.rows.items():
            row.show_problem(found.get(name, ""))
        first = next((name for name in self.rows if name in found), None)
        if first is not None:
            self.rows[first].field.setFocus()
            return f"{form_words.label(self.kind, first)}: {found[first]}"
        return next(iter(found.values()), "")

    def _row(self, dossier: Dossier, name: str) -> FormField:
        field = input_for(dossier, self.kind, name, self._values)
        words, help_line = form_words.label(self.kind, name), form_words.help_line(self.kind, name)
        row = FormField(words, field, help_line, check=lambda _value: self._trouble(name))
        if isinstance(field, ManyOfField):
            field.name_answers(words)
        row.edited.connect(lambda: self._look(name))
        self.rows[name] = row
        return row

    def _look(self, name: str) -> None:
        self._touched.add(name)
        for other in self._touched - {name}:
            self.rows[other].show_problem()
        self.edited.emit()

    def _trouble(self, name: str) -> str:
        return self.troubles().get(name, "")

    def _missing(self) -> Iterator[str]:
        values = self.values()
        for name in self.rows:
            if values[name] is None and not type_of(self.kind, name)[1]:
                yield name

    def _made(self) -> Record:
        return BY_NAME[self.kind].type(**self.values())

    def _problems(self) -> Iterator[DomainError]:
        record = self._made()
        try:
            admitted(record)
        except DomainError as problem:
            yield problem
        yield from problems(record)

    def _sentence(self, problem: DomainError) -> str:
        return sentence(DomainError(problem.code, **{"kind": self.kind, **problem.facts}))


def _typed_wrong(row: FormField) -> str:
    return getattr(row.field, "problem", str)()
