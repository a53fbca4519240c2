"""The building blocks that show something and can be operated."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.widgets.card import Card, rule
from kwaliteitsassistent.ui.widgets.drop_area import DropArea
from kwaliteitsassistent.ui.widgets.empty_state import EmptyState
from kwaliteitsassistent.ui.widgets.flow import FlowLayout
from kwaliteitsassistent.ui.widgets.message_bar import MessageBar
from kwaliteitsassistent.ui.widgets.pdf_preview import PdfPreview
from kwaliteitsassistent.ui.widgets.section_progress import SectionProgress
from kwaliteitsassistent.ui.widgets.status import Kind, StatusLine
from kwaliteitsassistent.ui.widgets.status_list import StatusList, StatusModel
from kwaliteitsassistent.ui.widgets.step_bar import StepBar
from kwaliteitsassistent.ui.widgets.undo_toast import UndoToast

from . import audits

LINES = tuple(StatusLine(f"Regel {n}", "met uitleg", "In orde", Kind.OK, key=n) for n in range(5))
PDF = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 200 300]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/Contents 5 0 R>> endobj
4 0 obj <</Type/Page/Parent 2 0 R>> endobj
5 0 obj <</Length 27>> stream
0.8 0 0 rg 0 0 200 300 re f
endstream endobj
trailer <</Root 1 0 R>>
"""


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_list_is_walked_with_arrows_and_gives_the_key(qtbot: QtBot) -> None:
    rows = StatusList("Verloopt binnenkort", fit=True)
    qtbot.addWidget(rows)
    rows.set_lines(LINES)
    rows.resize(500, 400)
    rows.show()
    rows.setFocus()
    qtbot.waitUntil(lambda: rows.currentIndex().row() == 0)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.chosen) as signal:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert signal.args == [1]
    rows.set_lines(LINES[:3])
    assert rows.currentIndex().row() == 1


def test_a_list_that_fits_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    rows = StatusList("Lijst", fit=True)
    qtbot.addWidget(rows)
    rows.resize(500, 100)
    rows.show()
    rows.set_lines(LINES[:1])
    one = rows.height()
    rows.set_lines(LINES)
    assert rows.height() > 4 * one
    wide = rows.height()
    rows.resize(230, rows.height())
    assert rows.height() > wide, "in little room the badge goes below the words"


def test_a_link_in_a_card_says_where_it_belongs(qtbot: QtBot) -> None:
    card = Card("Agenda", "calendar-days", "Alles bekijken")
    qtbot.addWidget(card)
    card.body.addWidget(rule())
    card.add_rows(QLabel("rij"))
    assert _name(card.link) == "Alles bekijken: Agenda"


def test_progress_is_a_count_in_words_and_in_the_accessibility_tree(qtbot: QtBot) -> None:
    progress = SectionProgress("Ervaringen", 5, 9, "5 van 9")
    qtbot.addWidget(progress)
    interface = QAccessible.queryAccessibleInterface(progress.bar)
    assert interface.valueInterface().currentValue() == 5
    assert interface.valueInterface().maximumValue() == 9
    assert interface.text(QAccessible.Text.Description) == "5 van 9"
    assert not [each for each in progress.findChildren(QLabel) if "%" in each.text()]


def test_steps_shrink_to_words_and_only_seen_steps_can_be_chosen(qtbot: QtBot) -> None:
    steps = StepBar(("Gesprek", "Doelen", "Ondertekenen"))
    qtbot.addWidget(steps)
    steps.resize(700, 40)
    steps.show()
    steps.set_step(1)
    buttons = steps.findChildren(QPushButton)
    assert [each.isEnabled() for each in buttons] == [True, True, False]
    assert _name(buttons[0]) == "Stap 1 van 3, Gesprek, klaar"
    with qtbot.waitSignal(steps.chosen) as signal:
        buttons[0].click()
    assert signal.args == [0]
    steps.set_step(0, reached=2)
    assert all(each.isEnabled() for each in buttons)
    steps.set_step(1)
    steps.resize(200, 40)
    assert not any(each.isVisible() for each in buttons)
    assert [each.text() for each in steps.findChildren(QLabel) if each.isVisible()] == ["Stap 2 van 3: Doelen"]


def test_a_dropped_file_and_a_chosen_file_are_the_same(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    path = tmp_path / "diploma.pdf"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(area, enter)
    assert enter.isAccepted()
    assert area.property("over") is True
    QApplication.sendEvent(area, QDragLeaveEvent())
    assert area.property("over") is False
    QApplication.sendEvent(area, enter)
    with qtbot.waitSignal(area.chosen) as dropped:
        QApplication.sendEvent(area, QDropEvent(QPointF(5, 5), copy, data, left, none))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(path)], ""))
    with qtbot.waitSignal(area.chosen) as asked:
        area.button.click()
    assert dropped.args == asked.args == [(path,)]
    data.setUrls([QUrl("https://example.org/x.pdf")])
    refused = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    refused.ignore()
    QApplication.sendEvent(area, refused)
    assert not refused.isAccepted()


def test_undo_is_offered_once_and_stays_while_it_has_the_focus(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    other = QPushButton("Elders")
    toast, undone = UndoToast(), []
    column = QVBoxLayout(parent)
    column.addWidget(other, 1)
    column.addWidget(toast)
    parent.resize(600, 400)
    parent.show()
    assert not toast.isVisible()
    toast.offer("Verwijderd.", lambda: undone.append(1))
    assert toast.isVisible()
    parent.resize(500, 300)
    audits.settle()
    assert not other.geometry().intersects(toast.geometry()), "it covers nothing"
    parent.activateWindow()
    toast.undo.setFocus()
    qtbot.waitUntil(toast.undo.hasFocus)
    toast._fade()
    assert toast.isVisible()
    toast.undo.click()
    toast.undo.click()
    assert undone == [1]
    assert not toast.isVisible()
    toast.offer("Nog een.", lambda: None)
    other.setFocus()
    toast._fade()
    assert not toast.isVisible()


def test_a_message_stays_until_it_is_closed(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.say("De schijf is vol.", Kind.BAD)
    assert bar.text == "De schijf is vol."
    QTest.keyClick(bar, Qt.Key.Key_A)
    assert bar.isVisible()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_an_empty_state_offers_one_way_on(qtbot: QtBot) -> None:
    state = EmptyState("users", "Nog geen medewerkers", "Begin met uzelf.", "Medewerker toevoegen")
    qtbot.addWidget(state)
    assert state.action.text() == "Medewerker toevoegen"
    assert EmptyState("users", "Leeg").action is None


def test_a_pdf_is_shown_page_by_page_and_zooms(qtbot: QtBot) -> None:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(500, 700)
    preview.show()
    assert preview.page_count == 0
    preview.show_pdf(PDF)
    audits.settle()
    assert preview.page_count == 2
    picture = preview.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 500, 10) for y in range(0, 700, 10)}
    assert "#cc0000" in colours
    bigger = next(each for each in audits.shown(preview) if each.toolTip() == "Groter")
    bigger.click()
    assert preview.zoom == 1.25
    for _ in range(9):
        bigger.click()
    assert preview.zoom == 3.0
    assert not bigger.isEnabled()
    assert audits.unnamed(preview) == []


def test_items_flow_to_a_new_row_and_none_is_lost(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    buttons = [QPushButton(f"Knop nummer {number}") for number in range(4)]
    for each in buttons:
        flow.addWidget(each)
    column = QVBoxLayout()
    column.addLayout(FlowLayout())
    assert flow.heightForWidth(2000) < flow.heightForWidth(150)
    holder.resize(150, 400)
    holder.show()
    assert len({each.y() for each in buttons}) == 4
    assert flow.takeAt(0).widget() is buttons[0]
    assert flow.takeAt(9) is None
    assert flow.itemAt(9) is None


def test_status_rows_are_a_sound_model_too(qapp: object, qtmodeltester: ModelTester) -> None:
    lines = StatusModel()
    lines.set_lines((StatusLine("VOG", "geldig", "In orde", Kind.OK), StatusLine("BHV")))
    qtmodeltester.check(lines)
    assert lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "VOG, geldig, In orde"
    assert lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "BHV"
