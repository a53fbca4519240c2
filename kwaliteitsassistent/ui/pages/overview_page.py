"""The first page: the next step, what runs out, how each section stands, and what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.text import capital
from ...services.kader.kader_list import Counts
from ...services.overview.overview import (
    KaderSections,
    Overview,
    OverviewLine,
    Place,
    Step,
    overview,
    recent_changes,
)
from ...services.wording.dates import weekday_date
from ...services.wording.texts import shown
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
        dossier, today, since = book.read(), book.today, self.workspace.since
        self.head.set_subtitle(weekday_date(today))
        self._changes = recent_changes(book, since)  # now: when the verdicts come, the dossier may have been closed
        self.find(lambda: overview(dossier, today, since), self._show)

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
        for kader in found.kaders:
            columns.right.addWidget(self._sections(kader))
        beside = columns.left if len(found.kaders) > 1 else columns.right  # several kaders fill a side by themselves
        beside.addWidget(self._lines(self.tr("The coming weeks"), "calendar-days", found.coming))
        columns.left.addWidget(self._since(found.turned))
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
            card = self.lines_card(title, icon, lines, link=self.tr("Agenda"))
            card.link.clicked.connect(lambda: self.go(Place("agenda")))
            return card
        card = Card(title, icon)
        card.body.addWidget(label(self.tr("Nothing for now."), "muted"))
        return card

    def _sections(self, kader: KaderSections) -> Card:
        card = Card(self.tr("By section"), "list-checks", link=self.tr("All requirements"))
        card.link.clicked.connect(lambda: self.go(Place("kader", (kader.kader_id,))))
        card.body.addWidget(label(kader.title, "muted"))
        for section in kader.sections:
            counts = section.counts
            if counts.shown or counts.to_do:
                asked = counts.shown + counts.to_do
                card.body.addWidget(SectionProgress(section.title, counts.shown, asked, self._words(counts)))
        return card

    def _words(self, counts: Counts) -> str:
        words = [self.tr("{count} in order").format(count=counts.shown)] if counts.shown else []
        if counts.to_do:
            words.append(self.tr("{count} to do").format(count=counts.to_do))
        if counts.late:
            words.append(self.tr("{count} late").format(count=counts.late))
        return ", ".join(words)

    def _since(self, turned: Sequence[str]) -> Card:
        since = self.workspace.since
        title = self.tr("Since {day}").format(day=shown(since)) if since else self.tr("Changed last")
        card = Card(title, "history")
        for line in (*turned, *self._changes) or (self.tr("Nothing for now."),):
            card.body.addWidget(label(capital(line), "muted"))
        return card
