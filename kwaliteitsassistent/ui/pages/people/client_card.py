"""The card of a client."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ....domain.latest import current_plan
from ....domain.records.plan import SupportPlan
from ....services.care.plans import PARTS, begins_with, frozen_now, left_behind, new_version, parts_of_plan, take_over
from ....services.kader.standing import KaderStanding
from ....services.records.people import EvaluationMoment, evaluation_moments, no_show_meaning
from ....services.wording.dates import long_date
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label
from ...widgets.verdict import tone
from ...workspace import Workspace
from ..evaluations.page import PlanFor
from .person_card import PersonCard
from .timeline import Timeline

_LEFT = ("indication", "care_agreement", "risk", "no_show", "notification", "client_event")
_RIGHT = ("representative", "network_member", "delivery", "consultation", "handover", "acknowledgement")


class ClientCard(PersonCard):
    """The plan and its goals first, then what is agreed, then what happened."""

    def __init__(self, workspace: Workspace, client_id: str) -> None:
        super().__init__(workspace, "client", client_id, "heart-handshake")
        left, right = self.columns.left, self.columns.right
        left.addWidget(self.points)
        for kind in ("plan", *PARTS, *_LEFT):
            left.addWidget(self.add_section(kind))
        self.take_over = button(self.tr("Take over the goals of the plan before"), icon="copy")
        saves(self.take_over)
        self.take_over.clicked.connect(self._take_over)
        self.sections["goal"].body.addWidget(self.take_over)
        self.renew = button(self.tr("Make a new version of the plan"), icon="copy")
        saves(self.renew)
        self.renew.clicked.connect(self._renew)
        self.sections["plan"].body.addWidget(self.renew)
        right.addWidget(self._evaluations())
        right.addWidget(self.facts)
        for kind in _RIGHT:
            right.addWidget(self.add_section(kind))
        left.addStretch()
        right.addStretch()

    def refresh(self) -> None:
        super().refresh()
        book = self.workspace.book
        plan = current_plan(book.read(), self.person_id, book.today)
        self._show_plan(plan)
        moments = evaluation_moments(book.read(), self.person_id)
        self.timeline.set_moments(moments, book.today)
        self.timeline.setVisible(bool(moments))
        self._no_evaluation.setVisible(not moments)
        self.evaluations.set_lines([self._moment(moment) for moment in reversed(moments)])
        self.evaluations.setVisible(bool(moments))

    def _show_plan(self, plan: SupportPlan | None) -> None:
        """A plan that is signed takes no new goals or interventions; a new version of it does."""
        book = self.workspace.book
        fixed = frozen_now(book.read(), self.person_id, book.today)
        for kind in PARTS:
            self.sections[kind].setVisible(plan is not None)
            self.sections[kind].set_may_add(fixed is None)
        self.sections["plan"].set_may_add(fixed is None)
        self.sections["plan"].set_notes([(fixed.sentence, Kind.INFO)] if fixed else [])
        self.renew.setVisible(fixed is not None and fixed.renewable)
        self.take_over.setVisible(fixed is None and bool(left_behind(book.read(), self.person_id, book.today)))

    def show_standing(self, standings: tuple[KaderStanding, ...]) -> None:
        super().show_standing(standings)
        meaning = no_show_meaning(standings, self.person_id)
        self.sections["no_show"].set_notes([(point.explanation, tone(point.state)) for point in meaning])

    def records(self, kind: str) -> Iterable:
        book = self.workspace.book
        if kind in PARTS:
            return parts_of_plan(book.read(), kind, self.person_id, book.today)
        return super().records(kind)

    def known(self, kind: str) -> dict[str, object]:
        book = self.workspace.book
        return begins_with(book.read(), kind, self.person_id, book.today)

    def _take_over(self) -> None:
        take_over(self.workspace.book, self.person_id)
        self.refresh()
        self.saved.emit(self.workspace.book.clock())

    def _renew(self) -> None:
        fixed = frozen_now(self.workspace.book.read(), self.person_id, self.workspace.book.today)
        if fixed is not None:
            new = new_version(self.workspace.book, fixed.plan_id)
            self.saved.emit(self.workspace.book.clock())
            self.opened.emit(("record", "plan", new.id))

    def _evaluations(self) -> QWidget:
        card = Card(self.tr("Evaluations"), "history", self.tr("Plan an evaluation"))
        saves(card.link)
        card.link.clicked.connect(lambda: self.asked_for.emit("evaluations", PlanFor(self.person_id)))
        self.timeline = Timeline()
        card.body.addWidget(self.timeline)
        self._no_evaluation = label(self.tr("No evaluation yet."), "muted")
        card.body.addWidget(self._no_evaluation)
        self.evaluations = StatusList(self.tr("Evaluations"), fit=True)
        self.evaluations.chosen.connect(lambda id_: self.asked_for.emit("evaluations", id_))
        card.add_rows(self.evaluations)
        return card

    def _moment(self, moment: EvaluationMoment) -> StatusLine:
        kind = Kind.OK if moment.signed else Kind.WARN if moment.held else Kind.INFO
        icon = "" if moment.held else "calendar-days"
        return StatusLine(moment.title, long_date(moment.day), moment.detail, kind, icon, moment.id)
