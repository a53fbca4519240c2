"""One requirement: what is asked, how each subject stands and why, the proof, and the answers.

One that is not counted is there to talk about: it shows no verdict, but what the records tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....services.kader.requirement_detail import RecordSeen, RequirementDetail, SubjectLine
from ....services.kader.suggestions import suggestions
from ...verdicts import verdict_icon, verdict_kind
from ...widgets.badge import Badge
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.columns import Columns
from ...widgets.one_view import OneView
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label
from ...workspace import Workspace
from .answer_card import AnswerCard
from .answer_drafts import AnswerDrafts, Drafts
from .evidence_card import EvidenceCard
from .list_view import row_line
from .suggestion_card import SuggestionCard


class RequirementPanel(QWidget):
    """`given`, `withdrawn` and `viewed` carry answers; `opened` the id of another requirement, `asked_for` a place;
    `talked` the id of the section to talk about.

    What is typed and not kept goes to `drafts` when another subject is chosen, and comes from there.
    """

    left = Signal()
    opened = Signal(object)
    talked = Signal(object)
    asked_for = Signal(str, object)
    given = Signal(object)
    withdrawn = Signal(object)
    viewed = Signal(object)
    said = Signal(str, Kind)

    def __init__(
        self,
        workspace: Workspace,
        detail: RequirementDetail,
        papers: Sequence[tuple[str, str]],
        drafts: AnswerDrafts,
        subject_id: str | None = None,
    ) -> None:
        super().__init__()
        self._drafts = drafts
        self._workspace, self._detail, self._papers = workspace, detail, papers
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = self.tr("All requirements") if detail.counted else self.tr("Back")
        self.back = button(words, "link", icon="arrow-left")
        self.back.clicked.connect(self.left)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._columns = Columns(10, 10)
        self._columns.left.addWidget(self._question())
        if len(detail.subjects) > 1:
            self._columns.left.addWidget(self._standing())
        if detail.beneath:
            self._columns.left.addWidget(self._beneath())
        self._columns.left.addStretch()
        self._about = OneView()
        self._columns.right.addWidget(self._about)
        self._columns.right.addStretch()
        column.addWidget(self._columns)
        column.addStretch()
        self._show_subject(subject_id)

    @property
    def requirement_id(self) -> str:
        """The requirement in sight."""
        return self._detail.id

    @property
    def subject_id(self) -> str | None:
        """The subject whose answers are in sight."""
        return self.subject.asked.subject_id

    def drafts(self) -> Drafts:
        """What is typed but not kept yet."""
        return self.answer.draft(), self.evidence.draft()

    def keep_drafts(self) -> None:
        """Let what is typed be found again."""
        self._drafts.keep(self.subject.asked, self.drafts())

    def reflow(self, width: int) -> None:
        """Lay out for a page of `width` pixels."""
        self._columns.reflow(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _question(self) -> Card:
        detail = self._detail
        card = Card(detail.plain)
        card.body.addWidget(label(" · ".join((detail.id, detail.section, detail.theme)), "muted"))
        card.body.addWidget(label(self.tr("What the kader asks"), "strong"))
        card.body.addWidget(label(detail.text))
        card.body.addWidget(label(detail.source, "small"))
        card.body.addWidget(label(detail.applies_to, "muted"))
        if detail.tip:
            card.body.addWidget(label(self.tr("Tip"), "strong"))
            card.body.addWidget(label(detail.tip))
        if not detail.counted:
            self.talk = button(self.tr("Talk about it"), icon="pen-line")
            saves(self.talk)
            self.talk.clicked.connect(lambda: self.talked.emit(detail.section_id))
            card.body.addWidget(self.talk, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _standing(self) -> Card:
        title = self.tr("How it stands") if self._detail.counted else self.tr("What your records tell")
        card = Card(title, "list-checks")
        self.subjects = StatusList(title, fit=True)
        self.subjects.set_lines([self._line(one) for one in self._detail.subjects])
        self.subjects.chosen.connect(self._choose)
        card.add_rows(self.subjects)
        return card

    def _line(self, one: SubjectLine) -> StatusLine:
        kind, icon = verdict_kind(one.state), verdict_icon(one.state)
        if not self._detail.counted:
            kind, icon = Kind.IDLE, "chevron-right"
        return StatusLine(one.title, one.explanation, one.word, kind, icon, one.asked.subject_id)

    def _beneath(self) -> Card:
        card = Card(self.tr("Still open of what this sums up"), "circle-dashed")
        self.beneath = StatusList(self.tr("Still open of what this sums up"), fit=True)
        self.beneath.set_lines([row_line(row) for row in self._detail.beneath])
        self.beneath.chosen.connect(self.opened)
        card.add_rows(self.beneath)
        return card

    def _choose(self, subject_id: str | None) -> None:
        self.keep_drafts()
        self._show_subject(subject_id)

    def _show_subject(self, subject_id: str | None) -> None:
        found = (one for one in self._detail.subjects if one.asked.subject_id == subject_id)
        self.subject = next(found, self._detail.subjects[0])
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for card in (self._basis(), self._suggested(), self._evidence(), self._answer()):
            column.addWidget(card)
        self.answer.setVisible(self._detail.counted)
        self._about.show_view(box)
        of_answer, of_paper = self._drafts.of(self.subject.asked)
        self.answer.resume(of_answer)
        self.evidence.resume(of_paper)

    def _basis(self) -> Card:
        one = self.subject
        card = Card(one.title)
        if one.word:
            card.body.addWidget(Badge(one.word, verdict_kind(one.state), verdict_icon(one.state)))
        card.body.addWidget(label(one.explanation))
        if one.applies:
            card.body.addWidget(label(one.applies, "muted"))
        if one.own:
            card.body.addWidget(label(self.tr("What the program sees in your records"), "strong"))
            card.body.addWidget(label(one.own))
        self.records = self._seen(card, self.tr("Looked at"), one.records)
        self.missing = self._seen(card, self.tr("To fill in"), one.missing)
        return card

    def _seen(self, card: Card, name: str, records: Sequence[RecordSeen]) -> StatusList:
        rows = StatusList(name, fit=True)
        rows.set_lines([StatusLine(seen.title, seen.detail, icon="file-text", key=seen.place) for seen in records])
        rows.chosen.connect(self._go)
        heading = label(name, "strong")
        card.body.addWidget(heading)
        card.add_rows(rows)
        heading.setVisible(bool(records))
        rows.setVisible(bool(records))
        return rows

    def _go(self, place: object) -> None:
        if place is not None:
            self.asked_for.emit(place.page, place.id)

    def _suggested(self) -> SuggestionCard:
        book, asked = self._workspace.book, self.subject.asked
        found = suggestions(book.read(), asked, book.today)
        self.suggested = SuggestionCard(self._workspace, asked, found)
        self.suggested.given.connect(self.given)
        self.suggested.viewed.connect(self.viewed)
        self.suggested.said.connect(self.said)
        return self.suggested

    def _evidence(self) -> EvidenceCard:
        self.evidence = EvidenceCard(self.tr("Evidence"), self._workspace, self.subject, self._papers)
        self.evidence.given.connect(self.given)
        self.evidence.withdrawn.connect(self.withdrawn)
        self.evidence.viewed.connect(self.viewed)
        self.evidence.said.connect(self.said)
        return self.evidence

    def _answer(self) -> AnswerCard:
        self.answer = AnswerCard(self.tr("Your answer"), self._workspace, self._detail, self.subject)
        self.answer.given.connect(self.given)
        self.answer.withdrawn.connect(self.withdrawn)
        self.answer.viewed.connect(self.viewed)
        return self.answer
