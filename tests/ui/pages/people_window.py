"""The window with the pages about people and the organisation, for the tests of those pages."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.registry import pages
from kwaliteitsassistent.ui.workspace import Workspace

OURS = ("staff", "clients", "organisation")
TESS, TESS_JOB = "medewerker-4", "aanstelling-4"


def people_window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """The window, shown."""
    entries = [entry for entry in pages(workspace) if entry.id in OURS]
    window = MainWindow(entries, application.appearance, application.words)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window
