"""Locking keeps the place and a draft; closing makes a backup; a backup can be put back; a second start raises."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.services.dossier import safekeeping, settings_file
from kwaliteitsassistent.services.dossier.settings_file import Settings
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.ui.pages.settings.file_card import PassphraseDialog
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.single_instance import SingleInstance

from .. import audits
from .conftest import WORDS


def _unlock(session: Session, words: str, qtbot: QtBot) -> None:
    screen = session.window.lock_screen
    screen.secret.setText(words)
    screen.open.click()
    qtbot.waitUntil(screen.open.isEnabled)


def test_locking_and_unlocking_keeps_the_place_and_a_draft(opened: Session, qtbot: QtBot) -> None:
    window = opened.window
    window.show_page("organisation", "provider")
    field = window.page.view.editor.form.rows["town"].field
    qtbot.keyClicks(field, "Hooge")
    assert window.page.flush()
    place = window.page.place()
    qtbot.keyClicks(field, "zand")
    before = opened.book
    opened.lock()
    assert window.is_locked
    _unlock(opened, "mis", qtbot)
    assert window.is_locked
    assert "gaat niet open" in window.lock_screen._field.problem
    screen = window.lock_screen
    screen.secret.setText(WORDS)
    screen.open.click()
    qtbot.waitUntil(lambda: not window.is_locked)
    assert opened.book is not before
    assert (window.page_id, window.page.place()) == ("organisation", place)
    assert opened.book.read().provider.town == "Hoogezand"


def test_nobody_working_locks_also_after_sleep(opened: Session) -> None:
    moment = [0.0]
    opened.idle._now = lambda: moment[0]
    opened.idle._last = 0.0
    moment[0] = 299.0
    opened.idle.look()
    assert not opened.window.is_locked
    opened.change(lock_minutes=0)
    moment[0] = 9_000.0
    opened.idle.look()
    assert not opened.window.is_locked
    opened.change(lock_minutes=5)
    opened.idle.look()
    assert opened.window.is_locked


def test_locking_takes_dialogs_away_with_the_pages(opened: Session, qtbot: QtBot) -> None:
    opened.window.show_help()
    opened.lock()
    qtbot.waitUntil(lambda: opened.window.is_locked)
    assert not any(each.isVisible() for each in opened.window.findChildren(QDialog))


def test_closing_makes_a_backup_and_a_second_copy(opened: Session, tmp_path: Path, qtbot: QtBot) -> None:
    elsewhere = tmp_path / "stick"
    opened.window.show_page("settings")
    opened.window.page.backups.use_folder(str(elsewhere))
    opened.book.save(replace(opened.book.read().provider, town="Sappemeer"))
    folder = opened.book.file.backups
    count = len(safekeeping.backups(folder))
    with qtbot.waitSignal(opened.ended):
        opened.window.close()
    assert len(safekeeping.backups(folder)) == count + 1
    assert len(safekeeping.backups(elsewhere)) == 1


def test_trouble_with_the_second_copy_is_told_and_loses_nothing(opened: Session, tmp_path: Path, qtbot: QtBot) -> None:
    in_the_way = tmp_path / "geen-map"
    in_the_way.write_text("")
    opened.change(copies_folder=str(in_the_way))
    opened.book.save(replace(opened.book.read().provider, town="Sappemeer"))
    path = opened.book.path
    opened.window.close()
    qtbot.waitUntil(lambda: "niet gemaakt" in opened.closing.windowTitle())
    desk = opened.desk()
    book = desk.open(path, desk.passphrase(WORDS))
    assert book.read().provider.town == "Sappemeer"
    book.close()
    with qtbot.waitSignal(opened.ended):
        opened.closing.accept()


def test_a_backup_is_looked_into_and_put_back(opened: Session, qtbot: QtBot) -> None:
    provider = opened.book.read().provider
    safekeeping.back_up_now(opened.book)
    opened.book.save(replace(provider, town="Verkeerd"))
    path = opened.book.path
    opened.window.show_page("settings")
    opened.window.page.backups.restore.click()
    qtbot.waitUntil(lambda: opened.start is not None)
    panel = opened.start.restore
    assert opened.start.panel is panel
    first = min((one for one in panel._offered), key=lambda each: each.stat().st_mtime_ns)
    panel.backups.set_value(first)
    panel.secret.line.setText("mis")
    panel.look.click()
    qtbot.waitUntil(panel.look.isEnabled)
    assert "gaat niet open" in panel.secret_row.problem
    panel.secret.line.setText(WORDS)
    panel.look.click()
    qtbot.waitUntil(panel.look.isEnabled)
    assert "Gemaakt op" in panel.told
    panel.put_back.click()
    qtbot.waitUntil(lambda: opened.window is not None)
    assert opened.book.path == path
    assert opened.book.read().provider.town == ""
    assert list(path.parent.glob("zorg-vervangen-*.kwa"))


def test_the_example_opens_with_a_clear_banner(make_session: Callable[[], Session], qtbot: QtBot) -> None:
    session = make_session()
    start = session.begin()
    start.welcome.buttons["demo"].click()
    qtbot.waitUntil(lambda: session.window is not None, timeout=20_000)
    assert session.is_example(session.book)
    assert session.window.example.isVisible()
    assert session.settings.recent == ()
    assert "voorbeeld" in str(session.book.path)


def test_another_dossier_is_opened_from_the_menu(opened: Session, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "ander.kwa"
    book = desk.create(other, WORDS)
    book.save(Provider(id="aanbieder", name="Zorg Visser"))
    book.close()
    first = opened.book
    opened.window.actions_by_id["switch"].trigger()
    qtbot.waitUntil(lambda: opened.start is not None and opened.window is None)
    assert opened.start.panel is opened.start.welcome or opened.start.panel is opened.start.unlock
    opened.start.show_unlock(other)
    opened.start.unlock.secret.line.setText(WORDS)
    opened.start.unlock.open.click()
    qtbot.waitUntil(lambda: opened.window is not None)
    assert opened.book.read().provider.name == "Zorg Visser"
    assert opened.book is not first


def test_an_example_of_an_earlier_trial_gives_way_to_a_new_one(
    make_session: Callable[[], Session], desk: Desk, qtbot: QtBot
) -> None:
    session = make_session()
    path, words = desk.demo(session.example_folder)
    book = desk.open(path, desk.passphrase(words))
    with book.file.begin() as connection:
        connection.exec_driver_sql("DROP TABLE year_figures")
    book.close()
    session.begin().welcome.buttons["demo"].click()
    qtbot.waitUntil(lambda: session.window is not None, timeout=20_000)
    assert session.book.read().of_kind("year_figures")


def test_settings_work_at_once_and_stay(opened: Session, make_session: Callable[[], Session], qtbot: QtBot) -> None:
    window = opened.window
    window.show_page("settings")
    page = window.page
    page.locking.minutes.set_value(15)
    page.locking.minutes.edited.emit()
    page.backups.use_folder("/media/stick")
    page.backups.every.set_value(7)
    page.backups.every.edited.emit()
    again = make_session().settings
    assert (again.lock_minutes, again.copies_folder, again.copies_every) == (15, "/media/stick", 7)
    page.looks.points.set_value(14.0)
    page.looks.points.edited.emit()
    qtbot.waitUntil(lambda: opened.application.appearance.points == 14.0)
    qtbot.waitUntil(lambda: window.page_id == "settings" and window.page is not page)


def test_a_new_passphrase_opens_the_dossier_and_the_old_one_does_not(opened: Session, qtbot: QtBot) -> None:
    opened.window.show_page("settings")
    opened.window.page.file.change_to("heel andere woorden hier")
    qtbot.waitUntil(opened.window.page.file.passphrase.isEnabled)
    opened.lock()
    _unlock(opened, WORDS, qtbot)
    assert opened.window.is_locked
    opened.window.lock_screen.secret.setText("heel andere woorden hier")
    opened.window.lock_screen.open.click()
    qtbot.waitUntil(lambda: not opened.window.is_locked)


def test_a_dossier_with_a_short_passphrase_opens_with_advice(
    make_session: Callable[[], Session], desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.create(tmp_path / "oud.kwa", "x").close()
    session = make_session()
    session.settings = session.settings.opened(tmp_path / "oud.kwa")
    start = session.begin()
    start.unlock.secret.line.setText("x")
    start.unlock.open.click()
    qtbot.waitUntil(lambda: session.window is not None)
    assert "twaalf tekens" in session.window.message.text


def test_the_dialog_for_another_passphrase_refuses_a_short_one(opened: Session, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(opened.window)
    qtbot.addWidget(dialog)
    dialog.new_secret.secret.line.setText("x")
    dialog.new_secret.again.line.setText("x")
    dialog.change.click()
    assert "twaalf tekens" in dialog.new_secret.secret_row.problem
    assert dialog.result() == 0


def test_a_kader_is_adopted_dated_dropped_and_taken_back(opened: Session, qtbot: QtBot) -> None:
    opened.window.show_page("settings")
    card = opened.window.page.kaders
    card.offers[0].click()
    qtbot.waitUntil(lambda: len(card.rows) == 1)
    card.rows[0].since.line.setText("1-7-2025")
    card.rows[0].since.edited.emit()
    assert kaders.in_use(opened.book.read())[0].since.year == 2025
    card.rows[0].drop.click()
    assert kaders.in_use(opened.book.read()) == ()
    opened.window.toast.undo.click()
    assert len(kaders.in_use(opened.book.read())) == 1


def test_the_file_is_checked_and_a_backup_made_on_request(opened: Session, qtbot: QtBot) -> None:
    opened.window.show_page("settings")
    page = opened.window.page
    page.file.check.click()
    qtbot.waitUntil(page.file.check.isEnabled)
    assert "niets mis" in opened.window.message.text
    count = len(safekeeping.own_backups(opened.book))
    page.backups.now.click()
    qtbot.waitUntil(page.backups.now.isEnabled)
    assert len(safekeeping.own_backups(opened.book)) == count + 1


def test_help_and_tour_know_every_page(opened: Session) -> None:
    window = opened.window
    for entry in window._entries:
        window.show_page(entry.id)
        window.show_help()
        assert window.help_dialog.text.toPlainText()
        window.help_dialog.close()
    window.start_tour()
    steps = 0
    while window.tour.isVisible():
        window.tour.on.click()
        steps += 1
        QApplication.processEvents()
        if steps == len(window._entries):
            break
    assert steps == len(window._entries)
    assert window.page_id == window._entries[0].id


@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
def test_start_and_settings_fit_and_are_named(opened: Session, points: float) -> None:
    opened.application.appearance.choose_points(points)
    window = opened.window
    window.resize(1024, 700)
    window.show_page("settings")
    audits.settle()
    assert audits.unnamed(window) == []
    assert audits.clipped(window) == []
    assert audits.small_targets(window) == []


@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
def test_the_views_before_opening_fit_and_are_named(
    make_session: Callable[[], Session], points: float, tmp_path: Path, dossier: Path
) -> None:
    session = make_session()
    session.application.appearance.choose_points(points)
    session.settings = Settings().opened(dossier)
    start = session.begin()
    start.resize(1024, 700)
    for name in ("unlock", "welcome", "new", "restore"):
        if name in start.welcome.buttons:
            start.welcome.buttons[name].click()
        elif name == "welcome":
            start.show_welcome()
        audits.settle()
        assert audits.unnamed(start) == [], name
        assert audits.clipped(start) == [], name
        assert audits.small_targets(start) == [], name


def test_a_second_start_raises_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    raised: list[bool] = []
    first = SingleInstance(tmp_path)
    assert first.take()
    first.listen(lambda: raised.append(True))
    environment = os.environ | {"KWALITEITSASSISTENT_MAP": str(tmp_path.parent), "QT_QPA_PLATFORM": "offscreen"}
    script = (
        "from pathlib import Path; from PySide6.QtCore import QCoreApplication; QCoreApplication([]);"
        "from kwaliteitsassistent.ui.single_instance import SingleInstance;"
        f"one = SingleInstance(Path({str(tmp_path)!r})); print(one.take(), one.raise_first())"
    )
    second = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=environment)
    qtbot.waitUntil(lambda: bool(raised), timeout=5_000)
    assert second.communicate(timeout=5)[0].split() == ["False", "True"]
    first.release()
    assert SingleInstance(tmp_path).take()


def test_the_program_runs_once(tmp_path: Path) -> None:
    environment = os.environ | {"KWALITEITSASSISTENT_MAP": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kwaliteitsassistent"]
    first = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        lock = tmp_path / "gegevens" / "venster.lock"
        until = time.monotonic() + 10
        while not lock.exists() and time.monotonic() < until:
            time.sleep(0.02)
        assert subprocess.run(command, env=environment, timeout=10, check=False).returncode == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()


def test_settings_that_make_no_sense_become_the_usual_ones(tmp_path: Path) -> None:
    (tmp_path / settings_file.FILE_NAME).write_text('{"lock_minutes": "x", "recent": 3, "copies_every": 7, "onzin": 1}')
    assert settings_file.load(tmp_path) == Settings(copies_every=7)
    (tmp_path / settings_file.FILE_NAME).write_text("kapot")
    assert settings_file.load(tmp_path) == Settings()


def test_provider_name_stays_out_of_the_settings(opened: Session) -> None:
    assert isinstance(opened.book.read().provider, Provider)
    opened.change(lock_minutes=10)
    files = list(opened.paths.settings.iterdir())
    assert files
    assert all("Bakker" not in each.read_text(encoding="utf-8") for each in files)
