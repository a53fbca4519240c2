"""One file to go with a form: chosen with a button, or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ...widgets.buttons import button
from ...widgets.drop_area import dragged_files
from ...widgets.text import label


class PaperField(QWidget):
    """`value()` is the path of the file, or None."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._path: Path | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.choose = button(self.tr("Choose file"), icon="folder-open")
        self.choose.clicked.connect(self._ask)
        row.addWidget(self.choose)
        self.setAcceptDrops(True)
        self._name = label(self.tr("Or drag the file here."), "muted")
        row.addWidget(self._name, 1)
        self.setFocusProxy(self.choose)

    def value(self) -> Path | None:
        """Where the file is."""
        return self._path

    def set_value(self, value: Path | None) -> None:
        """Take this file; that is no edit."""
        self._path = value
        self._name.setText(value.name if value else self.tr("Or drag the file here."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dragged_files(event)
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._take(files[0])

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.choose.text())
        if name:
            self._take(Path(name))

    def _take(self, path: Path) -> None:
        self.set_value(path)
        self.edited.emit()
