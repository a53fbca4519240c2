"""The first question: where the dossier goes, and the passphrase that opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ...domain.errors import DomainError
from ...services.dossier.passphrases import check_new, strength_words
from ..fields.form_field import FormField
from ..fields.text_fields import TextField
from ..problems import sentence
from ..widgets.buttons import button
from ..widgets.text import breakable, label
from .secret_row import SecretRow

_OF_THE_PASSPHRASE = {"passphrase_empty"}


class NewSecret(QWidget):
    """A new passphrase, typed twice, with a word on how strong it is."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.secret, self.again = SecretRow(), SecretRow()
        self.secret_row = FormField(self.tr("&Passphrase"), self.secret)
        self.again_row = FormField(self.tr("The &same passphrase again"), self.again)
        self.strength = label(strength_words(""), "small")
        for each in (self.secret_row, self.strength, self.again_row):
            column.addWidget(each)
        self.secret.edited.connect(self._look)
        self.secret.entered.connect(self.again.line.setFocus)
        self.again.edited.connect(lambda: self.again_row.show_problem(""))

    def value(self) -> str:
        """The passphrase, or nothing, with what is wrong in sight."""
        words = self.secret.value()
        refused = _refused(words)
        self.secret_row.show_problem(refused)
        differs = not refused and words != self.again.value()
        self.again_row.show_problem(self.tr("This is not the same as above. Type it again.") if differs else "")
        if refused or differs:
            (self.secret if refused else self.again).line.setFocus()
            return ""
        return words

    def clear(self) -> None:
        """Forget what was typed."""
        self.secret.clear()
        self.again.clear()
        self._look()

    def _look(self) -> None:
        self.strength.setText(strength_words(self.secret.value()))
        self.secret_row.show_problem("")


def _refused(words: str) -> str:
    """Why this cannot be the new passphrase; nothing when it can."""
    try:
        check_new(words)
    except DomainError as trouble:
        return sentence(trouble)
    return ""


class NewDossierStep(QWidget):
    """`asked` carries the path and the passphrase."""

    asked = Signal(object, str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.name = TextField()
        self.name.set_value(self.tr("My care"))
        self.name_row = FormField(self.tr("&Name of the dossier"), self.name)
        column.addWidget(self.name_row)
        self.place = label("", "small")
        column.addWidget(self.place)
        self.browse = button(self.tr("Choose another folder"), "link", icon="folder-open")
        self.browse.clicked.connect(self._browse)
        column.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignLeft)
        self.new_secret = NewSecret()
        column.addWidget(self.new_secret)
        self.name.edited.connect(self._show_place)
        self._show_place()

    def send(self) -> None:
        """Ask for the dossier when all is filled in."""
        name = self.name.value()
        if not name or any(sign in name for sign in '/\\:*?"<>|'):
            self.name_row.show_problem(self.tr("Give a name of letters, digits and spaces."))
            self.name.setFocus()
            return
        words = self.new_secret.value()
        if words:
            self.asked.emit(self.path(), words)

    def path(self) -> Path:
        """Where the dossier will be."""
        return self._folder / f"{self.name.value()}.kwa"

    def refuse(self, trouble: DomainError) -> None:
        """Say what went wrong beside its field."""
        row = self.new_secret.secret_row if trouble.code in _OF_THE_PASSPHRASE else self.name_row
        row.show_problem(sentence(trouble))
        row.field.setFocus()

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._show_place()

    def _show_place(self) -> None:
        self.place.setText(self.tr("The file comes here: {path}").format(path=breakable(self.path())))
        self.name_row.show_problem("")
