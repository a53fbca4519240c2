"""Puts the application together: style, typeface, colours, language, and the last resort for bugs."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from .appearance import Appearance
from .fonts import load_fonts
from .languages import Words
from .preferences import Preferences
from .problems import Problems
from .versions import check_versions

_STYLE = ("-style", "Fusion")
"""Asked this way it costs nothing; `setStyle` makes eighty lists of names that nobody reads."""


@dataclass(frozen=True, slots=True)
class Application:
    """The Qt application with what the window needs from it."""

    qt: QApplication
    appearance: Appearance
    words: Words

    def preferences(self) -> Preferences:
        """The choices in force, to keep for next time."""
        return Preferences(self.appearance.scheme, self.appearance.points, self.words.language)


def make_app(argv: list[str] | None = None, preferences: Preferences | None = None) -> Application:
    """The application, or the one there is. Raises DomainError("qt_breaks_on_python")."""
    check_versions()
    chosen = preferences or Preferences()
    app = QApplication.instance() or QApplication([*(argv or sys.argv), *_STYLE])
    app.setApplicationName("Kwaliteitsassistent")
    font = app.font()
    font.setFamily(load_fonts())
    app.setFont(font)
    words = Words(app, chosen.language)
    return Application(app, Appearance(app, chosen.scheme, chosen.points), words)


def install_problems(app: QApplication, log_file: Path) -> Problems:
    """From now on bugs go to the log and to one calm dialog."""

    def show(report: str) -> None:
        from .dialogs.bug_dialog import BugDialog  # only when there is a bug

        BugDialog(report, app.activeWindow()).exec()

    problems = Problems(log_file, show)
    problems.install()
    return problems
