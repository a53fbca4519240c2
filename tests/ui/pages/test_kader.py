"""The page Kwaliteitskader on a real dossier: ticking off, not applicable, exemption, filtering and search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.answers import Confirmation, Document, EvidenceLink, Exemption, NotApplicable
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.kader_list import Show
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.dialogs.pdf_dialog import PdfDialog
from kwaliteitsassistent.ui.forms.drill_page import EditorView
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.kader.answer_forms import AnswerForm
from kwaliteitsassistent.ui.pages.kader.answer_row import AnswerRow
from kwaliteitsassistent.ui.pages.kader.panel import RequirementPanel
from kwaliteitsassistent.ui.pages.kader.place import KaderPlace
from kwaliteitsassistent.ui.pages.kader_page import KaderPage
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.status_list import LineRole, StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits
from .shown_window import shown_window

KADER = "nl.midden-groningen.wmo"
DRUGS_POLICY = "mg.vei.30"
VOG_IN_TIME = "mg.vak.09"


@pytest.fixture
def window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """The window with this page and the one its links lead to."""
    window = shown_window(application, workspace, qtbot, ("kader", "staff"), (1240, 820))
    window.show_page("kader")
    return window


@pytest.fixture
def page(window: MainWindow) -> KaderPage:
    """The page."""
    assert isinstance(window.page, KaderPage)
    return window.page


def panel_of(page: KaderPage, requirement_id: str = "") -> RequirementPanel:
    if requirement_id:
        page.open_requirement(requirement_id)
    assert page.panel is not None
    return page.panel


def keys(rows: StatusList) -> list[object]:
    return [rows.model().index(row, 0).data(LineRole).key for row in range(rows.model().rowCount())]


def press(qtbot: QtBot, button: QWidget) -> None:
    audits.settle()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def retype(qtbot: QtBot, field: QWidget, words: str) -> None:
    target = field.focusProxy() or field
    target.clear()
    qtbot.keyClicks(target, words)


def form_of(form: AnswerForm | None) -> AnswerForm:
    assert form is not None
    return form


def withdraw(qtbot: QtBot, page: KaderPage, words: str) -> None:
    row = next(each for each in panel_of(page).findChildren(AnswerRow) if words in each.withdraw.accessibleName())
    press(qtbot, row.withdraw)


def test_a_requirement_is_ticked_off_with_evidence(
    page: KaderPage, window: MainWindow, book: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    paper = tmp_path / "beleid middelen.pdf"
    paper.write_bytes(b"%PDF-1.7 beleid")
    panel = panel_of(page, DRUGS_POLICY)
    assert panel.subject.word == "Nog niet aan te tonen"
    panel.evidence.drop.chosen.emit((paper,))
    form = form_of(panel.evidence.form)
    assert form.rows["title"].value() == "beleid middelen"
    retype(qtbot, form.rows["issued"].field, "1-2-2027")
    press(qtbot, form.save_button)
    assert "moet nog komen" in form.rows["issued"].problem
    retype(qtbot, form.rows["issued"].field, "1-2-2026")
    press(qtbot, form.save_button)
    assert panel_of(page).subject.word == "Zelf te beoordelen"
    (proof,) = panel_of(page).subject.answers
    assert proof.detail.startswith("Datum op het papier: 1 februari 2026")

    press(qtbot, panel_of(page).answer.confirm)
    form = form_of(panel_of(page).answer.form)
    retype(qtbot, form.rows["initials"].field, " ")
    press(qtbot, form.save_button)
    assert form.rows["initials"].problem.startswith("Vul uw initialen in")
    retype(qtbot, form.rows["initials"].field, "MV")
    press(qtbot, form.save_button)
    assert panel_of(page).subject.word == "In orde"
    said = next(one for one in book.read().all(Confirmation) if one.requirement_id == DRUGS_POLICY)
    assert (said.initials, said.confirmed_on) == ("MV", book.today)
    document = next(one for one in book.read().all(Document) if one.title == "beleid middelen")
    assert book.attachment(str(document.attachment_id))[1] == b"%PDF-1.7 beleid"

    press(qtbot, window.toast.undo)
    assert panel_of(page).subject.word == "Zelf te beoordelen"


def test_an_answer_that_is_taken_away_can_come_back(page: KaderPage, window: MainWindow, qtbot: QtBot) -> None:
    panel_of(page, "mg.kwb.02")
    withdraw(qtbot, page, "Vrijgesteld door")
    assert panel_of(page).subject.word == "Te laat"
    press(qtbot, window.toast.undo)
    assert panel_of(page).subject.word == "Vrijgesteld"
    assert panel_of(page).subject.own.startswith("Verlopen op")


def test_not_applicable_is_asked_again_after_the_profile_changed(page: KaderPage, book: Book, qtbot: QtBot) -> None:
    press(qtbot, panel_of(page, DRUGS_POLICY).answer.not_applicable)
    form = form_of(panel_of(page).answer.form)
    press(qtbot, form.save_button)
    assert form.rows["reason"].problem.startswith("Schrijf op waarom")
    qtbot.keyClicks(form.rows["reason"].field, "Wij komen alleen op scholen.")
    press(qtbot, form.save_button)
    assert panel_of(page).subject.state is State.NOT_APPLICABLE
    assert any(one.reason == "Wij komen alleen op scholen." for one in book.read().all(NotApplicable))
    provider = book.read().provider
    assert provider is not None
    book.save(replace(provider, volunteers=not provider.volunteers))
    page.refresh()
    assert panel_of(page).subject.state is State.NOT_SHOWN


def test_an_exemption_has_a_giver_an_end_and_a_letter(
    page: KaderPage, book: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = tmp_path / "brief gemeente.pdf"
    letter.write_bytes(b"%PDF-1.7 brief")
    press(qtbot, panel_of(page, DRUGS_POLICY).answer.exempt)
    form = form_of(panel_of(page).answer.form)
    qtbot.keyClicks(form.rows["by"].field, "gemeente Midden-Groningen")
    retype(qtbot, form.rows["on"].field, "1-11-2026")
    retype(qtbot, form.rows["until"].field, "1-10-2026")
    form.rows["letter"].field.set_value(letter)
    press(qtbot, form.save_button)
    assert form.rows["until"].problem
    retype(qtbot, form.rows["until"].field, "31-1-2027")
    press(qtbot, form.save_button)
    subject = panel_of(page).subject
    assert subject.word == "Vrijgesteld"
    assert subject.due == date(2027, 1, 31)
    assert "Brief: brief gemeente" in subject.answers[0].detail
    assert any(one.document_id and one.requirement_id == DRUGS_POLICY for one in book.read().all(Exemption))


def test_a_document_that_is_there_already_can_be_proof(page: KaderPage, book: Book, qtbot: QtBot) -> None:
    evidence = panel_of(page, DRUGS_POLICY).evidence
    assert not evidence.use.isEnabled()
    evidence.papers.set_value(book.read().all(Document)[0].id)
    evidence.papers.activated.emit(evidence.papers.currentIndex())
    press(qtbot, evidence.use)
    linked = [one for one in book.read().all(EvidenceLink) if one.requirement_id == DRUGS_POLICY]
    assert len(linked) == 1
    withdraw(qtbot, page, book.read().all(Document)[0].title)
    assert not any(one.requirement_id == DRUGS_POLICY for one in book.read().all(EvidenceLink))


def test_a_kept_paper_can_be_seen(page: KaderPage, window: MainWindow, qtbot: QtBot) -> None:
    row = panel_of(page, "mg.vei.17").findChild(AnswerRow)
    press(qtbot, row.view)
    dialog = window.findChild(PdfDialog)
    assert dialog.isVisible()
    dialog.close()


def test_making_the_panel_flashes_no_window(page: KaderPage, window: MainWindow) -> None:
    before = set(QApplication.topLevelWidgets())
    shown = _Shown()
    QApplication.instance().installEventFilter(shown)
    panel_of(page, "mg.vei.17")
    audits.settle()
    QApplication.instance().removeEventFilter(shown)
    assert shown.windows - before == set()


class _Shown(QObject):
    """Notes every window that comes into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: set[QWidget] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.add(watched)
        return False


def test_several_files_go_in_at_once(page: KaderPage, book: Book, tmp_path: Path) -> None:
    paths = tuple(tmp_path / name for name in ("een.pdf", "twee.pdf"))
    for path in paths:
        path.write_bytes(b"%PDF-1.7")
    panel_of(page, DRUGS_POLICY).evidence.drop.chosen.emit(paths)
    titles = {one.title for one in book.read().all(Document)}
    assert {"een", "twee"} <= titles


def test_choices_and_search_narrow_the_list(page: KaderPage, qtbot: QtBot) -> None:
    view, filters, rows = page.view, page.list_view.filters, page.list_view.rows
    assert view is not None
    assert len(keys(rows)) == view.counts.to_do
    for show, button in zip(Show, filters.show_field.buttons, strict=True):
        press(qtbot, button)
        assert len(keys(rows)) == view.counts.of(show)
        assert str(view.counts.of(show)) in button.text()
    page.list_view.sections.chosen.emit("personeel")
    assert keys(rows)[0] == "mg.vak.01"
    assert all(str(key).startswith("mg.vak") for key in keys(rows))
    with qtbot.waitSignal(filters.search.searched):
        qtbot.keyClicks(filters.search, "screeningsprofiel")
    assert keys(rows) == ["mg.vak.10"]
    with qtbot.waitSignal(filters.search.searched):
        qtbot.keyClicks(filters.search, " zeppelin")
    assert keys(rows) == []
    assert not rows.isVisible()
    assert page.view is view


def test_the_page_keeps_its_place_when_the_window_is_built_anew(
    application: Application, window: MainWindow, page: KaderPage, qtbot: QtBot
) -> None:
    page.list_view.filters.show_field.set_value(Show.ALL)
    page.go_to(KaderPlace(KADER, VOG_IN_TIME, "aanstelling-2"))
    place = page.place()
    application.appearance.choose_points(12.0)
    assert window.page is not page
    assert window.page.place() == place


def test_what_is_typed_survives_another_page_and_larger_text(
    application: Application, window: MainWindow, page: KaderPage, qtbot: QtBot, tmp_path: Path
) -> None:
    paper = tmp_path / "polis.pdf"
    paper.write_bytes(b"%PDF-1.7")
    panel = panel_of(page, DRUGS_POLICY)
    panel.evidence.drop.chosen.emit((paper,))
    press(qtbot, panel.answer.not_applicable)
    qtbot.keyClicks(form_of(panel.answer.form).rows["reason"].field, "Nog niet af")
    window.show_page("staff")
    window.show_page("kader")
    assert form_of(panel_of(page).answer.form).rows["reason"].value() == "Nog niet af"
    press(qtbot, form_of(panel_of(page).evidence.form).save_button)
    assert panel_of(page).evidence.form is None
    application.appearance.choose_points(12.0)
    assert form_of(panel_of(window.page).answer.form).rows["reason"].value() == "Nog niet af"
    press(qtbot, form_of(panel_of(window.page).answer.form).save_button)
    assert panel_of(window.page).answer.form is None


def test_a_verdict_leads_to_the_record_that_decides(page: KaderPage, window: MainWindow, qtbot: QtBot) -> None:
    page.go_to((KADER, VOG_IN_TIME))
    panel = panel_of(page)
    panel.subjects.chosen.emit("aanstelling-4")
    assert panel.subject.title.startswith("Tess")
    with qtbot.waitSignal(page.asked_for) as asked:
        panel.records.chosen.emit(keys(panel.records)[0])
    assert window.page_id == "staff"
    view = window.page.view
    assert isinstance(view, EditorView)
    assert (view.editor.kind, view.editor.record_id) == ("vog", asked.args[1])
    window.page.go_back()
    assert window.page.view.heading()[0] == "Tess Morgenrood"


def test_what_is_missing_leads_to_where_it_belongs(page: KaderPage, qtbot: QtBot) -> None:
    (place,) = keys(panel_of(page, DRUGS_POLICY).missing)
    assert (place.page, place.id) == ("organisation", "policy")
    (place,) = keys(panel_of(page, "mg.toe.01").missing)
    assert place.page == "organisation"


def test_a_half_filled_answer_waits_for_its_subject_and_requirement(page: KaderPage, qtbot: QtBot) -> None:
    page.go_to((KADER, VOG_IN_TIME))
    panel = panel_of(page)
    first, second = keys(panel.subjects)[:2]
    panel.subjects.chosen.emit(first)
    press(qtbot, panel.answer.not_applicable)
    qtbot.keyClicks(form_of(panel.answer.form).rows["reason"].field, "Nog even")
    panel.subjects.chosen.emit(second)
    assert panel.answer.form is None
    panel.subjects.chosen.emit(first)
    assert form_of(panel.answer.form).rows["reason"].value() == "Nog even"
    assert panel_of(page, DRUGS_POLICY).answer.form is None
    page.close_requirement()
    page.open_requirement(VOG_IN_TIME, str(first))
    assert form_of(panel_of(page).answer.form).rows["reason"].value() == "Nog even"
    form_of(panel_of(page).answer.form).left.emit()
    page.refresh()
    assert panel_of(page).answer.form is None


def test_escape_goes_back_to_the_list_and_enter_opens_a_row(page: KaderPage, window: MainWindow, qtbot: QtBot) -> None:
    rows = page.list_view.rows
    rows.setCurrentIndex(rows.model().index(2, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert panel_of(page).requirement_id == keys(rows)[2]
    assert window.focusWidget() is panel_of(page).back
    qtbot.keyClick(panel_of(page).back, Qt.Key.Key_Escape)
    assert page.panel is None
    assert window.focusWidget() is rows
    assert rows.currentIndex().row() == 2


def test_a_requirement_that_sums_up_leads_to_what_is_open(page: KaderPage, qtbot: QtBot) -> None:
    panel = panel_of(page, "mg.vei.34")
    first = keys(panel.beneath)[0]
    panel.beneath.chosen.emit(first)
    assert panel_of(page).requirement_id == first


def test_one_of_several_kaders_is_chosen(page: KaderPage, book: Book, qtbot: QtBot, tmp_path: Path) -> None:
    assert not page.kaders.isVisible()
    (shipped,) = (one for one in kaders.shipped() if one.kader.id == KADER)
    other = tmp_path / "ander.toml"
    words = shipped.path.read_text(encoding="utf-8")
    words = words.replace(f'id = "{KADER}"', 'id = "nl.elders"').replace(shipped.kader.title, "Het kader van elders")
    other.write_text(words, encoding="utf-8")
    kaders.adopt(book, other)
    page.refresh()
    assert page.kaders.isVisible()
    page.kaders.set_value("nl.elders")
    page.kaders.activated.emit(page.kaders.currentIndex())
    assert page.view is not None
    assert page.view.kader.title == "Het kader van elders"
    page.go_to((KADER, VOG_IN_TIME))
    assert page.view.kader.id == KADER


def test_a_dossier_without_a_kader_takes_one(page: KaderPage, book: Book, qtbot: QtBot) -> None:
    kaders.drop(book, KADER)
    page.refresh()
    adopt = page._other.view
    assert page.view is None
    press(qtbot, adopt.action)
    assert page.view is not None
    assert page.view.kader.id == KADER
    assert page.list_view.isVisible()


@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
def test_nothing_is_cut_off(application: Application, window: MainWindow, points: float) -> None:
    application.appearance.choose_points(points)
    found = []
    for scheme, width, height in ((Scheme.LIGHT, 1024, 700), (Scheme.DARK, 1366, 768)):
        application.appearance.choose_scheme(scheme)
        window.resize(width, height)
        for show in _SHOWN:
            show(window.page)
            for _ in range(3):  # rows that wrap anew make their list higher, and that takes another round
                audits.settle()
            for audit in (audits.clipped, audits.small_targets):
                found += [f"{width} {show.__name__}: {finding}" for finding in audit(window)]
    assert found == []


def _list(page: KaderPage) -> None:
    page.go_to(KaderPlace(KADER))


def _persons(page: KaderPage) -> None:
    page.go_to((KADER, VOG_IN_TIME))


def _confirming(page: KaderPage) -> None:
    page.go_to((KADER, "mg.doe.33"))
    page.panel.answer.confirm.click()


def _exempting(page: KaderPage) -> None:
    page.go_to((KADER, "mg.kwb.02"))
    page.panel.answer.exempt.click()


_SHOWN: tuple[Callable[[KaderPage], None], ...] = (_list, _persons, _confirming, _exempting)


@pytest.mark.parametrize("show", _SHOWN)
def test_all_is_named_and_reached_with_tab(window: MainWindow, show: Callable[[KaderPage], None]) -> None:
    show(window.page)
    audits.settle()
    assert audits.unnamed(window) == []
    assert audits.unreachable(window) == []
