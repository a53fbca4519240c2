"""Loads the typeface that ships with the program: Atkinson Hyperlegible, made for low vision."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from ..bundled import bundled


def load_fonts() -> str:
    """Make the shipped fonts known to Qt; gives the family's name."""
    family = ""
    for path in sorted(bundled("resources", "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        family = QFontDatabase.applicationFontFamilies(number)[0]
    return family
