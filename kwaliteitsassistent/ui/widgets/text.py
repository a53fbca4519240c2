"""Text on a page, in one of the few sizes there are."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Text in a role of the style sheet: `h1`, `h2`, `strong`, `muted`, `small`, or plain."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def breakable(path: object) -> str:
    """A path that may be broken after each part, so that a long one does not push the page wide."""
    return re.sub(r"([/\\_.-])", "\\1\u200b", str(path))
