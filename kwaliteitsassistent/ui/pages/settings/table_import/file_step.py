"""The first step: the file with the table, and the sheet when there are more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .....services.kader.importing.table_import import TableImport, what_was_read
from ....fields.choice_field import ChoiceField
from ....fields.form_field import FormField
from ....widgets.card import Card
from ....widgets.drop_area import DropArea
from ....widgets.text import breakable, label


class FileStep(QWidget):
    """`wanted` carries the path of a file and the name of a sheet, or None for the first."""

    wanted = Signal(Path, object)

    def __init__(self, table: TableImport | None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        detail = self.tr("Or choose it yourself: an Excel workbook (.xlsx) or CSV. It is only read.")
        self.drop = DropArea("Excel, CSV (*.xlsx *.csv *.txt *.tsv)", detail)
        self.drop.chosen.connect(lambda paths: self.wanted.emit(paths[0], None))
        column.addWidget(self.drop)
        if table is not None:
            column.addWidget(self._read(table))
        kept = self.tr("Nothing is put into your dossier until the last step. What you choose here stays until you "
                       "close the program.")  # fmt: skip
        column.addWidget(label(kept, "muted"))
        column.addStretch()

    def _read(self, table: TableImport) -> Card:
        card = Card(breakable(table.path.name), "file-text")
        card.body.addWidget(label(what_was_read(table.grid)))
        if len(table.sheets) > 1:
            self.sheet = ChoiceField([(name, name) for name in table.sheets])
            self.sheet.set_value(table.grid.sheet)
            self.sheet.edited.connect(lambda: self.wanted.emit(table.path, self.sheet.value()))
            card.body.addWidget(FormField(self.tr("Which &sheet has the requirements?"), self.sheet))
        return card
