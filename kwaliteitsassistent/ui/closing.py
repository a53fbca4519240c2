"""While the dossier closes: one calm line, and what went wrong with the backup if anything did."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QProgressBar

from .dialogs.dialog import Dialog
from .widgets.text import label


class ClosingWindow(Dialog):
    """Stays until the backup is there; with trouble it waits for the user."""

    def __init__(self) -> None:
        super().__init__(None, width=440)
        self.set_words(self.tr("Your dossier is being closed"), self.tr("A backup is made. Your work has been saved."))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Closing"))
        self.body.addWidget(self._bar)

    def tell_troubles(self, troubles: Sequence[str]) -> None:
        """The dossier is closed and safe, but there is no backup of today; say why."""
        self._bar.hide()
        self.set_words(
            self.tr("The backup was not made"),
            self.tr("Your work has been saved in the dossier. Only the backup is missing."),
        )
        for each in troubles:
            self.body.addWidget(label(each))
        self.accept_button(self.tr("Close")).setFocus()
        self.resize(self.sizeHint())
