"""What a newer text of a kader changes, before it is taken in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....services.kader.taking_in import ChangeLine, Fate, change_lines
from ....services.kader.upgrading import Upgrade
from ... import theme
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.flow import FlowLayout
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label

_LIST_HEIGHT = 240


class ChangesCard(Card):
    """The requirements that are new, changed or asked no more, and how many answers are asked again."""

    def __init__(self, upgrade: Upgrade) -> None:
        super().__init__(self._title(), "history")
        lines = change_lines(upgrade)
        if not lines:
            self.body.addWidget(label(self.tr("Nothing changes in what is asked.")))
            return
        self.body.addWidget(label(self.tr("Your answers stay with the requirement they were given to.")))
        if upgrade.asked_again:
            asked = self.tr(
                "%n answer(s) are asked again, because the requirement changed.", "", len(upgrade.asked_again)
            )
            self.body.addWidget(label(asked, "strong"))
        self.rows = StatusList(self._title())
        self.rows.setMinimumHeight(theme.scaled(_LIST_HEIGHT))
        self.rows.set_lines([self._line(one) for one in lines])
        self.add_rows(self.rows)

    def _title(self) -> str:
        return self.tr("What changes")

    def _line(self, one: ChangeLine) -> StatusLine:
        word, kind, icon = {
            Fate.ADDED: (self.tr("New"), Kind.INFO, "plus"),
            Fate.CHANGED: (self.tr("Changed"), Kind.WARN, "pen-line"),
            Fate.DROPPED: (self.tr("Asked no more"), Kind.IDLE, "minus"),
        }[one.fate]
        what = self.tr("Different: {what}").format(what=one.what) if one.what else ""
        return StatusLine(f"{one.id}  {one.plain}", what, word, kind, icon, one.id)


class UpgradeView(QWidget):
    """`taken` takes the newer text in, `left` leaves the kader as it is."""

    taken = Signal()
    left = Signal()

    def __init__(self, upgrade: Upgrade) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        versions = self.tr("{kader}: from version {old} to version {new}.").format(
            kader=upgrade.newer.title, old=upgrade.held.version, new=upgrade.newer.version)  # fmt: skip
        column.addWidget(label(versions, "strong"))
        column.addWidget(ChangesCard(upgrade), 1)
        self.take = button(self.tr("Use the newer version"), "primary", icon="check")
        saves(self.take)
        self.leave = button(self.tr("Leave it as it is"))
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)
        box = QWidget()
        row = FlowLayout(box)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        column.addWidget(box)
