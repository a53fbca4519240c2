"""One window in a process of its own: `python -m tests.bench.first_frame leeg|begin|overzicht [DOSSIER]`.

Prints one line of JSON. `painted` is the moment of the first frame on the monotonic clock, in nanoseconds; `memory` is
in MiB. For `overzicht`, `filled` is how many milliseconds passed between asking for the dossier (of which the key takes
no time worth naming) and the first page standing there with everything on it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

WORDS = "meten"


class _FirstPaint(QObject):
    """Tells once that a window was painted, with everything on it and before anything else is done."""

    def __init__(self, window: QWidget, told: Callable[[], None]) -> None:
        super().__init__(window)
        self._told = told
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._told)
        return False


def memory() -> float:
    """What this process holds now, in MiB; 0 where the system does not tell it this way."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def report(**measured: float) -> None:
    """Print and leave at once, without the cost of taking down."""
    print(json.dumps(measured), flush=True)
    os._exit(0)


def painted() -> None:
    """What both windows tell of their first frame."""
    report(painted=time.monotonic_ns(), memory=memory())


def empty() -> None:
    """The floor: a window with nothing in it."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(900, 640)
    _FirstPaint(window, painted)
    window.show()
    app.exec()


def start() -> None:
    """The window that the program begins with, as `run` makes it."""
    from kwaliteitsassistent.paths import paths
    from kwaliteitsassistent.ui.application import make_app
    from kwaliteitsassistent.ui.background import Background
    from kwaliteitsassistent.ui.session import Session

    with tempfile.TemporaryDirectory() as folder:
        application = make_app([])
        own = paths({"KWALITEITSASSISTENT_MAP": folder})
        session = Session(application, own, lambda: None, Background(sys.excepthook))
        _FirstPaint(session.begin(), painted)
        application.qt.exec()


def overview(path: Path) -> None:
    """From asking for the dossier to the first page with everything on it."""
    from kwaliteitsassistent.bootstrap import Desk
    from kwaliteitsassistent.paths import paths
    from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
    from kwaliteitsassistent.ui.application import make_app
    from kwaliteitsassistent.ui.background import Background
    from kwaliteitsassistent.ui.session import Session

    from .data import TODAY
    from .window import LIGHT_KEY

    now = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()
    own = paths({"KWALITEITSASSISTENT_MAP": str(path.parent / "eigen")})
    desk = Desk(own, lambda: now, KnownSeals(own.data / "zegels.txt"), (LIGHT_KEY,))
    application = make_app([])
    session = Session(application, own, lambda: desk, Background(sys.excepthook))
    ready: list[None] = []
    session.prepared.connect(lambda: ready.append(None))  # as while one types the passphrase
    session.begin()
    while not ready:
        application.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    begin = time.perf_counter()
    session.show_book(desk.open(path, desk.passphrase(WORDS)))
    while session.window.page.banner is None:
        application.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    session.window.repaint()
    application.qt.processEvents()
    report(filled=(time.perf_counter() - begin) * 1000, memory=memory())


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["leeg"]:
            empty()
        case ["begin"]:
            start()
        case ["overzicht", path]:
            overview(Path(path))
