"""The page Instellingen: everything works at once, nothing has a Save button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ....domain.kader.editing.draft import KaderDraft, draft_of
from ....domain.kader.toml_lines import Path as PartPath
from ....services.kader.editing import keeping
from ....services.kader.importing import keeping as importing
from ....services.kader.upgrading import Upgrade
from ...focus import begin_in
from ...page import Page
from ...widgets.columns import Columns
from ...widgets.one_view import OneView
from ...widgets.scrolling import area_around
from ...widgets.status import Kind
from ...workspace import Workspace
from ..kader_editor.editor import KaderEditor
from ..kader_editor.place import EditorPlace
from .backups_card import BackupsCard
from .cards import LockCard, LooksCard, PeopleCard
from .file_card import FileCard
from .kaders_card import KadersCard
from .own_kaders_card import OwnKadersCard
from .table_import.place import ImportPlace
from .table_import.view import TableImportView
from .upgrade_place import UpgradePlace
from .upgrade_view import UpgradeView

if TYPE_CHECKING:
    from ...session import Session


class SettingsPage(Page):
    """Cards about the program, the file, its backups, and the kaders.

    `go_to` takes an `ImportPlace`: then a table becomes a kader in place of the cards; or an `UpgradePlace`.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Settings"))
        self._session = session
        self.backups, self.file = BackupsCard(session), FileCard(session)
        self.kaders, self.people = KadersCard(session), PeopleCard(session)
        self.looks, self.locking = LooksCard(session), LockCard(session)
        self.cards = columns = Columns(1, 1)
        self.own_kaders = OwnKadersCard(session)
        for card in (self.backups, self.file, self.people, self.looks, self.locking):
            columns.left.addWidget(card)
        for card in (self.kaders, self.own_kaders):
            columns.right.addWidget(card)
        columns.left.addStretch()
        columns.right.addStretch()
        self.body.addWidget(columns)
        self._other = OneView()
        self.table_import: TableImportView | None = None
        self.editor: KaderEditor | None = None
        self.body.addWidget(self._other, 1)
        for card in (self.backups, self.file, self.kaders, self.own_kaders):
            card.said.connect(self.said)
        self.kaders.saved.connect(self.saved)
        self.kaders.undoable.connect(self.undoable)
        self.kaders.table_wanted.connect(self.begin_import)
        self.kaders.table_thrown.connect(self._offer_import)
        self.people.profile_asked.connect(lambda: self.asked_for.emit("organisation", "provider"))
        self.people.staff_asked.connect(lambda: self.asked_for.emit("staff", None))
        self.kaders.upgrade_wanted.connect(self._show_upgrade)
        self.own_kaders.opened.connect(self.begin_editing)
        self.show_cards()

    def flush(self) -> bool:
        view = self.table_import or self.editor
        return view is None or view.flush()

    def place(self) -> object:
        view = self.table_import or self.editor
        return view.place if view is not None else None

    def go_to(self, place: object) -> None:
        if isinstance(place, ImportPlace):
            self.begin_import(place)
        if isinstance(place, EditorPlace):
            self._edit_on(place)
        elif isinstance(place, UpgradePlace):
            self.kaders.show_newer(place.kader_id)

    def begin_import(self, place: ImportPlace) -> None:
        """Make a kader of a table, from the beginning or from where one was."""
        view = TableImportView(self._session.book, self._session.background, place)
        view.said.connect(self.said)
        view.left.connect(lambda: self._stop_import(view.place))
        view.adopted.connect(self._adopted)
        view.stepped.connect(self._begin_step)
        view.edited.connect(self._edit)
        view.kept.connect(self.saved)
        self._leave_others()
        self.table_import = view
        self._show_other(view, self.tr("Make a kader of a table"))
        self.head.set_subtitle(self.tr("From the table of your gemeente, in its own words and with its own numbers."))

    def begin_editing(self, draft: KaderDraft, draft_id: str = "", part: PartPath = ()) -> None:
        """Make or change a kader of the user's own; `part` is the one in sight."""
        view = KaderEditor(Workspace(self._session.book, self._session.background), draft, draft_id, part)
        view.said.connect(self.said)
        view.undoable.connect(self._offer_undo)
        view.kept.connect(self.saved)
        view.left.connect(self.show_cards)
        view.left.connect(self.own_kaders.refresh)
        view.adopted.connect(self._adopted)
        self._leave_others()
        self.editor = view
        self._show_other(view, self.tr("A kader of your own"))
        # Once it has its place; else the page scrolls to where it was not.
        QTimer.singleShot(0, view, view.detail.begin)
        self.head.set_subtitle(self.tr("The program checks every change. Your draft is kept by itself."))

    def _edit_on(self, place: EditorPlace) -> None:
        """The draft as it was kept last; one that nobody wrote in yet is kept nowhere, and comes along by itself."""
        book, draft = self._session.book, place.draft
        if keeping.is_kept(book, place.draft_id):
            draft = keeping.open_draft(book, place.draft_id)
        if draft is not None:
            self.begin_editing(draft, place.draft_id, place.part)

    def _stop_import(self, place: ImportPlace) -> None:
        self.show_cards()
        if place.table is not None:
            self._offer_import(place)

    def _offer_import(self, place: ImportPlace) -> None:
        """Say that what was said of a table is thrown away, and how to have it back."""
        book = self._session.book
        words = self.tr("The table you were taking over is thrown away.")
        self._offer_undo(words, lambda: importing.keep(book, place.step, place.table))

    def _edit(self, text: str) -> None:
        """Go on with the kader of a table in the editor, which keeps it as a draft."""
        self.begin_editing(draft_of(text))

    def _offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        """Take back what the editor did, and show again which drafts there are."""

        def take_back() -> None:
            undo()
            self.own_kaders.refresh()
            self.kaders.refresh()

        self.undoable.emit(words, take_back)

    def _leave_others(self) -> None:
        """What was in the place of the cards is over; what was written in the editor is kept."""
        self.flush()
        self.table_import = None
        self.editor = None

    def show_cards(self) -> None:
        """The settings themselves; what was under way is kept as a draft."""
        self._leave_others()
        self.kaders.refresh()
        self._other.hide()
        self.cards.show()
        self.head.set_title(self.tr("Settings"))
        self.head.set_subtitle(self.tr("Every change works at once."))

    def _show_upgrade(self, upgrade: Upgrade, path: Path) -> None:
        self._leave_others()
        self.upgrade = UpgradeView(upgrade)
        self.upgrade.left.connect(self.show_cards)
        self.upgrade.taken.connect(self.show_cards)
        self.upgrade.taken.connect(lambda: self.kaders.upgrade(path))
        self._show_other(self.upgrade, self.tr("A newer version"))
        self.head.set_subtitle("")

    def _show_other(self, view: QWidget, title: str) -> None:
        self._other.show_view(view)
        self.cards.hide()
        self._other.show()
        self.head.set_title(title)
        self._begin_step()
        begin_in(view)

    def _begin_step(self) -> None:
        self.reflow(self.width())
        area = area_around(self)
        if area is not None:
            area.verticalScrollBar().setValue(0)

    def _adopted(self, kader_id: str, title: str) -> None:
        self.show_cards()
        self.saved.emit(self._session.book.clock())
        self.asked_for.emit("kader", (kader_id, None))
        self.said.emit(self.tr("In use from now on: {kader}").format(kader=title), Kind.OK)

    def refresh(self) -> None:
        for card in (self.backups, self.file, self.kaders, self.own_kaders, self.people, self.looks):
            card.refresh()
