"""All actions with their shortcut and one line of help, from the same table as the menus."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ..widgets.status import Kind, StatusLine
from ..widgets.status_list import StatusList
from .dialog import Dialog

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsDialog(Dialog):
    """A list to read."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=600)
        title = self.tr("Keyboard shortcuts")
        self.set_words(title, self.tr("Everything in the menus can be done without a mouse."))
        rows = StatusList(title)
        rows.set_lines([_line(action) for action in actions])
        rows.setMinimumHeight(320)
        self.body.addWidget(rows)
        self.accept_button(self.tr("Close"))
        rows.setFocus()


def _line(action: QAction) -> StatusLine:
    return StatusLine(
        title=action.text().replace("&", ""),
        detail=action.statusTip(),
        word=action.shortcut().toString(_NATIVE),
        kind=Kind.IDLE,
        icon=action.property("iconName") or "chevron-right",
    )
