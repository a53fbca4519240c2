"""A finished evaluation: the sealed pages, and what one can still do with them. The evaluation itself is frozen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.errors import DomainError
from ....domain.records.clients import Client
from ....domain.records.evaluation import Evaluation, Outcome
from ....domain.records.issued import DocumentKind
from ....services.care import evaluations
from ....services.reporting.exporting import evaluation_pdf
from ....services.reporting.issuing import issued_for
from ....services.reporting.reports import file_name
from ....services.wording.form_words import option
from ....services.wording.texts import shown
from ...background import run_for
from ...fields.date_field import DateField
from ...fields.form_field import FormField
from ...fields.text_fields import TextField
from ...forms.serving_card import ServingCard
from ...papers import print_pdf, save_as
from ...problems import sentence
from ...widgets.badge import Badge
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.columns import Columns
from ...widgets.drop_area import DropArea
from ...widgets.flow import FlowLayout
from ...widgets.pdf_preview import PdfPreview
from ...widgets.status import Kind
from ...widgets.text import label
from ...workspace import Workspace

_LOOK = {Outcome.SIGNED: Kind.OK, Outcome.NOT_SIGNED: Kind.WARN, Outcome.DISAGREES: Kind.WARN}


class DoneView(QWidget):
    """`told` and `trouble` carry a sentence; `changed`: something was kept; `corrected` names a new version.

    `asked_for` names another page and a place there.
    """

    asked_for = Signal(str, object)
    told = Signal(str)
    trouble = Signal(str)
    changed = Signal()
    corrected = Signal(str)

    def __init__(self, workspace: Workspace, evaluation_id: str) -> None:
        super().__init__()
        self._book, self._background = workspace.book, workspace.background
        dossier = self._book.read()
        found = dossier.find(Evaluation, evaluation_id)
        if found is None:
            raise DomainError("record_unknown", kind="evaluation")
        self._evaluation, self._dossier = found, dossier
        self._papers: dict[bool, bytes] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._columns = Columns(12, 8)
        column.addWidget(self._columns)
        self._columns.left.addWidget(self._paper_card())
        self._columns.left.addWidget(self._scan_card())
        for card in (self._state_card(), self._share_card(), self._correct_card()):
            self._columns.right.addWidget(card)
        self.serving = ServingCard(workspace, "evaluation", evaluation_id)
        self.serving.chosen.connect(lambda place: self.asked_for.emit("kader", place))
        self._columns.right.addWidget(self.serving)
        self._columns.left.addStretch()
        self._columns.right.addStretch()
        self.serving.refresh()
        self._load(easy=False)

    def _paper_card(self) -> Card:
        sealed = issued_for(self._dossier, DocumentKind.EVALUATION, self._evaluation.id) is not None
        card = Card(self.tr("The sealed evaluation") if sealed else self.tr("The evaluation"), "file-text")
        if not sealed:
            card.body.addWidget(label(self.tr("No sealed document was made of this evaluation."), "muted"))
        row = FlowLayout()
        self.save = button(self.tr("Save as"), "primary", icon="download")
        self.print = button(self.tr("Print"), icon="printer")
        self.easy = button(self.tr("Easy version"), icon="users")
        self.easy.setCheckable(True)
        self.save.clicked.connect(lambda: self._try(self._save))
        self.print.clicked.connect(lambda: print_pdf(self, self._papers[self.easy.isChecked()]))
        self.easy.clicked.connect(lambda on: self._load(easy=on))
        for each in (self.save, self.print, self.easy):
            row.addWidget(each)
        card.body.addLayout(row)
        self.preview = PdfPreview()
        self.preview.setMinimumHeight(560)
        card.body.addWidget(self.preview)
        return card

    def _state_card(self) -> Card:
        evaluation = self._evaluation
        card = Card(self.tr("How it ended"), "scale")
        assert evaluation.outcome is not None
        card.body.addWidget(Badge(option(evaluation.outcome), _LOOK[evaluation.outcome]))
        day = self.tr("Finished on {day}").format(day=shown(evaluation.outcome_on))
        card.body.addWidget(label(day, "muted"))
        if evaluation.outcome_words:
            card.body.addWidget(label(evaluation.outcome_words))
        return card

    def _share_card(self) -> Card:
        evaluation = self._evaluation
        card = Card(self.tr("Shared with the casemanager"), "upload")
        if evaluation.shared_on:
            line = self.tr("Shared with {whom} on {day}").format(
                whom=evaluation.shared_with, day=shown(evaluation.shared_on)
            )
            card.body.addWidget(label(line, "muted"))
        client = self._dossier.find(Client, evaluation.client_id)
        self.shared_with = TextField()
        self.shared_with.set_value(evaluation.shared_with or (client.casemanager if client else ""))
        self.shared_on = DateField()
        self.shared_on.set_value(evaluation.shared_on or self._book.today)
        whom, when = FormField(self.tr("With whom?"), self.shared_with), FormField(self.tr("When?"), self.shared_on)
        saves(whom, when)
        card.body.addWidget(whom)
        card.body.addWidget(when)
        self.share = button(self.tr("Write down that it was shared"), icon="check")
        saves(self.share)
        self.share.clicked.connect(lambda: self._try(self._share))
        card.body.addLayout(_flow(self.share))
        return card

    def _scan_card(self) -> Card:
        card = Card(self.tr("Signed on paper?"), "image")
        for title in evaluations.scans_of(self._dossier, self._evaluation):
            card.body.addWidget(label(title, "muted"))
        self.drop = DropArea("PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)")
        self.drop.chosen.connect(self._keep_scans)
        card.body.addWidget(self.drop)
        return card

    def _correct_card(self) -> Card:
        card = Card(self.tr("Is something wrong?"), "history")
        card.body.addWidget(
            label(self.tr("This version stays as it is. A new version begins with the same answers."), "muted")
        )
        self.correct = button(self.tr("Make a new version"), icon="copy")
        saves(self.correct)
        self.correct.clicked.connect(lambda: self._try(self._correct))
        card.body.addLayout(_flow(self.correct))
        return card

    def _load(self, *, easy: bool) -> None:
        self.save.setEnabled(False)
        self.print.setEnabled(False)
        book, evaluation_id = self._book, self._evaluation.id
        run_for(
            self,
            self._background,
            lambda: evaluation_pdf(book, evaluation_id, easy=easy),
            lambda content: self._show(content, easy=easy),
            self._tell,
        )

    def _show(self, content: bytes, *, easy: bool) -> None:
        is_first = not self._papers
        self._papers[easy] = content
        self.preview.show_pdf(content)
        self.save.setEnabled(True)
        self.print.setEnabled(True)
        if is_first and self.easy.hasFocus():
            self.save.setFocus()  # it could not take the keyboard while the pages were made

    def _save(self) -> None:
        easy = self.easy.isChecked()
        kind = DocumentKind.EVALUATION_EASY if easy else DocumentKind.EVALUATION
        document = issued_for(self._book.read(), kind, self._evaluation.id)
        path = save_as(self, file_name(document) if document else "evaluatie.pdf", self._papers[easy])
        if path is not None:
            self.told.emit(self.tr("Saved in {folder}").format(folder=path.parent))

    def _share(self) -> None:
        day = self.shared_on.value() or self._book.today
        evaluations.share(self._book, self._evaluation.id, self.shared_with.value(), day)
        self.changed.emit()

    def _keep_scans(self, files: tuple[Path, ...]) -> None:
        book, evaluation_id = self._book, self._evaluation.id

        def keep() -> None:
            for file in files:
                evaluations.attach_scan_file(book, evaluation_id, file)

        run_for(self, self._background, keep, lambda _kept: self.changed.emit(), self._tell)

    def _correct(self) -> None:
        self.corrected.emit(evaluations.correct(self._book, self._evaluation.id).id)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DomainError as trouble:
            self._tell(trouble)

    def _tell(self, trouble: Exception) -> None:
        if not isinstance(trouble, DomainError):
            raise trouble
        self.trouble.emit(sentence(trouble))


def _flow(*parts: QWidget) -> FlowLayout:
    row = FlowLayout()
    for part in parts:
        row.addWidget(part)
    return row
