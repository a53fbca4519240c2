"""Bugs are logged without anyone's data and shown once; drafts are kept; the broken Qt is refused."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.ui.dialogs.bug_dialog import BugDialog
from kwaliteitsassistent.ui.drafts import PAUSE_MS, AutoSave
from kwaliteitsassistent.ui.problems import Problems, report, sentence
from kwaliteitsassistent.ui.versions import check_versions

SECRET = "mevrouw Jansen"


def _bug() -> BaseException:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as first:
            raise ValueError(SECRET) from first
    except ValueError as trouble:
        return trouble


@pytest.fixture
def shown() -> list[str]:
    return []


@pytest.fixture
def problems(tmp_path: Path, shown: list[str], qapp: object) -> Iterator[Problems]:
    made = Problems(tmp_path / "logboek" / "venster.log", shown.append)
    made.install()
    yield made
    made.uninstall()
    faulthandler.enable()


def _log(tmp_path: Path) -> str:
    return (tmp_path / "logboek" / "venster.log").read_text(encoding="utf-8")


def test_a_report_holds_types_and_places_and_no_values() -> None:
    text = report(_bug())
    assert text.startswith("KeyError\n")
    assert "ValueError" in text
    assert "test_problems.py:" in text
    assert SECRET not in text
    assert "bad_period" in report(DomainError("bad_period", value=SECRET))


def test_python_and_threads_end_in_the_same_log(problems: Problems, tmp_path: Path, shown: list[str]) -> None:
    trouble = _bug()
    sys.excepthook(type(trouble), trouble, trouble.__traceback__)
    thread = threading.Thread(target=lambda: [][1], name=SECRET)
    thread.start()
    thread.join()
    log = _log(tmp_path)
    assert "ValueError" in log
    assert "IndexError" in log
    assert SECRET not in log
    assert len(shown) == 1
    assert "ValueError" in shown[0]


@pytest.mark.no_qt_log
def test_words_of_qt_are_not_logged_but_that_there_were_some_is(problems: Problems, tmp_path: Path) -> None:
    qWarning(SECRET)
    assert "QtWarningMsg" in _log(tmp_path)
    assert SECRET not in _log(tmp_path)


def test_a_second_bug_does_not_open_a_second_dialog(tmp_path: Path) -> None:
    shown: list[str] = []

    def show(text: str) -> None:
        shown.append(text)
        problems.handle(_bug())

    problems = Problems(tmp_path / "venster.log", show)
    problems.install()
    problems.handle(_bug())
    problems.uninstall()
    faulthandler.enable()
    assert len(shown) == 1
    assert (tmp_path / "venster.log").read_text().count("ValueError") == 2


def test_stopping_with_the_keyboard_is_no_bug(
    problems: Problems, shown: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []


def test_everything_is_given_back(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook, list(logging.getLogger("kwaliteitsassistent").handlers)
    problems = Problems(tmp_path / "venster.log", print)
    problems.install()
    problems.uninstall()
    faulthandler.enable()
    assert sys.excepthook is sys.__excepthook__
    assert logging.getLogger("kwaliteitsassistent").handlers == before[2]


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = BugDialog("ValueError\n  page.py:1 refresh")
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QApplication.clipboard().text() == "ValueError\n  page.py:1 refresh"
    assert dialog.copy.text() == "Gekopieerd"
    QTimer.singleShot(0, dialog.accept)
    assert dialog.exec() == 1


def test_expected_trouble_is_a_sentence() -> None:
    with pytest.raises(DomainError) as trouble:
        check_versions("6.12.0", (3, 11, 7))
    assert sentence(trouble.value).startswith("Het onderdeel PySide6 6.12.0 werkt niet goed samen met Python 3.11.7.")


@pytest.mark.parametrize(("qt", "python"), [("6.11.3", (3, 11)), ("6.12.0", (3, 12)), ("6.13.1", (3, 13))])
def test_sound_pairs_are_let_through(qt: str, python: tuple[int, ...]) -> None:
    check_versions(qt, python)
    check_versions()


NOW = datetime(2026, 11, 21, 10, 12)


def test_a_draft_is_saved_once_after_a_pause(qtbot: QtBot) -> None:
    saves: list[int] = []
    draft = AutoSave(lambda: saves.append(1), lambda: NOW)
    with qtbot.waitSignal(draft.saved, timeout=PAUSE_MS + 1000) as signal:
        draft.touch()
        draft.touch()
        assert draft.pending
        assert saves == []
    assert signal.args == [NOW]
    assert saves == [1]
    assert draft.flush()
    assert saves == [1]


def test_a_draft_that_cannot_be_saved_stays_pending(qtbot: QtBot) -> None:
    draft = AutoSave(lambda: 1 // 0, lambda: NOW)
    draft.touch()
    with qtbot.waitSignal(draft.failed) as signal:
        assert not draft.flush()
    assert isinstance(signal.args[0], ZeroDivisionError)
    assert draft.pending
