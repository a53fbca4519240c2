"""One Qt application for all tests of the window, made by the real `make_app`, without a screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui import theme
from kwaliteitsassistent.ui.application import Application, make_app
from kwaliteitsassistent.ui.languages import Language
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.theme import Scheme

from .sample_pages import ENTRIES


@pytest.fixture(scope="session")
def application() -> Application:
    """The application as users get it."""
    return make_app(["kwaliteitsassistent"])


@pytest.fixture(scope="session")
def qapp(application: Application) -> QApplication:
    """What pytest-qt uses."""
    return application.qt


@pytest.fixture(autouse=True)
def usual_look(application: Application) -> Iterator[None]:
    """Each test begins light, at the usual size and in Dutch, without the windows of the test before."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    yield
    # Giving a window that is about to go its usual look back costs seconds.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    appearance = application.appearance
    if application.words.language is not Language.DUTCH:
        application.words.use(Language.DUTCH)
    if appearance.points != theme.BASE_POINTS:
        appearance.choose_points(theme.BASE_POINTS)
    if appearance.scheme is not Scheme.SYSTEM:
        appearance.choose_scheme(Scheme.SYSTEM)


@pytest.fixture
def make_window(application: Application, qtbot: QtBot) -> Callable[[], MainWindow]:
    """Makes a shown window with the sample pages."""

    def make() -> MainWindow:
        window = MainWindow(ENTRIES, application.appearance, application.words)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """One such window."""
    return make_window()
