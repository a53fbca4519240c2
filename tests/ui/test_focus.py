"""The keyboard goes on where one would look: in the page, at the chosen answer, in what came in the place of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.dialogs.dialog import Dialog
from kwaliteitsassistent.ui.fields.answer_fields import YesNoField
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.widgets.one_view import OneView


def _shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for each in parts:
        column.addWidget(each)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _with(part: QWidget) -> QWidget:
    view = QWidget()
    QVBoxLayout(view).addWidget(part)
    return view


def test_the_keyboard_goes_on_in_the_view_that_came_instead(qtbot: QtBot) -> None:
    outside, views = QLineEdit(), OneView()
    first, second = QPushButton("Eerste"), QPushButton("Tweede")
    views.show_view(_with(first))
    window = _shown(qtbot, outside, views)
    first.setFocus()
    views.show_view(_with(second))
    assert window.focusWidget() is second
    outside.setFocus()
    views.show_view(_with(QPushButton("Derde")))
    assert window.focusWidget() is outside


def test_tab_goes_to_the_chosen_answer(qtbot: QtBot) -> None:
    before, answers = QLineEdit(), YesNoField()
    window = _shown(qtbot, before, answers)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert window.focusWidget().text() == "Nog niet bekend"


def test_enter_in_the_menu_goes_into_the_page(window: MainWindow) -> None:
    window.navigation.setFocus()
    QTest.keyClick(window.navigation, Qt.Key.Key_Return)
    assert window.page.isAncestorOf(window.focusWidget())


def test_another_page_takes_the_keyboard_out_of_the_search_field(window: MainWindow) -> None:
    window.sidebar.start_search()
    window.show_page(window._entries[1].id)
    assert window.focusWidget() is window.navigation


def test_enter_presses_the_button_to_lock(window: MainWindow) -> None:
    lock = next(each for each in window.sidebar.findChildren(QToolButton) if each.accessibleName() == "Vergrendelen")
    lock.setFocus()
    QTest.keyClick(lock, Qt.Key.Key_Return)
    assert window.is_locked


def test_enter_in_a_dialog_presses_the_button_it_is_on(qtbot: QtBot) -> None:
    dialog, line, said = Dialog(None), QLineEdit(), []
    qtbot.addWidget(dialog)
    dialog.body.addWidget(line)
    cancel, do = dialog.reject_button("Annuleren"), dialog.accept_button("Verwijderen")
    cancel.clicked.connect(lambda: said.append("cancel"))
    do.clicked.connect(lambda: said.append("do"))
    for at in (cancel, line):
        dialog.show()
        at.setFocus()
        QTest.keyClick(at, Qt.Key.Key_Return)
    assert said == ["cancel", "do"]
