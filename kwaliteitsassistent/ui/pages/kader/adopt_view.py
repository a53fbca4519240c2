"""A dossier without a kader: which there are, and the one button to take one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.errors import DomainError
from ....services.kader import kaders
from ... import theme
from ...fields.choice_field import ChoiceField
from ...problems import sentence
from ...widgets.buttons import button
from ...widgets.empty_state import EmptyState
from ...widgets.status import Kind
from ...widgets.text import label
from ...workspace import Workspace


class AdoptView(QWidget):
    """Offers the kaders that come with the program; `adopted` when one is in the dossier."""

    adopted = Signal()
    said = Signal(str, Kind)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        shipped = kaders.shipped()
        self._paths = [one.path for one in shipped]
        self.choice = ChoiceField([(number, one.kader.title) for number, one in enumerate(shipped)])
        self.choice.set_value(0)
        self.choice.setMinimumWidth(theme.scaled(320))
        self.choice.setAccessibleName(self.tr("Quality framework"))
        empty = EmptyState(
            "list-checks",
            self.tr("There is no quality framework in this file yet"),
            self.tr("Choose the framework of your municipality. The program then shows what is asked of you."),
        )
        title = label(shipped[0].kader.title, "strong")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.action = button(self.tr("Use this framework"), "primary")
        self.action.clicked.connect(self._adopt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(empty)
        column.addWidget(title)
        for each in (self.choice, self.action):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.choice.setVisible(len(shipped) > 1)
        title.setVisible(len(shipped) == 1)

    def _adopt(self) -> None:
        path = self._paths[self.choice.value()]
        book = self._workspace.book
        self.action.setEnabled(False)
        self._workspace.background.run(lambda: kaders.adopt(book, path), lambda _kader: self.adopted.emit(), self._fail)

    def _fail(self, trouble: Exception) -> None:
        self.action.setEnabled(True)
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.BAD)
