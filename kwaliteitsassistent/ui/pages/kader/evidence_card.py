"""The proof of a requirement: papers with their dates, a place for new ones, and those that are there already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ....domain.errors import DomainError
from ....services.kader import answers
from ....services.kader.requirement_detail import SubjectLine
from ...fields.choice_field import ChoiceField
from ...problems import sentence
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.drop_area import DropArea
from ...widgets.status import Kind
from ...widgets.text import label
from ...workspace import Workspace
from .answer_drafts import PaperDraft
from .answer_forms import PaperForm
from .answer_row import AnswerRow


class EvidenceCard(Card):
    """`given` carries what was added, `withdrawn` the line that is to go, `viewed` the one whose file to show."""

    given = Signal(object)
    withdrawn = Signal(object)
    viewed = Signal(object)
    said = Signal(str, Kind)

    def __init__(
        self, title: str, workspace: Workspace, subject: SubjectLine, papers: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(title, "file-text")
        self._workspace, self._asked = workspace, subject.asked
        self.form: PaperForm | None = None
        proofs = [line for line in subject.answers if line.kind == "evidence_link"]
        if not proofs:
            self.body.addWidget(label(self.tr("There is no evidence with this requirement yet."), "muted"))
        for line in proofs:
            row = AnswerRow(line)
            row.withdrawn.connect(self.withdrawn)
            row.viewed.connect(self.viewed)
            self.body.addWidget(row)
        self.drop = DropArea()
        self.drop.chosen.connect(self._take)
        self.body.addWidget(self.drop)
        self._existing = self._existing_row(papers)
        self.body.addWidget(self._existing)
        self._existing.setVisible(bool(papers))

    def draft(self) -> PaperDraft | None:
        """The file that waits for its dates, with what is typed so far; one that is being kept does not wait."""
        return (self.form.path, self.form.values()) if self.form and not self.form.keeping else None

    def resume(self, draft: PaperDraft | None) -> None:
        """Ask for those dates again."""
        if draft is not None:
            self._ask_dates(draft[0])
            self.form.set_values(draft[1])

    def _existing_row(self, papers: Sequence[tuple[str, str]]) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.papers = ChoiceField(papers, self.tr("Or a document that is here already"))
        self.papers.setAccessibleName(self.tr("A document that is here already"))
        self.use = button(self.tr("Add"), name=self.tr("Add the chosen document as evidence"))
        saves(self.use)
        self.use.setEnabled(False)
        self.papers.edited.connect(lambda: self.use.setEnabled(True))
        self.use.clicked.connect(self._link)
        row.addWidget(self.papers, 1)
        row.addWidget(self.use)
        return box

    def _take(self, paths: tuple[Path, ...]) -> None:
        """One file is asked for its dates; several go in by their names."""
        if len(paths) == 1:
            self._ask_dates(paths[0])
            return
        book, asked = self._workspace.book, self._asked
        for path in paths:
            self._workspace.background.run(
                lambda path=path: answers.attach(book, asked, answers.read_paper(path)), self.given.emit, self._fail
            )

    def _ask_dates(self, path: Path) -> None:
        self._leave()
        self.drop.hide()
        self._existing.hide()
        self.form = PaperForm(self._workspace, self._asked, path)
        self.form.given.connect(self.given)
        self.form.left.connect(self._leave)
        self.body.addWidget(self.form)
        self.form.begin()

    def _leave(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self.drop.show()
        self._existing.setVisible(self.papers.count() > 0)

    def _link(self) -> None:
        try:
            self.given.emit(answers.link(self._workspace.book, self._asked, "document", str(self.papers.value())))
        except DomainError as trouble:
            self._fail(trouble)

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.BAD)
