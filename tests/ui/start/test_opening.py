"""From nothing to an open dossier: the first questions, wrong passphrases, the recovery sheet, a computer elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.paths import Paths
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.ui.session import Session

from .conftest import WORDS

KADER = "nl.midden-groningen.wmo"


def _new_dossier(session: Session, folder: Path, qtbot: QtBot) -> None:
    start = session.begin()
    start.welcome.buttons["new"].click()
    step = start.wizard.content
    step._folder = folder
    step.new_secret.secret.line.setText(WORDS)
    step.new_secret.again.line.setText(WORDS)
    start.wizard.next.click()
    qtbot.waitUntil(lambda: session.book is not None)


def test_from_the_first_question_to_the_first_dossier(
    make_session: Callable[[], Session], tmp_path: Path, own: Paths, qtbot: QtBot
) -> None:
    session = make_session()
    _new_dossier(session, tmp_path, qtbot)
    wizard = session.start.wizard
    wizard.next.click()
    wizard.content.rows["name"].field.setText("Zorg Bakker")
    wizard.next.click()
    for _ in range(5):
        wizard.later.click()
    assert not any(box.value() for _, box in wizard.content.boxes)
    next(box for one, box in wizard.content.boxes if one.kader.id == KADER).set_value(True)
    wizard.content.since.line.setText("1-1-2025")
    wizard.next.click()
    wizard.next.click()
    assert session.window is not None
    assert session.start is None
    dossier = session.book.read()
    assert dossier.provider.name == "Zorg Bakker"
    assert [one.since.year for one in kaders.in_use(dossier)] == [2025]
    stored = json.loads((own.settings / "instellingen.json").read_text(encoding="utf-8"))
    assert stored["recent"] == [str(session.book.path)]
    assert stored["unfinished"] == []
    assert "Bakker" not in json.dumps(stored)


def test_the_recovery_sheet_is_shown_at_once(make_session: Callable[[], Session], tmp_path: Path, qtbot: QtBot) -> None:
    session = make_session()
    _new_dossier(session, tmp_path, qtbot)
    seen: list[str] = []

    def close_it() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(dialog.windowTitle())
        dialog.accept()

    shown = QTimer(interval=20)
    shown.timeout.connect(lambda: QApplication.activeModalWidget() and (shown.stop(), close_it()))
    shown.start()
    session.start.wizard.sheet.click()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["Herstelblad"]


def test_enter_goes_from_the_passphrase_to_its_repetition(make_session: Callable[[], Session], qtbot: QtBot) -> None:
    start = make_session().begin()
    start.welcome.buttons["new"].click()
    secret = start.wizard.content.new_secret
    QTest.keyClicks(secret.secret.line, WORDS)
    QTest.keyClick(secret.secret.line, Qt.Key.Key_Return)
    assert start.focusWidget() is secret.again.line


def test_questions_left_open_come_back(make_session: Callable[[], Session], tmp_path: Path, qtbot: QtBot) -> None:
    first = make_session()
    _new_dossier(first, tmp_path, qtbot)
    first.start.wizard.next.click()
    first.start.wizard.content.rows["name"].field.setText("Zorg Bakker")
    with qtbot.waitSignal(first.ended):
        first.start.close()
    again = make_session()
    start = again.begin()
    start.unlock.secret.line.setText(WORDS)
    start.unlock.open.click()
    qtbot.waitUntil(lambda: again.book is not None)
    assert start.panel is start.wizard
    assert again.book.read().provider.name == "Zorg Bakker"
    start.wizard.later.click()
    assert start.wizard.later.text() == "Rondleiding"


def test_two_different_passphrases_make_no_dossier(
    make_session: Callable[[], Session], tmp_path: Path, qtbot: QtBot
) -> None:
    session = make_session()
    start = session.begin()
    start.welcome.buttons["new"].click()
    step = start.wizard.content
    step._folder = tmp_path
    start.wizard.next.click()
    assert step.new_secret.secret_row.problem
    qtbot.keyClicks(step.new_secret.secret.line, WORDS)
    assert step.new_secret.strength.text() == "Dit is moeilijk te raden."
    for short in ("x", "olifanten", "een twee"):
        step.new_secret.secret.line.setText(short)
        step.new_secret.again.line.setText(short)
        start.wizard.next.click()
        assert "twaalf tekens" in step.new_secret.secret_row.problem
    step.new_secret.secret.line.setText(WORDS)
    step.new_secret.again.line.setText("iets anders")
    start.wizard.next.click()
    assert step.new_secret.again_row.problem
    assert list(tmp_path.glob("*.kwa")) == []


def test_a_wrong_passphrase_is_one_sentence_beside_the_field(
    make_session: Callable[[], Session], dossier: Path, qtbot: QtBot
) -> None:
    session = make_session()
    session.settings = session.settings.opened(dossier)
    unlock = session.begin().unlock
    unlock.open.click()
    assert "wachtwoord" in unlock.secret_row.problem
    unlock.secret.line.setText("mis")
    QTest.keyClick(unlock.secret.line, Qt.Key.Key_Return)
    assert not unlock.open.isEnabled()
    qtbot.waitUntil(unlock.open.isEnabled)
    assert "gaat niet open" in unlock.secret_row.problem
    assert session.window is None
    unlock.secret.reveal.click()
    assert unlock.secret.line.echoMode() is QLineEdit.EchoMode.Normal


def test_the_code_of_the_recovery_sheet_opens_it_and_asks_for_a_new_passphrase(
    make_session: Callable[[], Session], desk: Desk, dossier: Path, qtbot: QtBot
) -> None:
    book = desk.open(dossier, desk.passphrase(WORDS))
    code = book.file.recovery_code()
    book.close()
    session = make_session()
    session.settings = session.settings.opened(dossier)
    unlock = session.begin().unlock
    unlock.other_way.click()
    unlock.code.setText(code.lower())
    unlock.open.click()
    qtbot.waitUntil(lambda: session.window is not None)
    assert session.window.page_id == "settings"
    assert "nieuw wachtwoord" in session.window.message.text


def test_open_on_another_computer_can_be_opened_anyway(
    make_session: Callable[[], Session], dossier: Path, qtbot: QtBot
) -> None:
    lock = dossier.with_name(dossier.name + ".lock")
    lock.write_text(json.dumps({"computer": "laptop-van-kantoor", "process": 1, "since": "2026-11-24T10:00:00+01:00"}))
    session = make_session()
    session.settings = session.settings.opened(dossier)
    unlock = session.begin().unlock
    unlock.secret.line.setText(WORDS)
    unlock.open.click()
    qtbot.waitUntil(unlock.open.isEnabled)
    assert "laptop-van-kantoor" in unlock.secret_row.problem
    unlock.open_anyway.click()
    qtbot.waitUntil(lambda: session.window is not None)


def test_open_in_another_window_cannot_be_opened_anyway(
    make_session: Callable[[], Session], desk: Desk, dossier: Path, qtbot: QtBot
) -> None:
    book = desk.open(dossier, desk.passphrase(WORDS))
    session = make_session()
    session.settings = session.settings.opened(dossier)
    unlock = session.begin().unlock
    unlock.secret.line.setText(WORDS)
    unlock.open.click()
    qtbot.waitUntil(unlock.open.isEnabled)
    assert unlock.secret_row.problem
    assert not unlock.open_anyway.isVisible()
    book.close()


@pytest.mark.parametrize("words", ["", "kort", "aaaaaaaaaaaaaaaaaa", "redelijk lang", WORDS])
def test_strength_is_told_in_words(words: str) -> None:
    from kwaliteitsassistent.services.dossier.passphrases import strength_words

    told = strength_words(words)
    assert told.endswith(".")
    assert not any(sign.isdigit() for sign in told)


def test_the_keyboard_alone_makes_a_dossier(make_session: Callable[[], Session], tmp_path: Path, qtbot: QtBot) -> None:
    session = make_session()
    start = session.begin()
    start.activateWindow()
    QTest.keyClick(start.focusWidget(), Qt.Key.Key_Return)
    assert start.panel is start.wizard
    QTest.keyClick(start.focusWidget(), Qt.Key.Key_Escape)
    assert start.panel is start.welcome
    QTest.keyClick(start.focusWidget(), Qt.Key.Key_Return)
    step = start.wizard.content
    step._folder = tmp_path
    assert start.focusWidget() is step.new_secret.secret.line
    qtbot.keyClicks(start.focusWidget(), WORDS)
    step.new_secret.again.line.setFocus()
    qtbot.keyClicks(start.focusWidget(), WORDS)
    QTest.keyClick(start.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.book is not None)
    start.wizard.next.setFocus()
    QTest.keyClick(start.wizard.next, Qt.Key.Key_Return)
    qtbot.keyClicks(start.focusWidget(), "Zorg Bakker")
    QTest.keyClick(start.focusWidget(), Qt.Key.Key_Return)
    assert session.book.read().provider.name == "Zorg Bakker"
