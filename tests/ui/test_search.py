"""Searching everything: typed in the sidebar, walked with the arrows, opened with Enter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.issued import IssuedDocument
from kwaliteitsassistent.domain.records.staff import StaffMember
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.overview.search import Finder
from kwaliteitsassistent.services.overview.search_index import HitKind
from kwaliteitsassistent.services.wording.form_words import kind_word
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.languages import Language
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.evaluations.plan_dialog import PlanDialog
from kwaliteitsassistent.ui.pages.registry import pages
from kwaliteitsassistent.ui.search_results import SearchResults
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.status_list import LineRole
from kwaliteitsassistent.ui.workspace import Workspace

from . import audits
from .pages.conftest import book, demo_file, workspace  # noqa: F401


@pytest.fixture
def results(application: Application, workspace: Workspace, qtbot: QtBot) -> Iterator[SearchResults]:  # noqa: F811
    """The list below the search field of a shown window with every page of the dossier."""
    window = MainWindow(pages(workspace), application.appearance, application.words)
    qtbot.addWidget(window)
    made = SearchResults(window, lambda words: Finder().find(workspace.book, words))
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.lock()  # the dossier closes before the window takes its usual looks again


def _type(results: SearchResults, words: str) -> MainWindow:
    window = results.window()
    assert isinstance(window, MainWindow)
    window.actions_by_id["search"].trigger()
    QTest.keyClicks(window.focusWidget(), words)
    window.searched.emit(words)  # as after a short pause
    audits.settle()
    return window


def _open_first(results: SearchResults, words: str) -> MainWindow:
    window = _type(results, words)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(window.focusWidget(), key)
    audits.settle()
    assert not results.isVisible()
    assert results.field.text() == ""
    return window


def test_a_member_of_staff_is_opened(results: SearchResults, book: Book) -> None:  # noqa: F811
    person = book.read().all(StaffMember)[0]
    window = _open_first(results, person.name)
    assert window.page_id == "staff"
    assert window.page.place() == (("card", person.id),)


def test_a_client_is_opened(results: SearchResults, book: Book) -> None:  # noqa: F811
    client = book.read().all(Client)[0]
    window = _open_first(results, client.name)
    assert window.page_id == "clients"
    assert window.page.place() == (("card", client.id),)


def test_a_requirement_is_opened(results: SearchResults, book: Book) -> None:  # noqa: F811
    hit = next(one for one in Finder().find(book, "klacht") if one.page == "kader")
    window = _open_first(results, hit.place[1])
    assert window.page_id == "kader"
    place = window.page.place()
    assert (place.kader_id, place.requirement_id) == hit.place


def test_a_document_is_shown(
    results: SearchResults,
    book: Book,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    document = book.read().all(IssuedDocument)[0]
    assert _open_first(results, document.number).page_id == "reports"
    assert document.number in shown[0]


@pytest.mark.parametrize(
    "kind",
    [
        HitKind.EVALUATION,
        HitKind.INCIDENT,
        HitKind.COMPLAINT,
        HitKind.REQUEST,
        HitKind.IMPROVEMENT,
        HitKind.REFLECTION,
        HitKind.POLICY,
        HitKind.PAPER,
    ],
)
def test_every_record_is_opened_itself(results: SearchResults, book: Book, kind: HitKind) -> None:  # noqa: F811
    hit = next(one for one in Finder().find(book, kind_word(kind.value)) if one.kind is kind)
    window = results.window()
    assert isinstance(window, MainWindow)
    window.show_page(hit.page, hit.place)
    audits.settle()
    assert window.page_id == hit.page
    place = window.page.place()
    assert getattr(place, "evaluation_id", place) == hit.place


def test_enter_in_the_field_opens_the_first(results: SearchResults, book: Book) -> None:  # noqa: F811
    client = book.read().all(Client)[0]
    window = results.window()
    assert isinstance(window, MainWindow)
    window.actions_by_id["search"].trigger()
    QTest.keyClicks(window.focusWidget(), client.name)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)  # before the pause is over
    audits.settle()
    assert window.page.place() == (("card", client.id),)
    assert not results.isVisible()


def test_enter_opens_nothing_when_nothing_was_found(results: SearchResults) -> None:
    window = _type(results, "xyzzy")
    before = window.page_id
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.page_id == before
    assert results.nothing.isVisible()


def test_every_row_says_what_it_is_and_kinds_stand_together(results: SearchResults) -> None:
    _type(results, "ruben")
    model = results.list.model()
    words = [model.index(row, 0).data(LineRole).word for row in range(model.rowCount())]
    assert {"Cliënt", "Evaluatie"} <= set(words)
    assert len(list(groupby(words))) == len(set(words))


def test_a_page_and_an_action_are_opened(results: SearchResults, application: Application) -> None:
    assert _open_first(results, "organisatie toont").page_id == "organisation"
    _open_first(results, "donkere kleuren")
    assert application.appearance.scheme is Scheme.DARK


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("medewerker toevoegen", "staff"),
        ("collega", "staff"),
        ("client toevoegen", "client"),
        ("incident vastleggen", "incident"),
        ("klacht vastleggen", "complaint"),
    ],
)
def test_what_one_wants_to_begin_is_found(results: SearchResults, words: str, kind: str) -> None:
    window = _open_first(results, words)
    assert window.page.view.editor.kind == kind
    assert window.page.view.editor.isAncestorOf(window.focusWidget())


def test_planning_an_evaluation_is_found(results: SearchResults) -> None:
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PlanDialog)
        seen.append(dialog)
        dialog.reject()

    QTimer.singleShot(300, look)
    assert _open_first(results, "evaluatie plannen").page_id == "evaluations"
    assert len(seen) == 1


def test_nothing_is_begun_in_a_dossier_to_look_at_or_behind_the_lock(results: SearchResults) -> None:
    window = results.window()
    begins = [action for name, action in window.actions_by_id.items() if name.startswith("new_")]
    assert len(begins) == 6
    window.show_viewing(True)
    assert not any(action.isEnabled() for action in begins)
    window.show_viewing(False)
    assert all(action.isEnabled() for action in begins)
    window.lock()
    assert not any(action.isEnabled() for action in begins)


def test_arrows_and_escape_go_back_to_what_was_typed(results: SearchResults) -> None:
    window = _type(results, "kleuren")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget() is results.list
    QTest.keyClick(results.list, Qt.Key.Key_Up)
    assert window.focusWidget() is results.field
    QTest.keyClick(results.field, Qt.Key.Key_Down)
    QTest.keyClick(results.list, Qt.Key.Key_Escape)
    assert not results.isVisible()
    assert window.focusWidget() is results.field
    assert results.field.text() == "kleuren"
    QTest.keyClick(results.field, Qt.Key.Key_Escape)
    assert results.field.text() == ""


def test_nothing_found_says_so(results: SearchResults) -> None:
    _type(results, "xyzzy")
    assert results.nothing.text() == "Er is niets gevonden voor “xyzzy”."
    assert results.nothing.isVisible()
    assert not results.list.isVisible()


def test_the_list_goes_when_one_goes_elsewhere(results: SearchResults, qtbot: QtBot) -> None:
    window = _type(results, "kleuren")
    window.navigation.setFocus()
    qtbot.waitUntil(lambda: not results.isVisible())


def test_nothing_is_looked_for_behind_the_lock(results: SearchResults) -> None:
    window = _type(results, "kleuren")
    window.lock()
    assert not results.isVisible()
    assert results.list.model().rowCount() == 0
    assert not window.actions_by_id["search"].isEnabled()
    window.searched.emit("kleuren")
    assert not results.isVisible()


def test_it_works_on_after_another_language(results: SearchResults) -> None:
    results.window().use_language(Language.ENGLISH)
    assert _open_first(results, "shows organisation").page_id == "organisation"
    _type(results, "xyzzy")
    assert results.nothing.text() == "Nothing was found for “xyzzy”."


def test_the_page_one_names_comes_before_what_speaks_of_it(results: SearchResults) -> None:
    assert _open_first(results, "evaluaties").page_id == "evaluations"


@pytest.mark.parametrize("points", [10.5, 20.0])
def test_nothing_is_cut_off_and_all_is_named(results: SearchResults, application: Application, points: float) -> None:
    application.appearance.choose_points(points)
    results.window().resize(1024, 700)
    for words in ("kleuren", "xyzzy"):
        window = _type(results, words)
        assert window.rect().contains(results.geometry())
        assert audits.clipped(results) == audits.small_targets(results) == audits.unnamed(results) == []
        window.sidebar.search.clear()
