"""Kaders of the user's own: make one, go on with a draft, or change one in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from ....domain.errors import DomainError
from ....services.kader.editing import beginning, keeping
from ....services.kader.editing.beginning import Beginning
from ....services.wording.texts import shown
from ...fields.choice_field import ChoiceField
from ...fields.form_field import FormField
from ...forms.clear import clear
from ...problems import sentence
from ...widgets.buttons import button, saves
from ...widgets.card import Card, rule
from ...widgets.status import Kind
from ...widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from ...session import Session


class OwnKadersCard(Card):
    """`opened` carries the draft to work on, and the id it is kept under: empty for a new one."""

    opened = Signal(object, str)
    said = Signal(str, Kind)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.body.addWidget(label(self.tr("A kader of your own"), "h2"))
        words = self.tr("Write down what is asked of you, and the program looks whether your dossier shows it.")
        self.body.addWidget(label(words, "muted"))
        self.drafts: list[QPushButton] = []
        self.changes: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.choice = ChoiceField(())
        self.body.addWidget(FormField(self.tr("Begin with"), self.choice))
        self.make = button(self.tr("Make a kader of your own"), icon="file-plus")
        saves(self.make)
        self.make.clicked.connect(self._make)
        self.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Read again what there is."""
        book = self._session.book
        options = beginning.beginnings(book)
        self.choice.set_choices([(one, one.words) for one in options])
        if self.choice.value() is None:
            self.choice.set_value(options[0])
        clear(self._list)
        self.drafts = [self._draft_row(one) for one in keeping.kept_drafts(book)]
        self.changes = [self._own_row(one) for one in beginning.own_kaders(book)]
        if self.drafts or self.changes:
            self._list.addWidget(rule())

    def _draft_row(self, kept: keeping.KeptDraft) -> QPushButton:
        told = self.tr("Draft, kept on {day}").format(day=shown(kept.kept_on))
        return self._row(kept.title, told, self.tr("Go on with this draft"), lambda: self._open(kept.id))

    def _own_row(self, own: Beginning) -> QPushButton:
        made = self._row(own.words, self.tr("In use"), self.tr("Change this kader"), lambda: self._begin(own))
        saves(made)
        return made

    def _row(self, title: str, told: str, words: str, do: object) -> QPushButton:
        self._list.addWidget(label(title, "strong"))
        self._list.addWidget(label(told, "small"))
        made = button(words, icon="square-pen", name=f"{words}: {title}")
        made.clicked.connect(do)
        self._list.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _open(self, draft_id: str) -> None:
        try:
            draft = keeping.open_draft(self._session.book, draft_id)
        except DomainError as trouble:
            self.said.emit(sentence(trouble), Kind.BAD)
            return
        self.opened.emit(draft, draft_id)

    def _make(self) -> None:
        self._begin(self.choice.value())

    def _begin(self, how: Beginning) -> None:
        self.opened.emit(beginning.begin(self._session.book, how), "")
