"""The pages about people and the organisation at every size: named, large enough, reachable, nothing cut off."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits
from .people_window import TESS, TESS_JOB, people_window


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
