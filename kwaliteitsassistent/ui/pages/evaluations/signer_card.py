"""One person who signs: name, signature, and for a representative the role and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.records.clients import Representative, RepresentativeRole
from ....domain.records.evaluation import SignerRole
from ....services.care.signing import Signer
from ....services.wording.form_words import option
from ...fields.choice_field import ChoiceField
from ...fields.form_field import FormField
from ...fields.signature_field import SignatureField, Signed
from ...fields.signature_pad import ASPECT
from ...fields.text_fields import TextField
from ...widgets.card import Card


@dataclass(frozen=True, slots=True)
class SignerState:
    """What was filled in so far, to carry over when the page is built anew."""

    name: str
    signed: Signed
    role: RepresentativeRole | None
    ground: str
    witness: str


class SignerCard(Card):
    """`signer()` is None as long as nothing was drawn or typed."""

    edited = Signal()

    def __init__(self, title: str, role: SignerRole, name: str = "") -> None:
        super().__init__(title, "pen-line")
        self._role = role
        self.name = TextField()
        self.name.set_value(name)
        self.name_row = FormField(self.tr("Name"), self.name)
        self.body.addWidget(self.name_row)
        self.speaks_as = ChoiceField([(each, option(each)) for each in RepresentativeRole])
        self.ground = TextField()
        self.signature = SignatureField()
        self.witness = TextField()
        for_another = QWidget()
        rows = QVBoxLayout(for_another)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(FormField(self.tr("In which role?"), self.speaks_as))
        rows.addWidget(
            FormField(self.tr("What does that rest on?"), self.ground, self.tr("For example a decision of the court."))
        )
        for_another.setVisible(role is SignerRole.REPRESENTATIVE)
        self.body.addWidget(for_another)
        self.body.addWidget(FormField(self.tr("Signature"), self.signature))
        by_client = role in (SignerRole.CLIENT, SignerRole.REPRESENTATIVE)
        witness_row = FormField(
            self.tr("Witness"), self.witness, self.tr("Only if someone saw the signing."), optional=True
        )
        witness_row.setVisible(by_client)
        self.body.addWidget(witness_row)
        for field in (self.name, self.speaks_as, self.ground, self.signature, self.witness):
            field.edited.connect(self.edited)

    def know(self, representative: Representative) -> None:
        """Fill in what the dossier holds about who speaks for the client."""
        self.name.set_value(representative.name)
        self.speaks_as.set_value(representative.role)
        self.ground.set_value(representative.ground)

    def signer(self) -> Signer | None:
        """Who signed and how."""
        signed = self.signature.value()
        if not signed:
            return None
        return Signer(
            role=self._role,
            name=signed.typed or self.name.value(),
            strokes=signed.strokes,
            aspect=ASPECT,
            representative_role=self.speaks_as.value(),
            ground=self.ground.value(),
            witness=self.witness.value(),
        )

    def state(self) -> SignerState:
        """What is filled in now."""
        return SignerState(
            self.name.value(),
            self.signature.value(),
            self.speaks_as.value(),
            self.ground.value(),
            self.witness.value(),
        )

    def restore(self, state: SignerState) -> None:
        """Fill in again what was there before."""
        self.name.set_value(state.name)
        self.signature.set_value(state.signed)
        self.speaks_as.set_value(state.role)
        self.ground.set_value(state.ground)
        self.witness.set_value(state.witness)
