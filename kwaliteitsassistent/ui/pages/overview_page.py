"""The first page: the next step, what runs out, how each section stands, and what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...services.kader.kader_list import SectionLine
from ...services.overview.overview import Overview, OverviewLine, Step, overview, recent_changes
from ..verdicts import verdict_kind
from ..widgets.banner import Banner
from ..widgets.card import Card
from ..widgets.columns import Columns
from ..widgets.section_progress import SectionProgress
from ..widgets.status import Kind
from ..widgets.text import label
from ..workspace import Workspace
from .leading_page import LeadingPage


class OverviewPage(LeadingPage):
    """Judges in the background and shows what comes of it; every row leads to where it can be settled."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "")
        self.head.set_title(self.tr("Overview"))
        self.setAccessibleName(self.tr("Overview"))
        self._width = 0
        self._changes: tuple[str, ...] = ()
        self.banner: Banner | None = None
        self.body.addWidget(self.view)
        self.body.addStretch()

    def refresh(self) -> None:
        book = self.workspace.book
        dossier, today = book.read(), book.today
        self._changes = recent_changes(book)  # now: when the verdicts come, the dossier may have been closed
        self.find(lambda: overview(dossier, today), self._show)

    def reflow(self, width: int) -> None:
        self._width = width
        super().reflow(width)

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
        self.view.show_view(view)
        if self._width:
            super().reflow(self._width)

    def _step(self, step: Step) -> Banner:
        kind = verdict_kind(step.state) if step.state else Kind.INFO
        self.banner = Banner(step.title, step.detail, step.action, kind)
        self.banner.action.clicked.connect(lambda: self.go(step.place))
        return self.banner

    def _lines(self, title: str, icon: str, lines: Sequence[OverviewLine]) -> Card:
        if lines:
            return self.lines_card(title, icon, lines)
        card = Card(title, icon)
        card.body.addWidget(label(self.tr("Nothing for now."), "muted"))
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
