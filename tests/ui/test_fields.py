"""Fields: what one types becomes a value, and what is wrong is said beside it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.fields.answer_fields import CheckField, OneOfField, YesNoField
from kwaliteitsassistent.ui.fields.choice_field import ChoiceField
from kwaliteitsassistent.ui.fields.date_field import CalendarPopup, DateField, read_date
from kwaliteitsassistent.ui.fields.form_field import FormField
from kwaliteitsassistent.ui.fields.text_fields import LongTextField, SearchField, SecretField, TextField

DUTCH = QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)


def _shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def _spoken(widget: QWidget, part: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(part)


@pytest.mark.parametrize(
    "text", ["4-3-2026", "04-03-2026", "4/3/26", "4.3.2026", "04032026", " 4 maart 2026 ", "4 MRT 2026", "4 mrt. 2026"]
)
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert read_date(text, DUTCH) == date(2026, 3, 4)


@pytest.mark.parametrize("text", ["", "31-2-2026", "4-13-2026", "morgen", "4 foo 2026", "2026-03-04", "0-0-0000"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text, DUTCH) is None


def test_a_date_field_may_be_empty_and_says_what_is_wrong(qtbot: QtBot) -> None:
    field = DateField()
    row = _shown(qtbot, FormField("&Datum", field, "Dag van het gesprek."))
    assert field.value() is None
    assert row.valid
    QTest.keyClicks(field.line, "31-2-2026")
    assert row.problem == "Deze datum bestaat niet. Kijk de dag en de maand na."
    field.line.clear()
    QTest.keyClicks(field.line, "morgen")
    assert row.problem.startswith("Schrijf de datum")
    assert not row.valid
    assert "Schrijf de datum" in _spoken(field.line, QAccessible.Text.Description)
    field.line.clear()
    QTest.keyClicks(field.line, "04032026")
    assert row.problem == ""
    assert row.value() == date(2026, 3, 4)
    field.line.editingFinished.emit()
    assert field.line.text() == "04-03-2026"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_arrows_step_a_day_and_the_calendar_gives_a_day(qtbot: QtBot) -> None:
    field = _shown(qtbot, DateField())
    field.set_value(date(2026, 2, 28))
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == date(2026, 3, 1)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    assert popup.calendar.selectedDate().toPython() == date(2026, 2, 28)
    with qtbot.waitSignal(field.edited):
        days = popup.calendar.findChild(QTableView)
        QTest.keyClick(days, Qt.Key.Key_Right)
        QTest.keyClick(days, Qt.Key.Key_Return)
    assert field.value() == date(2026, 3, 1)


def test_a_problem_shows_from_the_first_edit_on(qtbot: QtBot) -> None:
    field = TextField()
    row = FormField("&Naam", field, "Zoals op de pas.", check=lambda name: "" if name else "Vul een naam in.")
    _shown(qtbot, row)
    assert row.problem == ""
    assert not row.valid
    with qtbot.waitSignal(row.edited):
        QTest.keyClicks(field, "A")
    assert row.problem == ""
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert row.problem == "Vul een naam in."
    assert field.property("invalid") is True
    assert _spoken(field) == "Naam"
    assert _spoken(field, QAccessible.Text.Description) == "Vul een naam in. Zoals op de pas."
    row.show_problem("Deze naam bestaat al.")
    assert row.problem == "Deze naam bestaat al."


def test_setting_a_value_is_no_edit(qtbot: QtBot) -> None:
    fields = (
        (TextField(), "x"),
        (LongTextField(), "x\ny"),
        (CheckField("x"), True),
        (YesNoField(), False),
        (DateField(), date(2026, 1, 1)),
        (ChoiceField(((1, "een"), (2, "twee"))), 2),
    )
    for field, value in fields:
        qtbot.addWidget(field)
        with qtbot.assertNotEmitted(field.edited):
            field.set_value(value)
        assert field.value() == value


def test_yes_no_and_unknown_are_three_answers_with_the_question(qtbot: QtBot) -> None:
    field = YesNoField()
    row = _shown(qtbot, FormField("Is er een &vertegenwoordiger?", field))
    assert field.value() is None
    for button, value in zip(field.buttons, (True, False, None), strict=True):
        with qtbot.waitSignal(field.edited):
            button.click()
        assert row.value() is value
    assert _spoken(field.buttons[0]) == "Is er een vertegenwoordiger?: Ja"


def test_one_of_several_may_have_nothing_chosen(qtbot: QtBot) -> None:
    field = OneOfField((("a", "Aap"), ("b", "Beer")))
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value("b")
    assert field.value() == "b"
    field.set_value("c")
    assert field.value() is None


def test_a_choice_keeps_its_value_among_other_choices_and_ignores_the_wheel(qtbot: QtBot) -> None:
    field = ChoiceField((("a", "Aap"), ("b", "Beer")))
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value("b")
    field.set_choices((("b", "Beer"), ("c", "Ceder")))
    assert field.value() == "b"
    field.set_choices((("c", "Ceder"),))
    assert field.value() is None
    with qtbot.waitSignal(field.edited):
        field.activated.emit(0)


def test_long_text_grows_and_tab_leaves_it(qtbot: QtBot) -> None:
    field = LongTextField(least=2, most=5)
    _shown(qtbot, field)
    low = field.sizeHint().height()
    field.set_value("\n".join("abcdefgh"))
    assert field.sizeHint().height() > low
    assert field.tabChangesFocus()
    with qtbot.waitSignal(field.edited):
        QTest.keyClicks(field, "x")


def test_search_waits_for_a_pause_and_enter_does_not(qtbot: QtBot) -> None:
    field = _shown(qtbot, SearchField("Zoeken"))
    found: list[str] = []
    field.searched.connect(found.append)
    QTest.keyClicks(field, "bhv")
    assert found == []
    qtbot.waitUntil(lambda: found == ["bhv"], timeout=2000)
    QTest.keyClicks(field, "2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert found == ["bhv", "bhv2"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.value() == ""


def test_a_passphrase_is_hidden_and_keeps_its_blanks(qtbot: QtBot) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    field.set_value(" vier losse woorden ")
    assert field.value() == " vier losse woorden "
    assert "vier" not in field.displayText()


def test_the_glass_in_a_search_field_has_a_name_and_leads_into_it(qtbot: QtBot) -> None:
    field, before = SearchField("Zoek op naam"), TextField()
    window = QWidget()
    qtbot.addWidget(window)
    row = QVBoxLayout(window)
    row.addWidget(before)
    row.addWidget(field)
    window.show()
    window.activateWindow()
    before.setFocus()
    (glass,) = field.findChildren(QToolButton)
    assert _spoken(glass) == "Zoek op naam"
    glass.click()
    assert window.focusWidget() is field
