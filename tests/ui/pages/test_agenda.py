"""The agenda: grouped by when, for one person or all, and as a file that names nobody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.records.learning import Improvement, ImprovementSource
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.overview.agenda_list import Group, agenda_list
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.agenda_page import AgendaPage
from kwaliteitsassistent.ui.pages.registry import pages
from kwaliteitsassistent.ui.theme import BASE_POINTS
from kwaliteitsassistent.ui.widgets.status_list import StatusList
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits


@pytest.fixture
def window(application: Application, workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, on the agenda; back at its usual size before its dossier closes."""
    made = MainWindow(pages(workspace), application.appearance, application.words)
    qtbot.addWidget(made)
    made.resize(1240, 820)
    made.show()
    made.show_page("agenda")
    audits.settle()
    yield made
    application.appearance.choose_points(BASE_POINTS)


def _in_sight(page: AgendaPage) -> list[StatusList]:
    return [rows for rows in page.findChildren(StatusList) if rows.isVisible()]


def test_every_line_stands_in_the_group_of_its_day(book: Book) -> None:
    found = agenda_list(book.read(), book.today, 12)
    groups = dict(found.groups)
    assert set(groups) == set(Group)
    assert all(book.today <= line.due <= book.today + timedelta(days=7) for line in groups[Group.WEEK] if line.due)
    assert all(line.due > book.today for line in groups[Group.LATER] if line.due)
    shorter = agenda_list(book.read(), book.today, 3)
    assert sum(len(lines) for _, lines in shorter.groups) < sum(len(lines) for _, lines in found.groups)


def test_one_person_has_only_what_is_about_them(book: Book) -> None:
    everyone = agenda_list(book.read(), book.today, 3)
    subject, name = everyone.subjects[0]
    theirs = agenda_list(book.read(), book.today, 3, subject)
    assert theirs.subjects == everyone.subjects
    assert all(line.title.casefold().startswith(name.casefold()) for _, lines in theirs.groups for line in lines)


def test_a_row_opens_its_place_and_the_choice_filters(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    assert isinstance(page, AgendaPage)
    before = len(_in_sight(page))
    page.whom.setCurrentIndex(1)
    page.whom.edited.emit()
    audits.settle()
    rows = _in_sight(page)
    assert 0 < len(rows) <= before
    rows[-1].setFocus()
    qtbot.keyClick(rows[-1], Qt.Key.Key_Return)
    assert window.page_id in ("kader", "evaluations", "organisation")


def test_the_file_for_a_calendar_names_nobody_even_in_words_of_the_user(
    window: MainWindow, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = Improvement(
        id="i",
        source=ImprovementSource.OTHER,
        noted_on=book.today,
        description="Ruben Zonnedal vaker bellen",
        due=book.today + timedelta(days=9),
    )
    book.save(note)
    target = tmp_path / "agenda.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page = window.page
    assert isinstance(page, AgendaPage)
    page.to_calendar.click()
    calendar = target.read_text(encoding="utf-8").replace("\r\n ", "")
    assert "BEGIN:VEVENT" in calendar
    people = (*book.read().of_kind("client"), *book.read().of_kind("staff"))
    assert not any(person.family_name in calendar for person in people)  # type: ignore[attr-defined]


@pytest.mark.parametrize("points", [10.5, 20.0])
def test_it_fits_named_and_reachable(application: Application, window: MainWindow, points: float) -> None:
    application.appearance.choose_points(points)
    for width, height in ((1024, 700), (1366, 768)):
        window.resize(width, height)
        audits.settle()
        audits.settle()
        for audit in (audits.clipped, audits.small_targets, audits.unnamed):
            assert audit(window) == []
