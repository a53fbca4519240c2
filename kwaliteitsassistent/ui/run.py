"""Runs the window: first something to look at, then everything that takes long to load."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt

from ..domain.errors import DomainError
from ..paths import Paths
from .application import install_problems, make_app
from .background import Background
from .desk import Desk
from .preferences import load_preferences
from .problems import sentence
from .session import PREFERENCES_FILE, Session
from .single_instance import SingleInstance

__all__ = ["Desk", "run"]


def run(paths: Paths, make_desk: Callable[[], Desk]) -> int:
    """Open the window and stay until it is closed; a second start only raises the first. Gives the exit code."""
    try:
        application = make_app(preferences=load_preferences(paths.settings / PREFERENCES_FILE))
    except DomainError as trouble:
        print(sentence(trouble), file=sys.stderr)
        return 1
    only = SingleInstance(paths.data)
    if not only.take():
        only.raise_first()
        return 0
    problems = install_problems(application.qt, paths.logs / "kwaliteitsassistent.log")
    background = Background(problems.handle)
    session = Session(application, paths, make_desk, background)
    application.qt.setQuitOnLastWindowClosed(False)
    session.ended.connect(application.qt.quit)
    start = session.begin()
    start.painted.connect(lambda: only.listen(lambda: _raise(session)))
    try:
        return application.qt.exec()
    finally:
        background.close()
        only.release()
        problems.uninstall()


def _raise(session: Session) -> None:
    window = session.in_sight()
    if window is not None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
