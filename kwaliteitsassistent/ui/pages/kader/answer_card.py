"""What a person answered to a requirement, and the three answers that can be given."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ....services.kader.requirement_detail import RequirementDetail, SubjectLine
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.flow import FlowLayout
from ...widgets.text import label
from ...workspace import Workspace
from .answer_drafts import AnswerDraft
from .answer_forms import AnswerForm, ConfirmForm, ExemptForm, NotApplicableForm
from .answer_row import AnswerRow


class AnswerCard(Card):
    """`given` carries the answer that was kept, `withdrawn` the line to take away, `viewed` one with a file."""

    given = Signal(object)
    withdrawn = Signal(object)
    viewed = Signal(object)

    def __init__(self, title: str, workspace: Workspace, detail: RequirementDetail, subject: SubjectLine) -> None:
        super().__init__(title, "pen-line")
        self._workspace, self._subject = workspace, subject
        self.form: AnswerForm | None = None
        self.body.addWidget(label(detail.judged, "muted"))
        for line in subject.answers:
            if line.kind != "evidence_link":
                row = AnswerRow(line)
                row.withdrawn.connect(self.withdrawn)
                row.viewed.connect(self.viewed)
                self.body.addWidget(row)
        self.body.addWidget(self._choices(detail.confirmable))

    def draft(self) -> AnswerDraft | None:
        """The form that is open with what is typed in it; one that is being kept is no draft any more."""
        return (type(self.form), self.form.values()) if self.form and not self.form.keeping else None

    def resume(self, draft: AnswerDraft | None) -> None:
        """Open that form again."""
        if draft is not None:
            self._open(draft[0])
            self.form.set_values(draft[1])

    def _choices(self, confirmable: bool) -> QWidget:
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        self.confirm = button(self.tr("Confirm"), "primary", icon="check")
        saves(self.confirm)
        self.not_applicable = button(self.tr("Not applicable"))
        saves(self.not_applicable)
        self.exempt = button(self.tr("Exempted"))
        saves(self.exempt)
        for each, form in (
            (self.confirm, ConfirmForm),
            (self.not_applicable, NotApplicableForm),
            (self.exempt, ExemptForm),
        ):
            each.clicked.connect(lambda _on=False, form=form: self._open(form))
            row.addWidget(each)
        self.confirm.setVisible(confirmable)
        return self._buttons

    def _open(self, form: type[AnswerForm]) -> None:
        self._buttons.hide()
        self.form = form(self._workspace, self._subject.asked)
        self.form.given.connect(self.given)
        self.form.left.connect(self._leave)
        self.body.addWidget(self.form)
        self.form.begin()

    def _leave(self) -> None:
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self._buttons.show()
        self.not_applicable.setFocus()
