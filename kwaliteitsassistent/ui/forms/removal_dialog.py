"""Before a person goes: what goes along, how long it is to be kept, and what could be done instead."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...domain.records.clients import Client
from ...services.records.person_removal import Removal, counted, term_words
from ..dialogs.dialog import Dialog
from ..fields.answer_fields import CheckField
from ..widgets.buttons import button, saves
from ..widgets.status import Kind
from ..widgets.text import label
from .note import Note


class RemovalDialog(Dialog):
    """`removing` says that the person is to go, and whether they asked for it in writing.

    Accepting it means: record the end instead.
    """

    removing = Signal(bool)

    def __init__(self, removal: Removal, today: date, parent: QWidget | None) -> None:
        super().__init__(parent, width=560)
        self._removal = removal
        runs = removal.term.runs(today)
        title = self.tr("Delete {name}?").format(name=removal.person.name)
        self.set_words(title, self.tr("You can undo this until you lock or quit. It stays in earlier backups."))
        self._tell(self.tr("This goes along"), counted(removal.gone, but=removal.person))
        self._tell(self.tr("These stay, without this name as a link"), counted(removal.loosened))
        self.body.addWidget(Note(term_words(removal, today), Kind.WARN if runs else Kind.INFO))
        self.asked = CheckField(self._asked_words())
        self.asked.edited.connect(self._allow)
        self._must_ask = bool(removal.sealed) and runs
        if self._must_ask:
            why = self.tr("Sealed documents are kept as long as the term runs, unless someone asks to delete them.")
            self.body.addWidget(label(why, "muted"))
            self.body.addWidget(self.asked)
        self.body.addStretch()
        self.keep = self.reject_button(self.tr("Keep"))
        self.remove = self.add_button(button(self.tr("Delete everything"), "danger", icon="trash-2"))
        saves(self.remove)
        self.remove.clicked.connect(self._remove)
        self.end: QPushButton | None = None
        if removal.can_end:
            self.end = self.accept_button(self._end_words())
        self._allow()

    def _tell(self, heading: str, found: tuple[str, ...]) -> None:
        if found:
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(label(heading, "strong"))
            words.addWidget(label(", ".join(found)))
            self.body.addLayout(words)

    def _is_client(self) -> bool:
        return isinstance(self._removal.person, Client)

    def _asked_words(self) -> str:
        if self._is_client():
            return self.tr("The client asked in writing to delete everything")
        return self.tr("This person asked in writing to delete everything")

    def _end_words(self) -> str:
        return self.tr("Record the end of the support") if self._is_client() else self.tr("Record the last working day")

    def _allow(self) -> None:
        self.remove.setEnabled(self.asked.value() or not self._must_ask)

    def _remove(self) -> None:
        self.done(self.DialogCode.Rejected)
        self.removing.emit(self.asked.value())
