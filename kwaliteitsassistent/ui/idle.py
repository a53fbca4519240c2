"""Notices that nobody is working, also when the computer slept meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_LOOK_EVERY_MS = 5_000
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
}


class Idle(QObject):
    """`reached` comes when nothing was touched for `minutes`; 0 minutes never.

    The clock of the wall goes on while the computer sleeps, so waking up after long counts as idle at once.
    """

    reached = Signal()

    def __init__(self, app: QGuiApplication, minutes: int, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.minutes = minutes
        self._now = now
        self._last = now()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.installEventFilter(self)

    def look(self) -> None:
        """Compare the clock with the last sign of life."""
        if self.minutes and self._now() - self._last >= 60 * self.minutes:
            self._last = self._now()
            self.reached.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            if self.minutes and self._now() - self._last >= 60 * self.minutes:
                self.look()
            self._last = self._now()
        return False
