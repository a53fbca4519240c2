"""An evaluation with the keyboard alone: where Tab goes, where one goes on, and the one button that stands out."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.demo.clients import fenna
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.evaluation import Evaluation, EvaluationReason
from kwaliteitsassistent.domain.records.staff import StaffMember
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations
from kwaliteitsassistent.services.care.evaluation_list import Stage, evaluation_lines, missing_before_signing
from kwaliteitsassistent.ui.background import Background, Immediate
from kwaliteitsassistent.ui.pages.evaluations.done_view import DoneView
from kwaliteitsassistent.ui.pages.evaluations.page import SIGNING, EvaluationsPage, Place
from kwaliteitsassistent.ui.pages.evaluations.plan_dialog import PlanDialog
from kwaliteitsassistent.ui.pages.evaluations.sign_view import SignView
from kwaliteitsassistent.ui.pages.evaluations.talk_view import TalkView
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.widgets.scrolling import area_around
from kwaliteitsassistent.ui.workspace import Workspace

from .. import audits

ONLY_CLIENT = Client(id="enige-client", given_name="Eva", family_name="Elzenga", start=date(2026, 1, 1))
ONLY_CARER = StaffMember(id="enige-medewerker", given_name="Jan", family_name="Jansma")
_ROOM = 12
"""Pixels that the middles of two things in one row may differ."""


def _open(session: Session, step: int) -> QWidget:
    session.window.show_page("evaluations", Place(fenna.PLANNED, step))
    audits.settle()
    page = session.window.page
    assert isinstance(page, EvaluationsPage)
    return page.views.view


def _middle(part: QWidget, within: QWidget) -> int:
    return part.mapTo(within, QPoint(0, part.height() // 2)).y()


@pytest.mark.parametrize("step", range(4))
def test_tab_goes_as_one_reads(session: Session, step: int) -> None:
    talk = _open(session, step)
    assert isinstance(talk, TalkView)
    window = session.window
    window.resize(1366, 768)
    window.navigation.setFocus()
    stops = [stop for stop in audits.tab_stops(window) if talk.isAncestorOf(stop)]
    middles = [_middle(stop, talk) for stop in stops]
    assert all(below >= above - _ROOM for above, below in pairwise(middles)), stops
    assert talk.steps.isAncestorOf(stops[0])
    assert talk.next in stops
    assert stops.index(talk.next) > len(stops) / 2


def test_going_on_begins_in_the_first_field_of_the_next_step(session: Session) -> None:
    talk = _open(session, 2)
    assert isinstance(talk, TalkView)
    session.window.activateWindow()
    bar = area_around(talk).verticalScrollBar()
    bar.setValue(bar.maximum())
    talk.next.setFocus()
    QTest.keyClick(talk.next, Qt.Key.Key_Space)
    audits.settle()
    there = QApplication.focusWidget()
    assert talk.step == 3
    assert there is not None
    assert talk.isAncestorOf(there)
    assert not isinstance(there, QPushButton)
    assert bar.value() == 0


def test_a_goal_is_added_and_the_keyboard_stays_for_the_next(session: Session) -> None:
    talk = _open(session, 1)
    assert isinstance(talk, TalkView)
    session.window.activateWindow()
    talk.wanted.setFocus()
    QTest.keyClicks(talk.wanted, "Ik wil leren zwemmen")
    QTest.keyClick(talk.wanted, Qt.Key.Key_Return)
    audits.settle()
    assert "zwemmen" in " ".join(each.text() for each in talk.findChildren(QLabel))
    assert QApplication.focusWidget() is talk.wanted


def test_one_button_stands_out_when_there_is_nothing_yet(new_book: Book, qtbot: QtBot) -> None:
    page = EvaluationsPage(Workspace(new_book, Immediate()))
    qtbot.addWidget(page)
    page.show()
    audits.settle()
    assert audits.rivals(page) == []
    new_book.save(ONLY_CLIENT, ONLY_CARER)
    evaluations.plan(new_book, ONLY_CLIENT.id, new_book.today, EvaluationReason.YEARLY, ONLY_CARER.id)
    page.refresh()
    audits.settle()
    assert page.plan.isVisible()
    assert audits.rivals(page) == []


def test_who_is_the_only_one_is_chosen(new_book: Book, qtbot: QtBot) -> None:
    new_book.save(ONLY_CLIENT, ONLY_CARER)
    dialog = PlanDialog(new_book)
    qtbot.addWidget(dialog)
    assert (dialog.client.value(), dialog.carer.value()) == (ONLY_CLIENT.id, ONLY_CARER.id)


def test_without_clients_it_is_told_where_to_add_one(new_book: Book, qtbot: QtBot) -> None:
    dialog = PlanDialog(new_book)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.client_row.problem == "Voeg eerst een cliënt toe, op de pagina Cliënten."


def test_of_more_than_one_none_is_chosen(book: Book, qtbot: QtBot) -> None:
    dialog = PlanDialog(book)
    qtbot.addWidget(dialog)
    assert (dialog.client.value(), dialog.carer.value()) == (None, None)


def test_one_button_stands_out_while_something_is_missing(session: Session, book: Book) -> None:
    sign = _open(session, SIGNING)
    assert isinstance(sign, SignView)
    evaluation = book.read().find(Evaluation, fenna.PLANNED)
    assert evaluation is not None
    assert missing_before_signing(book.read(), evaluation)
    assert audits.rivals(session.window) == []


def test_a_refused_sealing_puts_the_keyboard_back_on_its_button(session: Session) -> None:
    sign = _open(session, SIGNING)
    assert isinstance(sign, SignView)
    session.window.activateWindow()
    sign.finish.setFocus()
    QTest.keyClick(sign.finish, Qt.Key.Key_Space)
    audits.settle()
    assert sign.finish.isEnabled()
    assert session.window.focusWidget() is sign.finish


def test_after_opening_a_finished_one_the_keyboard_can_save_it(
    book: Book, background: Background, qtbot: QtBot
) -> None:
    page = EvaluationsPage(Workspace(book, background))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    (*_, done) = evaluation_lines(book.read(), book.today)[Stage.DONE]
    rows = page.views.view.cards[Stage.DONE][1]
    rows.setFocus()
    page.open(done.id)
    view = page.views.view
    assert isinstance(view, DoneView)
    qtbot.waitUntil(view.save.isEnabled, timeout=10_000)
    assert page.focusWidget() is view.save
