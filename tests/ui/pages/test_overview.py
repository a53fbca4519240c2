"""The first page leads to the next step, and fits."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import get_type_hints

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.demo.basisset import BASISSET
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.standing import coming
from kwaliteitsassistent.services.overview.overview import Place, days_left, overview, recent_changes
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.overview_page import OverviewPage
from kwaliteitsassistent.ui.pages.registry import pages
from kwaliteitsassistent.ui.widgets.status_list import StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits


def answer_everything(book: Book) -> None:
    """The one question of the profile that the example leaves open."""
    provider = book.read().provider
    assert provider is not None
    open_questions = [each.name for each in fields(provider) if getattr(provider, each.name) is None]
    for name in open_questions:
        if get_type_hints(Provider)[name] == bool | None:
            provider = replace(provider, **{name: False})
    book.save(provider)


@pytest.fixture
def window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """The whole window, on its first page."""
    made = MainWindow(pages(workspace), application.appearance, application.words)
    qtbot.addWidget(made)
    made.resize(1240, 820)
    made.show()
    audits.settle()
    return made


def test_the_first_step_of_a_new_dossier_is_who_you_are_then_which_kader(book: Book) -> None:
    provider = Provider(id="p", name="Zorg aan Huis")
    assert overview(Dossier([]), book.today).step.place == Place("organisation", "provider")
    assert overview(Dossier([replace(provider, name=" ")]), book.today).step.place.page == "organisation"
    assert overview(Dossier([provider]), book.today).step.place == Place("kader")


def test_questions_about_the_organisation_come_first_since_the_rest_follows_from_them(book: Book) -> None:
    step = overview(book.read(), book.today).step
    assert step.title == "Er is nog 1 vraag over uw organisatie"
    assert step.place == Place("organisation", "provider")


def test_then_what_is_late_as_often_as_the_agenda_counts_it(book: Book) -> None:
    answer_everything(book)
    found = overview(book.read(), book.today)
    late = [point for point in coming(book.read(), book.today) if point.state is State.LATE]
    assert found.step.state is State.LATE
    assert found.step.title == f"{len(late)} punten zijn te laat"
    assert all(line.state.is_open for line in found.running_out)
    assert [line.due for line in found.coming] == sorted(line.due for line in found.coming if line.due)
    assert not {(line.title, line.detail) for line in found.running_out} & {
        (line.title, line.detail) for line in found.coming
    }


def test_a_kader_without_answers_has_questions_and_work(book: Book) -> None:
    provider = Provider(id="p", name="Zorg aan Huis")
    kaders.adopt(book, bundled("resources", "kaders", "nl.midden-groningen.wmo.toml"))
    adopted = [one for one in book.read().records() if type(one).__name__ == "AdoptedKader"]
    step = overview(Dossier([provider, *adopted]), book.today).step
    assert step.state is State.UNKNOWN
    assert step.action == "Beantwoorden"


def test_the_last_changes_name_nobody(book: Book) -> None:
    lines = recent_changes(book)
    assert lines
    names = {client.family_name for client in book.read().of_kind("client")}  # type: ignore[attr-defined]
    assert not any(name in line for line in lines for name in names)


def test_a_row_names_its_kader_where_several_are_in_use(book: Book) -> None:
    alone = overview(book.read(), book.today)
    titles = [one.title for one in alone.kaders]
    assert not any(title in row.detail for title in titles for row in (*alone.running_out, *alone.coming))
    kaders.adopt(book, bundled("resources", "kaders", f"{BASISSET}.toml"))
    several = overview(book.read(), book.today)
    asked = [row for row in several.running_out if row.place.page == "kader"]
    assert asked
    assert all(row.detail.endswith((" · Wmo Midden-Groningen", " · VNG-basisset")) for row in asked)


def test_what_time_changed_since_the_last_visit(book: Book) -> None:
    dossier, today = book.read(), book.today
    assert overview(dossier, today).turned == ()
    assert overview(dossier, today, today).turned == ()
    assert overview(dossier, today, date(2026, 11, 17)).turned == ("1 punt is te laat geworden",)
    late, near = overview(dossier, today, date(2026, 10, 20)).turned
    assert (late, near.endswith("punten komen dichtbij")) == ("6 punten zijn te laat geworden", True)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-603, "19 maanden te laat"), (-183, "6 maanden te laat"), (-182, "26 weken te laat"),
        (-28, "4 weken te laat"), (-27, "27 dagen te laat"), (-1, "1 dag te laat"), (0, "vandaag"),
        (1, "morgen"), (2, "nog 2 dagen"), (27, "nog 27 dagen"), (28, "nog 4 weken"), (41, "nog 5 weken"),
    ],
)  # fmt: skip
def test_how_far_off_a_day_is(days: int, words: str) -> None:
    today = date(2026, 11, 24)
    assert days_left(today + timedelta(days=days), today) == words


def test_a_section_counts_apart_what_is_shown_and_what_is_to_do(book: Book) -> None:
    (kader,) = overview(book.read(), book.today).kaders
    for section in kader.sections:
        counts = section.counts
        assert counts.shown + counts.to_do <= counts.all
        assert counts.late <= counts.to_do
    assert any(section.counts.shown + section.counts.to_do < section.counts.all for section in kader.sections)


def test_the_button_of_the_next_step_opens_the_question_and_then_the_requirement(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    assert isinstance(window.page, OverviewPage)
    qtbot.mouseClick(window.page.banner.action, Qt.MouseButton.LeftButton)
    assert window.page_id == "organisation"
    answer_everything(book)
    window.show_page("overview")
    page = window.page
    assert isinstance(page, OverviewPage)
    assert page.banner is not None
    qtbot.mouseClick(page.banner.action, Qt.MouseButton.LeftButton)
    assert window.page_id == "kader"
    assert window.page.panel is not None


def test_a_row_opens_its_place_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.page.findChildren(StatusList)[0]
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.page_id == "kader"


def test_what_is_late_of_the_organisation_itself_is_on_the_first_page(book: Book) -> None:
    found = overview(book.read(), book.today)
    assert found.running_out[0].title == "Beleid en protocollen"
    assert found.running_out[0].state is State.LATE
