"""The voortgangsbericht, the other reports and the reflections, through their pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.records.issued import DocumentKind
from kwaliteitsassistent.domain.records.kwaliteitsbeeld import Kwaliteitsbeeld, KwaliteitsbeeldForm
from kwaliteitsassistent.domain.records.learning import ReflectionKind, Teamreflectie
from kwaliteitsassistent.domain.records.organisation import Voortgangsbericht
from kwaliteitsassistent.domain.records.provider import OrganisationForm
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import reflections
from kwaliteitsassistent.services.dossier.checking import check_pdf
from kwaliteitsassistent.services.reporting.issuing import issued_for
from kwaliteitsassistent.services.reporting.reports import Report, report_lines
from kwaliteitsassistent.ui.dialogs.pdf_dialog import PdfDialog
from kwaliteitsassistent.ui.fields.signature_field import Signed
from kwaliteitsassistent.ui.page import Page, PageArea
from kwaliteitsassistent.ui.pages.reflection_page import ReflectionForm, ReflectionPage
from kwaliteitsassistent.ui.pages.registry import pages
from kwaliteitsassistent.ui.pages.reports.composed_view import ComposedView
from kwaliteitsassistent.ui.pages.reports.page import ReportPlace, ReportsPage
from kwaliteitsassistent.ui.pages.reports.period_dialog import PeriodDialog
from kwaliteitsassistent.ui.pages.reports.year_dialog import YearDialog
from kwaliteitsassistent.ui.widgets.status_list import StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from ..pdf_profiles import problems_of


def _shown(page: Page, qtbot: QtBot) -> PageArea:
    area = PageArea(page)
    qtbot.addWidget(area)
    area.resize(1100, 760)
    area.show()
    return area


@pytest.fixture
def reports(workspace: Workspace, qtbot: QtBot) -> Iterator[ReportsPage]:
    """The page with reports."""
    page = ReportsPage(workspace)
    area = _shown(page, qtbot)
    yield page
    area.hide()


@pytest.fixture
def reflecting(workspace: Workspace, qtbot: QtBot) -> Iterator[ReflectionPage]:
    """The page with reflections."""
    page = ReflectionPage(workspace)
    area = _shown(page, qtbot)
    yield page
    area.hide()


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the user saves everything, under the name that is offered."""
    offered = tmp_path / "opgeslagen"
    offered.mkdir()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _parent, _title, name, *_rest: (str(offered / Path(name).name), "")
    )
    return offered


def _save_and_close() -> None:
    """What a user does with a document that is shown."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PdfDialog)
    dialog.save.click()
    dialog.accept()


def _click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_voortgangsbericht_is_written_signed_and_sealed(reports: ReportsPage, book: Book, chosen: Path) -> None:
    dialog = PeriodDialog(book, reports)
    dialog.accept()
    reports.open_report(dialog.report_id)
    view = reports.views.view
    assert isinstance(view, ComposedView)
    assert view.preview.page_count >= 1
    view.sections["outlook"].clear()
    QTest.keyClicks(view.sections["outlook"], "Eerst de zorgovereenkomsten.")
    assert reports.flush()
    kept = book.read().find(Voortgangsbericht, dialog.report_id)
    assert dict(kept.texts)["outlook"] == "Eerst de zorgovereenkomsten."

    _click(view.establish)
    assert issued_for(book.read(), DocumentKind.VOORTGANGSBERICHT, dialog.report_id) is None
    view.signature.set_value(Signed(typed="Marijke Veenstroom"))
    QTimer.singleShot(0, _save_and_close)
    _click(view.establish)
    document = issued_for(book.read(), DocumentKind.VOORTGANGSBERICHT, dialog.report_id)
    saved = chosen / f"{document.number}-v1.pdf"
    assert check_pdf(saved, book.seals, book).verdict == "in orde"
    assert problems_of(saved) == []


def test_a_period_that_is_not_over_is_refused_beside_the_field(reports: ReportsPage, book: Book, qtbot: QtBot) -> None:
    dialog = PeriodDialog(book, reports)
    dialog.end.set_value(book.today.replace(year=book.today.year + 1))
    dialog.accept()
    assert "periode" in dialog.end_row.problem
    assert dialog.report_id == ""


def test_writing_goes_on_where_one_was(reports: ReportsPage, book: Book, workspace: Workspace, qtbot: QtBot) -> None:
    dialog = PeriodDialog(book, reports)
    dialog.accept()
    reports.open_report(dialog.report_id)
    QTest.keyClicks(reports.views.view.sections["goals"], "Nieuw. ")
    assert reports.place() == ReportPlace(dialog.report_id)
    assert reports.flush()
    again = ReportsPage(workspace)
    qtbot.addWidget(again)
    again.go_to(reports.place())
    assert again.views.view.sections["goals"].value().startswith("Nieuw.")


def test_a_kwaliteitsbeeld_is_written_signed_and_sealed(
    reports: ReportsPage, book: Book, chosen: Path, qtbot: QtBot
) -> None:
    dialog = YearDialog(book, reports)
    assert dialog.year.value() == book.today.year - 1
    dialog.accept()
    reports.show_all()
    reports.views.view.composed.emit(dialog.report_id)
    view = reports.views.view
    assert isinstance(view, ComposedView)
    assert view.preview.page_count >= 1
    QTest.keyClicks(view.sections["summary"], "Het gaat goed.")
    assert reports.flush()
    kept = book.read().find(Kwaliteitsbeeld, dialog.report_id)
    assert dict(kept.texts)["summary"] == "Het gaat goed."
    assert kept.is_draft

    view.signature.set_value(Signed(typed="Marijke Veenstroom"))
    QTimer.singleShot(0, _save_and_close)
    _click(view.establish)
    document = issued_for(book.read(), DocumentKind.KWALITEITSBEELD, dialog.report_id)
    saved = chosen / f"{document.number}-v1.pdf"
    assert check_pdf(saved, book.seals, book).verdict == "in orde"
    assert problems_of(saved) == []
    line = next(one for one in report_lines(book.read()) if one.report is Report.KWALITEITSBEELD)
    assert line.last.startswith("Laatst gemaakt")


def test_a_mistake_in_a_sealed_one_is_mended_in_a_new_version(
    reports: ReportsPage, book: Book, chosen: Path, qtbot: QtBot
) -> None:
    dialog = YearDialog(book, reports)
    dialog.accept()
    reports.open_report(dialog.report_id)
    reports.views.view.signature.set_value(Signed(typed="Marijke Veenstroom"))
    QTimer.singleShot(0, _save_and_close)
    _click(reports.views.view.establish)

    def correct() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, PdfDialog)
        _click(shown.correct)

    QTimer.singleShot(0, correct)
    reports.open_report(dialog.report_id)
    view = reports.views.view
    assert isinstance(view, ComposedView)
    view.signature.set_value(Signed(typed="Marijke Veenstroom"))
    QTimer.singleShot(0, _save_and_close)
    _click(view.establish)
    assert (chosen / "KB-2026-001-v2.pdf").exists()

    def look() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, PdfDialog)
        assert not hasattr(shown, "correct"), "the old one has its new version"
        shown.accept()

    QTimer.singleShot(0, look)
    reports.open_report(dialog.report_id)
    reports.show_all()
    lists = reports.views.view.findChildren(StatusList)
    beelden = next(one for one in lists if one.accessibleName() == "Uw kwaliteitsbeelden")
    words = [beelden.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert [word.rsplit(", ", 1)[1] for word in words] == ["Verzegeld", "Vervangen"]


def test_one_that_was_made_elsewhere_can_still_be_written(reports: ReportsPage, book: Book) -> None:
    book.save(Kwaliteitsbeeld(id="kb", form=KwaliteitsbeeldForm.BEELD, year=2025, made_on=date(2026, 5, 20)))
    reports.show_all()
    reports.go_to(ReportPlace("kb"))
    assert isinstance(reports.views.view, ComposedView)
    assert reports.place() == ReportPlace("kb")
    assert dict(book.read().find(Kwaliteitsbeeld, "kb").texts)


@pytest.mark.parametrize("report", [Report.PERSONNEL, Report.RECOVERY])
def test_papers_are_made_looked_at_and_saved(reports: ReportsPage, book: Book, chosen: Path, report: Report) -> None:
    QTimer.singleShot(0, _save_and_close)
    reports.views.view.buttons[report].click()
    (saved,) = chosen.iterdir()
    assert problems_of(saved) == []
    if report is Report.PERSONNEL:
        assert check_pdf(saved, book.seals, book).in_order


def test_agenda_and_data_go_to_a_file(reports: ReportsPage, chosen: Path) -> None:
    for report in (Report.AGENDA, Report.DATA):
        reports.views.view.buttons[report].click()
    agenda = (chosen / "agenda.ics").read_text(encoding="utf-8")
    assert "BEGIN:VEVENT" in agenda
    assert "Jolanda" not in agenda
    assert json.loads((chosen / "gegevens.json").read_text(encoding="utf-8"))["formaat"] == 1


def test_a_folder_that_cannot_be_written_is_told(reports: ReportsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    reports.said.connect(lambda words, _kind: heard.append(words))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("/bestaat/niet/agenda.ics", ""))
    reports.make(Report.AGENDA)
    assert "/bestaat/niet" in heard[-1]


def test_a_reflection_is_kept_and_its_lines_become_improvements(
    reflecting: ReflectionPage, book: Book, chosen: Path
) -> None:
    _click(reflecting.new)
    form = reflecting.views.view
    assert isinstance(form, ReflectionForm)
    QTest.keyClicks(form.goes_well, "We luisteren goed.")
    form.will_do.setPlainText("- Vaker samen eten\nEerder bellen")
    assert reflecting.flush()
    reflection_id = reflecting.place()
    kept = book.read().find(Teamreflectie, reflection_id)
    assert (kept.goes_well, kept.kind) == ("We luisteren goed.", ReflectionKind.TEAM)
    form._follow("Vaker samen eten")
    assert [one.description for one in reflections.improvements_of(book.read(), reflection_id)] == ["Vaker samen eten"]
    assert [one.followed for one in reflections.intentions(book.read(), kept)] == [True, False]
    QTimer.singleShot(0, _save_and_close)
    reflecting.report.click()
    assert problems_of(chosen / "reflectie.pdf") == []


def test_who_works_alone_holds_no_teamreflectie(book: Book) -> None:
    from dataclasses import replace

    book.save(replace(book.read().provider, organisation_form=OrganisationForm.ZZP))
    assert reflections.kinds(book.read()) == (ReflectionKind.INTERVISION, ReflectionKind.SELF)


def test_menu_and_page_use_the_same_word(reflecting: ReflectionPage, workspace: Workspace) -> None:
    (entry,) = [each for each in pages(workspace) if each.id == "reflection"]
    in_menu = QCoreApplication.translate("Pages", entry.title)
    assert in_menu in [each.text() for each in reflecting.head.findChildren(QLabel)]
    assert reflecting.accessibleName() == in_menu


def test_an_empty_reflection_leaves_nothing_behind(reflecting: ReflectionPage, book: Book) -> None:
    before = len(book.read().all(Teamreflectie))
    _click(reflecting.new)
    reflecting.show_list()
    assert len(book.read().all(Teamreflectie)) == before
