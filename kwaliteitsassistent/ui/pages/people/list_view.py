"""The list of people: search while typing, those who left under a filter, one button to add someone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ....services.kader.standing import KaderStanding, standing
from ....services.records.people import SHOWN_AT_ONCE, OpenPoints, PersonRow, open_points, people_list
from ...fields.answer_fields import CheckField
from ...fields.text_fields import SearchField
from ...forms.drill_page import View
from ...forms.jobs import Jobs
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.empty_state import EmptyState
from ...widgets.flow import FlowLayout
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label
from ...widgets.verdict import tone
from ...workspace import Workspace


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list of people is called, and what it says."""

    title: str
    search: str
    add: str
    ended: str
    nobody: str
    empty: str
    empty_detail: str


class ListView(View):
    """People of one kind; the database filters and sorts."""

    def __init__(self, workspace: Workspace, kind: str, icon: str, words: ListWords) -> None:
        super().__init__(None)
        self._workspace, self._kind, self._icon, self._words = workspace, kind, icon, words
        self._limit = SHOWN_AT_ONCE
        self._rows: tuple[PersonRow, ...] = ()
        self._open: dict[str, OpenPoints] = {}
        self._judging = Jobs(self)
        self._full = QWidget()
        rows = QVBoxLayout(self._full)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addLayout(self._tools())
        rows.addWidget(self._people())
        rows.addStretch()
        self.column.addWidget(self._full)
        self.empty = EmptyState(icon, words.empty, words.empty_detail, words.add)
        saves(self.empty.action)
        self.empty.action.clicked.connect(self._add)
        self.column.addWidget(self.empty, 1)

    def refresh(self) -> None:
        self._find()
        self.judge()

    def _find(self) -> None:
        found = people_list(
            self._workspace.book, self._kind, search=self.search.value(), ended=self.ended.value(), limit=self._limit
        )
        looking = bool(self.search.value()) or self.ended.value() or bool(found.total)
        anyone = looking or bool(self._workspace.book.read().of_kind(self._kind))
        self._full.setVisible(anyone)
        self.empty.setVisible(not anyone)
        self._rows = found.rows
        self._show_rows()
        self._card.setVisible(bool(found.rows))
        self._count.setText(self._words.nobody if not found.rows else "")
        self._count.setVisible(not found.rows)
        self.more.setVisible(found.total > len(found.rows))

    def judge(self) -> None:
        """Find out, beside the other work, of whom something is open."""
        dossier, today = self._workspace.book.read(), self._workspace.book.today
        self._judging.only(self._workspace.background.run(lambda: standing(dossier, today), self._show_open))

    def _show_open(self, standings: tuple[KaderStanding, ...]) -> None:
        self._open = open_points(self._workspace.book.read(), standings)
        self._show_rows()

    def _show_rows(self) -> None:
        self.list.set_lines([self._line(row) for row in self._rows])

    def _tools(self) -> QVBoxLayout:
        tools = QVBoxLayout()
        tools.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.search = SearchField(self._words.search)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.searched.connect(lambda _words: self._find())
        self.add = button(self._words.add, "primary", icon="plus")
        saves(self.add)
        self.add.clicked.connect(self._add)
        row.addWidget(self.search, 1)
        row.addWidget(self.add)
        tools.addLayout(row)
        flow = FlowLayout()
        self.ended = CheckField(self._words.ended)
        self.ended.edited.connect(self._find)
        flow.addWidget(self.ended)
        tools.addLayout(flow)
        return tools

    def _people(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card()
        self.list = StatusList(self._words.title, fit=True)
        self.list.chosen.connect(lambda person_id: self.opened.emit(("card", person_id)))
        self._card.add_rows(self.list)
        column.addWidget(self._card)
        self._count = label("", "muted")
        column.addWidget(self._count)
        self.more = button(self.tr("Show more"), name=self.tr("Show more") + ": " + self._words.title)
        self.more.clicked.connect(self._show_more)
        column.addWidget(self.more)
        return box

    def _line(self, row: PersonRow) -> StatusLine:
        if self.ended.value():
            return StatusLine(row.name, row.detail, self.tr("Left"), Kind.IDLE, self._icon, row.id)
        found = self._open.get(row.id)
        if found is None:
            return StatusLine(row.name, row.detail, "", Kind.INFO, self._icon, row.id)
        return StatusLine(row.name, row.detail, found.words, tone(found.worst), "", row.id)

    def _show_more(self) -> None:
        self._limit += SHOWN_AT_ONCE
        self._find()

    def _add(self) -> None:
        self.begun.emit(self._kind, {})
