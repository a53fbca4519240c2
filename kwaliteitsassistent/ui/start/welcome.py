"""The first view for someone new, and the way to all other beginnings."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ..widgets.buttons import button
from ..widgets.text import label
from .panel import Panel


class WelcomePanel(Panel):
    """Four ways to begin. `chosen` says which: new, demo, open or restore."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("house", "")
        self.title.setText(self.tr("Welcome"))
        self.body.addWidget(label(self.tr("See what your kader asks of you, what is in order and what is to be done.")))
        self.body.addWidget(
            label(self.tr("Everything stays on this computer, in one file that only your passphrase opens."), "muted")
        )
        self.buttons = {
            "new": button(self.tr("Make a new dossier"), "primary", icon="file-plus"),
            "demo": button(self.tr("Look around in the example"), icon="layout-dashboard"),
            "open": button(self.tr("Open a dossier"), icon="folder-open"),
            "restore": button(self.tr("Put back a backup"), icon="history"),
        }
        for name, each in self.buttons.items():
            each.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
            self.body.addWidget(each)
        self.add_told_line()
        self.first = self.buttons["new"]

    def set_busy(self, words: str) -> None:
        """Wait with `words`, or with none be ready again."""
        for each in self.buttons.values():
            each.setEnabled(not words)
        self.tell(words)
