"""Where the keyboard goes on when what it was in is gone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def begin_in(part: QWidget) -> None:
    """Put the focus in the first thing within `part` that Tab stops at, if there is any."""
    each = part.nextInFocusChain()
    while each is not part:
        takes_tab = each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if part.isAncestorOf(each) and takes_tab and each.isEnabled() and each.isVisibleTo(part):
            each.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        each = each.nextInFocusChain()


def has_focus_within(part: QWidget) -> bool:
    """Whether the keyboard is in `part`."""
    inside = part.window().focusWidget()
    return inside is not None and part.isAncestorOf(inside)
