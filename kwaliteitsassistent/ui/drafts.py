"""Keeps what is typed without a Save button: a second after the last edit, and when the page is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 1000


class AutoSave(QObject):
    """Calls `save` after a pause in the edits. An error keeps the draft pending and goes out as `failed`."""

    saved = Signal(datetime)
    failed = Signal(Exception)

    def __init__(self, save: Callable[[], None], now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save, self._now = save, now
        self._pending = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Whether there is something that has not been saved yet."""
        return self._pending

    def touch(self) -> None:
        """Something was edited."""
        self._pending = True
        self._timer.start()

    def forget(self) -> None:
        """Give up what has not been saved."""
        self._timer.stop()
        self._pending = False

    def flush(self) -> bool:
        """Save now if there is anything to save; says whether all is saved."""
        self._timer.stop()
        if not self._pending:
            return True
        try:
            self._save()
        except Exception as trouble:
            self.failed.emit(trouble)
            return False
        self._pending = False
        self.saved.emit(self._now())
        return True
