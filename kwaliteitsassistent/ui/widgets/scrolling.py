"""The area in which a part of a page scrolls."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def area_around(part: QWidget) -> QScrollArea | None:
    """The nearest area around a part that scrolls; None where nothing does."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def show_from_top(part: QWidget) -> None:
    """Scroll back to where the area around a part begins."""
    area = area_around(part)
    if area is not None:
        area.verticalScrollBar().setValue(0)


def keep_focus_in_sight(part: QWidget) -> None:
    """Once `part` has its new size, scroll to what the keyboard is on within it, if it is there."""
    area, at = area_around(part), part.window().focusWidget()
    if area is not None and at is not None and part.isAncestorOf(at):
        QTimer.singleShot(0, at, lambda: area.ensureWidgetVisible(at))
