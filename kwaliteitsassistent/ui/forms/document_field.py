"""A document of the dossier: chosen from those that are there, or added from a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ..fields.choice_field import ChoiceField
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout


class DocumentField(QWidget):
    """`value()` is the id of a document or None. `asked` carries a file to be kept; answer with `take`."""

    edited = Signal()
    asked = Signal(Path)

    def __init__(self, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._choices = list(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.choice = ChoiceField(self._choices)
        self.choice.edited.connect(self.edited)
        column.addWidget(self.choice)
        row = FlowLayout()
        self.add = button(self.tr("Add a file"), icon="file-up")
        self.add.clicked.connect(self._ask)
        row.addWidget(self.add)
        column.addLayout(row)
        self.setFocusProxy(self.choice)

    def value(self) -> object | None:
        """The id of the document, or None."""
        return self.choice.value()

    def set_value(self, value: object | None) -> None:
        """Choose a document; that is no edit."""
        self.choice.set_value(value)

    def take(self, document_id: str, title: str) -> None:
        """Choose a document that was just kept."""
        self._choices.append((document_id, title))
        self.choice.set_choices(self._choices)
        self.choice.set_value(document_id)
        self.edited.emit()

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.add.text())
        if name:
            self.asked.emit(Path(name))
