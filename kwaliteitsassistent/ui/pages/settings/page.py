"""The page Instellingen: everything works at once, nothing has a Save button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...page import Page
from ...widgets.columns import Columns
from .backups_card import BackupsCard
from .cards import LockCard, LooksCard, PeopleCard
from .file_card import FileCard
from .kaders_card import KadersCard

if TYPE_CHECKING:
    from ...session import Session


class SettingsPage(Page):
    """Cards about the program, the file, its backups, and the kaders."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Settings"), self.tr("Every change works at once."))
        self.backups, self.file = BackupsCard(session), FileCard(session)
        self.kaders, self.people = KadersCard(session), PeopleCard(session)
        self.looks, self.locking = LooksCard(session), LockCard(session)
        columns = Columns(1, 1)
        for card in (self.backups, self.file, self.people):
            columns.left.addWidget(card)
        for card in (self.looks, self.locking, self.kaders):
            columns.right.addWidget(card)
        columns.left.addStretch()
        columns.right.addStretch()
        self.body.addWidget(columns)
        self.body.addStretch()
        for card in (self.backups, self.file, self.kaders):
            card.said.connect(self.said)
        self.kaders.saved.connect(self.saved)
        self.kaders.undoable.connect(self.undoable)
        self.people.profile_asked.connect(lambda: self.asked_for.emit("organisation", "provider"))
        self.people.staff_asked.connect(lambda: self.asked_for.emit("staff", None))

    def refresh(self) -> None:
        for card in (self.backups, self.file, self.kaders, self.people, self.looks):
            card.refresh()
