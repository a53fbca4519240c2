"""The talk itself, step by step; every answer is kept by itself, so one can stop and come back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...fields.answer_fields import CheckField, YesNoField
from ...fields.date_field import DateField
from ...fields.form_field import FormField
from ...fields.text_fields import LongTextField, TextField
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.flow import FlowLayout
from ...widgets.one_view import OneView
from ...widgets.scrolling import show_from_top
from ...widgets.step_bar import StepBar
from ...widgets.text import label
from .draft import TalkDraft
from .questions import about_goal, about_talk, face_field, reached_field


class TalkView(QWidget):
    """`finished` asks for the signing, `together` for large type, `left` for the list, `cancelled` for the reason."""

    finished = Signal()
    together = Signal()
    left = Signal()
    cancelled = Signal()

    def __init__(self, draft: TalkDraft, step: int = 0) -> None:
        super().__init__()
        self._draft = draft
        self.step = step
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        names = (self.tr("Who is there"), self.tr("Goals"), self.tr("The support"), self.tr("Agreements"))
        self._sheets: tuple[Callable[[], QWidget], ...] = (self._who, self._goals, self._support, self._agreements)
        self.steps = StepBar((*names, self.tr("Sign")))
        self.steps.chosen.connect(self.go)
        column.addWidget(self.steps)
        self._sheet = OneView()
        column.addWidget(self._sheet)
        column.addStretch()
        self.go(min(step, len(self._sheets) - 1))

    def go(self, step: int) -> None:
        """Show a step; the one after the last is the signing."""
        if step >= len(self._sheets):
            self.finished.emit()
            return
        self.step = step
        held = self._draft.evaluation.held_on is not None
        self.steps.set_step(step, reached=len(self._sheets) if held else 0)
        self._fill_sheet()
        show_from_top(self)

    def _fill_sheet(self) -> None:
        self._sheet.show_view(self._with_buttons(self._sheets[self.step]()))

    def _with_buttons(self, sheet: QWidget) -> QWidget:
        """The buttons are made anew after each sheet: Tab goes in the order in which things come into the window."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(sheet)
        column.addLayout(self._buttons())
        return holder

    def _go_on(self) -> None:
        # Opening a planned evaluation does not mean that it is held; going on from the first step does.
        first = self.step == 0 and self._draft.writable
        if first and self.day.value() != self._draft.evaluation.held_on:
            self._draft.put(held_on=self.day.value(), cancelled_reason="")
        self.go(self.step + 1)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout()
        self.back = button(self.tr("Previous"), icon="arrow-left")
        self.next = button(self.tr("Next"), "primary")
        later = button(self.tr("Go on later"))
        look = button(self.tr("Look together"), icon="users")
        self.back.clicked.connect(lambda: self.go(self.step - 1))
        self.next.clicked.connect(self._go_on)
        later.clicked.connect(self.left)
        look.clicked.connect(self.together)
        self.not_held = button(self.tr("Does not go ahead"))
        saves(self.not_held)
        self.not_held.clicked.connect(self.cancelled)
        self.back.setEnabled(self.step > 0)
        self.not_held.setVisible(self.step == 0 and self._draft.evaluation.held_on is None)
        for each in (self.back, self.next, later, look, self.not_held):
            row.addWidget(each)
        return row

    def _who(self) -> QWidget:
        self.day = DateField()
        day_row = about_talk(self._draft, "held_on", self.tr("Day of the talk"), self.day)
        if self.day.value() is None:
            self.day.set_value(self._draft.today)
        card = Card(self.tr("Who is there?"), "users")
        _fill(
            card,
            day_row,
            about_talk(
                self._draft,
                "participants",
                self.tr("Who takes part?"),
                TextField(),
                self.tr("For example the client, the mentor and the carer."),
            ),
            about_talk(
                self._draft,
                "network_consulted",
                self.tr("Did family or others from the network think along?"),
                YesNoField(),
            ),
        )
        return card

    def _goals(self) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if not self._draft.reviews:
            column.addWidget(label(self.tr("There are no open goals in the plan. You can add one here."), "muted"))
        for number, review in enumerate(self._draft.reviews, start=1):
            column.addWidget(self._goal(number, review.id))
        column.addWidget(self._new_goal())
        return sheet

    def _goal(self, number: int, review_id: str) -> Card:
        draft = self._draft
        title = self.tr("Goal {number}: {goal}").format(number=number, goal=draft.review(review_id).goal_text)
        card = Card(title, "list-checks")
        if draft.domain(review_id):
            card.body.addWidget(label(draft.domain(review_id), "muted"))
        _fill(
            card,
            about_goal(draft, review_id, "reached", self.tr("Was the goal reached?"), reached_field()),
            about_goal(draft, review_id, "result", self.tr("What was reached?"), LongTextField(least=2)),
            about_goal(draft, review_id, "client_words", self.tr("In the client's own words"), LongTextField(least=2)),
            about_goal(draft, review_id, "satisfied", self.tr("Is the client satisfied?"), face_field()),
            about_goal(draft, review_id, "still_fits", self.tr("Does the goal still fit?"), YesNoField()),
            about_goal(draft, review_id, "new_goal", self.tr("Adjusted goal"), TextField()),
        )
        return card

    def _new_goal(self) -> Card:
        card = Card(self.tr("Another goal"), "plus")
        self.wanted = TextField()
        add = button(self.tr("Add goal"), icon="plus")
        saves(add)
        add.clicked.connect(self._add_goal)
        self.wanted.returnPressed.connect(self._add_goal)
        _fill(card, FormField(self.tr("What does the client want?"), self.wanted), _row(add))
        return card

    def _add_goal(self) -> None:
        if words := self.wanted.value():
            self._draft.add_goal(words)
            self._fill_sheet()
            self.wanted.setFocus()

    def _support(self) -> QWidget:
        draft = self._draft
        card = Card(self.tr("How is the support?"), "heart-handshake")
        own_words = self.tr("In the client's own words")
        _fill(
            card,
            about_talk(draft, "satisfied", self.tr("Is the client satisfied with the support?"), face_field()),
            about_talk(draft, "satisfaction_words", own_words, LongTextField(least=2)),
            about_talk(draft, "still_fits", self.tr("Does the support still fit the client?"), face_field()),
            about_talk(draft, "still_fits_words", own_words, LongTextField(least=2)),
            about_talk(
                draft,
                "interventions_judged",
                self.tr("Which ways of working help, and which do not?"),
                LongTextField(least=2),
            ),
            about_talk(
                draft,
                "medication_evaluated",
                self.tr("How is it going with the medication?"),
                LongTextField(least=2),
                self.tr("Only if you keep or give medication."),
            ),
        )
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card)
        heading, risks = draft.risks
        if risks:
            about = Card(heading, "life-buoy")
            _fill(about, *(label(risk) for risk in risks))
            column.addWidget(about)
        return sheet

    def _agreements(self) -> QWidget:
        card = Card(self.tr("What do we agree?"), "list-checks")
        _fill(
            card,
            about_talk(self._draft, "agreements", self.tr("Agreements and changes"), LongTextField(least=4)),
            about_talk(
                self._draft,
                "no_change_needed",
                self.tr("Or nothing changes"),
                CheckField(self.tr("Nothing has to change")),
            ),
        )
        return card


def _fill(card: Card, *parts: QWidget) -> None:
    for part in parts:
        card.body.addWidget(part)


def _row(*buttons: QPushButton) -> QWidget:
    holder = QWidget()
    row = FlowLayout(holder)
    for each in buttons:
        row.addWidget(each)
    return holder
