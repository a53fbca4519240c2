"""A window with a few pages of the registry, for the tests of those pages."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.registry import pages
from kwaliteitsassistent.ui.workspace import Workspace

PEOPLE = ("staff", "clients", "organisation")
TESS, TESS_JOB = "medewerker-4", "aanstelling-4"


def shown_window(
    application: Application,
    workspace: Workspace,
    qtbot: QtBot,
    page_ids: tuple[str, ...],
    size: tuple[int, int] | None = None,
) -> MainWindow:
    """The window with these pages only, the first of them in sight; `size` in pixels."""
    entries = {entry.id: entry for entry in pages(workspace)}
    window = MainWindow([entries[id_] for id_ in page_ids], application.appearance, application.words)
    qtbot.addWidget(window)
    if size is not None:
        window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    return window


def people_window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """The window with the pages about people and the organisation."""
    return shown_window(application, workspace, qtbot, PEOPLE)
