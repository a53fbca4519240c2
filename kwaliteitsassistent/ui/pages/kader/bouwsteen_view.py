"""Talking about one bouwsteen: the three questions, beside what came of earlier talks and points to think about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.records.kwaliteitsbeeld import BouwsteenReflection
from ....services.kader.bouwstenen import Bouwsteen, OutcomeLine, TalkLine, outcomes, talk_lines
from ...fields.date_field import DateField
from ...forms.looking_back import LookingBackForm
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label
from ...workspace import Workspace
from .bouwsteen_card import points_to_think_about

_IMPROVEMENT = "improvement"


class BouwsteenView(QWidget):
    """`opened` carries the id of a point, `chosen` that of an earlier talk, `asked_for` another page and its place.

    `removed` carries the id of this talk, to be taken away.
    """

    left = Signal()
    opened = Signal(object)
    chosen = Signal(object)
    asked_for = Signal(str, object)
    removed = Signal(object)

    def __init__(self, workspace: Workspace, bouwsteen: Bouwsteen, talk: BouwsteenReflection) -> None:
        super().__init__()
        self._bouwsteen = bouwsteen
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.back = button(self.tr("All parts"), "link", icon="arrow-left")
        self.back.clicked.connect(self.left)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.form = LookingBackForm(workspace, talk)
        column.addWidget(self.form)
        card = Card(bouwsteen.title, "messages-square")
        card.body.addWidget(label(self.tr("Everything is kept by itself. Write no names of clients."), "muted"))
        self.form.tie(card, self.tr("Date"), "held_on", DateField())
        self.form.ask_three_questions(card)
        self.remove = button(self.tr("Remove this talk"), "link", icon="trash-2")
        saves(self.remove)
        self.remove.clicked.connect(lambda: self.removed.emit(self.talk_id))
        card.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._book = workspace.book
        self._show_remove()
        self.form.auto.saved.connect(lambda _at: self._show_remove())
        self.form.columns.left.addWidget(card)
        dossier = workspace.book.read()
        earlier = talk_lines(dossier, talk.kader_id, talk.section_id, but=talk.id)
        if earlier:
            self.form.columns.left.addWidget(self._earlier(earlier))
        self.form.columns.left.addStretch()
        came_of_it = outcomes(dossier, talk.kader_id, talk.section_id, but=talk.id)
        if came_of_it:
            self.form.columns.right.addWidget(self._came_of_it(came_of_it))
        self.form.columns.right.addWidget(self._points())
        self.form.columns.right.addStretch()

    @property
    def section_id(self) -> str:
        """The bouwsteen that is talked about."""
        return self._bouwsteen.id

    @property
    def talk_id(self) -> str:
        """The talk that is written down."""
        return self.form.reflection.id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_remove(self) -> None:
        """Only what is kept can be removed."""
        self.remove.setVisible(self._book.read().find(BouwsteenReflection, self.talk_id) is not None)

    def _earlier(self, lines: Sequence[TalkLine]) -> Card:
        title = self.tr("Earlier talks")
        self.earlier = StatusList(title, fit=True)
        self.earlier.set_lines([StatusLine(one.title, one.detail, "", Kind.IDLE, "history", one.id) for one in lines])
        self.earlier.chosen.connect(self.chosen)
        return _card_of(title, "history", self.earlier)

    def _came_of_it(self, lines: Sequence[OutcomeLine]) -> Card:
        title = self.tr("What came of earlier plans")
        self.outcomes = StatusList(title, fit=True)
        self.outcomes.set_lines(
            [
                StatusLine(one.title, one.detail, "", Kind.IDLE, "check" if one.done else "arrow-right", one.id)
                for one in lines
            ]
        )
        self.outcomes.chosen.connect(self._open_improvement)
        return _card_of(title, "arrow-right", self.outcomes)

    def _points(self) -> Card:
        title = self.tr("To think about")
        self.points = points_to_think_about(title, self._bouwsteen.points)
        self.points.chosen.connect(self.opened)
        return _card_of(title, "circle-help", self.points)

    def _open_improvement(self, id_: str) -> None:
        self.asked_for.emit("organisation", (("card", _IMPROVEMENT), ("record", _IMPROVEMENT, id_)))


def _card_of(title: str, icon: str, rows: StatusList) -> Card:
    card = Card(title, icon)
    card.add_rows(rows)
    return card
