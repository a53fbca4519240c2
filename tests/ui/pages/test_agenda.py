"""The agenda: list and month, chosen by person and kind, every row a way to the thing itself, and as a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.domain.records.learning import Improvement, ImprovementSource
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader.kaders import adopt, shipped
from kwaliteitsassistent.services.overview.agenda_list import AgendaChoice
from kwaliteitsassistent.services.reporting.reports import chosen_agenda_file
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.background import Immediate
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.agenda.calendar_dialog import CalendarDialog
from kwaliteitsassistent.ui.pages.agenda.filters import Look
from kwaliteitsassistent.ui.pages.agenda.page import AgendaPage, AgendaPlace
from kwaliteitsassistent.ui.pages.agenda.rows import SHOWN_AT_ONCE, RowsCard
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.month_calendar import months_on
from kwaliteitsassistent.ui.widgets.month_cell import broken, height_of, mark_lines, marks
from kwaliteitsassistent.ui.widgets.status_list import LineRole, StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits
from .conftest import LIGHT
from .shown_window import shown_window

TODAY = date(2026, 11, 24)
BUSY = date(2026, 12, 24)
PLANNED = date(2026, 12, 1)
PAGES = ("agenda", "kader", "staff", "clients", "evaluations", "organisation")


@pytest.fixture
def window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """The window with the agenda, in sight, and the pages its rows lead to."""
    made = shown_window(application, workspace, qtbot, PAGES, (1240, 820))
    made.activateWindow()
    made.show_page("agenda")
    audits.settle()
    return made


def _page(window: MainWindow) -> AgendaPage:
    assert isinstance(window.page, AgendaPage)
    return window.page


def _month(window: MainWindow, day: date | None = None, choice: AgendaChoice | None = None) -> AgendaPage:
    page = _page(window)
    page.go_to(AgendaPlace(Look.MONTH, 3, day, choice or AgendaChoice()))
    page.month_view.calendar.grid.setFocus()
    audits.settle()
    return page


def _cards(page: AgendaPage) -> dict[str, RowsCard]:
    return {card.accessibleName(): card for card in page.findChildren(RowsCard) if card.isVisible()}


def _titles(rows: StatusList) -> list[str]:
    model = rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _open(rows: StatusList, title: str) -> None:
    row = next(number for number, each in enumerate(_titles(rows)) if each == title)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(row, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    audits.settle()


def _choose(page: AgendaPage, name: str, value: object) -> None:
    field = page.filters.rows[name].field
    field.set_value(value)
    field.edited.emit()
    audits.settle()


def test_what_is_late_comes_first_and_what_a_person_must_judge_stands_apart(window: MainWindow) -> None:
    cards = _cards(_page(window))
    assert list(cards) == ["Te laat", "Deze week", "Deze maand", "Zelf te beoordelen", "Later"]
    words = {
        title: {card.list.model().index(row, 0).data(LineRole).word for row in range(card.list.model().rowCount())}
        for title, card in cards.items()
    }
    assert all("te laat" in word for word in words["Te laat"])
    assert all("nog" in word for word in words["Deze week"])
    assert words["Zelf te beoordelen"] == {"Zelf te beoordelen"}


def test_choosing_a_person_shows_theirs_and_offers_their_card(window: MainWindow) -> None:
    page = _page(window)
    assert not page.card.isVisible()
    _choose(page, "person", "client-4")
    titles = [title for card in _cards(page).values() for title in _titles(card.list)]
    assert titles
    assert all("Fenna Lindegaard" in title for title in titles)
    assert "Fenna Lindegaard" in page.card.accessibleName()
    page.card.click()
    assert window.page_id == "clients"
    assert window.page.place() == (("card", "client-4"),)


def test_choosing_a_kind_shows_only_that(window: MainWindow) -> None:
    page = _page(window)
    _choose(page, "kind", "verbetering")
    titles = {title for card in _cards(page).values() for title in _titles(card.list)}
    assert titles == {
        "Maandelijks de gemiste afspraken optellen en zo nodig de gemeente bellen.",
        "Vaste afsluiter per dag op het rooster.",
    }
    assert not page.filters.rows["kader"].isVisible()
    _choose(page, "person", "client-4")
    assert not _cards(page)


def test_looking_further_ahead_shows_more(window: MainWindow) -> None:
    page = _page(window)
    before = len(_titles(_cards(page)["Later"].list))
    _choose(page, "months", 12)
    assert len(_titles(_cards(page)["Later"].list)) > before


@pytest.mark.parametrize(
    ("title", "page_id"),
    [
        ("Fenna Lindegaard: Evaluatie", "evaluations"),
        ("Vaste afsluiter per dag op het rooster.", "organisation"),
        ("Vervoer", "kader"),
    ],
)
def test_a_row_opens_the_thing_itself(window: MainWindow, book: Book, title: str, page_id: str) -> None:
    card = next(card for card in _cards(_page(window)).values() if title in _titles(card.list))
    _open(card.list, title)
    assert window.page_id == page_id
    place = window.page.place()
    if page_id == "evaluations":
        planned = next(one for one in book.read().all(Evaluation) if one.planned_on == PLANNED)
        assert place.evaluation_id == planned.id
    elif page_id == "organisation":
        wanted = next(one for one in book.read().all(Improvement) if one.description == title)
        assert place == (("card", "improvement"), ("record", "improvement", wanted.id))
    else:
        assert place.requirement_id == "mg.vei.17"


def test_a_month_shows_today_and_walks_by_day_week_and_month(window: MainWindow) -> None:
    page = _month(window)
    calendar = page.month_view.calendar
    assert calendar.title.text() == "November 2026"
    steps = [
        (Qt.Key.Key_Right, date(2026, 11, 25)),
        (Qt.Key.Key_Down, date(2026, 12, 2)),
        (Qt.Key.Key_Left, date(2026, 12, 1)),
        (Qt.Key.Key_Left, date(2026, 11, 30)),
        (Qt.Key.Key_End, date(2026, 12, 6)),
        (Qt.Key.Key_Home, date(2026, 11, 30)),
        (Qt.Key.Key_PageDown, date(2026, 12, 30)),
        (Qt.Key.Key_PageUp, date(2026, 11, 30)),
        (Qt.Key.Key_Up, date(2026, 11, 23)),
    ]
    for key, day in steps:
        QTest.keyClick(calendar.grid, key)
        assert page.month_view.day == calendar.day == day
        assert window.focusWidget() is calendar.grid
    calendar.after.click()
    assert page.month_view.day == date(2026, 12, 23)
    calendar.before.click()
    calendar.before.click()
    assert calendar.title.text() == "Oktober 2026"
    calendar.to_today.click()
    assert page.month_view.day == TODAY


@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
def test_every_day_has_room_for_the_word_of_its_points(
    application: Application, window: MainWindow, points: float
) -> None:
    application.appearance.choose_points(points)
    window.resize(1024, 700)
    grid = _month(window, BUSY).month_view.calendar.grid
    audits.settle()
    width = grid.columnWidth(0)
    for number, week in enumerate(grid.days.weeks):
        for day in week:
            assert grid.rowHeight(number) >= height_of(day, width)
            for words, _ in marks(day.lines):
                told = "".join(mark_lines(words, width - 12)).replace("-", "").replace(" ", "")
                assert told == words.replace("\u00ad", "").replace(" ", "")
    assert sum(grid.rowHeight(row) for row in range(len(grid.days.weeks))) < grid.height()
    assert "\u00ad" not in grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "\u00ad" not in grid.currentIndex().data(Qt.ItemDataRole.ToolTipRole)


def test_a_word_is_broken_where_it_may_be_and_left_out_where_no_part_fits(application: Application) -> None:
    metrics = QFontMetrics(application.qt.font())
    wide = metrics.horizontalAdvance
    assert broken("binnen\u00adkort", wide("binnenkort"), metrics) == ["binnenkort"]
    assert broken("binnen\u00adkort", wide("binnen-"), metrics) == ["binnen-", "kort"]
    assert broken("nog te doen", wide("te doen"), metrics) == ["nog te", "doen"]
    assert broken("binnen\u00adkort", wide("binnen") - 1, metrics) == []


def test_the_same_day_of_another_month_is_at_most_its_last() -> None:
    assert months_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_on(date(9998, 12, 5), 1) == date(9998, 12, 5)
    assert months_on(date(2, 1, 5), -1) == date(2, 1, 5)


def test_enter_goes_to_the_points_of_the_day_and_enter_again_opens_one(window: MainWindow) -> None:
    page = _month(window, BUSY)
    QTest.keyClick(page.month_view.calendar.grid, Qt.Key.Key_Return)
    audits.settle()
    rows = page.month_view.day_card.list
    assert window.focusWidget() is rows
    assert len(_titles(rows)) == 3
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert window.page_id == "kader"


def test_a_day_without_points_says_so_and_keeps_the_focus(window: MainWindow) -> None:
    page = _month(window, date(2026, 12, 25))
    QTest.keyClick(page.month_view.calendar.grid, Qt.Key.Key_Return)
    assert window.focusWidget() is page.month_view.calendar.grid
    assert not page.month_view.day_card.list.isVisible()


def test_what_is_late_is_reached_from_any_month(window: MainWindow) -> None:
    page = _month(window, date(2031, 5, 5))
    late = _cards(page)["Te laat"]
    assert late.link is not None
    _open(late.list, _titles(late.list)[0])
    assert window.page_id == "kader"
    window.show_page("agenda")
    late = _cards(_page(window))["Te laat"]
    late.link.click()
    assert _page(window).filters.look.value() is Look.LIST
    assert len(_titles(_cards(_page(window))["Te laat"].list)) == 7


def test_a_screen_reader_hears_the_day_and_its_points(window: MainWindow) -> None:
    grid = _month(window, BUSY).month_view.calendar.grid
    spoken = grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "donderdag 24 december 2026, 3 punten, 3 binnenkort"
    christmas = grid.days.index_of(date(2026, 12, 25)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert christmas == "vrijdag 25 december 2026, geen werkdag, geen punten"
    assert grid.accessibleName() == "Agenda: december 2026"
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.childCount() > 35
    page = _month(window, TODAY)
    assert "vandaag" in page.month_view.calendar.grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_place_is_kept_when_the_window_is_built_anew(window: MainWindow) -> None:
    page = _month(window, BUSY, AgendaChoice("client-4", "eis"))
    place = page.place()
    window.rebuild()
    audits.settle()
    again = _page(window)
    assert again is not page
    assert again.place() == place == AgendaPlace(Look.MONTH, 3, BUSY, AgendaChoice("client-4", "eis"))
    assert again.month_view.isVisible()


def test_it_judges_again_only_when_the_dossier_changed(window: MainWindow, book: Book) -> None:
    page = _page(window)
    before = page.agenda
    window.show_page("staff")
    window.show_page("agenda")
    assert page.agenda is before
    book.save(_note(book, "n", "Iets nieuws"))
    page.refresh()
    audits.settle()
    assert page.agenda is not before
    assert any("Iets nieuws" in _titles(card.list) for card in _cards(page).values())


def test_many_rows_come_in_parts(window: MainWindow, book: Book) -> None:
    book.save(*(_note(book, f"n{number}", f"Verbetering {number}") for number in range(SHOWN_AT_ONCE + 20)))
    page = _page(window)
    page.refresh()
    audits.settle()
    card = _cards(page)["Deze maand"]
    assert len(_titles(card.list)) == SHOWN_AT_ONCE
    card.more.click()
    assert len(_titles(card.list)) > SHOWN_AT_ONCE
    assert not card.more.isVisible()


def _note(book: Book, id_: str, description: str) -> Improvement:
    return Improvement(
        id=id_,
        source=ImprovementSource.OTHER,
        noted_on=book.today,
        description=description,
        due=book.today + timedelta(days=9),
    )


@pytest.fixture
def save_calendar(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[CalendarDialog], None]], str]:
    """Makes the file as a user does, and gives its text with long lines put together."""
    target = tmp_path / "agenda.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def save(answer: Callable[[CalendarDialog], None]) -> str:
        def click() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, CalendarDialog)
            answer(dialog)
            dialog.save.click()

        QTimer.singleShot(0, click)
        _page(window).to_calendar.click()
        return target.read_bytes().decode("utf-8").replace("\r\n ", "")

    return save


def test_the_file_names_nobody_even_in_words_of_the_user(
    window: MainWindow, book: Book, save_calendar: Callable[[Callable[[CalendarDialog], None]], str]
) -> None:
    book.save(_note(book, "i", "Ruben Zonnedal vaker bellen"))
    _page(window).refresh()
    calendar = save_calendar(lambda _dialog: None)
    assert "BEGIN:VEVENT" in calendar
    people = (*book.read().of_kind("client"), *book.read().of_kind("staff"))
    assert not any(person.family_name in calendar for person in people)  # type: ignore[attr-defined]
    assert "Er staan geen namen in" in window.message.text


def test_names_are_in_it_when_one_asks(
    window: MainWindow, save_calendar: Callable[[Callable[[CalendarDialog], None]], str]
) -> None:
    calendar = save_calendar(lambda dialog: dialog.names_box.click())
    assert "Fenna Lindegaard: Evaluatie" in calendar
    assert "let op wie uw agenda kan zien" in window.message.text


def test_the_file_follows_the_choice_and_the_period(
    window: MainWindow, save_calendar: Callable[[Callable[[CalendarDialog], None]], str]
) -> None:
    everything = save_calendar(lambda _dialog: None)
    far = save_calendar(lambda dialog: dialog.choose_months(12))
    assert far.count("BEGIN:VEVENT") > everything.count("BEGIN:VEVENT")
    _choose(_page(window), "kind", "evaluatie")
    shown: list[str] = []
    talks = save_calendar(lambda dialog: shown.append(dialog.counted.text()))
    assert talks.count("BEGIN:VEVENT") == 1
    assert shown == ["Er komt 1 dag in het bestand."]


@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
@pytest.mark.parametrize("look", Look)
def test_it_fits_named_and_reachable(application: Application, window: MainWindow, points: float, look: Look) -> None:
    scheme = Scheme.DARK if points == 14.0 else Scheme.LIGHT
    application.appearance.choose_scheme(scheme)
    application.appearance.choose_points(points)
    _page(window).go_to(AgendaPlace(look, 3, BUSY, AgendaChoice("client-4")))
    for width, height in ((1024, 700), (1366, 768)):
        window.resize(width, height)
        audits.settle()
        audits.settle()
        for audit in (audits.clipped, audits.small_targets, audits.unnamed):
            assert audit(window) == []


def test_everything_is_reached_by_keyboard_and_shows_the_focus(window: MainWindow) -> None:
    _month(window, BUSY)
    assert audits.unreachable(window) == []
    assert audits.invisible_focus(window) == []


@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
def test_the_dialog_fits(application: Application, window: MainWindow, qtbot: QtBot, points: float) -> None:
    application.appearance.choose_points(points)
    dialog = CalendarDialog(_page(window).agenda, AgendaChoice("client-4"), "Fenna Lindegaard (cliënt)")
    qtbot.addWidget(dialog)
    dialog.show()
    audits.settle()
    assert not dialog.names
    assert audits.clipped(dialog) == audits.small_targets(dialog) == audits.unnamed(dialog) == []


def test_an_empty_agenda_says_what_to_do_first(
    application: Application, tmp_path: Path, book: Book, qtbot: QtBot
) -> None:
    desk = Desk(paths({"KWALITEITSASSISTENT_MAP": str(tmp_path / "leeg")}), book.clock, book.seals, (LIGHT,))
    fresh = desk.create(tmp_path / "leeg.kwa", "geheim", "JJ")
    page = AgendaPage(Workspace(fresh, Immediate()))
    qtbot.addWidget(page)
    asked: list[tuple[str, object]] = []
    page.asked_for.connect(lambda *place: asked.append(place))
    page.show()
    page.refresh()
    audits.settle()
    primary = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in primary] == ["Kies een kader"]
    primary[0].click()
    assert asked == [("kader", None)]
    page.go_to(AgendaPlace(Look.MONTH))
    assert page.list_view.isVisible()
    page.deleteLater()
    audits.settle()
    fresh.close()


def test_one_chooses_a_kader_when_there_is_more_than_one(window: MainWindow, book: Book) -> None:
    page = _page(window)
    assert not page.filters.rows["kader"].isVisible()
    adopt(book, next(one.path for one in shipped() if one.kader.id != "nl.midden-groningen.wmo"))
    page.refresh()
    audits.settle()
    assert page.filters.rows["kader"].isVisible()
    _choose(page, "kader", "nl.midden-groningen.wmo")
    assert {point.kader_id for point in page.agenda.points(page.filters.choice())} == {"nl.midden-groningen.wmo"}


def test_every_event_of_a_whole_year_has_its_own_id_and_no_name(window: MainWindow, book: Book) -> None:
    content = chosen_agenda_file(_page(window).agenda, AgendaChoice(), book.clock(), 12)
    lines = content.decode("utf-8").replace("\r\n ", "").split("\r\n")
    ids = [line for line in lines if line.startswith("UID:")]
    assert len(set(ids)) == len(ids) > 60
    people = (*book.read().of_kind("client"), *book.read().of_kind("staff"))
    summaries = " ".join(lines)
    for person in people:
        assert person.family_name not in summaries  # type: ignore[attr-defined]
        assert person.given_name not in summaries  # type: ignore[attr-defined]
