"""Notices that nobody is working, also when the computer slept meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

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
    """`reached` comes when, after `watch`, nothing was touched for `minutes`; 0 minutes never.

    The clock of the wall goes on while the computer sleeps, so waking up after long counts as idle at once.
    """

    reached = Signal()

    def __init__(self, app: QGuiApplication, minutes: int, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.minutes = minutes
        self._app, self._now = app, now
        self._last = now()
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Look out for signs of life from now on."""
        if not self._timer.isActive():
            self._last = self._now()
            self._timer.start()
            self._app.focusWindowChanged.connect(self._follow)
            self._follow(self._app.focusWindow())

    def look(self) -> None:
        """Compare the clock with the last sign of life."""
        if self.minutes and self._now() - self._last >= 60 * self.minutes:
            self._last = self._now()
            self.reached.emit()

    def _follow(self, window: QWindow | None) -> None:
        # All that is typed, clicked and drawn comes in by the window in use. To listen to the whole application would
        # call Python for everything that happens to every widget, and double the time to build a page.
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            if self.minutes and self._now() - self._last >= 60 * self.minutes:
                self.look()
            self._last = self._now()
        return False
