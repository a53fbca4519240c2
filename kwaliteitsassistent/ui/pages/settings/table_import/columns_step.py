"""The second step: which column holds what, and the names of the kader."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .....services.kader.importing.columns import Column
from .....services.kader.importing.table_import import (
    TableImport,
    as_kader_id,
    examples,
    header_choices,
    heading_choices,
    with_column,
    with_header,
)
from ....fields.choice_field import ChoiceField
from ....fields.form_field import FormField
from ....fields.text_fields import TextField
from ....widgets.card import Card
from ....widgets.columns import Columns
from ....widgets.text import label


class ColumnField(QWidget):
    """What one column of the kader is taken from, with the first cells below that heading."""

    edited = Signal()

    def __init__(self, name: str, absent: str, required: bool) -> None:
        super().__init__()
        self._absent = absent
        self.choice = ChoiceField([])
        problem = self.tr("Choose the column with the requirements.")
        self.field = FormField(name, self.choice, check=lambda at: problem if required and at is None else "")
        self.example = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.example)
        self.field.edited.connect(self.edited)

    def place(self) -> int | None:
        """The place of the column in the table, from 0."""
        at = self.choice.value()
        return at if isinstance(at, int) and at >= 0 else None

    def show_table(self, headings: tuple[tuple[int, str], ...], place: int | None, example: str) -> None:
        """Show what can be chosen, and what is."""
        absent = [(-1, self._absent)] if self._absent else []
        self.choice.set_choices([*absent, *headings])
        self.choice.set_value(-1 if place is None and self._absent else place)
        self.example.setText(example)
        self.example.setVisible(bool(example))


class ColumnsStep(QWidget):
    """`changed` carries the import with other columns or other names."""

    changed = Signal(object)

    def __init__(self, table: TableImport) -> None:
        super().__init__()
        self._table = table
        self._before: tuple[Column | None, TableImport] = (None, table)
        self.columns = {column: self._column(column) for column in Column}
        pair = Columns(1, 1)
        pair.left.addWidget(self._columns_card())
        pair.left.addStretch()
        pair.right.addWidget(self._names_card())
        pair.right.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pair)
        column.addStretch()
        self._show()

    def show_problems(self) -> bool:
        """Show what is still missing; whether that is nothing."""
        fields = (self.columns[Column.TEXT].field, *self.names.values())
        for each in fields:
            each.show_problem()
        wrong = next((each for each in fields if not each.valid), None)
        if wrong is not None:
            wrong.field.setFocus()
        return wrong is None

    def _column(self, column: Column) -> ColumnField:
        names = {
            Column.TEXT: self.tr("Requirement (needed)"),
            Column.NUMBER: self.tr("Number"),
            Column.SECTION: self.tr("Chapter"),
            Column.TERM: self.tr("Term"),
            Column.EVIDENCE: self.tr("Evidence"),
            Column.LEVEL: self.tr("Level: must or advice"),
            Column.PLAIN: self.tr("Explanation"),
            Column.PER: self.tr("Whom it is about"),
            Column.SOURCE: self.tr("Source"),
            Column.NOTE: self.tr("Note"),
        }
        required = column is Column.TEXT
        made = ColumnField(names[column], "" if required else self.tr("Not in this table"), required)
        made.edited.connect(lambda: self._choose(column, made.place()))
        return made

    def _choose(self, column: Column, place: int | None) -> None:
        """Take a column from elsewhere; what the arrow keys only pass on the way stays with whom it was."""
        last, before = self._before
        if column is not last:
            before = self._table
            self._before = (column, before)
        chosen = with_column(before, column, place)
        self._change(replace(self._table, mapping=chosen.mapping))

    def _columns_card(self) -> Card:
        card = Card(self.tr("Which column is what?"), "layout-dashboard")
        card.body.addWidget(label(self.tr("This is what the program thinks. Change what is not right."), "muted"))
        self.header = ChoiceField(header_choices(self._table.grid))
        self.header.set_value(self._table.mapping.header)
        card.body.addWidget(FormField(self.tr("&Row with the headings"), self.header))
        self.header.edited.connect(self._choose_header)
        for column in sorted(Column, key=lambda each: each is not Column.TEXT):
            card.body.addWidget(self.columns[column])
        return card

    def _choose_header(self) -> None:
        self._before = (None, self._table)
        self._change(with_header(self._table, int(self.header.value())))

    def _names_card(self) -> Card:
        card = Card(self.tr("About the kader"), "list-checks")
        head = self._table.head
        missing = self.tr("Fill this in.")
        self.names: dict[str, FormField] = {}
        for key, name, why in (
            ("title", self.tr("&Title"), ""),
            ("publisher", self.tr("&Whose kader is it?"), self.tr("For instance: gemeente Wijdeveen.")),
            ("source", self.tr("Where does it st&and?"), self.tr("The document, and the annex or page.")),
            ("version", self.tr("Vers&ion"), self.tr("A number or a year, such as 1 or 2026.")),
            ("id", self.tr("&Short name"), self.tr("The program knows the kader by this. A newer version of the same "
                                                   "kader has the same short name.")),
        ):  # fmt: skip
            field = TextField()
            field.set_value(getattr(head, key))
            self.names[key] = FormField(name, field, why, check=lambda value: "" if value else missing)
            self.names[key].edited.connect(self._rename)
            card.body.addWidget(self.names[key])
        self.names["id"].field.editingFinished.connect(self._tidy_id)
        return card

    def _show(self) -> None:
        headings = heading_choices(self._table)
        for column, field in self.columns.items():
            place = self._table.mapping.places.get(column)
            field.show_table(headings, place, examples(self._table, place) if place is not None else "")

    def _change(self, table: TableImport) -> None:
        self._table = table
        self._show()
        self.changed.emit(table)

    def _rename(self) -> None:
        values = {key: str(field.value()) for key, field in self.names.items()}
        values["version"] = "-".join(values["version"].split())
        values["id"] = as_kader_id(values["id"]) if values["id"] else ""
        self._table = replace(self._table, head=replace(self._table.head, **values))
        self.changed.emit(self._table)

    def _tidy_id(self) -> None:
        self.names["id"].field.set_value(self._table.head.id)
