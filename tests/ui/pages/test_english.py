"""The window in English: forms, choices, verdicts and help follow; documents and what was typed stay as they are."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.reporting.exporting import evaluation_pdf
from kwaliteitsassistent.services.wording.texts import text
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.background import Background
from kwaliteitsassistent.ui.forms.drill_page import DrillPage, EditorView
from kwaliteitsassistent.ui.forms.record_editor import RecordEditor
from kwaliteitsassistent.ui.forms.table import FORMS
from kwaliteitsassistent.ui.languages import Language
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.settings.page import SettingsPage
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.widgets.status_list import LineRole, StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from .shown_window import TESS, TESS_JOB, people_window


@pytest.fixture
def window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """The window with the pages about people."""
    return people_window(application, workspace, qtbot)


def editor(window: MainWindow) -> RecordEditor:
    page = window.page
    assert isinstance(page, DrillPage)
    assert isinstance(page.view, EditorView)
    return page.view.editor


def words(root: QWidget) -> list[str]:
    return [one.text() for one in root.findChildren(QLabel) if one.isVisibleTo(root)]


def typed_into(window: MainWindow, qtbot: QtBot, name: str, words: str) -> None:
    field = editor(window).form.rows[name].field
    target: QWidget = field.focusProxy() or field
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(target, words)


def test_a_half_filled_form_stays_and_speaks_the_other_language(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    window.page.go_to(TESS)
    window.page.open(("record", "engagement", TESS_JOB))
    typed_into(window, qtbot, "tasks", "Samen koken")
    typed_into(window, qtbot, "end", "1-1-2020")
    assert "ligt voor de begindatum" in editor(window).form.rows["end"].problem
    window.use_language(Language.ENGLISH)

    form = editor(window).form
    assert (form.kind, form.values()["tasks"]) == ("engagement", "Samen koken")
    assert form.rows["end"].problem.startswith("The end 1 January 2020 lies before the start")
    assert [name for name, row in form.rows.items() if row.problem] == ["end"]
    assert window.page.flush() is False
    assert {"Last working day in this role", "Tasks", "Empty as long as someone has this role."} <= set(words(form))
    assert "Intern" in [form.rows["role"].field.itemText(at) for at in range(form.rows["role"].field.count())]

    typed_into(window, qtbot, "end", "1-1-2030")
    window.use_language(Language.DUTCH)
    assert editor(window).form.values()["tasks"] == "Samen koken"
    assert "Laatste werkdag in deze rol" in words(editor(window).form)
    assert book.read().get("engagement", TESS_JOB).tasks == "Samen koken"


def test_help_follows_and_settings_say_what_does_not(session: Session) -> None:
    window = session.window
    window.use_language(Language.ENGLISH)
    window.show_page("settings")
    assert isinstance(window.page, SettingsPage)
    kept = "What a kader asks, documents, files and what is kept in the dossier stay in Dutch."
    assert kept in words(window.page)
    window.show_help()
    assert "Here you choose" in window.help_dialog.text.toPlainText()
    window.help_dialog.close()


def dutch_lines() -> set[str]:
    """What the program says in Dutch and has other words for in English; not themes: sections are called the same."""
    folder = bundled("resources", "texts")
    lines: set[str] = set()
    for twin in (folder / "en").glob("*.toml"):
        dutch, english = (tomllib.loads(path.read_text(encoding="utf-8")) for path in (folder / twin.name, twin))
        for table in english.keys() - {"theme"}:
            lines |= {line for code, line in dutch.get(table, {}).items() if english[table].get(code) != line}
    return {line for line in lines if "{" not in line}


def told(root: QWidget) -> set[str]:
    """All that is written in a part of the window, and in its lists and choices."""
    found = [one.text() for kind in (QLabel, QAbstractButton) for one in root.findChildren(kind)]
    found += [one.itemText(at) for one in root.findChildren(QComboBox) for at in range(one.count())]
    for rows in root.findChildren(StatusList):
        model = rows.model()
        lines = [model.index(at, 0).data(LineRole) for at in range(model.rowCount())]
        found += [words for line in lines if line for words in (line.title, line.detail, line.word)]
    return {part for words in found for part in words.split(" · ")}


def test_nothing_the_program_says_itself_is_left_in_dutch(session: Session) -> None:
    window = session.window
    window.use_language(Language.ENGLISH)
    dutch, left = dutch_lines(), {}
    for entry in window._entries:
        window.show_page(entry.id)
        left[entry.id] = told(window.page) & dutch
    for kind in FORMS:
        for record in session.book.read().of_kind(kind)[:1]:
            window.show_page("organisation", (("record", kind, record.id),))
            left[kind] = told(window.page) & dutch
    assert {name: lines for name, lines in left.items() if lines} == {}


def drawn(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return b"".join(page.Contents.read_bytes() for page in opened.pages)


def test_a_document_made_beside_an_english_window_is_dutch(
    application: Application, book: Book, background: Background, qtbot: QtBot
) -> None:
    planned = next(one for one in book.read().all(Evaluation) if one.held_on is None)
    dutch = evaluation_pdf(book, planned.id)
    application.words.use(Language.ENGLISH)
    came: list[object] = []

    def beside(work: Callable[[], object]) -> object:
        background.run(work, came.append)
        qtbot.waitUntil(lambda: bool(came))
        return came.pop()

    assert drawn(beside(lambda: evaluation_pdf(book, planned.id))) == drawn(dutch)  # type: ignore[arg-type]
    assert beside(lambda: text("value", "yes")) == "yes", "what is shown of work beside the window follows it"
