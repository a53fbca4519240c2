"""Every view and dialog of opening and settings fits, is named, and shows where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.closing import ClosingWindow
from kwaliteitsassistent.ui.dialogs.help_dialog import HelpDialog
from kwaliteitsassistent.ui.dialogs.tour_dialog import TourDialog
from kwaliteitsassistent.ui.languages import Language
from kwaliteitsassistent.ui.pages.settings.file_card import PassphraseDialog
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.start.wizard import KADER, PROFILE, READY, SHEET, WizardPanel

from .. import audits
from .conftest import WORDS

SIZES = (10.5, 14.0, 20.0)


def _told(parent: QWidget) -> ClosingWindow:
    window = ClosingWindow()
    window.setParent(parent, window.windowFlags())
    window.tell_troubles(["De schijf met de map stick is vol; er is niets half opgeslagen."])
    return window


DIALOGS: dict[str, Callable[[QWidget], QDialog]] = {
    "passphrase": PassphraseDialog,
    "help": lambda parent: HelpDialog("settings", "Instellingen", parent),
    "tour": lambda parent: TourDialog([("settings", "Instellingen")], parent),
    "closing": _told,
}


@pytest.mark.parametrize("points", SIZES)
@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_fit_and_are_named(application: Application, qtbot: QtBot, name: str, points: float) -> None:
    application.appearance.choose_points(points)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DIALOGS[name](parent)
    if isinstance(dialog, TourDialog):
        dialog.begin()
    dialog.show()
    audits.settle()
    assert audits.unnamed(dialog) == []
    assert audits.clipped(dialog) == []
    assert audits.small_targets(dialog) == []
    assert audits.unreachable(dialog) == []


@pytest.mark.parametrize(
    ("points", "language"), [*((points, Language.DUTCH) for points in SIZES), (14.0, Language.ENGLISH)]
)
def test_every_question_fits_and_is_named(
    application: Application, desk: Desk, tmp_path: Path, qtbot: QtBot, points: float, language: Language
) -> None:
    application.appearance.choose_points(points)
    application.words.use(language)
    book = desk.create(tmp_path / "nieuw.kwa", WORDS)
    wizard = WizardPanel(tmp_path)
    qtbot.addWidget(wizard)
    wizard.resize(1024, 700)
    wizard.show()
    for step in (SHEET, PROFILE, KADER, READY):
        wizard.take(book, step)
        audits.settle()
        assert audits.unnamed(wizard) == [], step
        assert audits.clipped(wizard) == [], step
        assert audits.small_targets(wizard) == [], step
        assert audits.unreachable(wizard) == [], step
    book.close()


def test_the_keyboard_reaches_every_setting_and_shows_where_it_is(opened: Session) -> None:
    window = opened.window
    window.resize(1024, 700)
    window.show_page("settings")
    audits.settle()
    assert audits.unreachable(window) == []
    assert audits.invisible_focus(window) == []


def test_the_keyboard_reaches_all_of_the_start_window(make_session: Callable[[], Session], dossier: Path) -> None:
    session = make_session()
    session.settings = session.settings.opened(dossier)
    start = session.begin()
    for show in (lambda: None, start.show_welcome):
        show()
        audits.settle()
        assert audits.unreachable(start) == []
        assert audits.invisible_focus(start) == []
