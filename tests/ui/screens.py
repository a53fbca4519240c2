"""Pictures of every page with the example in it: `python -m tests.ui.screens MAP`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from PySide6.QtWidgets import QApplication, QWidget

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.clock import local_clock
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.storage.file.key import KeyProfile
from kwaliteitsassistent.ui.application import make_app
from kwaliteitsassistent.ui.background import Immediate
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.start.window import StartWindow
from kwaliteitsassistent.ui.theme import Scheme

from .audits import settle

LIGHT_KEY = KeyProfile(passes=1, memory_kib=64, lanes=1)
LOOKS = {
    "licht": (Scheme.LIGHT, 10.5),
    "donker": (Scheme.DARK, 10.5),
    "groot": (Scheme.LIGHT, 14.0),
}
SIZE = (1280, 800)


def main(folder: Path) -> None:
    """Write the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_app([])
    with tempfile.TemporaryDirectory() as root:
        own = paths({"KWALITEITSASSISTENT_MAP": root})
        desk = Desk(own, local_clock, KnownSeals(own.data / "zegelsleutels.txt"), (LIGHT_KEY,))
        for name, (scheme, points) in LOOKS.items():
            app.appearance.choose_scheme(scheme)
            app.appearance.choose_points(points)
            session = Session(app, own, lambda: desk, Immediate())
            _begin(session.begin(), folder, name)
            session.start.welcome.buttons["demo"].click()
            _pages(session, folder, name)
            session.book.close()


def _begin(start: StartWindow, folder: Path, look: str) -> None:
    _keep(start, folder / f"{look}-begin-welkom.png")
    start.welcome.buttons["new"].click()
    _keep(start, folder / f"{look}-begin-wachtwoord.png")
    start.show_welcome()


def _pages(session: Session, folder: Path, look: str) -> None:
    window = session.window
    window.resize(*SIZE)
    for action, page_id in [(window.actions_by_id["page_" + entry.id], entry.id) for entry in window._entries]:
        action.trigger()
        _keep(window, folder / f"{look}-{page_id}.png")
    window.hide()
    window.deleteLater()
    settle()


def _keep(widget: QWidget, path: Path) -> None:
    widget.show()
    settle()
    QApplication.processEvents()
    if not widget.grab().save(str(path)):
        raise OSError(f"{path} was not written")
    print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
