"""Where the keyboard goes on when what it was in is gone.

Nothing here asks Qt for the next widget in its chain: PySide ties what that gives to the one that was asked, and
takes it down with it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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


def tab_through_after(place: QWidget, part: QWidget) -> None:
    """Let Tab go through `part` after `place`, and not at the very end, where Qt puts what is made late."""
    before = place
    for each in _stops(part):
        QWidget.setTabOrder(before, each)
        before = each


def _stops(part: QWidget) -> list[QWidget]:
    tab, window = Qt.FocusPolicy.TabFocus, part.window()  # the list that drops down from a choice is another window
    return [
        each
        for each in part.findChildren(QWidget)
        if each.focusPolicy() & tab and each.focusProxy() is None and each.window() is window
    ]
