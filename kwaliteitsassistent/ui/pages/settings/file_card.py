"""The file itself: its passphrase, its recovery sheet, and whether it is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ....domain.errors import DomainError
from ....services.dossier import safekeeping
from ...dialogs.dialog import Dialog
from ...problems import sentence
from ...start.new_dossier import NewSecret
from ...widgets.buttons import button, saves
from ...widgets.card import Card
from ...widgets.status import Kind
from ...widgets.text import breakable, label

if TYPE_CHECKING:
    from ...session import Session


class PassphraseDialog(Dialog):
    """Asks for the new passphrase, twice."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, width=480)
        self.set_words(
            self.tr("Another passphrase"),
            self.tr("Older backups keep the passphrase they had. Print a new recovery sheet afterwards."),
        )
        self.new_secret = NewSecret()
        self.body.addWidget(self.new_secret)
        self.reject_button(self.tr("Leave it as it is"))
        self.change = self.accept_button(self.tr("Change"))
        saves(self.change)
        self.new_secret.secret.line.setFocus()

    def accept(self) -> None:
        if self.new_secret.value():
            super().accept()


class FileCard(Card):
    """`said` carries a sentence for the bar above the page."""

    said = Signal(str, Kind)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.body.addWidget(label(self.tr("Your dossier file"), "h2"))
        self.place = label("", "muted")
        self.body.addWidget(self.place)
        self.passphrase = button(self.tr("Change the passphrase"), icon="lock")
        saves(self.passphrase)
        self.sheet = button(self.tr("Print the recovery sheet"), icon="printer")
        self.check = button(self.tr("Check the file"), icon="shield-check")
        for each in (self.passphrase, self.sheet, self.check):
            self.body.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self.passphrase.clicked.connect(self._ask)
        self.sheet.clicked.connect(lambda: session.show_recovery_sheet(self.window()))
        self.check.clicked.connect(self._check)

    def refresh(self) -> None:
        """Read again where it is."""
        self.place.setText(breakable(self._session.book.path))

    def change_to(self, words: str) -> None:
        """Give the dossier this passphrase."""
        self.passphrase.setEnabled(False)
        self.said.emit(self.tr("The passphrase is being changed. This takes a moment."), Kind.INFO)
        self._session.change_passphrase(words, self._changed, self._failed)

    def _ask(self) -> None:
        dialog = PassphraseDialog(self.window())
        if dialog.exec():
            self.change_to(dialog.new_secret.secret.value())

    def _changed(self, _nothing: None) -> None:
        self.passphrase.setEnabled(True)
        self.said.emit(self.tr("The passphrase was changed. Print a new recovery sheet now."), Kind.OK)
        self.sheet.setFocus()

    def _check(self) -> None:
        book = self._session.book
        self.check.setEnabled(False)
        self._session.background.run(lambda: safekeeping.check(book), self._checked, self._failed)

    def _checked(self, problems: tuple[str, ...]) -> None:
        self.check.setEnabled(True)
        if problems:
            self.said.emit(" ".join(problems), Kind.BAD)
        else:
            self.said.emit(self.tr("The whole file was read and nothing is wrong with it."), Kind.OK)

    def _failed(self, trouble: Exception) -> None:
        self.check.setEnabled(True)
        self.passphrase.setEnabled(True)
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.BAD)
