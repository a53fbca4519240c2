"""Taking back and doing again in the window, a signed plan, and removing a person, on a real dossier."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.issued import IssuedDocument
from kwaliteitsassistent.domain.records.plan import Goal, SignedRisk, SupportPlan
from kwaliteitsassistent.domain.records.staff import Engagement, StaffMember
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.records.person_removal import removal_of
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.forms.drill_page import DrillPage, EditorView
from kwaliteitsassistent.ui.forms.record_editor import RecordEditor
from kwaliteitsassistent.ui.forms.removal_dialog import RemovalDialog
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.undoing import Undoing
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits
from .shown_window import TESS, people_window

TODAY = date(2026, 11, 24)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(application: Application, workspace: Workspace, book: Book, qtbot: QtBot) -> MainWindow:
    """The window with the pages about people, as the program shows it."""
    made = people_window(application, workspace, qtbot)
    Undoing(made, lambda: book)
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def page(window: MainWindow) -> DrillPage:
    assert isinstance(window.page, DrillPage)
    return window.page


def editor(window: MainWindow) -> RecordEditor:
    view = page(window).view
    assert isinstance(view, EditorView)
    return view.editor


def field(window: MainWindow, name: str) -> QWidget:
    return editor(window).form.rows[name].field


def open_record(window: MainWindow, kind: str, id_: str) -> None:
    page(window).open(("record", kind, id_))


def said(window: MainWindow) -> str:
    return " ".join(each.text() for each in window.message.findChildren(QLabel) if not each.isHidden())


def undo_text(window: MainWindow, name: str = "undo") -> str:
    return window.actions_by_id[name].text().replace("&", "")


def test_the_menu_says_what_is_taken_back_and_the_form_shows_it(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    before = book.read()
    page(window).go_to(TESS)
    open_record(window, "staff", TESS)
    assert not window.actions_by_id["undo"].isEnabled()
    old = field(window, "phone").text()
    field(window, "phone").setFocus()
    field(window, "phone").selectAll()
    qtbot.keyClicks(field(window, "phone"), "06-000")
    assert window.page.flush()
    assert undo_text(window) == "Ongedaan maken: telefoon gewijzigd"
    window.actions_by_id["undo"].trigger()
    assert field(window, "phone").text() == old
    assert book.read() == before
    assert "Ongedaan gemaakt: telefoon gewijzigd" in said(window)
    assert undo_text(window, "redo") == "Opnieuw doen: telefoon gewijzigd"
    window.actions_by_id["redo"].trigger()
    assert field(window, "phone").text() == "06-000"


def test_a_field_keeps_its_own_undo_until_it_has_none(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    page(window).go_to(TESS)
    open_record(window, "staff", TESS)
    initials, email = field(window, "initials"), field(window, "email")
    initials.setFocus()
    qtbot.keyClicks(initials, "x")
    before = email.text()
    email.setFocus()
    qtbot.keyClicks(email, "x")
    assert window.page.flush()
    qtbot.keyClick(email, Qt.Key.Key_Z, CTRL)
    assert email.text() == before
    assert not email.isUndoAvailable()
    assert window.page.flush()
    assert book.history.done, "the field undid its own typing, not what was saved before"
    count = len(book.history.done)
    phone = field(window, "phone")
    phone.setFocus()
    qtbot.keyClick(phone, Qt.Key.Key_Z, CTRL)
    assert len(book.history.done) == count - 1
    qtbot.keyClick(phone, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(book.history.done) == count


def test_what_was_typed_last_is_saved_first_and_then_taken_back(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    page(window).go_to(TESS)
    open_record(window, "staff", TESS)
    note = field(window, "note")
    qtbot.keyClicks(note, "Belt liever")
    assert editor(window).draft is not None
    window.undo_asked.emit()
    assert "Belt liever" not in str(note.value())
    person = book.read().find(StaffMember, TESS)
    assert person is not None
    assert "Belt liever" not in person.note


def test_who_is_gone_again_is_not_in_sight_any_more(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    page(window).view.add.click()
    qtbot.keyClicks(field(window, "given_name"), "Bo")
    qtbot.keyClicks(field(window, "family_name"), "Nieuwland")
    editor(window).done.click()
    assert page(window).view.heading()[0] == "Bo Nieuwland"
    while book.history.done:
        window.actions_by_id["undo"].trigger()
    assert page(window).view.heading() == ("", "")
    window.actions_by_id["redo"].trigger()
    assert book.read().all(StaffMember)[-1].name == "Bo Nieuwland"


def test_the_toast_and_the_menu_take_back_the_same_step_once(window: MainWindow, book: Book) -> None:
    before = book.read()
    (vog, *_) = book.read().linked("vog", "staff_id", TESS)
    page(window).go_to(vog.id)
    editor(window).drop.click()
    assert undo_text(window) == "Ongedaan maken: VOG verwijderd"
    window.actions_by_id["undo"].trigger()
    assert book.read() == before
    assert window.toast.isHidden()
    window.toast.undo.click()
    assert "niets om terug te draaien" in said(window)
    assert book.read() == before


def test_locking_forgets_the_words_of_the_steps(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    page(window).go_to(TESS)
    open_record(window, "staff", TESS)
    qtbot.keyClicks(field(window, "note"), "x")
    window.lock()
    assert undo_text(window) == "Ongedaan maken"
    assert not window.actions_by_id["undo"].isEnabled()


@pytest.fixture
def client(book: Book) -> Client:
    """A client whose plan of now is signed."""
    plans = [plan for plan in book.read().all(SupportPlan) if plan.signed_on]
    replaced = {plan.replaces_id for plan in book.read().all(SupportPlan)}
    plan = next(plan for plan in plans if plan.id not in replaced)
    found = book.read().find(Client, plan.client_id)
    assert found is not None
    return found


def test_a_signed_plan_is_read_only_and_goes_on_in_a_new_version(
    window: MainWindow, book: Book, client: Client
) -> None:
    window.show_page("clients", client.id)
    card = page(window).view
    assert card.sections["goal"].link.isHidden()
    old = book.read().linked("plan", "client_id", client.id)[-1]
    page(window).go_to(old.id)
    form = editor(window)
    assert {"given_to_client_on", "document_id"} <= set(form.form.rows)
    assert not {"client_wishes", "adopted_on", "version"} & set(form.form.rows)
    assert form.drop.isHidden()
    assert form.signing is None
    assert "ligt vast" in " ".join(each.text() for each in form.fixed.findChildren(QLabel))
    form.fixed.renew.click()
    new = book.read().find(SupportPlan, editor(window).record_id)
    assert new is not None
    assert new.replaces_id == old.id
    assert "client_wishes" in editor(window).form.rows
    page(window).go_back()
    assert not page(window).view.sections["goal"].link.isHidden()
    window.actions_by_id["undo"].trigger()
    assert book.read().find(SupportPlan, new.id) is None
    page(window).view.renew.click()
    assert editor(window).kind == "plan"


def test_a_signed_plan_shows_its_risks_and_network_as_signed(window: MainWindow, book: Book) -> None:
    risk = book.read().all(SignedRisk)[0]
    window.show_page("clients", risk.plan_id)
    told = [each.text() for each in editor(window).fixed.findChildren(QLabel)]
    assert "Risico's toen het plan werd ondertekend" in told
    assert f"{risk.description} {risk.measures}" in told
    assert "Anneke (zus en mentor)" in told


def test_a_goal_of_a_signed_plan_can_only_be_closed(window: MainWindow, book: Book, client: Client) -> None:
    plan = book.read().linked("plan", "client_id", client.id)[-1]
    goal = book.read().linked("goal", "plan_id", plan.id)[0]
    window.show_page("clients", goal.id)
    assert set(editor(window).form.rows) == {"closed_on"}
    assert editor(window).fixed.renew.isHidden()
    field(window, "closed_on").set_value(TODAY)
    field(window, "closed_on").edited.emit()
    assert window.page.flush()
    kept = book.read().find(Goal, goal.id)
    assert kept is not None
    assert kept.closed_on == TODAY


def test_noting_the_signature_fixes_the_plan(window: MainWindow, book: Book, client: Client, qtbot: QtBot) -> None:
    plan = SupportPlan(id="nieuw", client_id=client.id, adopted_on=TODAY, version=9)
    book.save(plan)
    window.show_page("clients", "nieuw")
    signing = editor(window).signing
    assert signing is not None
    signing.save.click()
    assert signing.on.problem == "Vul de dag in waarop is ondertekend."
    signing.on.field.set_value(TODAY)
    signing.save.click()
    assert signing.by.problem == "Vul in wie heeft ondertekend."
    qtbot.keyClicks(signing.by.field, "Ria")
    editor(window).done.click()
    assert said(window).startswith("Leg de ondertekening eerst vast"), "what is filled in is not lost"
    signing.save.click()
    kept = book.read().find(SupportPlan, "nieuw")
    assert kept is not None
    assert (kept.signed_on, kept.signed_by) == (TODAY, "Ria")
    assert editor(window).frozen is not None
    assert book.history.done == [], "a signature is never taken back"


def test_locking_keeps_a_signature_that_is_half_filled_in(
    window: MainWindow, book: Book, client: Client, qtbot: QtBot
) -> None:
    book.save(SupportPlan(id="nieuw", client_id=client.id, adopted_on=TODAY, version=9))
    window.show_page("clients", "nieuw")
    editor(window).signing.on.field.set_value(TODAY)
    qtbot.keyClicks(editor(window).signing.by.field, "Ria")
    window.lock()
    window.unlocked()
    signing = editor(window).signing
    assert (signing.on.value(), signing.by.value()) == (TODAY, "Ria")
    assert book.history.done == [], "nothing else was changed"
    signing.save.click()
    assert book.read().find(SupportPlan, "nieuw").signed_by == "Ria"


def test_removing_someone_who_works_here_offers_the_last_working_day(window: MainWindow, book: Book) -> None:
    job = next(one for one in book.read().all(Engagement) if one.end is None)
    page(window).go_to(job.staff_id)
    open_record(window, "staff", job.staff_id)
    editor(window).drop.click()
    dialog = editor(window).leaving
    words = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert " verwijderen?" in words
    assert "1 aanstelling" in words
    assert dialog.end is not None
    dialog.end.click()
    assert (editor(window).kind, editor(window).record_id) == ("engagement", job.id)
    assert book.read().find(StaffMember, job.staff_id) is not None


def test_someone_goes_with_everything_and_comes_back(window: MainWindow, book: Book) -> None:
    before = book.read()
    page(window).go_to(TESS)
    open_record(window, "staff", TESS)
    editor(window).drop.click()
    dialog = editor(window).leaving
    if not dialog.remove.isEnabled():
        dialog.asked.click()
    dialog.remove.click()
    assert book.read().find(StaffMember, TESS) is None
    assert page(window).view.heading() == ("", "")
    assert undo_text(window) == "Ongedaan maken: medewerker verwijderd"
    window.toast.undo.click()
    assert book.read() == before


def test_sealed_documents_hold_a_client_until_they_ask(window: MainWindow, book: Book) -> None:
    sealed = {document.subject_id for document in book.read().all(IssuedDocument)}
    found = next(one for one in book.read().of_kind("evaluation") if one.id in sealed)
    client_id = found.client_id  # type: ignore[attr-defined]
    window.show_page("clients", client_id)
    open_record(window, "client", client_id)
    editor(window).drop.click()
    dialog = editor(window).leaving
    assert not dialog.remove.isEnabled()
    dialog.asked.click()
    dialog.remove.click()
    assert book.read().find(Client, client_id) is None


@pytest.mark.parametrize("points", [10.5, 20.0])
def test_the_dialog_and_a_fixed_plan_pass_the_audits(
    application: Application, window: MainWindow, book: Book, client: Client, qtbot: QtBot, points: float
) -> None:
    application.appearance.choose_points(points)
    window.show_page("clients", book.read().linked("plan", "client_id", client.id)[-1].id)
    audits.settle()
    checks: tuple[Callable[[QWidget], list[str]], ...] = (audits.unnamed, audits.clipped)
    dialog = RemovalDialog(removal_of(book.read(), "client", client.id), TODAY, window)
    qtbot.addWidget(dialog)
    dialog.show()
    audits.settle()
    for check in checks:
        assert check(window.page) == []
        assert check(dialog) == []
