"""The passphrase can be typed before the database has been loaded."""

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
