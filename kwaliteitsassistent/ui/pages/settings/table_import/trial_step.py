"""The last step: how the dossier would stand by the new kader, before anything is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .....services.kader.importing.trial import Trial
from .....services.kader.kader_list import RequirementRow
from .... import theme
from ....widgets.buttons import button, saves
from ....widgets.card import Card
from ....widgets.flow import FlowLayout
from ....widgets.status import StatusLine
from ....widgets.status_list import StatusList
from ....widgets.text import label
from ...kader.list_view import row_line
from ..upgrade_view import ChangesCard

_LIST_HEIGHT = 300


class TrialStep(QWidget):
    """`adopted` takes the kader into the dossier, `kept` writes it to a file, `edited` goes on in the editor."""

    adopted = Signal()
    kept = Signal()
    edited = Signal()

    def __init__(self, trial: Trial) -> None:
        super().__init__()
        kader, counts = trial.view.kader, trial.view.counts
        self.card = Card(kader.title, "list-checks")
        self.card.body.addWidget(label(self._stands(counts.all, counts.to_do, counts.late)))
        self.card.body.addWidget(label(self._judged(trial.by_records), "muted"))
        if trial.upgrade is not None:
            words = self.tr("This kader is in use already, as version {old}. What you take in now comes in its place.")
            self.card.body.addWidget(label(words.format(old=trial.upgrade.held.version), "strong"))
        box = QWidget()
        row = FlowLayout(box)
        self.adopt = button(self.tr("Start using it"), "primary", icon="check")
        self.keep = button(self.tr("Keep as a file"), icon="download")
        saves(self.adopt)
        self.adopt.clicked.connect(self.adopted)
        self.keep.clicked.connect(self.kept)
        row.addWidget(self.adopt)
        row.addWidget(self.keep)
        self.edit = button(self.tr("Change it first"), icon="square-pen")
        self.edit.clicked.connect(self.edited)
        row.addWidget(self.edit)
        self.card.body.addWidget(box)
        self.rows = StatusList(self.tr("Requirements"))
        self.rows.setMinimumHeight(theme.scaled(_LIST_HEIGHT))
        self.rows.set_lines([self._line(one) for one in trial.view.rows])
        self.card.add_rows(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.card, 1)
        if trial.upgrade is not None:
            column.addWidget(ChangesCard(trial.upgrade))

    def _judged(self, by_records: int) -> str:
        if not by_records:
            return self.tr("You judge every requirement yourself.")
        return self.tr("The program keeps an eye on %n requirement(s). The others you judge yourself.", "", by_records)

    def _line(self, row: RequirementRow) -> StatusLine:
        return replace(row_line(row), title=f"{row.id}  {row.title}", detail=row.detail)

    def _stands(self, every: int, to_do: int, late: int) -> str:
        parts = [self.tr("%n requirement(s).", "", every)]
        parts.append(self.tr("{count} to do").format(count=to_do))
        if late:
            parts.append(self.tr("of which {count} late").format(count=late))
        return parts[0] + " " + self.tr("By what is in your dossier now:") + " " + ", ".join(parts[1:]) + "."
