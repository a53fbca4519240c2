"""An evaluation from planned to paper, through the page a carer works with, on a real encrypted dossier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.demo.clients import fenna, jolanda
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.clients import RepresentativeRole
from kwaliteitsassistent.domain.records.evaluation import (
    Answer,
    Evaluation,
    Outcome,
    Reached,
    SignerRole,
)
from kwaliteitsassistent.domain.records.issued import DocumentKind
from kwaliteitsassistent.domain.records.plan import SupportPlan
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations
from kwaliteitsassistent.services.care.evaluation_list import Stage, evaluation_lines
from kwaliteitsassistent.services.care.plan_surroundings import risks_of
from kwaliteitsassistent.services.dossier.checking import check_pdf
from kwaliteitsassistent.services.reporting.issuing import issued_for
from kwaliteitsassistent.ui.background import Background
from kwaliteitsassistent.ui.fields.answer_fields import OneOfField
from kwaliteitsassistent.ui.fields.face_field import FaceField
from kwaliteitsassistent.ui.fields.form_field import FormField
from kwaliteitsassistent.ui.fields.signature_field import Signed
from kwaliteitsassistent.ui.fields.text_fields import LongTextField
from kwaliteitsassistent.ui.page import PageArea
from kwaliteitsassistent.ui.pages.evaluations.cancel_dialog import CancelDialog
from kwaliteitsassistent.ui.pages.evaluations.done_view import DoneView
from kwaliteitsassistent.ui.pages.evaluations.list_view import EvaluationList
from kwaliteitsassistent.ui.pages.evaluations.page import SIGNING, EvaluationsPage, Place
from kwaliteitsassistent.ui.pages.evaluations.plan_dialog import PlanDialog
from kwaliteitsassistent.ui.pages.evaluations.sign_view import SignView
from kwaliteitsassistent.ui.pages.evaluations.talk_view import TalkView
from kwaliteitsassistent.ui.pages.evaluations.together import LookTogether
from kwaliteitsassistent.ui.papers import paint_pdf
from kwaliteitsassistent.ui.widgets.banner import Banner
from kwaliteitsassistent.ui.workspace import Workspace
from tests.documents.samples import photo

from ..audits import settle
from ..pdf_profiles import problems_of


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Iterator[EvaluationsPage]:
    """The page in a window of its own."""
    made = EvaluationsPage(workspace)
    area = PageArea(made)
    qtbot.addWidget(area)
    area.resize(1100, 760)
    area.show()
    yield made
    area.hide()


@pytest.fixture
def said(page: EvaluationsPage) -> list[str]:
    """What the page says to the user."""
    heard: list[str] = []
    page.said.connect(lambda words, _kind: heard.append(words))
    return heard


def _click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def _field(view: object, name: str, number: int = 0) -> object:
    settle()
    return [row for row in view.findChildren(FormField) if row._name == name and row.isVisible()][number].field


def _choose(field: OneOfField, value: object) -> None:
    _click(field.buttons[field._values.index(value)])


def _draw(pad: object) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    for n in range(30):
        QTest.mouseMove(pad, QPoint(60 + 6 * n, 40 + (n % 7) * 6))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(240, 60))


def _held(book: Book, evaluation_id: str = fenna.PLANNED) -> Evaluation:
    """An evaluation of which everything was discussed."""
    dossier = book.read()
    evaluation = dossier.find(Evaluation, evaluation_id)
    held = replace(
        evaluation,
        held_on=book.today,
        satisfied=Answer.YES,
        still_fits=Answer.PARTLY,
        no_change_needed=True,
    )
    evaluations.hold(book, held, evaluations.reviews_of(dossier, evaluation_id))
    return held


def _view(page: EvaluationsPage) -> SignView:
    assert isinstance(page.views.view, SignView)
    return page.views.view


def test_plan_hold_sign_with_the_mouse_and_export(
    page: EvaluationsPage, said: list[str], book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = PlanDialog(book, jolanda.CLIENT, page)
    dialog.accept()
    page.show_list()
    assert evaluation_lines(book.read(), book.today)[Stage.PLANNED]
    page.open(dialog.planned_id)
    talk = page.views.view
    assert isinstance(talk, TalkView)
    QTest.keyClicks(_field(talk, "Wie doen er mee?"), "Jolanda, Joris")
    _click(talk.next)
    for number in range(len(page.draft.reviews)):
        _choose(_field(talk, "Is het doel bereikt?", number), Reached.YES)
        _choose(_field(talk, "Is de cliënt tevreden?", number), Answer.YES)
    QTest.keyClicks(_field(talk, "In de woorden van de cliënt"), "Het gaat goed zo.")
    _click(talk.next)
    _choose(_field(talk, "Is de cliënt tevreden over de ondersteuning?"), Answer.YES)
    _choose(_field(talk, "Past de ondersteuning nog bij de cliënt?"), Answer.PARTLY)
    _click(talk.next)
    QTest.keyClicks(_field(talk, "Afspraken en veranderingen"), "Elke dinsdag samen koken.")
    _click(talk.next)

    sign = _view(page)
    assert sign.preview.page_count >= 1
    client = sign.signers[SignerRole.CLIENT].signature
    _draw(client.pad)
    _draw(client.pad)
    client.undo.click()
    assert len(client.pad.value()) == 1
    carer = sign.signers[SignerRole.CARER].signature
    carer.set_value(Signed(typed="Joris van der Hazelaar"))
    _click(sign.finish)

    done = page.views.view
    assert isinstance(done, DoneView)
    evaluation = book.read().find(Evaluation, dialog.planned_id)
    assert (evaluation.outcome, evaluation.participants) == (Outcome.SIGNED, "Jolanda, Joris")
    assert evaluation.agreements == "Elke dinsdag samen koken."
    chosen = tmp_path / "evaluatie.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
    _click(done.save)
    assert check_pdf(chosen, book.seals, book).verdict == "in orde"
    assert problems_of(chosen) == []
    assert "opgeslagen" in said[-1].lower()


def test_the_easy_version_is_saved_as_well(
    page: EvaluationsPage, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done_id = evaluation_lines(book.read(), book.today)[Stage.DONE][0].id
    page.open(done_id)
    done = page.views.view
    _click(done.easy)
    chosen = tmp_path / "eenvoudig.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
    _click(done.save)
    assert check_pdf(chosen, book.seals, book).in_order
    assert problems_of(chosen) == []


def test_leaving_and_coming_back_loses_nothing(page: EvaluationsPage, workspace: Workspace, qtbot: QtBot) -> None:
    page.open(fenna.PLANNED, 2)
    words = _field(page.views.view, "In de woorden van de cliënt")
    QTest.keyClicks(words, "Ik ben er blij mee")
    assert page.place() == Place(fenna.PLANNED, 2)
    assert page.flush()
    again = EvaluationsPage(workspace)
    qtbot.addWidget(again)
    again.go_to(page.place())
    shown = [field.value() for field in again.findChildren(LongTextField)]
    assert "Ik ben er blij mee" in shown


def test_the_talk_shows_the_risks_of_the_plan_it_is_about(page: EvaluationsPage, book: Book) -> None:
    plan = book.read().find(SupportPlan, book.read().find(Evaluation, fenna.PLANNED).plan_id)
    page.open(fenna.PLANNED, 2)
    settle()
    shown = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert "Risico's in het plan" in shown
    assert set(risks_of(book.read(), plan)) < set(shown)


def test_opening_a_planned_evaluation_does_not_make_it_held(page: EvaluationsPage, book: Book) -> None:
    page.open(fenna.PLANNED)
    page.show_list()
    assert book.read().find(Evaluation, fenna.PLANNED).held_on is None


def test_a_drawn_signature_survives_a_page_built_anew(
    page: EvaluationsPage, book: Book, workspace: Workspace, qtbot: QtBot
) -> None:
    _held(book)
    page.open(fenna.PLANNED, SIGNING)
    _draw(_view(page).signers[SignerRole.CLIENT].signature.pad)
    again = EvaluationsPage(workspace)
    qtbot.addWidget(again)
    again.go_to(page.place())
    assert _view(again).signers[SignerRole.CLIENT].signer().strokes


def test_signing_too_early_names_what_is_missing(page: EvaluationsPage, said: list[str], book: Book) -> None:
    page.open(fenna.PLANNED, SIGNING)
    _click(_view(page).finish)
    assert said
    assert book.read().find(Evaluation, fenna.PLANNED).outcome is None


def test_what_is_missing_is_said_before_anyone_signs(page: EvaluationsPage, book: Book) -> None:
    page.open(fenna.PLANNED, SIGNING)
    banner = page.views.view.findChild(Banner)
    assert banner is not None
    _click(banner.action)
    assert not isinstance(page.views.view, SignView)
    _held(book)
    page.open(fenna.PLANNED, SIGNING)
    assert _view(page).findChild(Banner) is None


def test_not_signed_asks_why(page: EvaluationsPage, said: list[str], book: Book) -> None:
    _held(book)
    page.open(fenna.PLANNED, SIGNING)
    sign = _view(page)
    _choose(sign.outcome, Outcome.NOT_SIGNED)
    assert sign.signers[SignerRole.CLIENT].isHidden()
    _click(sign.finish)
    assert "waarom" in said[-1]
    QTest.keyClicks(sign.words, "Fenna wil het thuis nalezen.")
    _click(sign.finish)
    settled = book.read().find(Evaluation, fenna.PLANNED)
    assert (settled.outcome, settled.outcome_words) == (Outcome.NOT_SIGNED, "Fenna wil het thuis nalezen.")
    assert isinstance(page.views.view, DoneView)


def test_who_disagrees_says_so_in_own_words_and_may_sign_that(
    page: EvaluationsPage, said: list[str], book: Book
) -> None:
    _held(book)
    page.open(fenna.PLANNED, SIGNING)
    sign = _view(page)
    _choose(sign.outcome, Outcome.DISAGREES)
    _click(sign.finish)
    assert "niet mee eens" in said[-1] or "niet eens" in said[-1]
    QTest.keyClicks(sign.disagreement, "Ik wil geen andere begeleider.")
    _draw(sign.signers[SignerRole.CLIENT].signature.pad)
    _click(sign.finish)
    settled = book.read().find(Evaluation, fenna.PLANNED)
    assert (settled.outcome, settled.outcome_words) == (Outcome.DISAGREES, "Ik wil geen andere begeleider.")
    assert len(evaluations.signatures_of(book.read(), fenna.PLANNED)) == 1


def test_a_representative_signs_with_role_and_ground(page: EvaluationsPage, said: list[str], book: Book) -> None:
    _held(book)
    page.open(fenna.PLANNED, SIGNING)
    sign = _view(page)
    sign.represented.click()
    card = sign.signers[SignerRole.REPRESENTATIVE]
    card.name.set_value("Anneke de Wit")
    card.speaks_as.set_value(None)
    card.signature.set_value(Signed(typed="Anneke de Wit"))
    card.ground.set_value("")
    _click(sign.finish)
    assert "grondslag" in said[-1]
    card.speaks_as.set_value(RepresentativeRole.MENTOR)
    card.ground.set_value("Beschikking rechtbank 2025")
    card.witness.set_value("Samira")
    _click(sign.finish)
    (signature,) = evaluations.signatures_of(book.read(), fenna.PLANNED)
    assert signature.representative_role is RepresentativeRole.MENTOR
    assert (signature.representative_ground, signature.witness) == ("Beschikking rechtbank 2025", "Samira")


def test_a_settled_evaluation_is_frozen_and_corrected_by_a_new_version(page: EvaluationsPage, book: Book) -> None:
    old_id = evaluation_lines(book.read(), book.today)[Stage.DONE][0].id
    page.open(old_id)
    frozen = book.read().find(Evaluation, old_id)
    with pytest.raises(DomainError, match="evaluation_frozen"):
        evaluations.hold(book, frozen, ())
    _click(page.views.view.correct)
    assert isinstance(page.views.view, TalkView)
    new_id = page.place().evaluation_id
    page.open(new_id, SIGNING)
    _view(page).signers[SignerRole.CLIENT].signature.set_value(Signed(typed="Jolanda Klaverweide"))
    _click(_view(page).finish)
    made = issued_for(book.read(), DocumentKind.EVALUATION, new_id)
    first = issued_for(book.read(), DocumentKind.EVALUATION, old_id)
    assert (made.version, made.replaces_id, made.number) == (2, first.id, first.number)


def test_sharing_and_the_scan_are_kept(page: EvaluationsPage, book: Book, tmp_path: Path) -> None:
    _held(book)
    evaluations.settle(book, fenna.PLANNED, Outcome.NOT_SIGNED, (), "Op papier ondertekend.")
    page.open(fenna.PLANNED)
    done = page.views.view
    done.shared_with.set_value("Casemanager Wmo")
    _click(done.share)
    assert book.read().find(Evaluation, fenna.PLANNED).shared_with == "Casemanager Wmo"
    scan = tmp_path / "scan.png"
    scan.write_bytes(photo(kind="PNG"))
    page.views.view.drop.chosen.emit((scan,))
    evaluation = book.read().find(Evaluation, fenna.PLANNED)
    assert len(evaluations.scans_of(book.read(), evaluation)) == 1


def test_the_client_looks_along_and_every_answer_is_kept(page: EvaluationsPage, book: Book, qtbot: QtBot) -> None:
    page.open(fenna.PLANNED, 1)
    together = LookTogether(page.draft)
    qtbot.addWidget(together)
    together.show()
    assert isinstance(together.field, FaceField)
    _choose(together.field, Reached.PARTLY)
    _click(together.next)
    _choose(together.field, Answer.NO)
    while together.isVisible():
        _click(together.next)
    review = evaluations.reviews_of(book.read(), fenna.PLANNED)[0]
    assert (review.reached, review.satisfied) == (Reached.PARTLY, Answer.NO)


def test_the_client_answers_in_easy_words_and_goes_on_with_enter(page: EvaluationsPage, qtbot: QtBot) -> None:
    page.open(fenna.PLANNED, 1)
    together = LookTogether(page.draft)
    qtbot.addWidget(together)
    together.show()
    assert [each.text() for each in together.field.buttons] == ["Ja", "Een beetje", "Nee"]
    together.next.setFocus()
    QTest.keyClick(together.next, Qt.Key.Key_Return)
    assert together.at == 1


def test_the_list_is_searched_by_name(page: EvaluationsPage) -> None:
    listed = page.views.view
    assert isinstance(listed, EvaluationList)
    listed.search.setText("Ruben")
    listed.refresh()
    assert listed.cards[Stage.PLANNED][0].isHidden()
    assert not listed.cards[Stage.DONE][0].isHidden()


def test_one_that_does_not_go_ahead_keeps_its_reason(page: EvaluationsPage, book: Book) -> None:
    page.open(fenna.PLANNED)
    assert not page.views.view.not_held.isHidden()
    dialog = CancelDialog(book, fenna.PLANNED, page)
    dialog.accept()
    assert "waarom" in dialog.reason_row.problem
    dialog.reason.set_value("Fenna is verhuisd.")
    dialog.accept()
    assert book.read().find(Evaluation, fenna.PLANNED).cancelled_reason == "Fenna is verhuisd."
    assert fenna.PLANNED in {line.id for line in evaluation_lines(book.read(), book.today)[Stage.DONE]}


def test_sealing_goes_on_beside_the_window(book: Book, background: Background, qtbot: QtBot) -> None:
    _held(book)
    page = EvaluationsPage(Workspace(book, background))
    qtbot.addWidget(page)
    page.open(fenna.PLANNED, SIGNING)
    sign = _view(page)
    sign.signers[SignerRole.CLIENT].signature.set_value(Signed(typed="Fenna Lindegaard"))
    sign.finish.click()
    assert not sign.finish.isEnabled()
    qtbot.waitUntil(lambda: isinstance(page.views.view, DoneView), timeout=20_000)
    qtbot.waitUntil(page.views.view.save.isEnabled, timeout=20_000)


def test_pages_go_to_a_printer(page: EvaluationsPage, book: Book, tmp_path: Path) -> None:
    done_id = evaluation_lines(book.read(), book.today)[Stage.DONE][0].id
    page.open(done_id)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "afdruk.pdf"))
    paint_pdf(printer, page.views.view._papers[False])
    assert (tmp_path / "afdruk.pdf").read_bytes().startswith(b"%PDF")


def test_an_evaluation_that_was_never_sealed_does_not_say_it_is(page: EvaluationsPage, book: Book) -> None:
    dossier = book.read()
    settled = next(
        one
        for one in dossier.all(Evaluation)
        if one.outcome and issued_for(dossier, DocumentKind.EVALUATION, one.id) is None
    )
    page.go_to(settled.id)
    words = {each.text() for each in page.findChildren(QLabel)}
    assert "Van deze evaluatie is geen verzegeld document gemaakt." in words
    assert "De verzegelde evaluatie" not in words
