"""The pages about people and the organisation at every size: named, large enough, reachable, nothing cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits
from .shown_window import TESS, TESS_JOB, people_window


@pytest.fixture
def window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """The window with the pages about people."""
    return people_window(application, workspace, qtbot)


PLACES = (
    ("staff", ()),
    ("staff", (("card", TESS),)),
    ("staff", (("card", TESS), ("record", "engagement", TESS_JOB))),
    ("staff", (("card", TESS), ("record", "vog", "vog-tess"))),
    ("clients", ()),
    ("clients", (("card", "client"),)),
    ("organisation", ()),
    ("organisation", (("card", "policy"),)),
    ("organisation", (("card", "provider"),)),
)


def _real(book: Book, place: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    names = {
        "vog-tess": book.read().linked("vog", "staff_id", TESS)[0].id,
        "client": book.read().of_kind("client")[0].id,
    }
    return tuple(tuple(names.get(part, part) for part in key) for key in place)


@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
def test_nothing_is_cut_off(application: Application, window: MainWindow, book: Book, points: float) -> None:
    application.appearance.choose_points(points)
    found = []
    for width, height in ((1024, 700), (1366, 768)):
        window.resize(width, height)
        for page_id, place in PLACES:
            window.show_page(page_id)
            window.page.go_to(_real(book, place))
            audits.settle()
            audits.settle()  # rows that wrap anew make their list higher, and that takes another round
            for audit in (audits.clipped, audits.small_targets):
                found += [f"{page_id} {place[-1:]} {width}: {finding}" for finding in audit(window)]
    assert found == []


@pytest.mark.parametrize(("page_id", "place"), PLACES)
def test_all_is_named_and_reached_with_tab(
    window: MainWindow, book: Book, page_id: str, place: tuple[tuple[str, ...], ...]
) -> None:
    window.show_page(page_id)
    window.page.go_to(_real(book, place))
    audits.settle()
    assert audits.unnamed(window) == []
    assert audits.unreachable(window) == []


def test_the_keyboard_stays_in_the_page_going_back(window: MainWindow) -> None:
    window.show_page("staff", (("card", TESS), ("record", "engagement", TESS_JOB)))
    for shown in (2, 1):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        assert len(window.page._views) == shown
        assert window.page.isAncestorOf(window.focusWidget())


def test_trouble_names_its_field_and_goes_when_it_is_settled(window: MainWindow) -> None:
    window.show_page("staff", (("card", TESS), ("record", "engagement", TESS_JOB)))
    line = window.page.view.editor.form.rows["start"].field.line
    before = line.text()
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert window.message.text == "Eerste werkdag in deze rol: Vul dit in."
    QTest.keyClicks(line, before)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert window.message.text == ""
