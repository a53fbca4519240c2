"""The first page: the next step, what runs out, how each section stands, and what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...services.kader_list import SectionLine
from ...services.overview import Overview, OverviewLine, Place, Step, overview, recent_changes
from ...services.reasons import state_word
from ..background import run_for
from ..page import Page
from ..problems import expected, sentence
from ..verdicts import verdict_icon, verdict_kind
from ..widgets.banner import Banner
from ..widgets.card import Card
from ..widgets.columns import Columns
from ..widgets.one_view import OneView
from ..widgets.section_progress import SectionProgress
from ..widgets.status import Kind, StatusLine
from ..widgets.status_list import StatusList
from ..widgets.text import label
from ..workspace import Workspace


class OverviewPage(Page):
    """Judges in the background and shows what comes of it; every row leads to where it can be settled."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Overview"))
        self.setAccessibleName(self.tr("Overview"))
        self._workspace = workspace
        self._width = 0
        self._changes: tuple[str, ...] = ()
        self.banner: Banner | None = None
        self._view = OneView()
        self.body.addWidget(self._view)
        self.body.addStretch()

    def refresh(self) -> None:
        book = self._workspace.book
        dossier, today = book.read(), book.today
        self._changes = recent_changes(book)  # now: when the verdicts come, the dossier may have been closed
        run_for(self, self._workspace.background, lambda: overview(dossier, today), self._show, self._failed)

    def reflow(self, width: int) -> None:
        self._width = width
        super().reflow(width)

    def _failed(self, trouble: Exception) -> None:
        self.said.emit(sentence(expected(trouble)), Kind.BAD)

    def _show(self, found: Overview) -> None:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self._step(found.step))
        columns = Columns()
        columns.left.addWidget(self._lines(self.tr("Runs out"), "clock", found.running_out))
        columns.left.addWidget(self._recent())
        for title, sections in found.sections:
            columns.right.addWidget(self._sections(title, sections))
        columns.right.addWidget(self._lines(self.tr("The coming weeks"), "calendar-days", found.coming))
        for side in (columns.left, columns.right):
            side.addStretch()
        column.addWidget(columns, 0, Qt.AlignmentFlag.AlignTop)
        self._view.show_view(view)
        if self._width:
            super().reflow(self._width)

    def _step(self, step: Step) -> Banner:
        kind = verdict_kind(step.state) if step.state else Kind.INFO
        self.banner = Banner(step.title, step.detail, step.action, kind)
        self.banner.action.clicked.connect(lambda: self._go(step.place))
        return self.banner

    def _lines(self, title: str, icon: str, lines: Sequence[OverviewLine]) -> Card:
        card = Card(title, icon)
        if not lines:
            card.body.addWidget(label(self.tr("Nothing for now."), "muted"))
            return card
        rows = StatusList(title, fit=True)
        rows.set_lines([status_row(line) for line in lines])
        rows.chosen.connect(self._go)
        card.add_rows(rows)
        return card

    def _sections(self, title: str, sections: Sequence[SectionLine]) -> Card:
        card = Card(self.tr("By section"), "list-checks")
        card.body.addWidget(label(title, "muted"))
        for section in sections:
            counts = section.counts
            if not counts.all:
                continue
            words = self.tr("{to_do} to do, {late} late").format(to_do=counts.to_do, late=counts.late)
            if not counts.to_do:
                words = self.tr("nothing to do")
            card.body.addWidget(SectionProgress(section.title, counts.all - counts.to_do, counts.all, words))
        return card

    def _recent(self) -> Card:
        card = Card(self.tr("Changed last"), "history")
        for line in self._changes or (self.tr("Nothing for now."),):
            card.body.addWidget(label(line[:1].upper() + line[1:], "muted"))
        return card

    def _go(self, place: Place) -> None:
        self.asked_for.emit(place.page, place.within)


def status_row(line: OverviewLine) -> StatusLine:
    """A line as a row of a list."""
    state = line.state
    return StatusLine(
        line.title, line.detail, state_word(state), verdict_kind(state), verdict_icon(state), key=line.place
    )
