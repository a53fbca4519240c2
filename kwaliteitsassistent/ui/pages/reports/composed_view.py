"""A composed report while it is written: a text for each part, the preview, and the signature."""

from __future__ import annotations

from typing import Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.errors import DomainError
from ....domain.records.evaluation import SignerRole
from ....services.care.signing import Signer, signature
from ....services.reporting.composed import Composed, Composition, edit, establish, report_pdf
from ...background import run_for
from ...drafts import AutoSave
from ...fields.form_field import FormField
from ...fields.signature_field import SignatureField
from ...fields.signature_pad import ASPECT
from ...fields.text_fields import LongTextField, TextField
from ...problems import sentence
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.columns import Columns
from ...widgets.flow import FlowLayout
from ...widgets.pdf_preview import PdfPreview
from ...widgets.text import label
from ...workspace import Workspace


class ComposedView(QWidget, Generic[Composed]):
    """`established` once it is sealed; every part is kept by itself."""

    established = Signal(str)
    trouble = Signal(str)

    def __init__(self, workspace: Workspace, kind: Composition[Composed], report: Composed) -> None:
        super().__init__()
        self._book, self._background = workspace.book, workspace.background
        self._kind, self._id = kind, report.id
        self._edited: dict[str, str] = {}
        self.auto = AutoSave(self._save, self._book.clock, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        columns = Columns(9, 11)
        column.addWidget(columns)
        columns.left.addWidget(self._texts(report))
        columns.left.addWidget(self._sign_card())
        columns.left.addStretch()
        columns.right.addWidget(self._preview_card())
        columns.right.addStretch()
        self.show_concept()

    def show_concept(self) -> None:
        """Make the pages anew with what is written now."""
        if not self.auto.flush():
            return
        book, kind, report_id = self._book, self._kind, self._id
        run_for(
            self,
            self._background,
            lambda: report_pdf(book, kind, report_id),
            self.preview.show_pdf,
            self._tell_trouble,
        )

    def _texts(self, report: Composed) -> Card:
        card = Card(self.tr("What it says"), "pen-line")
        card.body.addWidget(
            label(self.tr("The tables are made of what you recorded. These texts are yours to change."), "muted")
        )
        texts = dict(report.texts)
        self.sections: dict[str, LongTextField] = {}
        for section, title in self._kind.parts(report):
            field = LongTextField(least=3)
            field.set_value(texts.get(section, ""))
            row = FormField(title, field)
            saves(row)
            row.edited.connect(lambda section=section, field=field: self._edit(section, field.value()))
            self.sections[section] = field
            card.body.addWidget(row)
        return card

    def _sign_card(self) -> Card:
        card = Card(self.tr("Sign and establish"), "shield-check")
        note = self.tr("You sign for the provider. After this it is sealed and does not change any more.")
        card.body.addWidget(label(note, "muted"))
        self.name = TextField()
        self.signature = SignatureField()
        for row in (FormField(self.tr("Your name"), self.name), FormField(self.tr("Signature"), self.signature)):
            saves(row)
            card.body.addWidget(row)
        self.establish = button(self.tr("Establish and seal"), "primary", icon="shield-check")
        saves(self.establish)
        self.establish.clicked.connect(self._establish)
        foot = FlowLayout()
        foot.addWidget(self.establish)
        card.body.addLayout(foot)
        return card

    def _preview_card(self) -> Card:
        card = Card(self.tr("Preview"), "file-text", self.tr("Renew"))
        assert card.link is not None
        card.link.clicked.connect(self.show_concept)
        self.preview = PdfPreview()
        self.preview.setMinimumHeight(560)
        card.body.addWidget(self.preview)
        return card

    def _edit(self, section: str, words: str) -> None:
        self._edited[section] = words
        self.auto.touch()

    def _save(self) -> None:
        for section in tuple(self._edited):
            edit(self._book, self._kind, self._id, section, self._edited[section])
            del self._edited[section]

    def _establish(self) -> None:
        if not self.auto.flush():
            return
        signed, book, kind, report_id = self.signature.value(), self._book, self._kind, self._id
        name = signed.typed or self.name.value()
        signer = Signer(SignerRole.PROVIDER, name, signed.strokes, ASPECT)
        made = signature(book, kind.name, report_id, signer) if signed else None
        self._busy(True)
        run_for(
            self,
            self._background,
            lambda: establish(book, kind, report_id, made),
            lambda _document: self.established.emit(report_id),
            self._tell_trouble,
        )

    def _busy(self, busy: bool) -> None:
        self.establish.setEnabled(not busy)
        self.establish.setText(self.tr("Sealing") if busy else self.tr("Establish and seal"))

    def _tell_trouble(self, trouble: Exception) -> None:
        self._busy(False)
        if not isinstance(trouble, DomainError):
            raise trouble
        self.trouble.emit(sentence(trouble))
