"""Backups: when the last one was made, a copy elsewhere, and the way to put one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ....domain.errors import DomainError
from ....services.dossier import safekeeping
from ....services.wording.texts import shown
from ...fields.choice_field import ChoiceField
from ...fields.form_field import FormField
from ...problems import sentence
from ...widgets.buttons import button
from ...widgets.card import Card
from ...widgets.flow import FlowLayout
from ...widgets.status import Kind
from ...widgets.text import breakable, label

if TYPE_CHECKING:
    from ...session import Session

EVERY_DAYS = (0, 1, 7, 30)


class BackupsCard(Card):
    """`said` carries a sentence for the bar above the page."""

    said = Signal(str, Kind)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.body.addWidget(label(self.tr("Backups"), "h2"))
        self.body.addWidget(label(self.tr("A backup is made by itself each time you close after a change."), "muted"))
        self.last = label("")
        self.body.addWidget(self.last)
        self.now = button(self.tr("Make a backup now"), "primary", icon="archive")
        self.restore = button(self.tr("Put back a backup"), icon="history")
        self.body.addWidget(_row(self.now, self.restore))
        self.body.addWidget(label(self.tr("A second copy elsewhere, such as on a USB stick"), "strong"))
        self.folder = label("", "muted")
        self.body.addWidget(self.folder)
        self.choose = button(self.tr("Choose a folder"), icon="folder-open")
        self.stop = button(self.tr("No second copy"), "link")
        self.body.addWidget(_row(self.choose, self.stop))
        words = (self.tr("At each closing"), self.tr("Once a day"), self.tr("Once a week"), self.tr("Once a month"))
        self.every = ChoiceField(list(zip(EVERY_DAYS, words, strict=True)))
        self.every_row = FormField(self.tr("How &often?"), self.every)
        self.body.addWidget(self.every_row)
        self.now.clicked.connect(self._make)
        self.restore.clicked.connect(session.restore)
        self.choose.clicked.connect(self._browse)
        self.stop.clicked.connect(lambda: self.use_folder(""))
        self.every.edited.connect(lambda: session.change(copies_every=self.every.value()))

    def refresh(self) -> None:
        """Read again what there is."""
        made = [one.made_at for one in safekeeping.own_backups(self._session.book) if one.made_at]
        if made:
            self.last.setText(self.tr("Last backup: {when}. Number of backups: {count}.").format(
                when=shown(made[0]), count=len(made)))  # fmt: skip
        else:
            self.last.setText(self.tr("There is no backup yet."))
        settings = self._session.settings
        self.folder.setText(breakable(settings.copies_folder) or self.tr("No folder chosen."))
        self.stop.setVisible(bool(settings.copies_folder))
        self.every_row.setVisible(bool(settings.copies_folder))
        self.every.set_value(settings.copies_every)

    def use_folder(self, folder: str) -> None:
        """Copy to this folder from now on, or with nothing to none."""
        self._session.change(copies_folder=folder)
        self.refresh()

    def _make(self) -> None:
        session = self._session
        book, folder = session.book, session.settings.copies_folder

        def make() -> Path:
            made = safekeeping.back_up_now(book)
            return book.back_up_to(Path(folder)) if folder else made

        self.now.setEnabled(False)
        session.background.run(make, self._made, self._failed)

    def _made(self, path: Path) -> None:
        self.now.setEnabled(True)
        self._session.tell_backup()
        self.refresh()
        self.said.emit(self.tr("The backup was made and read back: {file}").format(file=breakable(path.name)), Kind.OK)

    def _failed(self, trouble: Exception) -> None:
        self.now.setEnabled(True)
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.BAD)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for the second copy"))
        if chosen:
            self.use_folder(chosen)


def _row(*buttons: QWidget) -> QWidget:
    box = QWidget()
    row = FlowLayout(box)
    for each in buttons:
        row.addWidget(each)
    return box
