"""A dossier without a kader: which there are, and the one button to take one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.errors import DomainError
from ....services.kader import kaders
from ....services.kader.proposals import proposals
from ... import theme
from ...fields.choice_field import ChoiceField
from ...problems import sentence
from ...widgets.buttons import button, saves
from ...widgets.empty_state import EmptyState
from ...widgets.status import Kind
from ...widgets.text import label
from ...workspace import Workspace


class AdoptView(QWidget):
    """Offers the kaders that come with the program; `adopted` when one is in the dossier.

    `table_wanted` asks to make a kader of a table.
    """

    adopted = Signal()
    table_wanted = Signal()
    said = Signal(str, Kind)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        book = workspace.book
        self._offers = proposals(book.read(), book.today)
        self.choice = ChoiceField([(number, one.kader.title) for number, one in enumerate(self._offers)])
        self.choice.set_value(0)
        self.choice.setMinimumWidth(theme.scaled(320))
        self.choice.setAccessibleName(self.tr("Kader"))
        empty = EmptyState(
            "list-checks",
            self.tr("There is no kader in this file yet"),
            self.tr("Choose the kader of your gemeente. The program then shows what is asked of you."),
        )
        self.reason = label("", "muted")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choice.edited.connect(self._tell_why)
        self.action = button(self.tr("Use this kader"), "primary")
        saves(self.action)
        self.action.clicked.connect(self._adopt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(empty)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.reason)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        self.from_table = button(self.tr("Take over a table of your gemeente (Excel or CSV)"), "link", icon="file-up")
        saves(self.from_table)
        self.from_table.clicked.connect(self.table_wanted)
        column.addWidget(self.from_table, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._tell_why()

    def _tell_why(self) -> None:
        self.reason.setText(self._offers[self.choice.value()].reason)

    def _adopt(self) -> None:
        path = self._offers[self.choice.value()].shipped.path
        book = self._workspace.book
        self.action.setEnabled(False)
        self._workspace.background.run(lambda: kaders.adopt(book, path), lambda _kader: self.adopted.emit(), self._fail)

    def _fail(self, trouble: Exception) -> None:
        self.action.setEnabled(True)
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.BAD)
