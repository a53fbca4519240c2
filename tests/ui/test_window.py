"""The window as a whole: pages, menus, messages, lock, language and size."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui import theme
from kwaliteitsassistent.ui.actions import ACTIONS, build_actions
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.languages import Language
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.page import Page, PageEntry
from kwaliteitsassistent.ui.preferences import Preferences, load_preferences, save_preferences
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.status import Kind

from . import audits
from .sample_pages import ENTRIES


class Notes(Page):
    """A page that remembers what the window asked of it."""

    def __init__(self) -> None:
        super().__init__("Notities")
        self.refreshed = 0
        self.at: object = None
        self.can_save = True

    def refresh(self) -> None:
        self.refreshed += 1

    def flush(self) -> bool:
        return self.can_save

    def place(self) -> object:
        return self.at

    def go_to(self, place: object) -> None:
        self.at = place


TWO = (
    PageEntry("one", "Een", "house", "Ctrl+1", Notes),
    PageEntry("two", "Twee", "bell", "Ctrl+2", Notes),
)


@pytest.fixture
def two(application: Application, qtbot: QtBot) -> MainWindow:
    made = MainWindow(TWO, application.appearance, application.words)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _words(window: MainWindow) -> set[str]:
    return {each.text() for each in window.findChildren(QLabel) if each.isVisibleTo(window)}


def test_every_action_is_in_a_menu_with_a_shortcut_and_a_line_of_help(window: MainWindow) -> None:
    menus = [each.menu() for each in window.menuBar().actions()]
    in_menus = [action for menu in menus for action in menu.actions() if not action.isSeparator()]
    assert set(in_menus) == set(window.actions_by_id.values())
    keys = [action.shortcut().toString() for action in in_menus]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(action.statusTip() and action.text() for action in in_menus)
    assert all(isinstance(menu, QMenu) and menu.toolTipsVisible() for menu in menus)


def test_mnemonics_are_unique_within_each_menu(application: Application, window: MainWindow) -> None:
    for language in Language:
        window.use_language(language)
        for top in window.menuBar().actions():
            keys = [
                QKeySequence.mnemonic(each.text()).toString() for each in top.menu().actions() if "&" in each.text()
            ]
            assert len(set(keys)) == len(keys), (top.text(), keys)


def test_an_action_without_a_handler_is_refused(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        build_actions(window, ACTIONS, {})


def test_pages_are_built_when_first_shown_and_read_again_each_time(two: MainWindow) -> None:
    first = two.page
    QTest.keyClick(two, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert two.page_id == "two"
    assert two.page is not first
    two.show_page("one")
    assert two.page is first
    assert first.refreshed == 2
    two.refresh()
    assert first.refreshed == 3


def test_arrows_in_the_list_change_the_page(two: MainWindow) -> None:
    two.navigation.setFocus()
    QTest.keyClick(two.navigation, Qt.Key.Key_Down)
    assert two.page_id == "two"


def test_a_page_can_ask_for_another_place(two: MainWindow) -> None:
    two.page.asked_for.emit("two", "client-7")
    assert two.page_id == "two"
    assert two.page.at == "client-7"


def test_a_page_that_cannot_save_is_not_left(two: MainWindow) -> None:
    page = two.page
    page.can_save = False
    two.navigation.setCurrentRow(1)
    assert two.page is page
    assert two.navigation.currentRow() == 0
    two.lock()
    assert not two.is_locked
    two.use_language(Language.ENGLISH)
    assert two.page is page
    assert not two.close()
    page.can_save = True


def test_the_foot_tells_of_the_backup_in_the_language_of_the_window(two: MainWindow) -> None:
    two.show_backup(datetime(2026, 11, 21, 8, 12))
    two.use_language(Language.ENGLISH)
    assert "Last backup: 21 November 2026, 08:12." in two.footer._place.text()


def test_a_page_speaks_through_the_window(two: MainWindow) -> None:
    two.page.said.emit("De schijf is vol.", Kind.BAD)
    two.page.saved.emit(datetime(2026, 11, 21, 10, 12))
    two.show_backup(datetime(2026, 11, 21, 8, 12))
    assert "De schijf is vol." in _words(two)
    assert "Bewaard om 10.12" in _words(two)
    assert "Alles staat alleen op deze computer. Laatste reservekopie: 21 november 2026, 08.12 uur." in _words(two)
    done: list[int] = []
    two.offer_undo("Verwijderd.", lambda: done.append(1))
    two.toast.undo.click()
    assert done == [1]


def test_another_language_comes_at_once_on_the_same_place(two: MainWindow) -> None:
    two.show_page("two", "here")
    two.actions_by_id["language_en"].trigger()
    assert (two.page_id, two.page.at) == ("two", "here")
    assert two.menuBar().actions()[1].text() == "&Edit"
    assert QLocale().language() == QLocale.Language.English
    two.actions_by_id["language_nl"].trigger()
    assert two.menuBar().actions()[1].text() == "Be&werken"
    assert QLocale().standaloneMonthName(3) == "maart"


def test_qt_itself_speaks_dutch(qapp: QApplication) -> None:
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    assert QLocale().firstDayOfWeek() == Qt.DayOfWeek.Monday


def test_larger_text_makes_all_larger_on_the_same_place(window: MainWindow) -> None:
    window.show_page("staff")
    width, height = window.sidebar.width(), window.footer.height()
    window.actions_by_id["larger"].trigger()
    window.actions_by_id["larger"].trigger()
    audits.settle()
    assert window.page_id == "staff"
    assert window.sidebar.width() > width
    assert window.footer.height() > height
    window.actions_by_id["smaller"].trigger()
    window.actions_by_id["usual_size"].trigger()
    assert window.sidebar.width() == width


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_other_colours_come_at_once_without_building_anew(window: MainWindow, scheme: Scheme) -> None:
    page = window.page
    window.actions_by_id["scheme_" + scheme].trigger()
    audits.settle()
    assert window.page is page
    tokens = theme.tokens()
    assert tokens.name == scheme
    assert window.grab().toImage().pixelColor(window.width() - 40, 60) == QColor(tokens.window)
    assert window.actions_by_id["scheme_" + scheme].isChecked()


def test_icons_are_drawn_anew_in_the_dark(window: MainWindow) -> None:
    lock = window.sidebar.findChildren(type(window.sidebar._open_search))[0]
    before = lock.icon().pixmap(20, 20).toImage()
    menu_before = window.actions_by_id["quit"].icon().pixmap(20, 20).toImage()
    nav_before = window.navigation.item(1).icon().pixmap(20, 20).toImage()
    window.actions_by_id["scheme_dark"].trigger()
    audits.settle()
    assert lock.icon().pixmap(20, 20).toImage() != before
    assert window.actions_by_id["quit"].icon().pixmap(20, 20).toImage() != menu_before
    assert window.navigation.item(1).icon().pixmap(20, 20).toImage() != nav_before


def test_little_room_leaves_a_rail_with_names_and_search_brings_it_back(window: MainWindow) -> None:
    window.resize(1240, 820)
    audits.settle()
    full = window.sidebar.width()
    window.resize(640, 600)
    audits.settle()
    assert window.sidebar.width() < full / 2
    assert window.navigation.item(0).text() == ""
    assert window.navigation.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Overzicht"
    assert audits.unnamed(window) == []
    window.actions_by_id["search"].trigger()
    audits.settle()
    assert window.sidebar.width() == full
    assert window.focusWidget() is window.sidebar.search


def test_search_goes_out_as_a_signal(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.sidebar.search.hasFocus)
    QTest.keyClicks(window.sidebar.search, "vog")
    with qtbot.waitSignal(window.searched) as signal:
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    assert signal.args == ["vog"]


def test_locking_takes_the_pages_down_and_opening_brings_them_back(two: MainWindow, qtbot: QtBot) -> None:
    two.show_page("two", "here")
    page = two.page
    with qtbot.waitSignal(two.locked), qtbot.waitSignal(page.destroyed):
        two.actions_by_id["lock"].trigger()
    assert two.is_locked
    assert not two.actions_by_id["page_one"].isEnabled()
    assert two.actions_by_id["quit"].isEnabled()
    two.lock()
    two.actions_by_id["language_en"].trigger()
    two.actions_by_id["larger"].trigger()
    assert two.is_locked
    with qtbot.waitSignal(two.unlock) as signal:
        QTest.keyClicks(two.lock_screen.secret, "vier losse woorden")
        QTest.keyClick(two.lock_screen.secret, Qt.Key.Key_Return)
    assert signal.args == ["vier losse woorden"]
    two.lock_screen.ask("Past niet.")
    assert two.lock_screen.secret.text() == ""
    two.unlocked()
    assert (two.page_id, two.page.at) == ("two", "here")
    assert two.actions_by_id["page_one"].isEnabled()


def test_asking_for_a_page_while_locked_waits(two: MainWindow) -> None:
    two.lock()
    two.show_page("two", "later")
    assert two.is_locked
    two.unlocked()
    assert (two.page_id, two.page.at) == ("two", "later")


def test_the_keys_are_listed_in_a_dialog(
    make_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, shown = make_window(), []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    window.actions_by_id["shortcuts"].trigger()
    assert shown == ["Sneltoetsen"]


def test_choices_are_kept_for_next_time(application: Application, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("instellingen") / "venster.ini"
    assert load_preferences(path) == Preferences()
    application.appearance.choose_scheme(Scheme.DARK)
    application.appearance.choose_points(14.0)
    chosen = application.preferences()
    save_preferences(path, chosen)
    assert load_preferences(path) == Preferences(Scheme.DARK, 14.0, Language.DUTCH) == chosen
    path.write_text("[General]\nscheme=paars\npoints=reus\nlanguage=fy\n")
    assert load_preferences(path) == Preferences()


def test_ids_of_pages_and_actions_are_unique(window: MainWindow) -> None:
    assert len({entry.id for entry in ENTRIES}) == len(ENTRIES)
    assert len({entry.id for entry in ACTIONS}) == len(ACTIONS)
