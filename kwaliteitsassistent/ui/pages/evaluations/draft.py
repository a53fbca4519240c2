"""An evaluation while it is held: every answer goes in here, and is kept by itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ....domain.errors import DomainError
from ....domain.records.evaluation import Evaluation, GoalReview
from ....domain.records.plan import SupportPlan
from ....services.book import Book, new_id
from ....services.care import evaluations
from ....services.care.plan_surroundings import risks_of
from ....services.wording.own_words import domain_of
from ....services.wording.texts import text
from ...drafts import AutoSave


class TalkDraft(QObject):
    """What was said so far. `changed` tells other views of the same draft; `auto.saved` tells the window."""

    changed = Signal()

    def __init__(self, book: Book, evaluation_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.today = book.today
        dossier = book.read()
        found = dossier.find(Evaluation, evaluation_id)
        if found is None:
            raise DomainError("record_unknown", kind="evaluation")
        self.evaluation: Evaluation = found
        self.reviews: tuple[GoalReview, ...] = evaluations.reviews_of(dossier, evaluation_id)
        self.auto = AutoSave(self._save, book.clock, self)

    @property
    def writable(self) -> bool:
        """Whether what is said can be kept."""
        return self._book.writable

    def put(self, **answers: object) -> None:
        """Change answers about the whole evaluation."""
        self.evaluation = replace(self.evaluation, **answers)
        self._touch()

    def put_review(self, review_id: str, **answers: object) -> None:
        """Change answers about one goal."""
        self.reviews = tuple(replace(r, **answers) if r.id == review_id else r for r in self.reviews)
        self._touch()

    def domain(self, review_id: str) -> str:
        """The domain of life that a goal is about; nothing when not known."""
        return domain_of(self._book.read(), self.review(review_id))

    def review(self, review_id: str) -> GoalReview:
        """One goal as it was discussed so far."""
        return next(review for review in self.reviews if review.id == review_id)

    def add_goal(self, words: str) -> GoalReview:
        """Discuss a goal that is not in the plan."""
        added = GoalReview(
            id=new_id(),
            evaluation_id=self.evaluation.id,
            client_id=self.evaluation.client_id,
            goal_id=None,
            goal_text=words,
            order=len(self.reviews) + 1,
        )
        self.reviews = (*self.reviews, added)
        self._touch()
        return added

    @property
    def risks(self) -> tuple[str, tuple[str, ...]]:
        """A heading, and the risks of the version of the plan that is talked about."""
        dossier = self._book.read()
        plan = dossier.find(SupportPlan, self.evaluation.plan_id)
        return text("surroundings", "of_plan"), risks_of(dossier, plan) if plan else ()

    def flush(self) -> bool:
        """Keep what was not kept yet; says whether that went well."""
        return self.auto.flush()

    def _touch(self) -> None:
        self.auto.touch()
        self.changed.emit()

    def _save(self) -> None:
        evaluations.hold(self._book, self.evaluation, self.reviews)
