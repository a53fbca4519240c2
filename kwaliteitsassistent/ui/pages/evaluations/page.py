"""The page with evaluations: from the list into one of them, and back."""

from __future__ import annotations

from dataclasses import dataclass

from ....domain.errors import DomainError
from ....domain.records.evaluation import Evaluation
from ....services.care.evaluation_list import client_name
from ....services.records.places import evaluation_of
from ....services.wording.form_words import option
from ...page import NewRecord, Page
from ...problems import sentence
from ...widgets.buttons import button, saves
from ...widgets.one_view import OneView
from ...widgets.scrolling import show_from_top
from ...widgets.status import Kind
from ...workspace import Workspace
from .cancel_dialog import CancelDialog
from .done_view import DoneView
from .draft import TalkDraft
from .list_view import EvaluationList
from .plan_dialog import PlanDialog
from .sign_view import SigningState, SignView
from .talk_view import TalkView
from .together import LookTogether


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user is: an evaluation (none: the list), the step, and what was filled in under it."""

    evaluation_id: str = ""
    step: int = 0
    signing: SigningState | None = None


@dataclass(frozen=True, slots=True)
class PlanFor:
    """Asks this page to plan an evaluation with a client."""

    client_id: str


SIGNING = 4


class EvaluationsPage(Page):
    """`go_to` takes a `Place`, `PlanFor`, or the id of an evaluation or of something in it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self._workspace, self._book = workspace, workspace.book
        self.draft: TalkDraft | None = None
        self._shown = ""
        self.plan = button(self.tr("Plan an evaluation"), "primary", icon="plus")
        saves(self.plan)
        self.plan.clicked.connect(lambda: self.ask_plan())
        self.to_list = button(self.tr("All evaluations"), icon="arrow-left")
        self.to_list.clicked.connect(self.show_list)
        self.head.add_button(self.plan)
        self.head.add_button(self.to_list)
        self.setAccessibleName(self.tr("Evaluations"))
        self.views = OneView()
        self.body.addWidget(self.views, 1)
        self.show_list()

    def refresh(self) -> None:
        if isinstance(self.views.view, EvaluationList):
            self.views.view.refresh()
            self._show_buttons()

    def flush(self) -> bool:
        return self.draft is None or self.draft.flush()

    def place(self) -> Place:
        view = self.views.view
        if isinstance(view, TalkView):
            return Place(self._shown, view.step)
        if isinstance(view, SignView):
            return Place(self._shown, SIGNING, view.state())
        return Place(self._shown)

    def go_to(self, place: object) -> None:
        match place:
            case Place(evaluation_id=""):
                self.show_list()
            case Place(evaluation_id, step, signing):
                self.open(evaluation_id, step, signing)
            case NewRecord():
                self.show_list()
                self.ask_plan()
            case PlanFor(client_id):
                self.ask_plan(client_id)
            case str():
                self.open(evaluation_of(self._book.read(), place))

    def show_list(self) -> None:
        """Back to all evaluations."""
        if not self.flush():
            return
        self.draft, self._shown = None, ""
        self.head.set_title(self.tr("Evaluations"))
        self.head.set_subtitle(self.tr("Plan, hold and sign the talks with your clients."))
        found = EvaluationList(self._book)
        found.chosen.connect(self.open)
        found.asked_to_plan.connect(lambda: self.ask_plan())
        self._put(found)

    def ask_plan(self, client_id: str | None = None) -> None:
        """Ask with whom and when, and plan it."""
        dialog = PlanDialog(self._book, client_id, self)
        if dialog.exec():
            self.saved.emit(self._book.clock())
            self.show_list()

    def open(self, evaluation_id: str, step: int = 0, signing: SigningState | None = None) -> None:
        """Show one evaluation: the talk, the signing, or what came of it."""
        if not self.flush():
            return
        evaluation = self._book.read().find(Evaluation, evaluation_id)
        if evaluation is None:
            self.said.emit(sentence(DomainError("record_unknown", kind="evaluation")), Kind.BAD)
            return
        self._shown = evaluation_id
        self.head.set_title(client_name(self._book.read(), evaluation.client_id))
        self.head.set_subtitle(option(evaluation.reason))
        if evaluation.outcome is not None:
            self._show_done(evaluation_id)
        elif step >= SIGNING:
            self._show_signing(signing)
        else:
            self._show_talk(step)

    def _show_talk(self, step: int) -> None:
        self.draft = TalkDraft(self._book, self._shown, self)
        self.draft.auto.saved.connect(self.saved)
        self.draft.auto.failed.connect(self._tell)
        view = TalkView(self.draft, step)
        view.left.connect(self.show_list)
        view.finished.connect(lambda: self.open(self._shown, SIGNING))
        view.together.connect(self._look_together)
        view.cancelled.connect(self._cancel)
        self._put(view)

    def _cancel(self) -> None:
        if self.flush() and CancelDialog(self._book, self._shown, self).exec():
            self.saved.emit(self._book.clock())
            self.show_list()

    def _look_together(self) -> None:
        view = self.views.view
        if self.draft is not None and isinstance(view, TalkView):
            LookTogether(self.draft, self.window()).exec()
            view.go(view.step)

    def _show_signing(self, signing: SigningState | None) -> None:
        self.draft = None
        view = SignView(self._workspace, self._shown, signing)
        view.went_back.connect(lambda step: self.open(self._shown, step))
        view.trouble.connect(lambda words: self.said.emit(words, Kind.BAD))
        view.settled.connect(self._settled)
        self._put(view)

    def _settled(self, evaluation_id: str) -> None:
        self.saved.emit(self._book.clock())
        self.said.emit(self.tr("The evaluation is finished and sealed."), Kind.OK)
        self.open(evaluation_id)

    def _show_done(self, evaluation_id: str) -> None:
        self.draft = None
        view = DoneView(self._workspace, evaluation_id)
        view.told.connect(lambda words: self.said.emit(words, Kind.OK))
        view.trouble.connect(lambda words: self.said.emit(words, Kind.BAD))
        view.changed.connect(self._changed)
        view.corrected.connect(self.open)
        view.asked_for.connect(self.asked_for)
        self._put(view)

    def _changed(self) -> None:
        self.saved.emit(self._book.clock())
        self.open(self._shown)

    def _put(self, view: object) -> None:
        self.views.show_view(view)
        self._show_buttons()
        self.reflow(self.width())
        show_from_top(self)

    def _show_buttons(self) -> None:
        view = self.views.view
        listed = isinstance(view, EvaluationList)
        self.plan.setVisible(listed and not view.is_empty)
        self.to_list.setVisible(not listed)

    def _tell(self, trouble: Exception) -> None:
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.BAD)
