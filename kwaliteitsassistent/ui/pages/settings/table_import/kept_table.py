"""A table that was left half way to a kader: go on with it, or throw it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .....services.kader.importing.keeping import KeptImport
from .....services.wording.texts import shown
from ....widgets.buttons import button, saves
from ....widgets.flow import FlowLayout
from ....widgets.text import label
from .place import ImportPlace


class KeptTable(QWidget):
    """Hidden as long as there is none. `wanted` and `thrown` carry how far it was."""

    wanted = Signal(ImportPlace)
    thrown = Signal(ImportPlace)

    def __init__(self) -> None:
        super().__init__()
        self._place = ImportPlace()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.told = label("")
        column.addWidget(self.told)
        self.go_on = button(self.tr("Go on with this table"), icon="arrow-right")
        self.throw = button(self.tr("Throw away"), "link", icon="trash-2", name=self.tr("Throw away what was kept"))
        saves(self.go_on, self.throw)
        self.go_on.clicked.connect(lambda: self.wanted.emit(self._place))
        self.throw.clicked.connect(lambda: self.thrown.emit(self._place))
        row = FlowLayout()
        row.addWidget(self.go_on)
        row.addWidget(self.throw)
        column.addLayout(row)
        self.hide()

    def show_kept(self, kept: KeptImport | None) -> None:
        """Offer the table that was left, if there is one."""
        self.setVisible(kept is not None)
        if kept is not None:
            self._place = ImportPlace(kept.step, kept.table)
            words = self.tr("You were taking over the table {file}. It was kept on {day}.")
            self.told.setText(words.format(file=kept.table.path.name, day=shown(kept.kept_on)))
