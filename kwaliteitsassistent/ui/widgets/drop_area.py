"""A place to drop a file, always with a button that does the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QVBoxLayout

from .buttons import button, saves
from .icon_label import IconLabel
from .text import label


class DropArea(QFrame):
    """Files from the file manager or from a file dialog; `chosen` gives their paths as a tuple.

    `detail` says what becomes of the file, where the dossier does not keep a copy.
    """

    chosen = Signal(tuple)

    def __init__(self, filters: str = "", detail: str = "") -> None:
        super().__init__()
        self._filters = filters
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        saves(self)
        self.setAccessibleName(self.tr("Add a file"))
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(20, 18, 20, 18)
        row.setSpacing(14)
        row.addWidget(IconLabel("file-up", "accent", 28))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("Drag a file here"), "strong"))
        kept = self.tr("Or choose it yourself. The dossier keeps its own copy.")
        words.addWidget(label(detail or kept, "muted"))
        row.addLayout(words, 1)
        self.button = button(self.tr("Choose file"), icon="folder-open")
        self.button.clicked.connect(self._ask)
        row.addWidget(self.button)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and dragged_files(event):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        files = dragged_files(event)
        if files and self.isEnabled():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.chosen.emit(files)

    def _show_over(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().polish(self)

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose file"), "", self._filters)
        if names:
            self.chosen.emit(tuple(Path(name) for name in names))


def dragged_files(event: QDropEvent) -> tuple[Path, ...]:
    """The files of this computer that are dragged along."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
