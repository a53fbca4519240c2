"""The passphrase can be typed before the database has been loaded, and what comes then is loaded where it is safe."""

from __future__ import annotations

import subprocess
import sys

from ..test_sources import TOO_EARLY

SCRIPT = """
import sys, tempfile
from dataclasses import replace
from pathlib import Path
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.ui import run
from kwaliteitsassistent.ui.application import make_app
from kwaliteitsassistent.ui.background import Immediate
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.single_instance import SingleInstance
own = paths({"KWALITEITSASSISTENT_MAP": tempfile.mkdtemp()})
app = make_app(["kwaliteitsassistent"])
only = SingleInstance(own.data)
assert only.take()
session = Session(app, own, lambda: print(" ".join(sorted(sys.modules))), Immediate())
known = Path(tempfile.mkdtemp()) / "zorg.kwa"
known.touch()
session.settings = replace(session.settings, recent=(str(known),))
start = session.begin()
while not start._was_painted:
    app.qt.processEvents()
app.qt.processEvents()
"""


def test_nothing_heavy_is_loaded_when_the_start_window_is_painted() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60)
    loaded = set(done.stdout.split())
    assert "kwaliteitsassistent.ui.start.unlock" in loaded
    assert [name for name in (*TOO_EARLY, "argon2", "kwaliteitsassistent.storage") if name in loaded] == []


ON_THE_WORKER = """
import sys, tempfile, threading
from importlib.abc import MetaPathFinder

class Where(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if threading.current_thread() is not threading.main_thread():
            print(name)

sys.meta_path.insert(0, Where())
from PySide6.QtCore import QEventLoop
from kwaliteitsassistent.bootstrap import desk
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.ui.application import make_app
from kwaliteitsassistent.ui.background import Background
from kwaliteitsassistent.ui.session import Session
app = make_app(["kwaliteitsassistent"])
session = Session(app, paths({"KWALITEITSASSISTENT_MAP": tempfile.mkdtemp()}), desk, Background(sys.excepthook))
ready = []
session.prepared.connect(lambda: ready.append(None))
session.begin()
while not ready:
    app.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
session.background.close()
print("main:" + str("kwaliteitsassistent.ui.pages.overview_page" in sys.modules))
"""


def test_no_part_of_the_window_is_loaded_on_the_worker() -> None:
    """Classes of Qt made in one thread while another paints can end the program."""
    done = subprocess.run([sys.executable, "-c", ON_THE_WORKER], capture_output=True, text=True, check=True, timeout=60)
    *loaded, window = done.stdout.split()
    assert "kwaliteitsassistent.services.dossier.safekeeping" in loaded
    assert [name for name in loaded if "PySide6" in name or name.startswith("kwaliteitsassistent.ui")] == []
    assert window == "main:True"
