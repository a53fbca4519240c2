"""The audits find what they are for: a page that breaks every rule."""

from __future__ import annotations

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.theme import LIGHT
from kwaliteitsassistent.ui.widgets.buttons import button

from . import audits


class _Hermit(QPushButton):
    """Takes the focus when asked, and hands it on at once when Tab brings it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focusNextChild()


class _Choice(QComboBox):
    """Shows something else than it tells."""

    def currentText(self) -> str:
        return "Iets anders"


class _Ticked(QCheckBox):
    """Says that it is ticked where a screen reader hears that it is not."""

    def isChecked(self) -> bool:
        return True


def _page(qtbot: QtBot, *parts: QWidget) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    for part in parts:
        box.addWidget(part)
    page.resize(400, 300)
    page.show()
    audits.settle()
    return page


def test_the_ratio_is_that_of_wcag() -> None:
    assert round(audits.contrast("#000000", "#FFFFFF"), 2) == 21
    assert round(audits.contrast("#777777", "#FFFFFF"), 2) == 4.48
    assert audits.contrast(LIGHT.text, LIGHT.text) == 1


def test_a_small_button_without_a_name_is_found(qtbot: QtBot) -> None:
    small = QToolButton()
    small.setStyleSheet("min-width: 6px; max-width: 6px; padding: 0")
    page = _page(qtbot, small)
    assert len(audits.small_targets(page)) == 1
    assert len(audits.unnamed(page)) == 1


def test_a_nameless_button_within_a_field_is_found(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setAccessibleName("Zoeken")
    field.addAction(QAction(field), QLineEdit.ActionPosition.LeadingPosition)
    assert len(audits.unnamed(_page(qtbot, field))) == 1


def test_words_that_are_cut_off_are_found(qtbot: QtBot) -> None:
    words, narrow = QLabel("Een zin die hier niet past"), QPushButton("Ook deze woorden niet")
    words.setFixedWidth(60)
    narrow.setFixedWidth(60)
    assert len(audits.clipped(_page(qtbot, words, narrow))) == 2


def test_a_part_that_sticks_out_is_found(qtbot: QtBot) -> None:
    page = _page(qtbot)
    part = QPushButton("Te ver", page)
    part.move(380, 10)
    part.show()
    assert len(audits.clipped(page)) == 1


def test_a_focus_that_does_not_show_is_found(qtbot: QtBot) -> None:
    hidden, plain = QPushButton("Onzichtbaar"), QPushButton("Zichtbaar")
    hidden.setStyleSheet("QPushButton:focus { border: 1px solid gray; padding: 7px 14px; outline: 0; }")
    hidden.setStyleSheet(hidden.styleSheet() + "QPushButton { border: 1px solid gray; padding: 7px 14px; }")
    page = _page(qtbot, hidden, plain)
    assert [finding for finding in audits.invisible_focus(page) if "Onzichtbaar" in finding]
    assert not [finding for finding in audits.invisible_focus(page) if "Zichtbaar" in finding]


def test_faint_words_are_found(qtbot: QtBot) -> None:
    faint, clear = QLabel("Nauwelijks te zien"), QLabel("Goed te zien")
    faint.setStyleSheet("color: #BBBBBB; background: #FFFFFF")
    clear.setStyleSheet("color: #333333; background: #FFFFFF")
    found = audits.faint(_page(qtbot, faint, clear))
    assert len(found) == 1
    assert "Nauwelijks" in found[0]


def test_what_tab_passes_by_is_found(qtbot: QtBot) -> None:
    first, passed, last = QPushButton("Eerste"), _Hermit("Overgeslagen"), QPushButton("Laatste")
    found = audits.unreachable(_page(qtbot, first, passed, last))
    assert found == ["_Hermit 'Overgeslagen' is not reached by Tab"]


def test_a_stop_without_a_name_is_found(qtbot: QtBot) -> None:
    found = audits.unreachable(_page(qtbot, QLineEdit(), QPushButton("Met naam")))
    assert len(found) == 1
    assert "unnamed QLineEdit" in found[0]


def test_a_value_that_is_told_wrongly_is_found(qtbot: QtBot) -> None:
    wrong, right = _Choice(), QComboBox()
    for each in (wrong, right):
        each.addItems(["Eerste", "Tweede"])
    ticked = _Ticked("Aangevinkt")
    found = audits.untold(_page(qtbot, wrong, right, ticked, QLineEdit("Wat er staat"), QProgressBar()))
    assert [finding.split()[0] for finding in found] == ["_Choice", "_Ticked"]
    assert all(finding.endswith("does not tell its value") for finding in found)


def test_a_role_that_is_told_wrongly_is_found(qtbot: QtBot) -> None:
    alone, one_of_many = QRadioButton("Hoort bij niets"), QCheckBox("Sluit andere uit")
    alone.setAutoExclusive(False)
    one_of_many.setAutoExclusive(True)
    found = audits.untold(_page(qtbot, alone, one_of_many, QRadioButton("Goed"), QCheckBox("Ook goed")))
    assert found == [
        "QRadioButton 'Hoort bij niets' has role CheckBox",
        "QCheckBox 'Sluit andere uit' has role RadioButton",
    ]


def test_a_second_primary_button_is_found(qtbot: QtBot) -> None:
    one, two, plain = button("Een", "primary"), button("Twee", "primary"), button("Drie")
    away = button("Weg", "primary")
    page = _page(qtbot, one, two, plain, away)
    away.hide()
    assert audits.rivals(page) == ["QPushButton 'Twee' is a primary button beside QPushButton 'Een'"]
