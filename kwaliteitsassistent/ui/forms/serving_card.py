"""What a record counts for: a line for each requirement that looks at it, per kader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ...services.kader.serving import KaderServed, Served, serving, told
from ..fields.answer_fields import CheckField
from ..widgets.card import Card
from ..widgets.grouped_rows import GroupedRows
from ..widgets.status import StatusLine
from ..widgets.text import label
from ..widgets.verdict import tone, tone_icon
from ..workspace import Workspace
from .jobs import Jobs

FEW = 3
"""Rows of a kader that are in sight at once; what falls short is among the first."""


class ServingCard(Card):
    """`chosen` gives the place of a requirement: kader, requirement and subject."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, kind: str, record_id: str) -> None:
        super().__init__(self.tr("What this counts for"), "scale")
        self._workspace, self._kind, self._id = workspace, kind, record_id
        self._served: tuple[KaderServed, ...] = ()
        self._judging = Jobs(self)
        self.words = label(self.tr("Looking…"), "muted")
        self.body.addWidget(self.words)
        self.rows = GroupedRows(self.accessibleName())
        self.rows.chosen.connect(self.chosen)
        self.rows.hide()
        self.add_rows(self.rows)
        self.all = CheckField("")
        self.all.edited.connect(self._show)
        self.all.hide()
        self.body.addWidget(self.all)

    def refresh(self) -> None:
        """Find out again, beside the other work."""
        dossier, today = self._workspace.book.read(), self._workspace.book.today
        kind, id_ = self._kind, self._id
        self._judging.only(self._workspace.background.run(lambda: serving(dossier, today, kind, id_), self._take))

    def _take(self, served: Sequence[KaderServed]) -> None:
        self._served = tuple(served)
        self._show()

    def _show(self) -> None:
        whole = self.all.value()
        groups = [(one.title, [_line(row) for row in one.rows[: None if whole else FEW]]) for one in self._served]
        self.rows.set_groups(groups)
        self.rows.setVisible(bool(groups))
        count = sum(len(one.rows) for one in self._served)
        self.all.setText(self.tr("Show all requirements ({count})").format(count=count))
        self.all.setVisible(any(len(one.rows) > FEW for one in self._served))
        self.words.setVisible(not groups)
        self.words.setText(self.tr("No requirement looks at this now. Something newer may count instead."))


def _line(row: Served) -> StatusLine:
    place = (row.kader_id, row.requirement_id, row.subject_id)
    return StatusLine(row.title, told(row), row.word, tone(row.state), tone_icon(row.state), place)
