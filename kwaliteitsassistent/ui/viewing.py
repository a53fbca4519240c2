"""A dossier that can only be looked at here: a line that says so, and everything that would save is off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ..services.wording.texts import text
from .example_strip import Strip

_TURNS_ON = (QEvent.Type.Show, QEvent.Type.EnabledChange)


class ViewingStrip(Strip):
    """One calm line, always in sight."""

    def __init__(self) -> None:
        super().__init__("lock", text("viewing", "strip"))


class SavingOff(QObject):
    """Turns off every control marked by `widgets.buttons.saves` as it comes into sight, as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reason = text("viewing", "reason")
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TURNS_ON and isinstance(watched, QWidget) and watched.property("saves"):
            if watched.isEnabled():
                watched.setEnabled(False)
            watched.setToolTip(self._reason)
            watched.setAccessibleDescription(self._reason)
        return False
