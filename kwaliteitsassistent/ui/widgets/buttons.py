"""Buttons: one primary per page, plain ones beside it, links in the head of a card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ..icons import put_icon

_ICON_ROLE = {"primary": "on_accent", "danger": "bad", "link": "accent"}


def button(text: str, kind: str = "plain", *, icon: str = "", name: str = "") -> QPushButton:
    """A button with words; `kind` is plain, primary, danger or link.

    `name` is what a screen reader says when the words alone do not tell where the button belongs.
    """
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:
        put_icon(made, icon, _ICON_ROLE.get(kind, "text"))
    if name:
        made.setAccessibleName(name)
    return made


def saves(*controls: QWidget) -> None:
    """Mark what changes the dossier: it is off, with the reason, in a dossier that can only be looked at."""
    for each in controls:
        each.setProperty("saves", True)


def icon_button(icon: str, name: str, *, boxed: bool = False) -> QToolButton:
    """A button with only an icon; `name` is its tooltip and what a screen reader says."""
    made = QToolButton()
    made.setProperty("kind", "boxed" if boxed else "bare")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setToolTip(name)
    made.setAccessibleName(name)
    put_icon(made, icon)
    return made
