"""Opening a dossier: its passphrase, or the code of its recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.errors import DomainError
from ..fields.choice_field import ChoiceField
from ..fields.form_field import FormField
from ..fields.text_fields import TextField
from ..problems import sentence
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from .panel import Panel
from .secret_row import SecretRow


@dataclass(frozen=True, slots=True)
class Opening:
    """What the user gave to open a dossier with."""

    path: Path
    words: str = field(repr=False)
    is_code: bool = False
    take_over: bool = False


class UnlockPanel(Panel):
    """`asked` carries an Opening; the answer comes back through `refuse` or the panel goes away."""

    asked = Signal(object)
    browsed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("lock", "")
        self.title.setText(self.tr("Open your dossier"))
        self.dossiers = ChoiceField([])
        self._dossier_row = FormField(self.tr("&Dossier"), self.dossiers)
        self.body.addWidget(self._dossier_row)
        self.secret = SecretRow()
        self.secret_row = FormField(self.tr("&Passphrase"), self.secret)
        self.code = TextField()
        help_line = self.tr("Capitals, spaces and hyphens do not matter.")
        self.code_row = FormField(self.tr("Code of the &recovery sheet"), self.code, help_line)
        self.body.addWidget(self.secret_row)
        self.body.addWidget(self.code_row)
        self.add_told_line()
        self.open = button(self.tr("Open"), "primary")
        self.open_anyway = button(self.tr("Open anyway"))
        self.other_way = button("", "link")
        self.browse = button(self.tr("Choose another file"), "link", icon="folder-open")
        self.back = button(self.tr("Other choices"), "link", icon="arrow-left")
        self.body.addWidget(self._row(self.open, self.open_anyway), 0)
        self.body.addWidget(self._row(self.other_way, self.browse, self.back))
        self.open.clicked.connect(lambda: self._ask())
        self.open_anyway.clicked.connect(lambda: self._ask(take_over=True))
        self.other_way.clicked.connect(lambda: self._use_code(not self._with_code))
        self.browse.clicked.connect(self.browsed)
        self.back.clicked.connect(self.left)
        self.secret.entered.connect(lambda: self._ask())
        self.code.returnPressed.connect(lambda: self._ask())
        self.dossiers.edited.connect(lambda: self._use_code(self._with_code))
        self._use_code(False)

    def show_paths(self, paths: tuple[Path, ...], chosen: Path) -> None:
        """Offer these dossiers."""
        self.dossiers.set_choices([(path, _called(path)) for path in paths])
        self.dossiers.set_value(chosen)
        self._use_code(False)

    def refuse(self, trouble: DomainError) -> None:
        """Say what went wrong beside the field, and let the user try again."""
        self._busy(False)
        self._current_row().show_problem(sentence(trouble))
        self.open_anyway.setVisible(trouble.code == "dossier_open_elsewhere")
        line = self.code if self._with_code else self.secret.line
        line.setFocus()
        line.selectAll()

    def forget(self) -> None:
        """Nothing of what was typed stays."""
        self.secret.clear()
        self.code.clear()
        self._busy(False)

    def _ask(self, *, take_over: bool = False) -> None:
        words = self.code.value() if self._with_code else self.secret.value()
        path = self.dossiers.value()
        if not self.open.isEnabled() or not isinstance(path, Path):
            return
        if not words.strip():
            missing = self.tr("Type the code first.") if self._with_code else self.tr("Type your passphrase first.")
            self._current_row().show_problem(missing)
            return
        self._current_row().show_problem("")
        self._busy(True)
        self.asked.emit(Opening(path, words, self._with_code, take_over))

    def _busy(self, on: bool) -> None:
        self.open.setEnabled(not on)
        self.open_anyway.setVisible(False)
        self.tell(self.tr("Opening. This takes a moment.") if on else "")

    def _current_row(self) -> FormField:
        return self.code_row if self._with_code else self.secret_row

    def _use_code(self, on: bool) -> None:
        self._with_code = on
        self.secret_row.setVisible(not on)
        self.code_row.setVisible(on)
        self.secret_row.show_problem("")
        self.code_row.show_problem("")
        self.other_way.setText(self.tr("Use the passphrase") if on else self.tr("Forgot the passphrase?"))
        self.first = self.code if on else self.secret.line
        self._busy(False)
        if self.isVisible():
            self.begin()

    @staticmethod
    def _row(*buttons: QWidget) -> QWidget:
        box = QWidget()
        row = FlowLayout(box)
        for each in buttons:
            row.addWidget(each)
        return box


def _called(path: Path) -> str:
    return f"{path.stem}  ({path.parent.name})"
