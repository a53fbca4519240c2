"""The real program on a real accessibility bus: a screen reader can read the menu, unlock, press and lock."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.demo.walk import PASSPHRASE
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.clock import local_clock
from kwaliteitsassistent.services.dossier import settings_file
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.services.dossier.settings_file import Settings

READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = {
    "xvfb": "/usr/bin/Xvfb",
    "dbus-daemon": "/usr/bin/dbus-run-session",
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
    "python3": SYSTEM_PYTHON,
}
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def _missing() -> list[str]:
    """The packages that are not on this computer."""
    missing = [package for package, program in NEEDED.items() if not Path(program).exists()]
    if (
        not missing
        and subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], stderr=subprocess.DEVNULL, check=False).returncode
    ):
        missing.append("gir1.2-atspi-2.0 and python3-gi")
    return missing


@pytest.fixture
def display() -> Iterator[str]:
    """A screen without a monitor, on a number nobody else uses."""
    if missing := _missing():
        pytest.skip("needs the packages " + ", ".join(missing))
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, as the socket of the bus needs."""
    made = Path(tempfile.mkdtemp(prefix="kwa-"))
    yield made
    shutil.rmtree(made)


def _prepare(folder: Path) -> None:
    own = paths({"KWALITEITSASSISTENT_MAP": str(folder)})
    desk = Desk(own, local_clock, KnownSeals(own.data / "zegelsleutels.txt"))
    path, _words = desk.demo(folder / "voorbeeldzorg")
    settings_file.save(own.settings, Settings().opened(path))


def test_a_screen_reader_reads_presses_and_locks(display: str, folder: Path) -> None:
    _prepare(folder)
    own = {"KWALITEITSASSISTENT_MAP": str(folder), "XDG_RUNTIME_DIR": str(folder), "DISPLAY": display}
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "xcb"}
    program = [sys.executable, "-m", "kwaliteitsassistent"]
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(READER), PASSPHRASE, *program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    if "Could not load the Qt platform plugin" in done.stderr:
        pytest.skip("needs the libraries of the xcb platform: " + done.stderr.strip().splitlines()[-1])
    assert done.returncode == 0, done.stderr
    met = json.loads(done.stdout.splitlines()[-1])
    assert {role for _name, role in met["menu"]} == {"list item"}
    names = [name for name, _role in met["menu"]]
    assert names[:4] == ["Overzicht", "Kwaliteitskader", "Medewerkers", "Cliënten"]
    assert met["first"] == "Overzicht"
    assert met["then"] in names[1:]
    assert met["locked"] == "Wachtwoord"
    assert not met["menu_behind_lock"]
