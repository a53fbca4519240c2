"""Long work runs elsewhere and comes back on the Qt thread."""

from __future__ import annotations

import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.background import Background, Immediate


@pytest.fixture
def stray() -> list[Exception]:
    return []


@pytest.fixture
def background(qapp: object, stray: list[Exception]) -> Iterator[Background]:
    made = Background(stray.append)
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_comes_home(background: Background, qtbot: QtBot) -> None:
    seen: list[object] = []

    def done(result: int) -> None:
        seen.extend((result, QThread.currentThread().isMainThread()))

    background.run(threading.get_ident, done)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] != threading.get_ident()
    assert seen[1] is True


def test_work_never_overlaps_and_keeps_its_order(background: Background, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(20):
        background.run(lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_trouble_goes_to_failed_or_to_whoever_takes_the_rest(
    background: Background, stray: list[Exception], qtbot: QtBot
) -> None:
    caught: list[Exception] = []
    background.run(lambda: 1 // 0, pytest.fail, caught.append)
    background.run(lambda: 1 // 0, pytest.fail)
    qtbot.waitUntil(lambda: bool(caught and stray))
    assert [type(each) for each in caught + stray] == [ZeroDivisionError] * 2


def test_progress_is_told_and_cancelling_stops_the_work(background: Background, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def work(report: Callable[[int, int], None]) -> None:
        try:
            report(1, 3)
            begun.set()
            go_on.wait(5)
            report(2, 3)
        finally:
            ended.set()

    job = background.run(work, pytest.fail, pytest.fail, lambda at, total: steps.append((at, total)))
    assert begun.wait(5)
    qtbot.waitUntil(lambda: steps == [(1, 3)])
    job.cancel()
    go_on.set()
    assert ended.wait(5)
    qtbot.wait(20)
    assert steps == [(1, 3)]
    assert job.cancelled


def test_work_that_was_cancelled_while_waiting_is_never_begun(background: Background, qtbot: QtBot) -> None:
    hold, seen = threading.Event(), []
    background.run(lambda: hold.wait(5), seen.append)
    background.run(lambda: seen.append("begun"), seen.append).cancel()
    hold.set()
    qtbot.waitUntil(lambda: bool(seen))
    background.close()
    assert seen == [True]


def test_the_immediate_runner_behaves_the_same() -> None:
    seen: list[object] = []
    runner = Immediate()
    runner.run(lambda: 3, seen.append)
    runner.run(lambda: 1 // 0, pytest.fail, lambda trouble: seen.append(type(trouble)))
    runner.run(lambda report: report(1, 2), seen.append, progress=lambda at, total: seen.append((at, total)))
    assert seen == [3, ZeroDivisionError, (1, 2), None]
    with pytest.raises(ZeroDivisionError):
        runner.run(lambda: 1 // 0, pytest.fail)


def test_trouble_with_one_result_does_not_keep_back_the_next(background: Background, qtbot: QtBot) -> None:
    seen: list[int] = []
    with qtbot.captureExceptions() as caught:
        background.run(lambda: 0, lambda zero: seen.append(1 // zero))
        background.run(lambda: 2, seen.append)
        qtbot.waitUntil(lambda: seen == [2])
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_the_worker_lets_go_of_who_asked(background: Background, qtbot: QtBot) -> None:
    """What belongs to the window may never end its life in another thread."""
    owner = QObject()
    gone, seen = weakref.ref(owner), []
    hold = threading.Event()
    background.run(lambda: hold.wait(5), lambda _result, owner=owner: seen.append(owner.isWidgetType()))
    del owner
    hold.set()
    qtbot.waitUntil(lambda: seen == [False])
    qtbot.waitUntil(lambda: gone() is None)
    assert background._waiting == {}


def test_the_worker_knows_no_qt() -> None:
    script = "import sys, kwaliteitsassistent.ui.worker; print([n for n in sys.modules if 'PySide6' in n])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
