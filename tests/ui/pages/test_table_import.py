"""A table of a gemeente becomes a kader in the window, on a real dossier: file, columns, rows, and how it stands."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.demo.walk import PASSPHRASE
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.kader.writing import write_kader
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.importing import keeping
from kwaliteitsassistent.services.kader.importing.columns import Column
from kwaliteitsassistent.services.kader.importing.lines import Wanted
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.background import Background
from kwaliteitsassistent.ui.pages.kader_page import KaderPage
from kwaliteitsassistent.ui.pages.settings.page import SettingsPage
from kwaliteitsassistent.ui.pages.settings.table_import.columns_step import ColumnsStep
from kwaliteitsassistent.ui.pages.settings.table_import.file_step import FileStep
from kwaliteitsassistent.ui.pages.settings.table_import.place import ROWS, ImportPlace
from kwaliteitsassistent.ui.pages.settings.table_import.rows_step import RowsStep
from kwaliteitsassistent.ui.pages.settings.table_import.trial_step import TrialStep
from kwaliteitsassistent.ui.pages.settings.table_import.view import TableImportView
from kwaliteitsassistent.ui.pages.settings.upgrade_view import ChangesCard
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.status import StatusLine
from kwaliteitsassistent.ui.widgets.status_list import LineRole, StatusList

from .. import audits

WIJDEVEEN = Path(__file__).parents[2] / "services" / "data" / "kwaliteitseisen-wijdeveen.csv"
KADER = "eigen.kwaliteitseisen-inkoop-ondersteuning"
WRONG = "Nr;Eis;Niveau;Termijn;Bewijs\n1;Een;verplicht;elk jaar;VOG\n2;;verplicht;;\n1;Drie;soms;;\n"
MENDED = "Nr;Eis;Niveau;Termijn;Bewijs\n1;Een;verplicht;elk jaar;VOG\n2;Twee;verplicht;;\n3;Drie;advies;;\n"


@pytest.fixture
def page(session: Session) -> SettingsPage:
    """The settings in the window."""
    session.window.show_page("settings")
    page = session.window.page
    assert isinstance(page, SettingsPage)
    return page


@pytest.fixture
def view(page: SettingsPage) -> TableImportView:
    """The import at its first step."""
    page.kaders.from_table.click()
    assert page.table_import is not None
    return page.table_import


def step(view: TableImportView, kind: type) -> object:
    found = view.content.view
    assert isinstance(found, kind)
    return found


def at_rows(view: TableImportView, path: Path = WIJDEVEEN) -> RowsStep:
    view.read(path)
    names = step(view, ColumnsStep).names
    if not names["publisher"].value():
        fill(names["publisher"].field, "gemeente Wijdeveen")
    view.next.click()
    return step(view, RowsStep)


def fill(field: object, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def titles(rows: StatusList) -> list[str]:
    return [line.title for line in shown(rows)]


def shown(rows: StatusList) -> list[StatusLine]:
    model = rows.model()
    return [model.index(at, 0).data(LineRole) for at in range(model.rowCount())]


def verdict(book: Book, id_: str) -> State:
    ((_, found),) = kaders.findings(book.read(), book.today, KADER)
    return max((one.verdict for one in found if one.requirement.id == id_), key=lambda one: -one.state.rank).state


def test_a_table_becomes_a_kader_that_judges(session: Session, view: TableImportView, book: Book) -> None:
    step(view, FileStep).drop.chosen.emit((WIJDEVEEN,))
    assert step(view, ColumnsStep).columns[Column.TEXT].choice.currentText() == "Norm"
    view.next.click()
    rows = step(view, RowsStep)
    assert rows.told.text().startswith("22 rijen zijn begrepen en wachten op uw akkoord. Bij 6 rijen ontbreekt")
    rows.take_all.click()
    rows.show_row(27)
    card = rows.card.view
    card.choice.set_value("start")
    card.choice.edited.emit()
    rows.show_row(10)
    rows.card.view.self_button.click()
    view.next.click()
    tried = step(view, TrialStep)
    assert "5.3  De ondersteuning wordt geevalueerd." in titles(tried.rows)
    assert not any(one.kader_id == KADER for one in book.read().all(AdoptedKader))
    tried.adopt.click()
    opened = session.window.page
    assert isinstance(opened, KaderPage)
    assert opened.view.kader.id == KADER
    listed = opened.findChildren(StatusList)
    assert any(line.detail.startswith("4.1.3b · ") for each in listed for line in shown(each))
    ids = [row.id for row in opened.view.rows]
    assert len(ids) == 40
    assert {"1a", "4.1.3b", "B06c", "5.9a", "verantwoording.02"} <= set(ids)
    kader = opened.view.kader
    assert kader.requirement("5.2").judged is JudgedBy.RECORDS
    assert kader.requirement("2.2b").judged is JudgedBy.PERSON
    before = verdict(book, "5.3")
    assert before.is_open
    day = book.today - timedelta(days=1)
    active = [one for one in book.read().all(Client) if one.end is None]
    for client in active:
        book.save(Evaluation(id=f"e-{client.id}", client_id=client.id, planned_on=day, held_on=day))
    assert verdict(book, "5.3") is State.MET


def test_a_file_can_be_dropped(view: TableImportView) -> None:
    drop = step(view, FileStep).drop
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(WIJDEVEEN))])
    drop.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    step(view, ColumnsStep)


def test_what_is_left_open_one_judges_oneself(view: TableImportView, book: Book) -> None:
    at_rows(view)
    view.next.click()
    step(view, TrialStep).adopt.click()
    kader = next(one for one in kaders.adopted(book.read()) if one.id == KADER)
    assert all(one.judged is JudgedBy.PERSON for one in kader.requirements)


def test_every_problem_stands_in_its_row_until_it_is_mended(
    session: Session, view: TableImportView, tmp_path: Path
) -> None:
    path = tmp_path / "eisen.csv"
    path.write_text(WRONG, encoding="utf-8")
    rows = at_rows(view, path)
    assert titles(rows.rows) == ["1  Een", "Rij 3", "Rij 4", "Rij 4"]
    assert rows.told.text() == "2 rijen kunnen nog niet mee. Bij elke rij staat wat er mis is."
    rows.card.view.take.click()
    view.next.click()
    assert step(view, RowsStep) is rows
    assert session.window.message.text.startswith("Sommige rijen kloppen nog niet.")
    assert rows.present == 3
    path.write_text(MENDED, encoding="utf-8")
    rows.read_again.click()
    rows = step(view, RowsStep)
    assert rows.told.text() == "Er is niets meer te kiezen."
    assert set(view.table.said) == {"1"}
    view.next.click()
    assert step(view, TrialStep)


def test_a_workbook_asks_for_its_sheet(view: TableImportView, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Uitleg"
    book.active.append(["Lees dit eerst"])
    sheet = book.create_sheet("Eisen 2027")
    with WIJDEVEEN.open(encoding="utf-8", newline="") as file:
        for cells in csv.reader(file, delimiter=";"):
            sheet.append(cells)
    path = tmp_path / "eisen.xlsx"
    book.save(path)
    view.read(path)
    choice = step(view, FileStep).sheet
    assert choice.value() == "Uitleg"
    choice.set_value("Eisen 2027")
    choice.edited.emit()
    view.next.click()
    step(view, ColumnsStep)
    view.next.click()
    assert len(step(view, RowsStep).rows.model().index(0, 0).data(LineRole).title) > 0
    assert view.table.grid.sheet == "Eisen 2027"


def test_a_file_that_is_no_table_is_told_in_a_sentence(session: Session, view: TableImportView, tmp_path: Path) -> None:
    path = tmp_path / "eisen.pdf"
    path.write_bytes(b"%PDF-1.7")
    view.read(path)
    step(view, FileStep)
    assert session.window.message.text.startswith("eisen.pdf is een PDF en geen tabel.")
    assert view.next.isHidden()


def test_a_column_or_name_that_is_missing_holds_one_up(view: TableImportView, tmp_path: Path) -> None:
    path = tmp_path / "eisen.csv"
    path.write_text("kenmerk;inhoud;soms\nA1;Een;elk jaar\nA2;Twee;elk jaar\n", encoding="utf-8")
    view.read(path)
    columns = step(view, ColumnsStep)
    view.next.click()
    assert step(view, ColumnsStep) is columns
    assert columns.columns[Column.TEXT].field.problem == "Kies de kolom waarin de eisen staan."
    assert columns.names["publisher"].problem == "Vul dit in."
    columns.header.set_value(1)
    columns.header.edited.emit()
    for column, heading in ((Column.TEXT, 1), (Column.NUMBER, 0), (Column.TERM, 2)):
        columns.columns[column].choice.set_value(heading)
        columns.columns[column].choice.edited.emit()
    assert columns.columns[Column.TEXT].example.text() == "Een · Twee"
    fill(columns.names["publisher"].field, "gemeente Wijdeveen")
    view.next.click()
    assert titles(step(view, RowsStep).rows) == ["A1  Een", "A2  Twee"]


def test_the_columns_take_the_keyboard_also_after_it_was_elsewhere(session: Session, view: TableImportView) -> None:
    session.window.sidebar.start_search()
    view.read(WIJDEVEEN)
    assert step(view, ColumnsStep).isAncestorOf(session.window.focusWidget())


def test_columns_that_the_arrow_keys_only_pass_stay_where_they_were(view: TableImportView) -> None:
    view.read(WIJDEVEEN)
    columns = step(view, ColumnsStep)
    before = {column: field.place() for column, field in columns.columns.items()}
    note = columns.columns[Column.NOTE].choice
    for at in (0, 1, 2, -1):
        note.set_value(at)
        note.edited.emit()
    assert {column: field.place() for column, field in columns.columns.items()} == before | {Column.NOTE: None}


def test_stopping_leaves_the_dossier_as_it_was(page: SettingsPage, view: TableImportView, book: Book) -> None:
    before, steps = book.read(), len(book.history.done)
    at_rows(view).take_all.click()
    view.next.click()
    view.cancel.click()
    assert page.table_import is None
    assert page.cards.isVisibleTo(page)
    assert book.read() == before
    assert len(book.history.done) == steps


def test_what_was_said_is_kept_when_one_leaves_and_offered_again(
    session: Session, page: SettingsPage, view: TableImportView, book: Book
) -> None:
    at_rows(view)
    view.content.view.all_taken.emit()
    said = view.table.said
    assert said
    session.window.show_page("overview")
    assert keeping.kept(book).table.said == said
    session.lock()
    audits.settle()
    session.window.unlock.emit(PASSPHRASE)
    session.window.show_page("settings")
    again = session.window.page
    again.show_cards()
    card = again.kaders.kept_table
    assert card.isVisibleTo(again)
    assert WIJDEVEEN.name in card.told.text()
    card.go_on.click()
    assert again.table_import.step == ROWS
    assert again.table_import.table.said == said
    assert titles(step(again.table_import, RowsStep).rows)


def test_a_table_that_was_kept_can_be_thrown_away_and_had_back(
    session: Session, page: SettingsPage, view: TableImportView, book: Book
) -> None:
    at_rows(view)
    page.show_cards()
    page.kaders.kept_table.throw.click()
    assert page.kaders.kept_table.isHidden()
    assert keeping.kept(book) is None
    session.window.toast.undo.click()
    assert not page.kaders.kept_table.isHidden()
    assert keeping.kept(book).table.path == WIJDEVEEN


def test_a_table_that_became_a_kader_is_not_offered_again(
    page: SettingsPage, view: TableImportView, book: Book
) -> None:
    at_rows(view)
    view.flush()
    view.next.click()
    assert keeping.kept(book) is not None
    step(view, TrialStep).adopted.emit()
    assert keeping.kept(book) is None


def test_going_back_and_forward_keeps_what_was_said(view: TableImportView) -> None:
    at_rows(view).take_all.click()
    view.back.click()
    step(view, ColumnsStep)
    view.next.click()
    rows = step(view, RowsStep)
    assert rows.take_all.isHidden()
    rows.wanted.set_value(Wanted.RECORDS)
    rows.wanted.edited.emit()
    assert len(titles(rows.rows)) == 22
    rows.card.view.again.click()
    assert not rows.take_all.isHidden()


def test_a_window_built_anew_goes_on_where_one_was(session: Session, view: TableImportView) -> None:
    at_rows(view).take_all.click()
    session.window.rebuild()
    again = session.window.page.table_import
    assert again is not view
    assert (again.step, len(again.table.said)) == (ROWS, 22)


def test_the_keyboard_alone_is_enough(session: Session, view: TableImportView) -> None:
    rows = at_rows(view)
    session.window.activateWindow()
    rows.rows.setFocus()
    first = rows.present
    QTest.keyClick(rows.rows, Qt.Key.Key_Return)
    audits.settle()
    assert QApplication.focusWidget() is rows.card.view.take
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    audits.settle()
    assert rows.present != first
    assert rows.card.view.isAncestorOf(QApplication.focusWidget())
    rows.rows.setFocus()
    before = rows.present
    QTest.keyClick(rows.rows, Qt.Key.Key_Down)
    assert rows.present > before


def test_the_work_is_done_away_from_the_window(
    session: Session, page: SettingsPage, background: Background, qtbot: QtBot
) -> None:
    view = TableImportView(session.book, background, ImportPlace())
    qtbot.addWidget(view)
    view.read(WIJDEVEEN)
    assert not view.next.isEnabled()
    qtbot.waitUntil(lambda: isinstance(view.content.view, ColumnsStep))
    view.next.click()
    qtbot.waitUntil(lambda: isinstance(view.content.view, RowsStep))
    view.next.click()
    qtbot.waitUntil(lambda: isinstance(view.content.view, TrialStep))


def test_an_empty_dossier_leads_to_a_table(session: Session, book: Book) -> None:
    for one in kaders.in_use(book.read()):
        kaders.drop(book, one.kader_id)
    session.window.show_page("kader")
    session.window.page._other.view.from_table.click()
    assert session.window.page_id == "settings"
    step(session.window.page.table_import, FileStep)


def test_the_card_tells_of_each_kader_and_gives_its_file(
    page: SettingsPage, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = kaders.in_use(book.read())[0]
    row = page.kaders.rows[0]
    target = tmp_path / "kader.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    row.keep.click()
    assert target.read_text(encoding="utf-8") == one.text
    row.drop.click()
    assert one.kader_id not in {used.kader_id for used in kaders.in_use(book.read())}
    page.kaders.take_in(target)
    assert one.kader_id in {used.kader_id for used in kaders.in_use(book.read())}


@pytest.mark.parametrize(("scheme", "points"), [(Scheme.LIGHT, 10.5), (Scheme.DARK, 14.0), (Scheme.LIGHT, 20.0)])
def test_every_step_keeps_to_the_audits(
    application: Application, session: Session, scheme: Scheme, points: float
) -> None:
    application.appearance.choose_scheme(scheme)
    application.appearance.choose_points(points)
    window = session.window
    window.resize(1024, 700)
    window.show_page("settings", ImportPlace())
    view = window.page.table_import
    found = _found(window, "file", scheme)
    view.read(WIJDEVEEN)
    found += _found(window, "columns", scheme)
    view.next.click()
    step(view, RowsStep).show_row(18)
    found += _found(window, "rows", scheme)
    view.next.click()
    found += _found(window, "trial", scheme)
    assert found == []


def _found(window: object, name: str, scheme: Scheme) -> list[str]:
    for _ in range(3):
        audits.settle()
    looks = [audits.unnamed, audits.small_targets, audits.clipped, audits.untold, audits.faint]
    if scheme is Scheme.LIGHT:
        looks.append(audits.unreachable)
    return [f"{name}: {finding}" for look in looks for finding in look(window)]


def newer(text: str) -> str:
    """Version 2 of the kader in a text: one requirement in other words, one left out, one more."""
    kader = read_kader(text, "kader.toml")
    first, _, *others = kader.requirements
    changed = replace(first, text="Dit wordt nu anders gevraagd.", plain="Dit wordt nu anders gevraagd.")
    added = replace(first, id="nieuw.1", text="Dit is erbij gekomen.", plain="Dit is erbij gekomen.")
    return write_kader(replace(kader, version="2", requirements=(changed, *others, added)))


def adopt_table(view: TableImportView, book: Book) -> AdoptedKader:
    at_rows(view)
    view.next.click()
    step(view, TrialStep).adopt.click()
    return next(one for one in kaders.in_use(book.read()) if one.kader_id == KADER)


def test_a_newer_version_says_what_changes_before_it_is_taken(
    session: Session, page: SettingsPage, view: TableImportView, book: Book, tmp_path: Path
) -> None:
    held = adopt_table(view, book)
    path = tmp_path / "kader.toml"
    path.write_text(newer(held.text), encoding="utf-8")
    session.window.show_page("settings")
    page.kaders.take_in(path)
    rows = page.upgrade.findChild(StatusList)
    model = rows.model()
    told = [model.index(at, 0).data(LineRole) for at in range(model.rowCount())]
    assert [(one.key, one.word) for one in told] == [("nieuw.1", "Nieuw"), ("1", "Veranderd"), ("1a", "Vervallen")]
    page.upgrade.leave.click()
    assert page.cards.isVisibleTo(page)
    assert held in kaders.in_use(book.read())
    page.kaders.take_in(path)
    page.upgrade.take.click()
    assert next(one for one in kaders.in_use(book.read()) if one.kader_id == KADER).version == "2"
    session.window.toast.undo.click()
    assert held in kaders.in_use(book.read())


def test_a_table_of_a_kader_in_use_says_what_changes(
    session: Session, page: SettingsPage, view: TableImportView, book: Book
) -> None:
    adopt_table(view, book)
    session.window.show_page("settings", ImportPlace())
    again = page.table_import
    at_rows(again).take_all.click()
    again.next.click()
    card = step(again, TrialStep).findChild(ChangesCard)
    assert card.rows.model().rowCount() == 22


def test_a_file_that_is_no_kader_is_told_in_a_sentence(session: Session, page: SettingsPage, tmp_path: Path) -> None:
    path = tmp_path / "kader.toml"
    path.write_text("dit is geen kader", encoding="utf-8")
    page.kaders.take_in(path)
    assert session.window.message.text.startswith("kader.toml")


def test_the_kader_of_a_table_can_be_changed_first(page: SettingsPage, view: TableImportView, book: Book) -> None:
    at_rows(view).take_all.click()
    view.next.click()
    step(view, TrialStep).edit.click()
    audits.settle()
    assert page.table_import is None
    assert page.editor.isVisibleTo(page)
    assert not any(one.kader_id == KADER for one in book.read().all(AdoptedKader))
