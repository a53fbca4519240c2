"""Where the keyboard goes on when what it was in is gone.

Nothing here asks Qt for the next widget in its chain: PySide ties what that gives to the one that was asked, and
takes it down with it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


def begin_in(part: QWidget) -> None:
    """Put the focus in the first thing within `part` that Tab stops at, if there is any."""
    for each in _stops(part):
        if each.isEnabled() and each.isVisibleTo(part):
            each.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def has_focus_within(part: QWidget) -> bool:
    """Whether the keyboard is in `part`."""
    inside = part.window().focusWidget()
    return inside is not None and part.isAncestorOf(inside)


def press_by_enter(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button that the keyboard is on when Enter was typed; whether there was one.

    Qt lets only the space bar do that, and Enter in a dialog would press its default button instead.
    """
    at = window.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(at, QPushButton | QToolButton):
        return False
    at.click()
    return True


def _stops(part: QWidget) -> list[QWidget]:
    """In the order in which they were made; the lists that drop down are windows of their own."""
    tab, window = Qt.FocusPolicy.TabFocus, part.window()
    inside = (each for each in part.findChildren(QWidget) if each.window() is window)
    return [each for each in inside if each.focusPolicy() & tab and each.focusProxy() is None]
