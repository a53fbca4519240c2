"""The window: navigation at the left, one page at a time, messages above it, facts below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from . import theme
from .appearance import Appearance
from .dialogs.help_dialog import HelpDialog
from .dialogs.shortcuts_dialog import ShortcutsDialog
from .dialogs.tour_dialog import TourDialog
from .focus import begin_in, press_by_enter
from .languages import Language, Words
from .lock_screen import LockScreen
from .menus import Menus
from .navigation import page_title
from .page import Page, PageArea, PageEntry
from .shell import Shell
from .theme import Scheme
from .viewing import SavingOff
from .widgets.status import Kind

_CONTENT_LEAST = 480


class MainWindow(QMainWindow):
    """Shows the pages of a table; each is built when it is first shown.

    A new text size or language builds everything anew at the same place. `searched` carries what was typed
    in the search field, `search_entered` says that Enter followed it, `locked` says that the pages are gone,
    `unlock` carries the passphrase, `changed` says that something was saved, `closed` that the window went for good.
    """

    searched = Signal(str)
    search_entered = Signal()
    locked = Signal()
    unlock = Signal(str)
    preferred = Signal()
    changed = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    other_asked = Signal()
    closed = Signal()

    def __init__(self, entries: Sequence[PageEntry], appearance: Appearance, words: Words) -> None:
        super().__init__()
        self._entries = tuple(entries)
        self._appearance, self._words = appearance, words
        self._areas: dict[str, PageArea] = {}
        self._backup: datetime | None = None
        self._is_locked = False
        self._is_example = False
        self._saving_off: SavingOff | None = None
        self._undo, self._redo = "", ""
        self._wanted: tuple[str, object] = (self._entries[0].id, None)
        self._menus: Menus | None = None
        self.actions_by_id: dict[str, QAction] = {}
        self.setMinimumSize(QSize(640, 480))
        self.resize(1240, 820)
        appearance.resized.connect(self.rebuild)
        self.rebuild()

    @property
    def page(self) -> Page:
        """The page in sight."""
        return self._stack.currentWidget().page

    @property
    def page_id(self) -> str:
        """The id of the page in sight."""
        return self._wanted[0]

    def show_page(self, page_id: str, place: object = None) -> None:
        """Go to a page, and to a place within it; stays when the present page could not save its drafts."""
        if self._is_locked:
            self._wanted = (page_id, place)
            return
        present = self._areas.get(self._wanted[0])
        if present is not None and not present.page.flush():
            self.navigation.show_page(self._wanted[0])
            return
        if page_id != self._wanted[0]:
            self.message.clear()
        self._wanted = (page_id, None)
        area = self._area(page_id)
        if present is not None:
            self.navigation.setFocus()
        self._stack.setCurrentWidget(area)
        self.navigation.show_page(page_id)
        area.page.refresh()
        if place is not None:
            area.page.go_to(place)

    def refresh(self) -> None:
        """Have the page in sight read its data again."""
        self.page.refresh()

    def say(self, text: str, kind: Kind = Kind.INFO) -> None:
        """One sentence above the page."""
        self.message.say(text, kind)

    def show_saved(self, at: datetime) -> None:
        """ "Bewaard om 10.12" at the foot of the window."""
        self.footer.show_saved(at)
        self.changed.emit()

    def show_steps(self, undo: str, redo: str) -> None:
        """What can be taken back and what can be done again, in words; nothing where there is no such step."""
        self._undo, self._redo = undo, redo
        self._menus.show_steps(undo, redo)
        if self._is_locked:
            self._menus.lock()

    def show_backup(self, made_at: datetime | None) -> None:
        """When the last backup was made."""
        self._backup = made_at
        self.footer.show_backup(made_at)

    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Say that something was removed, with a way back."""
        self.toast.offer(text, undo)

    def lock(self) -> None:
        """Save drafts, take every page down and ask for the passphrase."""
        if not self._is_locked and self._keep_place():
            self._is_locked = True
            self._drop_pages()
            self._show_lock()
            self.locked.emit()

    def leave(self) -> bool:
        """Save drafts and take every page down; False when something could not be saved."""
        if not self._is_locked and not (self._keep_place() and (not self._areas or self.page.flush())):
            return False
        self._drop_pages()
        return True

    def use_pages(self, entries: Sequence[PageEntry]) -> None:
        """Other pages under the same ids, for a dossier that was opened anew while the window was locked."""
        self._entries = tuple(entries)

    def show_example(self, on: bool) -> None:
        """Say above every page that this is a made-up provider."""
        self._is_example = on
        self.example.setVisible(on)

    def show_viewing(self, on: bool) -> None:
        """Say above every page that nothing can be saved here, and turn off what would."""
        if not on and self._saving_off is not None:
            self._saving_off.deleteLater()
        self._saving_off = (self._saving_off or SavingOff(self)) if on else None
        self.viewing.setVisible(on)
        self._menus.allow_new(not on and not self._is_locked)

    def show_help(self) -> None:
        """Explain the page in sight, beside it."""
        entry = next(entry for entry in self._entries if entry.id == self.page_id)
        self.help_dialog = HelpDialog(entry.id, page_title(entry), self)
        self.help_dialog.show()

    def start_tour(self) -> None:
        """Walk along the pages, one at a time."""
        self.tour = TourDialog([(entry.id, page_title(entry)) for entry in self._entries], self)
        self.tour.visited.connect(self.show_page)
        self.tour.begin()

    def unlocked(self) -> None:
        """Show the pages again, at the same place."""
        self._is_locked = False
        self._build()

    @property
    def is_locked(self) -> bool:
        """Whether the passphrase is asked for."""
        return self._is_locked

    def use_language(self, language: Language) -> None:
        """Speak another language at once, on the same page."""
        if self._keep_place():
            self._words.use(language)
            self._build()
            self.preferred.emit()

    def rebuild(self) -> None:
        """Lay everything out anew, on the same page."""
        if self._keep_place():
            self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if press_by_enter(self, event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.navigation:
            begin_in(self.page)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._areas and not self.page.flush():
            event.ignore()
        else:
            super().closeEvent(event)
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def _build(self) -> None:
        page_id, place = self._wanted
        self._drop_pages()
        self._fill_menus()
        self.setWindowTitle(self.tr("Quality assistant"))
        self._root = QStackedWidget()
        self._root.addWidget(self._new_shell())
        self.lock_screen = LockScreen()
        self.lock_screen.unlock.connect(self.unlock)
        self._root.addWidget(self.lock_screen)
        self.setCentralWidget(self._root)
        self._fit_sidebar()
        if self._is_locked:
            self._show_lock()
        else:
            self.show_page(page_id, place)
            self.navigation.setFocus()

    def _show_lock(self) -> None:
        self._menus.lock()
        self._root.setCurrentWidget(self.lock_screen)
        self.lock_screen.ask()

    def _new_shell(self) -> Shell:
        shell = Shell(self._entries, self.actions_by_id["lock"])
        self.navigation, self.sidebar, self.footer = shell.navigation, shell.sidebar, shell.footer
        self.example, self.viewing, self.message = shell.example, shell.viewing, shell.message
        self._stack, self.toast = shell.stack, shell.toast
        self.sidebar.search.searched.connect(self.searched)
        self.sidebar.search.entered.connect(self.search_entered)
        self.navigation.chosen.connect(self._go)
        self.footer.show_backup(self._backup)
        self.example.setVisible(self._is_example)
        self.viewing.setVisible(self._saving_off is not None)
        return shell

    def _fill_menus(self) -> None:
        if self._menus is not None:
            self._menus.drop()
        self._menus = Menus(self.menuBar(), self._entries, self._handlers(), self.show_page)
        self._menus.allow_new(self._saving_off is None)
        self.actions_by_id = self._menus.actions
        self.actions_by_id["scheme_" + self._appearance.scheme].setChecked(True)
        self.actions_by_id["language_" + self._words.language].setChecked(True)
        self.show_steps(self._undo, self._redo)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        choose, use = self._choose_scheme, self.use_language
        return {
            "lock": self.lock,
            "switch": self.other_asked.emit,
            "quit": self.close,
            "undo": self.undo_asked.emit,
            "redo": self.redo_asked.emit,
            "search": lambda: self.sidebar.start_search(),
            "larger": lambda: self._step_text(1),
            "smaller": lambda: self._step_text(-1),
            "usual_size": lambda: self._step_text(0),
            "help": self.show_help,
            "tour": self.start_tour,
            "shortcuts": lambda: ShortcutsDialog(self.actions_by_id.values(), self).exec(),
            **{"scheme_" + scheme: lambda scheme=scheme: choose(scheme) for scheme in Scheme},
            **{"language_" + each: lambda each=each: use(each) for each in Language},
        }

    def _choose_scheme(self, scheme: Scheme) -> None:
        self._appearance.choose_scheme(scheme)
        self.preferred.emit()

    def _step_text(self, step: int) -> None:
        if step:
            self._appearance.step_points(step)
        else:
            self._appearance.choose_points(theme.BASE_POINTS)
        self.preferred.emit()

    def _go(self, page_id: str) -> None:
        if page_id != self._wanted[0]:
            self.show_page(page_id)

    def _area(self, page_id: str) -> PageArea:
        if page_id not in self._areas:
            entry = next(entry for entry in self._entries if entry.id == page_id)
            page = entry.build()
            page.said.connect(self.say)
            page.saved.connect(self.show_saved)
            page.asked_for.connect(self.show_page)
            page.undoable.connect(self.offer_undo)
            self._areas[page_id] = PageArea(page)
            self._stack.addWidget(self._areas[page_id])
        return self._areas[page_id]

    def _keep_place(self) -> bool:
        """Save drafts and remember where the user is."""
        if not self._areas:
            return True
        kept = self.page.keep()
        self._wanted = (self._wanted[0], self.page.place())
        return kept

    def _drop_pages(self) -> None:
        for area in self._areas.values():
            self._stack.removeWidget(area)
            area.deleteLater()
        self._areas = {}

    def _fit_sidebar(self) -> None:
        if self.centralWidget() is None:
            return
        full = self.sidebar.wanted_width()
        self.sidebar.set_narrow(self.width() - full < theme.scaled(_CONTENT_LEAST))
