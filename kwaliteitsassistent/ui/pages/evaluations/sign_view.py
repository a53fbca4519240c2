"""Signing: the page exactly as it will be, who signs, or why not; then it is sealed and never changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.errors import DomainError
from ....domain.records.clients import Representative
from ....domain.records.evaluation import Evaluation, Outcome, SignerRole
from ....services.care import evaluations
from ....services.care.evaluation_list import carer_name, client_name, missing_before_signing
from ....services.care.signing import signature
from ....services.reporting.exporting import evaluation_pdf
from ....services.wording.form_words import option
from ...background import run_for
from ...fields.answer_fields import CheckField, OneOfField
from ...fields.form_field import FormField
from ...fields.text_fields import LongTextField
from ...problems import sentence
from ...widgets.banner import Banner
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.columns import Columns
from ...widgets.flow import FlowLayout
from ...widgets.pdf_preview import PdfPreview
from ...widgets.status import Kind
from ...widgets.step_bar import StepBar
from ...widgets.text import label
from ...workspace import Workspace
from .signer_card import SignerCard, SignerState

_STEP_OF = {"evaluation_without_satisfaction": 2, "evaluation_without_fit": 2, "evaluation_without_adjustment": 3}
"""The step of the talk where it is asked; what is not here belongs to the first."""


@dataclass(frozen=True, slots=True)
class SigningState:
    """What was filled in so far, to carry over when the page is built anew."""

    outcome: Outcome
    words: str
    represented: bool
    signers: dict[SignerRole, SignerState]


class SignView(QWidget):
    """`settled` after sealing, `went_back` to a step of the talk, `trouble` with what is missing."""

    settled = Signal(str)
    went_back = Signal(int)
    trouble = Signal(str)

    def __init__(self, workspace: Workspace, evaluation_id: str, state: SigningState | None = None) -> None:
        super().__init__()
        self._book, self._background = workspace.book, workspace.background
        self._dossier = workspace.book.read()
        found = self._dossier.find(Evaluation, evaluation_id)
        if found is None:
            raise DomainError("record_unknown", kind="evaluation")
        self._evaluation = found
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._step_bar())
        missing = missing_before_signing(self._dossier, found)
        if missing:
            column.addWidget(self._missing_banner(missing))
        self._columns = Columns(9, 11)
        column.addWidget(self._columns)
        self._columns.left.addWidget(self._outcome_card())
        self._add_signers()
        self._columns.left.addWidget(self._seal_card(ready=missing is None))
        self._columns.left.addStretch()
        self._columns.right.addWidget(self._preview_card())
        self._columns.right.addStretch()
        if state is not None:
            self._restore(state)
        self._fit()
        self._show_concept()

    def state(self) -> SigningState:
        """What is filled in now."""
        return SigningState(
            self.outcome.value(),
            self.words.value(),
            self.represented.value(),
            {role: card.state() for role, card in self.signers.items()},
        )

    def _step_bar(self) -> StepBar:
        names = (self.tr("Who is there"), self.tr("Goals"), self.tr("The support"), self.tr("Agreements"))
        self.steps = StepBar((*names, self.tr("Sign")))
        self.steps.set_step(len(names))
        self.steps.chosen.connect(self._go_back)
        return self.steps

    def _missing_banner(self, missing: DomainError) -> Banner:
        """Said before anyone signs, with the way to it."""
        step = _STEP_OF.get(missing.code, 0)
        banner = Banner(self.tr("Not ready to sign yet"), sentence(missing), self.tr("Fill in"), Kind.WARN)
        banner.action.clicked.connect(lambda: self.went_back.emit(step))
        return banner

    def _go_back(self, step: int) -> None:
        if step < 4:
            self.went_back.emit(step)

    def _outcome_card(self) -> Card:
        card = Card(self.tr("How does the signing end?"), "scale")
        self.outcome = OneOfField([(each, option(each)) for each in Outcome])
        self.outcome.set_value(Outcome.SIGNED)
        self.outcome.edited.connect(self._fit)
        card.body.addWidget(FormField(self.tr("Outcome"), self.outcome))
        self.words = LongTextField(least=3)
        self._reason = FormField(self.tr("Why was it not signed?"), self.words)
        card.body.addWidget(self._reason)
        self.disagreement = LongTextField(least=3)
        self._disagrees = FormField(
            self.tr("With what does the client not agree?"),
            self.disagreement,
            self.tr("Write it down in the client's own words."),
        )
        card.body.addWidget(self._disagrees)
        self.disagreement.edited.connect(lambda: self.words.set_value(self.disagreement.value()))
        self.represented = CheckField(self.tr("A representative signs"))
        self.represented.edited.connect(self._fit)
        card.body.addWidget(self.represented)
        return card

    def _add_signers(self) -> None:
        evaluation, dossier = self._evaluation, self._dossier
        client, carer = SignerRole.CLIENT, SignerRole.CARER
        self.signers = {
            client: SignerCard(self.tr("The client signs"), client, client_name(dossier, evaluation.client_id)),
            SignerRole.REPRESENTATIVE: SignerCard(self.tr("The representative signs"), SignerRole.REPRESENTATIVE),
            carer: SignerCard(self.tr("The carer signs"), carer, carer_name(dossier, evaluation.carer_id)),
        }
        for representative in dossier.linked("representative", "client_id", evaluation.client_id):
            if isinstance(representative, Representative) and representative.until is None:
                self.signers[SignerRole.REPRESENTATIVE].know(representative)
        for card in self.signers.values():
            self._columns.left.addWidget(card)

    def _seal_card(self, *, ready: bool) -> Card:
        card = Card(self.tr("Finish"), "shield-check")
        self._note = label(
            self.tr("After this the evaluation is sealed and does not change any more. A mistake? Make a new version."),
            "muted",
        )
        card.body.addWidget(self._note)
        row = FlowLayout()
        back = button(self.tr("Previous"), icon="arrow-left")
        back.clicked.connect(lambda: self.went_back.emit(3))
        self.finish = button(self.tr("Finish and seal"), "primary" if ready else "plain", icon="shield-check")
        saves(self.finish)
        self.finish.clicked.connect(self._settle)
        row.addWidget(back)
        row.addWidget(self.finish)
        card.body.addLayout(row)
        return card

    def _preview_card(self) -> Card:
        card = Card(self.tr("This is what will be signed"), "file-text")
        self.preview = PdfPreview()
        self.preview.setMinimumHeight(560)
        card.body.addWidget(self.preview)
        return card

    def _show_concept(self) -> None:
        book, evaluation_id = self._book, self._evaluation.id
        run_for(
            self,
            self._background,
            lambda: evaluation_pdf(book, evaluation_id),
            self.preview.show_pdf,
            self._tell_trouble,
        )

    def _fit(self) -> None:
        outcome = self.outcome.value()
        by_client = outcome is not Outcome.NOT_SIGNED
        self._reason.setVisible(outcome is Outcome.NOT_SIGNED)
        self._disagrees.setVisible(outcome is Outcome.DISAGREES)
        self.represented.setVisible(by_client)
        self.signers[SignerRole.CLIENT].setVisible(by_client)
        self.signers[SignerRole.REPRESENTATIVE].setVisible(by_client and self.represented.value())

    def _restore(self, state: SigningState) -> None:
        self.outcome.set_value(state.outcome)
        self.words.set_value(state.words)
        self.disagreement.set_value(state.words)
        self.represented.set_value(state.represented)
        for role, signer in state.signers.items():
            self.signers[role].restore(signer)

    def _settle(self) -> None:
        book, evaluation_id = self._book, self._evaluation.id
        outcome, words = self.outcome.value(), self.words.value()
        signers = [card.signer() for card in self.signers.values() if not card.isHidden()]
        signatures = tuple(signature(book, "evaluation", evaluation_id, each) for each in signers if each)
        if outcome is Outcome.SIGNED:
            words = ""
        self._busy(True)
        run_for(
            self,
            self._background,
            lambda: evaluations.settle(book, evaluation_id, outcome, signatures, words),
            lambda _documents: self.settled.emit(evaluation_id),
            self._tell_trouble,
        )

    def _busy(self, busy: bool) -> None:
        if busy:
            self.setFocus()  # a button that goes off would send the keyboard, and the page with it, elsewhere
        self.finish.setEnabled(not busy)
        self.finish.setText(self.tr("Sealing") if busy else self.tr("Finish and seal"))

    def _tell_trouble(self, trouble: Exception) -> None:
        if not self.finish.isEnabled():
            self._busy(False)
            self.finish.setFocus()
        if not isinstance(trouble, DomainError):
            raise trouble
        self.finish.setFocus()
        self.trouble.emit(sentence(trouble))
