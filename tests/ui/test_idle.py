"""The window notices that nobody works, by what comes in through the window in use."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.idle import Idle


class Clock:
    """The clock of the wall, set by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(qapp: QApplication, clock: Clock) -> Idle:
    return Idle(qapp, 5, clock)


def shown_field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is field.windowHandle())
    return field


def reached(idle: Idle, qtbot: QtBot) -> bool:
    heard: list[None] = []
    idle.reached.connect(lambda: heard.append(None))
    idle.look()
    return bool(heard)


def test_typing_and_pointing_count_as_work(idle: Idle, clock: Clock, qtbot: QtBot) -> None:
    field = shown_field(qtbot)
    idle.watch()
    clock.seconds = 290
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    clock.seconds = 580
    assert not reached(idle, qtbot)
    QTest.mouseMove(field.windowHandle(), QPoint(5, 5))
    clock.seconds = 870
    assert not reached(idle, qtbot)
    clock.seconds = 880
    assert reached(idle, qtbot)


def test_work_in_a_window_that_was_opened_later_counts(idle: Idle, clock: Clock, qtbot: QtBot) -> None:
    shown_field(qtbot)
    idle.watch()
    dialog = shown_field(qtbot)
    clock.seconds = 290
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    clock.seconds = 580
    assert not reached(idle, qtbot)


def test_the_first_touch_after_long_comes_too_late(idle: Idle, clock: Clock, qtbot: QtBot) -> None:
    field = shown_field(qtbot)
    idle.watch()
    heard: list[None] = []
    idle.reached.connect(lambda: heard.append(None))
    clock.seconds = 9_000
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert heard == [None]
