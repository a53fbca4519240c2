"""What a signature fixed: why it cannot change, what it says, and the way to a new version."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ...domain.errors import DomainError
from ...domain.records.plan import SupportPlan
from ...domain.records.record import Record
from ...domain.records.registry import kind_of
from ...services.care.plan_surroundings import fixed_with
from ...services.care.plans import Frozen, new_version
from ...services.records.record_lines import facts
from ..widgets.buttons import button, saves
from ..widgets.card import Card
from ..widgets.flow import FlowLayout
from ..widgets.status import Kind
from ..widgets.text import label
from ..workspace import Workspace
from .note import Note
from .table import FORMS

_OF_SIGNATURE = {"plan": ("signed_on", "signed_by")}


class FrozenCard(Card):
    """`renewed` carries the id of the new version of the plan, `failed` what stood in its way."""

    renewed = Signal(str)
    failed = Signal(Exception)

    def __init__(self, workspace: Workspace, record: Record, frozen: Frozen) -> None:
        super().__init__()
        self._workspace, self._frozen = workspace, frozen
        self.body.addWidget(Note(frozen.sentence, Kind.INFO, "lock"))
        row = FlowLayout()
        kind = kind_of(record).name
        self.renew = button(self.tr("Make a new version"), icon="copy")
        saves(self.renew)
        self.renew.clicked.connect(self._renew)
        self.renew.setVisible(frozen.renewable and kind == "plan")
        row.addWidget(self.renew)
        self.body.addLayout(row)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(2)
        self.body.addLayout(self._facts)
        names = (*FORMS[kind], *_OF_SIGNATURE.get(kind, ()))
        fixed = [name for name in names if name not in frozen.open_fields]
        for name, value in facts(workspace.book.read(), record, fixed, whole=True):
            self._tell(name, value)
        if isinstance(record, SupportPlan):
            for name, values in fixed_with(workspace.book.read(), record):
                self._tell(name, *values)

    def _tell(self, name: str, *values: str) -> None:
        self._facts.addWidget(label(name, "small"))
        for value in values:
            self._facts.addWidget(label(value))
        self._facts.addSpacing(8)

    def _renew(self) -> None:
        try:
            new = new_version(self._workspace.book, self._frozen.plan_id)
        except DomainError as trouble:
            self.failed.emit(trouble)
            return
        self.renewed.emit(new.id)
