"""A session on folders of its own, with a light key so that opening takes no time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.paths import Paths, paths
from kwaliteitsassistent.services.clock import local_clock
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.storage.file.key import KeyProfile
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.background import Background
from kwaliteitsassistent.ui.session import Session

LIGHT = KeyProfile(passes=1, memory_kib=64, lanes=1)
WORDS = "vier rustige paarse olifanten"


@pytest.fixture
def own(tmp_path: Path) -> Paths:
    """The folders of the program."""
    return paths({"KWALITEITSASSISTENT_MAP": str(tmp_path / "eigen")})


@pytest.fixture
def desk(own: Paths) -> Desk:
    """Where dossiers are made, with a light key."""
    return Desk(own, local_clock, KnownSeals(own.data / "zegelsleutels.txt"), (LIGHT,))


@pytest.fixture
def make_session(application: Application, own: Paths, desk: Desk, qtbot: QtBot) -> Iterator[Callable[[], Session]]:
    """Makes sessions; their windows and worker are gone at the end."""
    made: list[Session] = []
    troubles: list[Exception] = []

    def make() -> Session:
        session = Session(application, own, lambda: desk, Background(troubles.append))
        made.append(session)
        return session

    yield make
    for session in made:
        session.background.close()
        for window in (session.start, session.window, session.closing):
            if window is not None:
                window.blockSignals(True)
                window.close()
                window.deleteLater()
        if session.book is not None:
            session.book.close()
        session.idle.deleteLater()
    assert troubles == []


@pytest.fixture
def dossier(desk: Desk, tmp_path: Path) -> Path:
    """A dossier with a provider and two backups."""
    path = tmp_path / "zorg.kwa"
    book = desk.create(path, WORDS)
    book.save(Provider(id="aanbieder", name="Zorg Bakker"))
    book.close()
    return path


@pytest.fixture
def opened(make_session: Callable[[], Session], dossier: Path, qtbot: QtBot) -> Session:
    """A session with that dossier open in the window."""
    session = make_session()
    session.settings = session.settings.opened(dossier)
    start = session.begin()
    start.unlock.secret.line.setText(WORDS)
    start.unlock.open.click()
    qtbot.waitUntil(lambda: session.window is not None)
    return session
