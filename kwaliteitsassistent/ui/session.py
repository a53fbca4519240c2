"""From the start window to the open dossier and back: opening, locking, putting back and closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from linecache import clearcache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import DomainError
from ..paths import Paths
from ..services.dossier import settings_file
from ..services.dossier.settings_file import Settings
from .application import Application
from .background import Background
from .beginning import Beginning
from .desk import Desk, OneDesk
from .idle import Idle
from .languages import Language
from .preferences import save_preferences
from .problems import expected, sentence
from .theme import Scheme
from .widgets.status import Kind

if TYPE_CHECKING:
    from ..services.book import Book
    from ..services.dossier.safekeeping import Closed
    from .closing import ClosingWindow
    from .main_window import MainWindow
    from .screen_lock.watch import ScreenLock
    from .start.window import StartWindow

PREFERENCES_FILE = "venster.ini"
_WINDOW = (
    ".main_window",
    ".search_results",
    ".undoing",
    ".screen_lock.watch",
    ".workspace",
    ".pages.registry",
    ".pages.overview_page",
)
"""The modules an open dossier begins with."""
_FRAME = QSize(8, 40)
"""Room for the border and the title bar, so that the foot of the window stays on a small screen."""


class Session(QObject):
    """One user at work. `ended` comes when the last window is closed and the dossier is safe, `prepared` when all that
    the first page needs is loaded.

    The desk is made on the worker, so that its libraries load while the passphrase is typed.
    """

    ended = Signal()
    prepared = Signal()

    def __init__(
        self, application: Application, paths: Paths, make_desk: Callable[[], Desk], background: Background
    ) -> None:
        super().__init__()
        self.application, self.paths, self.background = application, paths, background
        self.settings = settings_file.load(paths.settings)
        self.window: MainWindow | None = None
        self._beginning: Beginning | None = None
        self.book: Book | None = None
        self.closing: ClosingWindow | None = None
        self.desk = OneDesk(make_desk)
        self._troubles_at_lock: tuple[str, ...] = ()
        self._screen: ScreenLock | None = None
        self.idle = Idle(application.qt, self.settings.lock_minutes)
        self.idle.reached.connect(self.lock)
        application.qt.commitDataRequest.connect(lambda _manager: self._flush())

    @property
    def start(self) -> StartWindow | None:
        """The start window, while there is one."""
        return self._beginning.window if self._beginning is not None else None

    @property
    def example_folder(self) -> Path:
        """Where the example is."""
        return self.paths.data / "voorbeeld"

    def is_example(self, book: Book) -> bool:
        """Whether this is the made-up provider."""
        return book.path.is_relative_to(self.example_folder.resolve())

    def begin(self, *, restore: bool = False) -> StartWindow:
        """Show the start window."""
        self._beginning = Beginning(self, restore=restore)
        return self._beginning.window

    def prepare(self) -> None:
        """Load, while one types the passphrase, what an open dossier needs: the window last, and not on the worker."""
        desk = self.desk
        self.background.run(lambda: _prepare_work(desk), lambda _none: self._prepare_window(iter(_WINDOW)))

    def _prepare_window(self, names: Iterator[str]) -> None:
        """Load one part, then let the window do what waits, and so on."""
        name = next(names, None)
        if name is None:
            self.prepared.emit()
            return
        import_module(name, __package__)
        clearcache()
        QTimer.singleShot(0, self, lambda: self._prepare_window(names))

    def in_sight(self) -> QWidget | None:
        """The window to raise when the program is started again."""
        return self.closing or self.window or self.start

    def change(self, **settings: object) -> None:
        """Keep other settings; trouble with the file is told and nothing else."""
        self.settings = replace(self.settings, **settings)
        self.idle.minutes = self.settings.lock_minutes
        self.keep(self.settings)

    def lock(self) -> None:
        """Save drafts, take every page down, and close the dossier until the passphrase is given again."""
        if self.window is None or self.window.is_locked:
            return
        from PySide6.QtWidgets import QDialog  # not for the first frame

        open_dialogs = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        for each in open_dialogs:
            each.reject()
        if open_dialogs:
            # What waits for a dialog goes on first; only then may its page go.
            QTimer.singleShot(0, self.window.lock)
        else:
            self.window.lock()

    def choose_scheme(self, scheme: Scheme) -> None:
        """Other colours, as from the menu."""
        self.window.actions_by_id["scheme_" + scheme].trigger()

    def choose_language(self, language: Language) -> None:
        """Another language, as from the menu."""
        self.window.actions_by_id["language_" + language].trigger()

    def choose_points(self, points: float) -> None:
        """Another text size."""
        self.application.appearance.choose_points(points)
        self._keep_preferences()

    def restore(self) -> None:
        """Close the dossier, then look for a backup to put in its place."""
        if self.window is not None and self.window.leave():
            self._close_book(lambda closed: self._back_to_start(closed, restore=True))

    def open_other(self) -> None:
        """Close the dossier and show the ways to begin."""
        if self.window is not None and not self.window.is_locked and self.window.leave():
            self._close_book(self._back_to_start)

    def change_passphrase(self, words: str, done: Callable[[None], None], failed: Callable[[Exception], None]) -> None:
        """Give the dossier another passphrase, on the worker."""
        desk, book = self.desk, self.book
        self.background.run(lambda: desk().change_passphrase(book, words), done, failed)

    def show_recovery_sheet(self, parent: QWidget) -> None:
        """Make the recovery sheet on the worker and show it, to print or save."""
        from ..services.reporting.exporting import recovery_sheet_pdf
        from .dialogs.pdf_dialog import PdfDialog

        book = self.book

        def show(pdf: bytes) -> None:
            PdfDialog(self.tr("Recovery sheet"), "herstelblad.pdf", pdf, parent).exec()

        self.background.run(lambda: recovery_sheet_pdf(book), show)

    def show_book(self, book: Book, *, by_code: bool = False, advice: str = "", with_tour: bool = False) -> None:
        """Show an open dossier; `by_code` asks for a new passphrase, `advice` is a sentence for the bar."""
        from ..services.dossier.people_at_work import only_signer
        from ..services.overview.search import Finder
        from .main_window import MainWindow
        from .search_results import SearchResults
        from .undoing import Undoing

        self.book = book
        book.initials = book.initials or only_signer(book)
        window = MainWindow(self._pages(book), self.application.appearance, self.application.words)
        window.preferred.connect(self._keep_preferences)
        window.locked.connect(self._locked)
        window.unlock.connect(self._unlock)
        window.closed.connect(self._window_closed)
        window.other_asked.connect(self.open_other)
        # The book is another one after the lock.
        finder = Finder()
        SearchResults(window, lambda words: finder.find(self.book, words))
        window.locked.connect(finder.forget)
        Undoing(window, lambda: self.book)
        window.show_example(self.is_example(book))
        window.show_viewing(not book.writable)
        window.resize(window.size().boundedTo(window.screen().availableSize() - _FRAME))
        self.window = window
        self.idle.watch()
        self._follow_the_screen()
        window.show()
        self.tell_backup()
        if by_code:
            window.show_page("settings")
            window.say(self.tr("Choose a new passphrase now, and print a new recovery sheet."), Kind.WARN)
        elif advice and not self.is_example(book):
            window.say(advice, Kind.WARN)
        if with_tour:
            window.start_tour()
        if self._beginning is not None:
            self._beginning.end()
            self._beginning = None

    def _follow_the_screen(self) -> None:
        """From the first dossier on, lock with the screen of the computer."""
        if self._screen is None:
            from .screen_lock.watch import ScreenLock

            self._screen = ScreenLock(self)
            self._screen.locked.connect(self.lock)

    def _pages(self, book: Book) -> tuple[Any, ...]:
        from .pages.registry import pages
        from .workspace import Workspace

        since = self.settings.last_visit(book.path, book.today)
        return pages(Workspace(book, self.background, since), self)

    def tell_backup(self) -> None:
        """Say at the foot of the window when the last backup was made."""
        from ..services.dossier.safekeeping import own_backups

        self.window.show_backup(next((one.made_at for one in own_backups(self.book) if one.made_at), None))

    def _locked(self) -> None:
        self._close_book(self._tell_after_lock)

    def _tell_after_lock(self, closed: Closed) -> None:
        self._troubles_at_lock = closed.troubles

    def _unlock(self, words: str) -> None:
        desk, path, initials = self.desk(), self.book.path, self.book.initials
        self.background.run(
            lambda: desk.open(path, desk.passphrase(words), initials), self._unlocked, self._not_unlocked
        )

    def _unlocked(self, book: Book) -> None:
        self.book = book
        self.window.show_viewing(not book.writable)
        self.window.use_pages(self._pages(book))
        self.window.unlocked()
        self.tell_backup()
        for each in self._troubles_at_lock:
            self.window.say(each, Kind.WARN)

    def _not_unlocked(self, trouble: Exception) -> None:
        self.window.lock_screen.ask(sentence(expected(trouble)))

    def _close_book(self, done: Callable[[Closed], None]) -> None:
        from ..services.dossier.safekeeping import close

        book, settings = self.book, self.settings
        self.background.run(lambda: close(book, settings), done)

    def _window_closed(self) -> None:
        was_locked = self.window.is_locked
        self.window.deleteLater()
        self.window = None
        if was_locked and not self._troubles_at_lock:
            self.ended.emit()
        elif was_locked:
            self._show_closing()
            self._tell_closed(self._troubles_at_lock)
        else:
            self.close_calmly()

    def close_calmly(self) -> None:
        """Close the dossier with a window that tells so, then end."""
        self._show_closing()
        self._close_book(lambda closed: self._tell_closed(closed.troubles))

    def _show_closing(self) -> None:
        from .closing import ClosingWindow

        self.closing = ClosingWindow()
        self.closing.show()

    def _tell_closed(self, troubles: tuple[str, ...]) -> None:
        if troubles:
            self.closing.tell_troubles(troubles)
            self.closing.finished.connect(lambda _result: self.ended.emit())
            return
        self.closing.close()
        self.closing = None
        self.ended.emit()

    def _back_to_start(self, closed: Closed, *, restore: bool = False) -> None:
        window, self.window = self.window, None
        window.closed.disconnect(self._window_closed)
        window.close()
        window.deleteLater()
        self.begin(restore=restore)
        for each in closed.troubles:
            self.start.panel.tell(each)

    def _flush(self) -> None:
        if self.window is not None and not self.window.is_locked:
            self.window.page.flush()

    def keep(self, settings: Settings) -> None:
        """Keep these settings; trouble with the file is told and nothing else."""
        self.settings = settings
        try:
            settings_file.save(self.paths.settings, settings)
        except DomainError as trouble:
            if self.window is not None:
                self.window.say(sentence(trouble), Kind.WARN)

    def _keep_preferences(self) -> None:
        self.paths.settings.mkdir(parents=True, exist_ok=True)
        save_preferences(self.paths.settings / PREFERENCES_FILE, self.application.preferences())


def _prepare_work(desk: OneDesk) -> None:
    """Load and read what is no part of the window.

    PySide reads the source of every module that is loaded, to see whether it asks for another way of naming; the lines
    would stay in memory for good.
    """
    desk()
    clearcache()
    from ..services.clock import local_clock
    from ..services.dossier import people_at_work, safekeeping  # noqa: F401 -- only to have them
    from ..services.kader.kaders import shipped
    from ..services.kader.working_days import around
    from ..services.wording.texts import has_text

    around(local_clock().date())
    shipped()
    has_text("verdict", "")
    clearcache()
