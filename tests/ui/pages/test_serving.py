"""One record, several kaders: what it counts for in each, what else may serve, exemptions that end, newer texts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.demo.basisset import BASISSET
from kwaliteitsassistent.demo.walk import DOSSIER, INITIALS, PASSPHRASE
from kwaliteitsassistent.domain.judging.agenda import PointKind
from kwaliteitsassistent.domain.records.answers import Document, EvidenceLink
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.domain.records.staff import Vog
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.standing import coming
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.background import Immediate
from kwaliteitsassistent.ui.forms.drill_page import EditorView
from kwaliteitsassistent.ui.forms.serving_card import FEW
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.kader.answer_forms import ExemptForm, NotApplicableForm
from kwaliteitsassistent.ui.pages.kader_page import KaderPage
from kwaliteitsassistent.ui.pages.people.staff_card import StaffCard
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.status import StatusLine
from kwaliteitsassistent.ui.widgets.status_list import LineRole, StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from ...services.test_serving import adopt
from .. import audits
from .conftest import LIGHT, NOW
from .shown_window import shown_window

GEMEENTE = "nl.midden-groningen.wmo"
PAGES = ("overview", "kader", "staff", "clients", "organisation", "evaluations")
DRUGS_POLICY = "mg.vei.30"
NETWORK = (BASISSET, "vng.u1.02", "client-1")
HAVING_A_SAY = (BASISSET, "avi.9.03")
TESS = "medewerker-4"
LATER = datetime(2027, 2, 1, 9, 0, tzinfo=NOW.tzinfo)


class Day:
    """A clock that can be put later: the program is closed for weeks at a time."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def day() -> Day:
    """The clock of the dossier."""
    return Day()


@pytest.fixture
def book(demo_file: Path, tmp_path: Path, day: Day) -> Iterator[Book]:
    """A copy of the demo dossier whose clock the test moves."""
    own = paths({"KWALITEITSASSISTENT_MAP": str(tmp_path / "eigen")})
    desk = Desk(own, day, KnownSeals(own.data / "zegelsleutels.txt"), (LIGHT,))
    shutil.copy(demo_file, tmp_path / DOSSIER)
    opened = desk.open(tmp_path / DOSSIER, desk.passphrase(PASSPHRASE), INITIALS)
    yield opened
    opened.close()


@pytest.fixture
def window(application: Application, book: Book, qtbot: QtBot) -> MainWindow:
    """The window with the pages where records and requirements are."""
    return shown_window(application, Workspace(book, Immediate()), qtbot, PAGES, (1240, 820))


@pytest.fixture
def two(book: Book) -> Book:
    """The same dossier, judged by the basisset too."""
    kaders.adopt(book, bundled("resources", "kaders", f"{BASISSET}.toml"))
    return book


def lines(rows: StatusList) -> list[StatusLine]:
    model = rows.model()
    return [model.index(row, 0).data(LineRole) for row in range(model.rowCount())]


def kader_page(window: MainWindow, *place: str | None) -> KaderPage:
    window.show_page("kader", place)
    assert isinstance(window.page, KaderPage)
    assert window.page.panel is not None
    return window.page


def editor(window: MainWindow, page: str, id_: str) -> EditorView:
    window.show_page(page, id_)
    assert isinstance(window.page.view, EditorView)
    return window.page.view


def test_a_vog_that_is_fine_for_one_kader_and_too_old_for_another_shows_both(
    window: MainWindow, book: Book, tmp_path: Path
) -> None:
    adopt(book, tmp_path, "ruim", "P2Y")
    (vog,) = [one for one in book.read().all(Vog) if one.staff_id == TESS]
    panel = editor(window, "staff", vog.id).editor.panel
    shown = {
        heading.text(): [(line.word, line.title) for line in lines(rows)]
        for heading, rows in zip(panel.rows.headings, panel.rows.lists, strict=True)
        if heading.isVisibleTo(panel)
    }
    assert len(shown) == 2
    assert ("In orde", "Op tijd: VOG afgegeven op 24 april 2026.") in shown["Kader ruim"]
    (strict,) = [shown[title] for title in shown if title != "Kader ruim"]
    assert any(word == "Nog te doen" and "te vroeg" in told for word, told in strict)


def test_the_card_of_a_person_marks_the_record_and_names_both_kaders(
    window: MainWindow, book: Book, tmp_path: Path
) -> None:
    adopt(book, tmp_path, "ruim", "P2Y")
    window.show_page("staff", TESS)
    card = window.page.view
    assert isinstance(card, StaffCard)
    (line,) = lines(card.sections["vog"].list)
    assert line.word == "Nog te doen"
    assert "In orde voor Kader ruim. Nog niet voor Kwaliteitskader Wmo-maatwerk" in line.detail
    card.points.settled.click()
    headings = [one.text() for one in card.points.rows.headings if one.isVisibleTo(card)]
    assert len(headings) == 2
    assert "Kader ruim" in headings


def test_with_one_kader_nothing_names_it(window: MainWindow) -> None:
    window.show_page("staff", TESS)
    card = window.page.view
    assert isinstance(card, StaffCard)
    assert not any(one.isVisibleTo(card) for one in card.points.rows.headings)


def test_a_record_tells_what_it_counts_for_and_leads_there(window: MainWindow, two: Book) -> None:
    view = editor(window, "staff", "scholing-agressie-4")
    first, second = view.serving.rows.lists[:2]
    assert [line.word for line in lines(first)] == ["Te laat"]
    assert {line.word for line in lines(second)} == {"In orde"}
    first.activated.emit(first.model().index(0, 0))
    assert isinstance(window.page, KaderPage)
    assert window.page.panel.requirement_id == "mg.vak.22"
    assert window.page.panel.subject.title == "Samira Duinlicht"


def test_more_than_a_few_requirements_wait_behind_a_box(window: MainWindow) -> None:
    card = editor(window, "clients", "client-1-plan-2").serving
    assert len(lines(card.rows.list)) == FEW
    card.all.click()
    assert card.all.text() == f"Toon alle eisen ({len(lines(card.rows.list))})"
    assert len(lines(card.rows.list)) > FEW


def test_what_a_record_counts_for_follows_what_is_typed(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    view = editor(window, "staff", "scholing-agressie-4")
    assert [line.word for line in lines(view.serving.rows.list)] == ["Te laat"]
    field = view.editor.form.rows["followed_on"].field
    field.line.clear()
    with qtbot.waitSignal(view.editor.saved, timeout=3000):
        qtbot.keyClicks(field.line, "1-11-2026")
    assert {line.word for line in lines(view.serving.rows.list)} == {"In orde"}


def test_what_is_there_already_is_suggested_used_and_given_back(window: MainWindow, two: Book, qtbot: QtBot) -> None:
    page = kader_page(window, *HAVING_A_SAY)
    before = len(two.read().all(EvidenceLink))
    card = page.panel.suggested
    assert card.isVisibleTo(page)
    suggested = len(card.rows)
    card.rows[0].use.click()
    (said,) = [one for one in two.read().all(EvidenceLink) if one.kader_id == BASISSET]
    assert (said.requirement_id, said.subject_id, said.record_kind) == ("avi.9.03", None, "document")
    assert page.panel.subject.word == "Zelf te beoordelen"
    assert len(page.panel.suggested.rows) == suggested - 1
    window.toast.undo.click()
    assert len(two.read().all(EvidenceLink)) == before
    assert len(page.panel.suggested.rows) == suggested


def dropped(file: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    event.data = data  # the event does not keep it alive
    return event


def test_an_exemption_with_its_letter_ends_and_the_requirement_asks_again(
    window: MainWindow, book: Book, day: Day, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = tmp_path / "besluit.pdf"
    letter.write_bytes(b"%PDF-1.7 besluit")
    page = kader_page(window, GEMEENTE, DRUGS_POLICY)
    page.panel.answer.exempt.click()
    form = page.panel.answer.form
    assert isinstance(form, ExemptForm)
    form.by.setText("gemeente Midden-Groningen")
    form.on.set_value(date(2026, 11, 1))
    form.until.set_value(date(2027, 1, 31))
    form.letter.dropEvent(dropped(letter))
    form.save_button.click()
    assert page.panel.subject.word == "Vrijgesteld"
    assert "Brief: besluit" in page.panel.subject.answers[0].detail
    points = coming(book.read(), book.today, date(2027, 3, 1))
    (ends,) = [one for one in points if one.requirement_id == DRUGS_POLICY]
    assert (ends.kind, ends.due) == (PointKind.EXEMPTION, date(2027, 1, 31))
    day.now = LATER
    page.refresh()
    assert page.panel.subject.word == "Nog niet aan te tonen"
    assert "is geëindigd op 31 januari 2027" in page.panel.subject.explanation


def test_not_applicable_is_said_to_be_open_again_when_the_profile_changed(window: MainWindow, book: Book) -> None:
    page = kader_page(window, GEMEENTE, DRUGS_POLICY)
    page.panel.answer.not_applicable.click()
    form = page.panel.answer.form
    assert isinstance(form, NotApplicableForm)
    form.save_button.click()
    assert form.rows["reason"].problem
    form.reason.set_value("Wij werken alleen bij mensen thuis.")
    form.save_button.click()
    assert page.panel.subject.word == "Niet van toepassing"
    book.save(replace(book.read().provider, residential=not book.read().provider.residential))
    page.refresh()
    assert page.panel.subject.word == "Nog niet aan te tonen"
    assert "uw gegevens veranderd" in page.panel.subject.explanation


def test_a_newer_text_is_told_looked_at_taken_in_and_given_back(session: Session, book: Book, tmp_path: Path) -> None:
    window = session.window
    text = bundled("resources", "kaders", f"{GEMEENTE}.toml").read_text(encoding="utf-8")
    older = tmp_path / "ouder.toml"
    older.write_text(text.replace('version = "1"', 'version = "0"', 1), encoding="utf-8")
    window.show_page("kader", (GEMEENTE, None))
    assert window.page.head._subtitle.text().endswith("· versie 1")
    assert window.page.newer is None
    kaders.adopt(book, older)
    window.page.refresh()
    assert window.page.head._subtitle.text().endswith("· versie 0")
    window.page.newer.action.click()
    window.page.upgrade.take.click()
    assert version(book) == "1"
    window.toast.undo.click()
    assert version(book) == "0"


def version(book: Book) -> str:
    return next(one.version for one in kaders.in_use(book.read()) if one.kader_id == GEMEENTE)


@pytest.mark.parametrize(("scheme", "points"), [(Scheme.LIGHT, 10.5), (Scheme.DARK, 14.0), (Scheme.LIGHT, 20.0)])
def test_nothing_is_cut_off_or_unnamed(
    application: Application, window: MainWindow, two: Book, tmp_path: Path, scheme: Scheme, points: float
) -> None:
    adopt(two, tmp_path, "ruim", "P2Y")
    application.appearance.choose_scheme(scheme)
    application.appearance.choose_points(points)
    found: list[str] = []
    evaluation = next(one.id for one in two.read().all(Evaluation) if one.outcome and one.client_id == "client-1")
    for width, height in ((1024, 700), (1366, 768)):
        window.resize(width, height)
        for page, place in (
            ("staff", TESS),
            ("staff", "scholing-agressie-4"),
            ("organisation", "beleid-gedragscode"),
            ("kader", NETWORK),
            ("overview", None),
            ("evaluations", evaluation),
        ):
            window.show_page(page, place)
            for _ in range(3):
                audits.settle()
            looks = (audits.unnamed, audits.small_targets, audits.clipped, audits.untold, audits.unreachable)
            found += [f"{page} {width}: {one}" for look in looks for one in look(window)]
    assert found == []


def test_a_document_tells_where_it_is_proof_and_a_new_one_is_kept(window: MainWindow, two: Book, qtbot: QtBot) -> None:
    card = editor(window, "organisation", "document-3").serving
    (line,) = lines(card.rows.list)
    assert line.key == (GEMEENTE, "mg.doe.47", None)
    window.show_page("organisation", "document")
    window.page.view.add.click()
    form = window.page.view.editor
    with qtbot.waitSignal(form.saved, timeout=3000):
        qtbot.keyClicks(form.form.rows["title"].field, "Polis aansprakelijkheid")
    assert any(one.title == "Polis aansprakelijkheid" for one in two.read().all(Document))
