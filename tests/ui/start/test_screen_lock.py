"""When the screen of the computer locks, the dossier locks."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.pages.settings.cards import LockCard
from kwaliteitsassistent.ui.screen_lock import windows
from kwaliteitsassistent.ui.screen_lock.desktop_bus import DesktopBus
from kwaliteitsassistent.ui.screen_lock.watch import Looking, ScreenLock
from kwaliteitsassistent.ui.session import Session

ON_A_BUS = """
import subprocess
from PySide6.QtCore import QCoreApplication, QTimer
from kwaliteitsassistent.ui.screen_lock.watch import ScreenLock

app = QCoreApplication([])
watch = ScreenLock(app)
watch.locked.connect(lambda: (print("locked", flush=True), app.quit()))

def send(active):
    words = ["/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", f"boolean:{active}"]
    subprocess.run(["dbus-send", "--type=signal", *words], check=True)

QTimer.singleShot(0, lambda: (send("false"), print("sent", flush=True), send("true")))
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


def test_the_desktop_tells_it_over_its_bus() -> None:
    if not (shutil.which("dbus-run-session") and shutil.which("dbus-send")):
        pytest.skip("needs the packages dbus-daemon and dbus-bin")
    command = ["dbus-run-session", "--", sys.executable, "-c", ON_A_BUS]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.split() == ["sent", "locked"]


def test_the_dossier_locks_with_the_screen(opened: Session) -> None:
    bus = opened.findChild(DesktopBus)
    bus.told(False)
    assert not opened.window.is_locked
    bus.told(True)
    assert opened.window.is_locked


def test_the_settings_say_so(opened: Session) -> None:
    told = " ".join(each.text() for each in LockCard(opened).findChildren(QLabel))
    assert "als u het scherm van deze computer vergrendelt" in told


def test_where_the_system_is_asked_each_lock_is_told_once(qtbot: QtBot) -> None:
    answers = iter([False, True, True, False, True])
    looking, told = Looking(lambda: next(answers)), []
    looking.locked.connect(lambda: told.append(1))
    heard = []
    for _ in range(5):
        looking.look()
        heard.append(len(told))
    assert heard == [0, 1, 1, 1, 2]


@pytest.mark.parametrize(
    ("answer", "locked"),
    [
        (struct.pack("<IIIiI", 1, 0, 2, 0, 0), True),
        (struct.pack("<IIIiI", 1, 0, 2, 0, 1), False),
        (struct.pack("<IIIiI", 1, 0, 2, 0, 0xFFFFFFFF), False),
        (struct.pack("<IIIiI", 2, 0, 2, 0, 0), False),
        (b"", False),
    ],
)
def test_what_windows_answers(answer: bytes, locked: bool) -> None:
    assert windows.tells_locked(answer) is locked


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_asked_now_and_then(platform: str, qtbot: QtBot) -> None:
    watch = ScreenLock(platform=platform)
    assert watch.findChild(Looking) is not None
    assert watch.findChild(DesktopBus) is None
