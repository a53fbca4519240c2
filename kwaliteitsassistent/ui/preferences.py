"""How this user likes the window; kept in a small file that names no person and no dossier."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from . import theme
from .languages import Language
from .theme import Scheme


@dataclass(frozen=True, slots=True)
class Preferences:
    """Colours, text size in points, and language."""

    scheme: Scheme = Scheme.SYSTEM
    points: float = theme.BASE_POINTS
    language: Language = Language.DUTCH


def load_preferences(path: Path) -> Preferences:
    """Read the file; what is missing or not understood keeps its usual value."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    usual = Preferences()
    return Preferences(
        scheme=_one_of(Scheme, stored.value("scheme"), usual.scheme),
        points=_points(stored.value("points"), usual.points),
        language=_one_of(Language, stored.value("language"), usual.language),
    )


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the file."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    stored.setValue("scheme", preferences.scheme.value)
    stored.setValue("points", preferences.points)
    stored.setValue("language", preferences.language.value)
    stored.sync()


def _one_of(kind: type, value: object, usual: object) -> object:
    return kind(value) if value in set(kind) else usual


def _points(value: object, usual: float) -> float:
    known = {str(size): size for size in theme.POINT_SIZES}
    return known.get(str(value), usual)
