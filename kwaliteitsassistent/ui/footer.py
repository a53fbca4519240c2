"""The strip at the foot of the window: where the data is, and when it was last saved."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ..services.wording.dates import clock_time
from ..services.wording.texts import shown
from .announce import announce
from .widgets.icon_label import IconLabel
from .widgets.text import label


class Footer(QFrame):
    """Calm facts that are always in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 20, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("shield-check", "muted", 16))
        self._place = label("", "small")
        row.addWidget(self._place, 1)
        self._tick = IconLabel("check", "ok", 16)
        self._saved = label("", "small", wrap=False)
        row.addWidget(self._tick)
        row.addWidget(self._saved)
        self._tick.hide()
        self.show_backup(None)

    def show_backup(self, made_at: datetime | None) -> None:
        """Say when the last backup was made, if there is one."""
        words = self.tr("Everything is stored on this computer only.")
        if made_at is not None:
            words += " " + self.tr("Last backup: {when}.").format(when=shown(made_at))
        self._place.setText(words)

    def show_saved(self, at: datetime) -> None:
        """Say that all typing was saved at a time of the clock."""
        words = self.tr("Saved at {time}").format(time=clock_time(at))
        if words != self._saved.text():
            self._saved.setText(words)
            announce(self, words)
        self._tick.show()
