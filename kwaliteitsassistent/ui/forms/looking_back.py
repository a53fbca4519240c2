"""The three questions of looking back, kept as one writes, with the way from words to improvements."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...services.care import reflections
from ...services.care.reflections import Reflection
from ..drafts import AutoSave
from ..fields.form_field import FormField
from ..fields.text_fields import LongTextField
from ..widgets.buttons import button, saves
from ..widgets.card import Card
from ..widgets.columns import Columns
from ..widgets.one_view import OneView
from ..widgets.text import label
from ..workspace import Workspace


class LookingBackForm(QWidget):
    """Base of the forms that look back; `auto` keeps what is written. Put cards into `columns`."""

    def __init__(self, workspace: Workspace, reflection: Reflection) -> None:
        super().__init__()
        self.book = workspace.book
        self.reflection = reflection
        self.auto = AutoSave(self._save, self.book.clock, self)
        self.auto.saved.connect(lambda _at: self.show_intentions())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.columns = Columns(12, 8)
        column.addWidget(self.columns)
        column.addStretch()
        self._doing = OneView()
        self.columns.right.addWidget(self._doing, 0, Qt.AlignmentFlag.AlignTop)
        self.show_intentions()

    def show_intentions(self) -> None:
        """The lines of what will be done, each with the way to follow it."""
        card = Card(self.tr("From words to improvements"), "list-checks")
        lines = reflections.intentions(self.book.read(), self.reflection)
        if not lines:
            words = self.tr("Write one plan on each line of 'What will we do?'. Here you turn it into an improvement.")
            card.body.addWidget(label(words, "muted"))
        for line in lines:
            card.body.addWidget(label(line.words))
            if line.followed:
                card.body.addWidget(label(self.tr("Is among the improvements."), "small"))
            else:
                follow = button(self.tr("Make it an improvement"), icon="plus")
                saves(follow)
                follow.setAccessibleName(follow.text() + ": " + line.words)
                follow.clicked.connect(lambda _on=False, words=line.words: self._follow(words))
                card.body.addWidget(follow)
        self._doing.show_view(card)

    def ask_three_questions(self, card: Card) -> None:
        """Add what goes well, what can be better and what one will do."""
        self.goes_well, self.can_be_better, self.will_do = (LongTextField(least=3) for _ in range(3))
        self.tie(card, self.tr("What goes well?"), "goes_well", self.goes_well)
        self.tie(card, self.tr("What can be better?"), "can_be_better", self.can_be_better)
        self.tie(card, self.tr("What will we do?"), "will_do", self.will_do, self.tr("One plan on each line."))

    def tie(self, card: Card, name: str, answer: str, field: QWidget, help_text: str = "") -> None:
        """Add a field that holds one answer of the reflection."""
        field.set_value(getattr(self.reflection, answer))
        row = FormField(name, field, help_text)
        saves(row)
        row.edited.connect(lambda: self.put(**{answer: field.value()}) if field.value() is not None else None)
        card.body.addWidget(row)

    def put(self, **answers: object) -> None:
        """Change answers; they are kept as soon as one of the three questions has one."""
        self.reflection = replace(self.reflection, **answers)
        written = self.reflection
        if written.goes_well or written.can_be_better or written.will_do:
            self.auto.touch()

    def _save(self) -> None:
        reflections.save(self.book, self.reflection)

    def _follow(self, words: str) -> None:
        if self.auto.flush():
            reflections.follow(self.book, self.reflection.id, words)
            self.auto.saved.emit(self.book.clock())
