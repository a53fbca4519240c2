"""What is kept for another requirement of the same theme and may serve here: looked at and used by the user alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.errors import DomainError
from ....services.kader import answers
from ....services.kader.requirement_detail import AnswerLine
from ....services.kader.suggestions import Suggestion
from ...problems import sentence
from ...widgets.buttons import button, saves
from ...widgets.card import Card, rule
from ...widgets.flow import FlowLayout
from ...widgets.status import Kind
from ...widgets.text import label
from ...workspace import Workspace


class SuggestionRow(QWidget):
    """One record that is there already, with a button to use it and one to look at its file."""

    def __init__(self, one: Suggestion) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(one.title, "strong"))
        column.addWidget(label(one.detail, "muted"))
        box = QWidget()
        row = FlowLayout(box)
        self.use = button(self.tr("Use it here too"), icon="plus", name=self.tr("Use it here too") + ": " + one.title)
        saves(self.use)
        self.view = button(self.tr("View"), "link", name=self.tr("View") + ": " + one.title)
        self.view.setVisible(one.attachment_id is not None)
        row.addWidget(self.use)
        row.addWidget(self.view)
        column.addSpacing(6)
        column.addWidget(box)


class SuggestionCard(Card):
    """`given` carries the link that was made, `viewed` a line with a file."""

    given = Signal(object)
    viewed = Signal(object)
    said = Signal(str, Kind)

    def __init__(self, workspace: Workspace, asked: answers.Asked, found: Sequence[Suggestion]) -> None:
        super().__init__(self.tr("You have this already"), "copy")
        self._workspace, self._asked = workspace, asked
        words = self.tr("This is kept for another requirement about the same theme. See if it fits here too.")
        self.body.addWidget(label(words, "muted"))
        self.rows = [self._row(one, first=number == 0) for number, one in enumerate(found)]
        self.setVisible(bool(found))

    def _row(self, one: Suggestion, *, first: bool) -> SuggestionRow:
        if not first:
            self.body.addWidget(rule())
        row = SuggestionRow(one)
        row.use.clicked.connect(lambda: self._use(one))
        line = AnswerLine("evidence_link", one.id, one.title, one.detail, one.attachment_id)
        row.view.clicked.connect(lambda: self.viewed.emit(line))
        self.body.addWidget(row)
        return row

    def _use(self, one: Suggestion) -> None:
        try:
            said = answers.link(self._workspace.book, self._asked, one.kind, one.id)
        except DomainError as trouble:
            self.said.emit(sentence(trouble), Kind.BAD)
            return
        self.given.emit(said)
