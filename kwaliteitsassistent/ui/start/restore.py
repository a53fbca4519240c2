"""Putting back a backup: choose it, look what is in it, then decide where it goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ...domain.errors import DomainError
from ...services.wording.dates import clock_time, weekday_date
from ..fields.answer_fields import CheckField
from ..fields.choice_field import ChoiceField
from ..fields.form_field import FormField
from ..problems import sentence
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.text import label
from .panel import WIDE, Panel
from .secret_row import SecretRow


@dataclass(frozen=True, slots=True)
class Restoring:
    """A backup with what opens it, and the dossier it is to become."""

    backup: Path
    dossier: Path
    words: str = field(repr=False)
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """What was found in a backup: when it was made and last changed, and how many of each kind."""

    made_at: datetime | None
    last_change: datetime | None
    counts: tuple[tuple[str, int], ...]


class RestorePanel(Panel):
    """`looked` and `asked` carry a Restoring; answers come back through `show_contents` and `refuse`."""

    looked = Signal(object)
    asked = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("history", "", width=WIDE)
        self.title.setText(self.tr("Put back a backup"))
        self._dossier: Path | None = None
        self._offered: tuple[Path, ...] = ()
        self.body.addWidget(
            label(self.tr("First look what is in it. The dossier you have now is kept under another name."), "muted")
        )
        self.backups = ChoiceField([], self.tr("No backup chosen"))
        self._backup_row = FormField(self.tr("&Backup"), self._with_browse())
        self.body.addWidget(self._backup_row)
        self.secret = SecretRow()
        help_line = self.tr("The passphrase of the day the backup was made, or the code of the recovery sheet.")
        self.secret_row = FormField(self.tr("&Passphrase"), self.secret, help_line)
        self.body.addWidget(self.secret_row)
        self.is_code = CheckField(self.tr("This is the code of a recovery sheet"))
        self.body.addWidget(self.is_code)
        self.add_told_line()
        self.look = button(self.tr("Look inside"), icon="search")
        self.put_back = button(self.tr("Put back this backup"), "primary", icon="history")
        self.back = button(self.tr("Back"), "link", icon="arrow-left")
        box = QWidget()
        row = FlowLayout(box)
        for each in (self.look, self.put_back, self.back):
            row.addWidget(each)
        self.body.addWidget(box)
        self.look.clicked.connect(self._look)
        self.secret.entered.connect(self._look)
        self.put_back.clicked.connect(self._put_back)
        self.back.clicked.connect(self.left)
        for each in (self.secret, self.backups, self.is_code):
            each.edited.connect(self._look_again)
        self._look_again()
        self.first = self.browse

    def show_backups(self, backups: tuple[Path, ...], dossier: Path | None) -> None:
        """Offer these, newest first; `dossier` is what they are backups of."""
        self._dossier = dossier
        self._offer(backups)
        self.backups.set_value(backups[0] if backups else None)
        self.secret.clear()
        self.first = self.secret.line if backups else self.browse
        self._look_again()

    def show_contents(self, contents: Contents) -> None:
        """Tell what is in the backup, and let it be put back."""
        parts = []
        if contents.made_at:
            parts.append(self.tr("Made on {when}.").format(when=_moment(contents.made_at)))
        if contents.last_change:
            parts.append(self.tr("Last change in it: {when}.").format(when=_moment(contents.last_change)))
        held = ", ".join(f"{word}: {count}" for word, count in contents.counts)
        parts.append(self.tr("It holds {what}.").format(what=held) if held else self.tr("There is nothing in it yet."))
        self.tell(" ".join(parts))
        self.look.setEnabled(True)
        self.put_back.show()
        self.put_back.setFocus()

    def refuse(self, trouble: DomainError) -> None:
        """Say what went wrong beside the field."""
        self._look_again()
        self.secret_row.show_problem(sentence(trouble))
        self.secret.line.setFocus()

    def target(self, backup: Path) -> Path:
        """Where the dossier goes: over the one it is a backup of, or beside the backup under a name of its own."""
        return self._dossier or backup.with_suffix(".kwa")

    def _with_browse(self) -> QWidget:
        box = _Chooser(self.backups, button(self.tr("Choose a file"), icon="folder-open"))
        self.browse = box.browse
        self.browse.clicked.connect(self._browse)
        return box

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), "", "*.kwab")
        if chosen:
            self.choose(Path(chosen))

    def choose(self, path: Path) -> None:
        """Take this backup, wherever it is."""
        known = [each for each in self._offered if each != path]
        self._offer((path, *known))
        self.backups.set_value(path)
        self._look_again()
        self.secret.line.setFocus()

    def _offer(self, backups: tuple[Path, ...]) -> None:
        self._offered = backups
        self.backups.set_choices([(path, path.name) for path in backups])

    def _restoring(self) -> Restoring | None:
        backup = self.backups.value()
        if not isinstance(backup, Path):
            self._backup_row.show_problem(self.tr("Choose a backup first."))
            return None
        self._backup_row.show_problem("")
        return Restoring(backup, self.target(backup), self.secret.value(), self.is_code.value())

    def _look(self) -> None:
        asked = self._restoring()
        if asked is not None:
            self.look.setEnabled(False)
            self.secret_row.show_problem("")
            self.tell(self.tr("Looking inside. This takes a moment."))
            self.looked.emit(asked)

    def _put_back(self) -> None:
        asked = self._restoring()
        if asked is not None:
            self.look.setEnabled(False)
            self.put_back.hide()
            self.tell(self.tr("Putting back. This takes a moment."))
            self.asked.emit(asked)

    def _look_again(self) -> None:
        self.look.setEnabled(True)
        self.put_back.hide()
        self.tell("")


class _Chooser(QWidget):
    """A list with a button beside it, as one input."""

    def __init__(self, choices: ChoiceField, browse: QWidget) -> None:
        super().__init__()
        self.browse = browse
        self._choices = choices
        self.edited = choices.edited
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(choices, 1)
        row.addWidget(browse)
        self.setFocusProxy(choices)

    def value(self) -> object:
        return self._choices.value()


def _moment(at: datetime) -> str:
    return f"{weekday_date(at.date())} {clock_time(at)}"
