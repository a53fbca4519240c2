"""Evaluations, reflections and reports at every text size: named, reachable, large enough, nothing cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.demo.clients import fenna
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care.evaluation_list import Stage, evaluation_lines
from kwaliteitsassistent.services.reporting import voortgangsberichten
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.evaluations.cancel_dialog import CancelDialog
from kwaliteitsassistent.ui.pages.evaluations.draft import TalkDraft
from kwaliteitsassistent.ui.pages.evaluations.page import Place
from kwaliteitsassistent.ui.pages.evaluations.plan_dialog import PlanDialog
from kwaliteitsassistent.ui.pages.evaluations.together import LookTogether
from kwaliteitsassistent.ui.pages.reports.page import ReportPlace
from kwaliteitsassistent.ui.pages.reports.period_dialog import PeriodDialog
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits
from .shown_window import shown_window

LOOKS = ((Scheme.LIGHT, 10.5), (Scheme.DARK, 14.0), (Scheme.LIGHT, 20.0))
MINE = ("evaluations", "reflection", "reports")


@pytest.fixture
def window(application: Application, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """A window with these pages only."""
    return shown_window(application, workspace, qtbot, MINE, (1024, 700))


def _places(book: Book) -> Iterator[tuple[str, object]]:
    yield "evaluations", Place()
    for step in range(5):
        yield "evaluations", Place(fenna.PLANNED, step)
    yield "evaluations", evaluation_lines(book.read(), book.today)[Stage.DONE][0].id
    yield "reports", ReportPlace()
    yield "reports", ReportPlace(voortgangsberichten.compose(book, book.today.replace(month=1), book.today).id)
    yield "reflection", ""
    yield "reflection", "reflectie-2"


def _dialogs(book: Book, parent: QWidget) -> Iterator[QWidget]:
    yield PlanDialog(book, None, parent)
    yield PeriodDialog(book, parent)
    yield CancelDialog(book, fenna.PLANNED, parent)
    together = LookTogether(TalkDraft(book, fenna.PLANNED), parent)
    yield together
    together.go(2)
    yield together


@pytest.mark.parametrize(("scheme", "points"), LOOKS)
def test_nothing_is_cut_off_and_all_is_named(
    application: Application, window: MainWindow, book: Book, scheme: Scheme, points: float
) -> None:
    application.appearance.choose_scheme(scheme)
    application.appearance.choose_points(points)
    found: list[str] = []
    for page_id, place in _places(book):
        window.show_page(page_id, place)
        audits.settle()
        told = (*audits.clipped(window), *audits.unnamed(window), *audits.small_targets(window))
        found += [f"{page_id} {place}: {finding}" for finding in told]
    for dialog in _dialogs(book, window):
        dialog.show()
        audits.settle()
        told = (*audits.clipped(dialog), *audits.unnamed(dialog), *audits.small_targets(dialog))
        found += [f"{type(dialog).__name__}: {finding}" for finding in told]
        dialog.hide()
    assert found == []


def test_the_keyboard_reaches_everything(window: MainWindow, book: Book) -> None:
    found: list[str] = []
    for page_id, place in _places(book):
        window.show_page(page_id, place)
        audits.settle()
        found += [f"{page_id} {place}: {finding}" for finding in audits.unreachable(window)]
    assert found == []
