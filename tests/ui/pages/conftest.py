"""The made-up provider of the demo as a real encrypted dossier: made once, copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.demo.basisset import BASISSET
from kwaliteitsassistent.demo.walk import DOSSIER, INITIALS, PASSPHRASE, make_demo
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.storage.file.key import KeyProfile
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.background import Background, Immediate
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.workspace import Workspace

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=ZoneInfo("Europe/Amsterdam"))
LIGHT = KeyProfile(passes=1, memory_kib=64, lanes=1)


def _desk(folder: Path) -> Desk:
    own = paths({"KWALITEITSASSISTENT_MAP": str(folder / "eigen")})
    return Desk(own, lambda: NOW, KnownSeals(own.data / "zegelsleutels.txt"), (LIGHT,))


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo dossier, closed; of its two kaders it holds the one of the gemeente, which most tests are about."""
    folder = tmp_path_factory.mktemp("demo")
    desk = _desk(folder)
    make_demo(desk, folder / "map", NOW.date())
    path = folder / "map" / DOSSIER
    book = desk.open(path, desk.passphrase(PASSPHRASE), INITIALS)
    (basisset,) = (one for one in book.read().all(AdoptedKader) if one.kader_id == BASISSET)
    with book.writing() as writing:
        writing.delete("kader", basisset.id)
    book.close()
    return path


@pytest.fixture
def book(demo_file: Path, tmp_path: Path) -> Iterator[Book]:
    """A copy of the demo dossier, open."""
    own = tmp_path / DOSSIER
    shutil.copy(demo_file, own)
    desk = _desk(tmp_path)
    opened = desk.open(own, desk.passphrase(PASSPHRASE), INITIALS)
    yield opened
    opened.close()


@pytest.fixture
def new_book(tmp_path: Path) -> Iterator[Book]:
    """A dossier in which nothing was recorded yet."""
    made = _desk(tmp_path).create(tmp_path / "nieuw.kwa", PASSPHRASE, INITIALS)
    yield made
    made.close()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """The worker itself, for what only shows when work takes its time."""
    made = Background(pytest.fail)
    yield made
    made.close()


@pytest.fixture
def workspace(book: Book) -> Workspace:
    """What pages get; long work is done at once."""
    return Workspace(book, Immediate())


@pytest.fixture
def session(application: Application, book: Book, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """The whole window on the demo dossier."""
    desk = _desk(tmp_path)
    made = Session(application, desk.paths, lambda: desk, Immediate())
    made.show_book(book)
    qtbot.waitExposed(made.window)
    yield made
    made.window.closed.disconnect()
    made.window.leave()
    made.window.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.idle.deleteLater()
