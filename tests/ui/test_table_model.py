"""A table shows values through functions, sorts as Dutch does, and keeps the chosen row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.table_model import Column, RowRole, SortRole, TableModel
from kwaliteitsassistent.ui.widgets.status import Kind, StatusLine
from kwaliteitsassistent.ui.widgets.status_list import StatusModel
from kwaliteitsassistent.ui.widgets.table_view import TableView


@dataclass(frozen=True)
class Paper:
    owner: str
    until: date | None
    kind: Kind | None = None


PAPERS = (
    Paper("ijs", date(2026, 3, 1), Kind.OK),
    Paper("Élise", None),
    Paper("Map 10", date(2026, 1, 1)),
    Paper("Map 9", date(2027, 1, 1), Kind.BAD),
    Paper("Fred", date(2025, 1, 1)),
)
COLUMNS = (
    Column[Paper]("Van", lambda paper: paper.owner),
    Column[Paper]("Tot", lambda paper: f"{paper.until:%d-%m-%Y}" if paper.until else "", lambda paper: paper.until),
    Column[Paper]("Stand", lambda paper: paper.kind or "", kind=lambda paper: paper.kind, align_right=True),
)


@pytest.fixture
def model(qapp: object) -> TableModel:
    made = TableModel(COLUMNS)
    made.set_rows(PAPERS)
    return made


def _column(model: TableModel, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.index(row, column).data(role) for row in range(model.rowCount())]


def test_it_is_a_sound_qt_model(model: TableModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(0)
    model.set_rows(PAPERS[:2])
    model.set_rows(())
    assert tester.model() is model


def test_text_sorts_as_dutch_does(model: TableModel) -> None:
    model.sort(0)
    assert _column(model, 0) == ["Élise", "Fred", "ijs", "Map 9", "Map 10"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert _column(model, 0)[0] == "Map 10"


def test_dates_sort_as_dates_and_the_empty_ones_come_last(model: TableModel) -> None:
    model.sort(1)
    assert [paper.owner for paper in _column(model, 1, RowRole)] == ["Fred", "Map 10", "ijs", "Map 9", "Élise"]
    assert _column(model, 1, SortRole)[0] == date(2025, 1, 1)


def test_new_rows_come_in_the_order_chosen_before(model: TableModel) -> None:
    model.sort(0)
    model.set_rows(tuple(reversed(PAPERS)))
    assert _column(model, 0)[0] == "Élise"
    model.sort(99)
    assert _column(model, 0)[0] == "Élise"


def test_a_cell_says_its_heading_to_a_screen_reader_and_shows_more_than_colour(model: TableModel) -> None:
    cell = model.index(0, 2)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Stand: ok"
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert cell.data(Qt.ItemDataRole.ForegroundRole).isValid()
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(1, 2).data(Qt.ItemDataRole.DecorationRole) is None
    assert cell.data(Qt.ItemDataRole.EditRole) is None


def test_the_heading_shows_the_order_in_words_one_can_see(model: TableModel) -> None:
    model.sort(0)
    horizontal = Qt.Orientation.Horizontal
    assert model.headerData(0, horizontal).endswith("↑")
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.headerData(0, horizontal).endswith("↓")
    assert model.headerData(1, horizontal) == "Tot"
    assert model.headerData(0, horizontal, Qt.ItemDataRole.AccessibleTextRole) == "Van"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, horizontal, Qt.ItemDataRole.DecorationRole) is None


def test_the_chosen_row_stays_chosen_when_the_order_changes(model: TableModel, qtbot: QtBot) -> None:
    view = TableView("Papieren", model)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    view.setFocus()
    view.setCurrentIndex(model.index(0, 0))
    chosen = view.currentIndex().data(RowRole)
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert view.currentIndex().data(RowRole) is chosen
    with qtbot.waitSignal(view.chosen) as signal:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert signal.args == [chosen]


def test_the_first_row_is_current_when_the_keyboard_comes_in(model: TableModel, qtbot: QtBot) -> None:
    view = TableView("Papieren", model)
    qtbot.addWidget(view)
    view.show()
    view.setFocus()
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1


def test_status_rows_are_a_sound_model_too(qapp: object, qtmodeltester: ModelTester) -> None:
    lines = StatusModel()
    lines.set_lines((StatusLine("VOG", "geldig", "In orde", Kind.OK), StatusLine("BHV")))
    qtmodeltester.check(lines)
    assert lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "VOG, geldig, In orde"
    assert lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "BHV"
