"""A kader to reflect on in the window: nothing counted, bouwstenen talked about, plans that become improvements."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.records.kwaliteitsbeeld import (
    BouwsteenReflection,
    Kwaliteitsbeeld,
    KwaliteitsbeeldForm,
    KwaliteitsbeeldPart,
)
from kwaliteitsassistent.domain.records.learning import Improvement, ImprovementSource
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.overview.search import Finder
from kwaliteitsassistent.services.reporting import voortgangsberichten
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.forms.drill_page import EditorView
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.kader.bouwsteen_view import BouwsteenView
from kwaliteitsassistent.ui.pages.kader_page import KaderPage
from kwaliteitsassistent.ui.pages.organisation_page import OrganisationPage, SubjectsView, SubjectView
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.badge import Badge
from kwaliteitsassistent.ui.widgets.status_list import LineRole, StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits
from .shown_window import shown_window

KOMPAS = "nl.vgn.kwaliteitskompas"
EARLIER = BouwsteenReflection(
    id="gesprek-1",
    kader_id=KOMPAS,
    section_id="b1",
    held_on=date(2026, 5, 12),
    goes_well="Cliënten zitten zelf aan tafel.",
    can_be_better="Familie hoort laat van wijzigingen.",
    will_do="Familie bellen na elke wijziging",
)
OUTCOME = Improvement(
    id="verbetering-b1",
    source=ImprovementSource.KADER,
    source_id=EARLIER.id,
    noted_on=EARLIER.held_on,
    description="Familie bellen na elke wijziging",
    owner="Sanne",
    done_on=date(2026, 9, 1),
    result="Er kwamen geen vragen meer achteraf.",
)


@pytest.fixture
def window(application: Application, workspace: Workspace, book: Book, qtbot: QtBot) -> MainWindow:
    """The window with the Kompas as the only kader."""
    for one in kaders.in_use(book.read()):
        kaders.drop(book, one.kader_id)
    kaders.adopt(book, next(one.path for one in kaders.shipped() if one.kader.id == KOMPAS))
    book.save(EARLIER, OUTCOME)
    window = shown_window(application, workspace, qtbot, ("kader", "organisation"), (1240, 820))
    window.show_page("kader")
    return window


@pytest.fixture
def page(window: MainWindow) -> KaderPage:
    """The page."""
    assert isinstance(window.page, KaderPage)
    return window.page


def lines(rows: StatusList | None) -> list[str]:
    assert rows is not None
    return [rows.model().index(row, 0).data(LineRole).spoken for row in range(rows.model().rowCount())]


def press(qtbot: QtBot, button: QWidget) -> None:
    audits.settle()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def talk_of(page: KaderPage) -> BouwsteenView:
    assert page.talk is not None
    return page.talk


def test_only_what_has_a_day_shows_how_it_stands(page: KaderPage, qtbot: QtBot) -> None:
    view = page.reflect_view
    assert view.isVisible()
    assert not page.list_view.isVisible()
    assert any("kwaliteitsbeeld" in line.lower() for line in lines(view.dated))
    card = view.cards["b1"]
    assert card.points.isHidden()
    press(qtbot, card.fold)
    assert card.points.isVisible()
    assert not any(word in line for line in lines(card.points) for word in ("te laat", "nog te doen", "beoordelen"))
    page.refresh()
    assert not view.cards["b1"].points.isHidden()


def test_a_point_shows_what_the_records_tell_and_leads_to_the_talk(page: KaderPage, qtbot: QtBot) -> None:
    page.open_requirement("kk23.b1.04")
    assert page.panel is not None
    assert not page.panel.findChildren(Badge)
    assert not page.panel.answer.isVisible()
    assert page.panel.evidence.isVisible()
    press(qtbot, page.panel.talk)
    assert talk_of(page).section_id == "b1"
    page.open_requirement("kk23.b1.05")
    page.close_requirement()
    assert talk_of(page).section_id == "b1"


def test_a_dated_duty_keeps_its_verdict(page: KaderPage) -> None:
    page.open_requirement("kk23.b4.04")
    assert page.panel is not None
    assert page.panel.findChildren(Badge)
    assert page.panel.answer.isVisible()


def test_a_talk_is_kept_and_a_plan_becomes_an_improvement(page: KaderPage, book: Book, qtbot: QtBot) -> None:
    press(qtbot, page.reflect_view.cards["b1"].talk)
    view = talk_of(page)
    assert lines(view.earlier)[0].startswith("Gesprek van 12 mei 2026")
    assert "Er kwamen geen vragen meer achteraf." in lines(view.outcomes)[0]
    qtbot.keyClicks(view.form.goes_well, "Iedereen kent het plan.")
    qtbot.keyClicks(view.form.will_do, "Plan op de koelkast hangen")
    with qtbot.waitSignal(page.saved):
        assert page.flush()
    follow = next(
        each for each in view.form.findChildren(QPushButton) if each.accessibleName().endswith("op de koelkast hangen")
    )
    press(qtbot, follow)
    made = next(one for one in book.read().all(Improvement) if one.description == "Plan op de koelkast hangen")
    assert (made.source, made.source_id) == (ImprovementSource.KADER, view.talk_id)
    page.close_talk()
    held = book.read().find(BouwsteenReflection, made.source_id)
    assert held is not None
    assert held.held_on == book.today
    card = page.reflect_view.cards["b1"]
    assert card.talk.hasFocus()
    press(qtbot, card.talk)
    assert talk_of(page).talk_id == held.id, "the talk of today goes on"
    told = dict(voortgangsberichten.compose(book, date(2026, 1, 1), book.today).texts)["reflection"]
    assert "Wat gaat goed: Iedereen kent het plan." in told
    assert "Wat ervan kwam: Plan op de koelkast hangen (Loopt nog)" in told


def test_a_talk_is_removed_and_brought_back(page: KaderPage, book: Book, qtbot: QtBot) -> None:
    page.open_talk("b2")
    assert talk_of(page).remove.isHidden(), "nothing is kept yet"
    qtbot.keyClicks(talk_of(page).form.goes_well, "Goed")
    page.flush()
    with qtbot.waitSignal(page.undoable) as offered:
        press(qtbot, talk_of(page).remove)
    assert page.talk is None
    assert book.read().all(BouwsteenReflection) == (EARLIER,)
    offered.args[1]()
    assert [one.goes_well for one in book.read().all(BouwsteenReflection)] == [EARLIER.goes_well, "Goed"]


def test_a_talk_that_an_improvement_came_of_stays(page: KaderPage, book: Book, qtbot: QtBot) -> None:
    page.open_talk("b1", EARLIER.id)
    with qtbot.waitSignal(page.said) as told:
        press(qtbot, talk_of(page).remove)
    assert "verbetering" in told.args[0]
    assert talk_of(page).talk_id == EARLIER.id


def test_an_earlier_talk_opens_and_the_place_survives(page: KaderPage, book: Book, qtbot: QtBot) -> None:
    page.open_talk("b1")
    talk_of(page).earlier.chosen.emit(EARLIER.id)
    assert talk_of(page).form.goes_well.value() == EARLIER.goes_well
    place = page.place()
    page.close_talk()
    page.go_to(place)
    assert talk_of(page).talk_id == EARLIER.id
    page.close_talk()
    (hit,) = [one for one in Finder().find(book, "laat van wijzigingen") if one.page == "kader"]
    page.go_to(hit.place)
    assert talk_of(page).talk_id == EARLIER.id


def test_a_day_to_come_is_refused_and_nothing_is_lost(page: KaderPage, book: Book, qtbot: QtBot) -> None:
    page.open_talk("b2")
    form = talk_of(page).form
    qtbot.keyClicks(form.goes_well, "Goed")
    form.put(held_on=book.today + timedelta(days=3))
    page.close_talk()
    assert talk_of(page).form is form, "the talk stays open until it can be kept"
    form.put(held_on=book.today)
    page.close_talk()
    assert page.talk is None


def test_the_records_that_only_this_kader_asks_for_can_be_kept(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    window.show_page("organisation")
    page = window.page
    assert isinstance(page, OrganisationPage)
    assert isinstance(page.view, SubjectsView)
    assert any(line.startswith("Visitaties") for line in lines(page.view.subjects))
    page.go_to("kwaliteitsbeeld")
    assert isinstance(page.view, SubjectView)
    press(qtbot, page.view.add)
    assert isinstance(page.view, EditorView)
    form = page.view.editor.form
    answers = {"form": KwaliteitsbeeldForm.BEELD, "year": 2025, "made_on": date(2026, 5, 20)}
    parts = (KwaliteitsbeeldPart.STORIES, KwaliteitsbeeldPart.GOES_WELL)
    form.set_values(form.values() | answers | {"parts": parts})
    qtbot.keyClicks(form.rows["summary"].field.focusProxy() or form.rows["summary"].field, "Kort")
    page.view.editor.try_saving()
    (kept,) = book.read().all(Kwaliteitsbeeld)
    assert (kept.year, kept.parts) == (2025, parts)


def _list(page: KaderPage) -> None:
    page.go_to((KOMPAS,))


def _talk(page: KaderPage) -> None:
    page.open_talk("b1")


def _point(page: KaderPage) -> None:
    page.open_requirement("kk23.b1.04")


@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
def test_nothing_is_cut_off_or_nameless(application: Application, window: MainWindow, points: float) -> None:
    application.appearance.choose_points(points)
    found = []
    for scheme, width, height in ((Scheme.LIGHT, 1024, 700), (Scheme.DARK, 1366, 768)):
        application.appearance.choose_scheme(scheme)
        window.resize(width, height)
        for show in (_list, _talk, _point):
            assert isinstance(window.page, KaderPage)
            show(window.page)
            for _ in range(3):  # rows that wrap anew make their list higher, and that takes another round
                audits.settle()
            for audit in (audits.clipped, audits.small_targets, audits.unnamed, audits.unreachable):
                found += [f"{width} {show.__name__}: {finding}" for finding in audit(window)]
    assert found == []
