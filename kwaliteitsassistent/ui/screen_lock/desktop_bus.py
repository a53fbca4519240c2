"""Linux: the desktop tells on the session bus that the screen is locked, the system that the computer goes to sleep."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SCREEN_SAVERS = ("org.freedesktop", "org.gnome", "org.cinnamon", "org.mate", "org.xfce")
"""KDE and others use the first name; some desktops have their own."""

_ANYONE, _ANYWHERE = "", ""


class DesktopBus(QObject):
    """Hears both buses. Without a bus, or without a desktop that tells, nothing comes: idle time still locks."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        for owner in _SCREEN_SAVERS:
            session.connect(_ANYONE, _ANYWHERE, f"{owner}.ScreenSaver", "ActiveChanged", self, SLOT("told(bool)"))
        system.connect(
            _ANYONE, _ANYWHERE, "org.freedesktop.login1.Manager", "PrepareForSleep", self, SLOT("told(bool)")
        )

    @Slot(bool)
    def told(self, begins: bool) -> None:
        """The screen locks (or the computer goes to sleep), or is back."""
        if begins:
            self.locked.emit()
