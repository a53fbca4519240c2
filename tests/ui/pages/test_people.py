"""Members of staff and clients through the real pages: adding, judging while typing, removing, finding back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.records.clients import Client, NoShow
from kwaliteitsassistent.domain.records.plan import Goal, Intervention, SupportPlan
from kwaliteitsassistent.domain.records.staff import DiplomaKind, Engagement, Role, StaffMember, Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.forms.drill_page import DrillPage, EditorView
from kwaliteitsassistent.ui.forms.note import Note
from kwaliteitsassistent.ui.forms.record_editor import RecordEditor
from kwaliteitsassistent.ui.forms.record_section import RecordSection
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.evaluations.page import PlanFor
from kwaliteitsassistent.ui.widgets.status_list import LineRole, StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits
from .shown_window import TESS, TESS_JOB, people_window


@pytest.fixture
def window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """The window with the pages about people."""
    return people_window(application, workspace, qtbot)


def page(window: MainWindow) -> DrillPage:
    assert isinstance(window.page, DrillPage)
    return window.page


def editor(window: MainWindow) -> RecordEditor:
    view = page(window).view
    assert isinstance(view, EditorView)
    return view.editor


def fill(window: MainWindow, qtbot: QtBot, **texts: str) -> None:
    """Type into fields of the form in sight."""
    for name, words in texts.items():
        field = editor(window).form.rows[name].field
        target: QWidget = field.focusProxy() or field
        target.setFocus()
        qtbot.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(target, Qt.Key.Key_Delete)
        qtbot.keyClicks(target, words)


def choose(window: MainWindow, name: str, value: object) -> None:
    field = editor(window).form.rows[name].field
    field.set_value(value)
    field.edited.emit()


def lines(rows: StatusList) -> list[tuple[str, str]]:
    model = rows.model()
    shown = [model.index(row, 0).data(LineRole) for row in range(model.rowCount())]
    return [(line.title, line.word) for line in shown]


def notes(section: RecordSection) -> list[str]:
    """The sentences above the records of a card."""
    audits.settle()
    found = [each for each in section.findChildren(Note) if not each.isHidden()]
    return [each.findChild(QLabel).text() for each in found]


def test_a_new_colleague_with_a_vog_that_turns_from_too_old_to_in_order(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    page(window).view.add.click()
    fill(window, qtbot, given_name="Bo", family_name="Nieuwland")
    editor(window).done.click()
    assert page(window).view.heading() == ("Bo Nieuwland", "Nog geen aanstelling")
    assert page(window).view.points.words.text().startswith("Leg eerst een aanstelling vast.")

    page(window).view.sections["engagement"].link.click()
    choose(window, "role", Role.CARER)
    choose(window, "direct_client_contact", True)
    fill(window, qtbot, start="1-2-2027")
    editor(window).done.click()
    card = page(window).view
    assert "vanaf 1 februari 2027" in card.heading()[1]
    assert notes(card.sections["vog"])[0].startswith("Vraag de VOG nu aan, zodat hij er is voor 1 februari 2027")

    card.sections["vog"].link.click()
    panel = editor(window).panel
    assert "Vul de datum in" in panel.hint.text()
    fill(window, qtbot, issued="1-9-2026", profiles="45")
    (early,) = [title for title, word in lines(panel.rows.list) if word == "Binnenkort"]
    assert early.startswith("VOG afgegeven op 1 september 2026. Dat is te vroeg: het mag vanaf 1 november 2026")
    fill(window, qtbot, issued="10-11-2026")
    assert set(dict(lines(panel.rows.list)).values()) == {"In orde"}
    assert not book.read().linked("vog", "staff_id", card.person_id), "a verdict while typing writes nothing"
    editor(window).done.click()
    (vog,) = book.read().linked("vog", "staff_id", card.person_id)
    assert isinstance(vog, Vog)
    assert vog.profiles == ("45",)
    assert notes(page(window).view.sections["vog"]) == []


def test_what_is_typed_is_saved_by_itself_and_the_window_says_when(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    window.page.go_to(TESS)
    page(window).open(("record", "staff", TESS))
    with qtbot.waitSignal(window.page.saved, timeout=3000):
        fill(window, qtbot, phone="06-000 00 00")
    person = book.read().find(StaffMember, TESS)
    assert person is not None
    assert person.phone == "06-000 00 00"
    assert "Bewaard om 14.05" in [words.text() for words in window.footer.findChildren(QLabel)]


def test_a_wrong_end_is_told_beside_its_field_and_not_saved(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    window.page.go_to(TESS)
    page(window).open(("record", "engagement", TESS_JOB))
    fill(window, qtbot, end="1-1-2020")
    assert "ligt voor de begindatum" in editor(window).form.rows["end"].problem
    assert window.page.flush() is False
    window.show_page("clients")
    assert window.page_id == "staff", "what was typed is not lost by going elsewhere"
    fill(window, qtbot, end="1-12-2027")
    assert editor(window).form.rows["end"].problem == ""
    assert window.page.flush() is True
    engagement = book.read().find(Engagement, TESS_JOB)
    assert engagement is not None
    assert engagement.end is not None
    assert engagement.end.year == 2027


def test_a_client_with_a_plan_and_a_goal(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    window.show_page("clients")
    page(window).view.add.click()
    fill(window, qtbot, given_name="Ot", family_name="Proef", start="1-10-2026")
    editor(window).done.click()
    card = page(window).view
    assert card.sections["goal"].isHidden()

    card.sections["plan"].link.click()
    fill(window, qtbot, adopted_on="10-11-2026", client_wishes="Meer buiten zijn")
    editor(window).done.click()
    assert not card.sections["goal"].isHidden()

    card.sections["goal"].link.click()
    fill(window, qtbot, text="Elke dag een ronde lopen")
    editor(window).done.click()
    assert lines(card.sections["goal"].list) == [("Elke dag een ronde lopen", "Nog niet SMART")]

    card.sections["goal"].list.chosen.emit(book.read().linked("goal", "client_id", card.person_id)[0].id)
    words = dict.fromkeys(("specific", "measurable", "acceptable", "realistic"), "Zo")
    fill(window, qtbot, **words, due="1-6-2027")
    editor(window).done.click()
    assert lines(card.sections["goal"].list) == [("Elke dag een ronde lopen", "SMART ingevuld")]
    (goal,) = book.read().linked("goal", "client_id", card.person_id)
    (plan,) = book.read().linked("plan", "client_id", card.person_id)
    assert isinstance(goal, Goal)
    assert isinstance(plan, SupportPlan)
    assert goal.plan_id == plan.id

    card.sections["plan"].link.click()
    fill(window, qtbot, adopted_on="24-11-2026")
    editor(window).done.click()
    newest = book.read().linked("plan", "client_id", card.person_id)[-1]
    assert isinstance(newest, SupportPlan)
    assert (newest.version, newest.replaces_id) == (2, plan.id)
    assert lines(card.sections["goal"].list) == [], "the goals of now are those of the newest plan"
    card.take_over.click()
    assert lines(card.sections["goal"].list) == [("Elke dag een ronde lopen", "SMART ingevuld")]
    assert card.take_over.isHidden()


def test_what_was_removed_comes_back_with_its_parts(window: MainWindow, book: Book) -> None:
    client = book.read().all(Client)[0]
    plan = SupportPlan(id="nieuw", client_id=client.id, adopted_on=date(2026, 11, 20), version=9)
    goal = Goal(id="doel", plan_id=plan.id, client_id=client.id, text="Vaker naar buiten")
    book.save(plan, goal, Intervention(id="zo", plan_id=plan.id, client_id=client.id, method="Oefenen", goal_id="doel"))
    before = book.read()
    window.show_page("clients")
    window.page.go_to(plan.client_id)
    page(window).open(("record", "plan", plan.id))
    editor(window).drop.click()
    assert book.read().get("plan", plan.id) is None
    assert not book.read().linked("goal", "plan_id", plan.id)
    window.toast.undo.click()
    assert book.read() == before


def test_what_others_name_stays_and_the_user_hears_why(window: MainWindow, book: Book) -> None:
    window.page.go_to(TESS)
    page(window).open(("record", "staff", TESS))
    editor(window).drop.click()
    assert book.read().get("staff", TESS) is not None
    assert isinstance(page(window).view, EditorView)


def test_a_new_record_that_was_not_finished_goes_without_a_trace(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    before = book.read()
    window.page.go_to(TESS)
    page(window).view.sections["diploma"].link.click()
    fill(window, qtbot, level="mbo 4")
    assert window.page.flush() is False
    assert editor(window).form.rows["title"].problem
    editor(window).drop.click()
    assert book.read() == before
    assert page(window).view.heading()[0] == "Tess Morgenrood"


def test_a_copy_of_a_vog_needs_a_ground(window: MainWindow, book: Book, qtbot: QtBot, tmp_path: Path) -> None:
    scan = tmp_path / "scan.png"
    scan.write_bytes(Path("resources/demo/plattegrond-turfschuur.png").read_bytes())
    (vog, *_) = book.read().linked("vog", "staff_id", TESS)
    window.page.go_to(TESS)
    page(window).open(("record", "vog", vog.id))
    copy = editor(window).panel.below
    assert not copy.wanted.value()
    assert copy.drop.isHidden()

    copy.wanted.click()
    assert not copy.drop.isHidden()
    copy.drop.chosen.emit((scan,))
    assert "alleen bewaren met een reden" in copy.ground.problem
    assert book.read().find(Vog, vog.id) == vog

    qtbot.keyClicks(copy.ground.field, "De gemeente vraagt erom")
    copy.drop.chosen.emit((scan,))
    kept = book.read().find(Vog, vog.id)
    assert kept is not None
    assert kept.copy_ground == "De gemeente vraagt erom"
    assert book.attachment(kept.copy_id or "")[1] == scan.read_bytes()

    copy.wanted.click()
    again = book.read().find(Vog, vog.id)
    assert again is not None
    assert (again.copy_id, again.copy_ground) == (None, "")


def test_an_ended_engagement_moves_under_the_filter(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    window.page.go_to(TESS)
    card = page(window).view
    page(window).open(("record", "engagement", TESS_JOB))
    fill(window, qtbot, end="20-11-2026")
    editor(window).done.click()
    section = card.sections["engagement"]
    assert lines(section.list) == []
    section.past.click()
    assert lines(section.list) == [("Stagiair", "Voorbij")]

    page(window).back.click()
    people = page(window).view
    assert "Tess Morgenrood" not in dict(lines(people.list))
    people.ended.click()
    assert lines(people.list) == [("Tess Morgenrood", "Gestopt")]


def test_searching_finds_part_of_a_name_without_accents(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window).view
    qtbot.keyClicks(view.search, "HAZ")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert [title for title, _ in lines(view.list)] == ["Joris van der Hazelaar"]
    view.search.setText("bestaat niet")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert not view._count.isHidden()


def test_no_shows_say_what_they_mean_for_the_gemeente(window: MainWindow, book: Book) -> None:
    client = book.read().all(NoShow)[0].client_id
    window.show_page("clients")
    window.page.go_to(client)
    (meaning,) = notes(page(window).view.sections["no_show"])
    assert meaning == "Op 17 november 2026 was de 4e no-show in korte tijd. Meld dit aan de gemeente."


def test_evaluations_are_on_a_line_and_in_a_list_and_lead_to_their_page(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    client = next(one for one in book.read().all(Client) if book.read().linked("evaluation", "client_id", one.id))
    window.show_page("clients")
    window.page.go_to(client.id)
    card = page(window).view
    assert card.timeline.accessibleName()
    window.page.asked_for.disconnect(window.show_page)
    with qtbot.waitSignal(window.page.asked_for) as asked:
        card.evaluations.chosen.emit("deze")
    assert asked.args == ["evaluations", "deze"]


def test_planning_an_evaluation_is_asked_of_its_own_page(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    client = book.read().all(Client)[0]
    window.show_page("clients")
    window.page.go_to(client.id)
    window.page.asked_for.disconnect(window.show_page)
    (plan,) = [each for each in window.page.findChildren(QPushButton) if each.text() == "Evaluatie plannen"]
    with qtbot.waitSignal(window.page.asked_for) as asked:
        plan.click()
    assert asked.args == ["evaluations", PlanFor(client.id)]


def test_a_point_leads_to_its_requirement(window: MainWindow, qtbot: QtBot) -> None:
    window.page.go_to(TESS)
    points = page(window).view.points
    assert "Nog te doen" in dict(lines(points.rows.list)).values()
    shown = len(lines(points.rows.list))
    points.settled.click()
    assert len(lines(points.rows.list)) > shown
    window.page.asked_for.disconnect(window.show_page)
    with qtbot.waitSignal(window.page.asked_for) as asked:
        points.rows.list.activated.emit(points.rows.list.model().index(0, 0))
    assert asked.args == ["kader", ("nl.midden-groningen.wmo", "mg.vak.09", TESS_JOB)]


def test_the_place_is_found_again_after_the_window_is_built_anew(window: MainWindow) -> None:
    window.page.go_to(TESS)
    page(window).open(("record", "engagement", TESS_JOB))
    window.rebuild()
    assert editor(window).record_id == TESS_JOB
    page(window).back.click()
    assert page(window).view.heading()[0] == "Tess Morgenrood"


def test_locking_takes_a_half_typed_form_along(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    before = book.read()
    window.page.go_to(TESS)
    page(window).view.sections["diploma"].link.click()
    fill(window, qtbot, level="mbo 4")
    window.lock()
    assert window.is_locked
    window.unlocked()
    assert editor(window).form.rows["level"].value() == "mbo 4"
    assert book.read() == before
    choose(window, "kind", DiplomaKind.NURSE)
    fill(window, qtbot, title="Verpleegkunde")
    editor(window).done.click()
    assert "Verpleegkunde" in dict(lines(page(window).view.sections["diploma"].list))


def test_leaving_a_form_goes_on_where_it_was_opened(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.page.go_to(TESS)
    add = page(window).view.sections["diploma"].link
    add.setFocus()
    add.click()
    assert not add.isVisible()
    qtbot.keyClick(editor(window), Qt.Key.Key_Escape)
    assert window.focusWidget() is add


def test_escape_leaves_a_form(window: MainWindow, qtbot: QtBot) -> None:
    window.page.go_to(TESS)
    page(window).open(("record", "engagement", TESS_JOB))
    qtbot.keyClick(editor(window), Qt.Key.Key_Escape)
    assert page(window).view.heading()[0] == "Tess Morgenrood"
