"""One watch for every system: a signal where the system tells it, a look every few seconds where it does not."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_EVERY_MS = 3_000


class ScreenLock(QObject):
    """`locked` comes when the screen is locked or the computer goes to sleep; once each time."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        match platform:
            case "win32":
                from .windows import is_locked

                self._look_often(is_locked)
            case "darwin":
                from .macos import is_locked

                self._look_often(is_locked)
            case _:
                from .desktop_bus import DesktopBus

                DesktopBus(self).locked.connect(self.locked)

    def _look_often(self, is_locked: Callable[[], bool]) -> None:
        looking = Looking(is_locked, self)
        looking.locked.connect(self.locked)


class Looking(QObject):
    """Asks the system every few seconds; `locked` comes when the answer turns from no to yes."""

    locked = Signal()

    def __init__(self, is_locked: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_locked = is_locked
        self._was_locked = False
        timer = QTimer(self)
        timer.setInterval(_LOOK_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Ask now."""
        now = self._is_locked()
        if now and not self._was_locked:
            self.locked.emit()
        self._was_locked = now
