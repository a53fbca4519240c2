"""From the start window to the open dossier and back: opening, locking, putting back and closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from ..domain.errors import DomainError
from ..paths import Paths
from ..services import settings_file
from ..services.settings_file import Settings
from .application import Application
from .background import Background
from .closing import ClosingWindow
from .desk import Desk
from .idle import Idle
from .languages import Language
from .preferences import save_preferences
from .problems import sentence
from .start.unlock import Opening
from .start.window import StartWindow
from .theme import Scheme
from .widgets.status import Kind

if TYPE_CHECKING:
    from ..services.book import Book
    from ..services.safekeeping import Closed
    from .main_window import MainWindow
    from .start.restore import Restoring

PREFERENCES_FILE = "venster.ini"
_FRAME = QSize(8, 40)
"""Room for the border and the title bar, so that the foot of the window stays on a small screen."""


class Session(QObject):
    """One user at work. `ended` comes when the last window is closed and the dossier is safe.

    The desk is made on the worker, so that its libraries load while the passphrase is typed.
    """

    ended = Signal()

    def __init__(
        self, application: Application, paths: Paths, make_desk: Callable[[], Desk], background: Background
    ) -> None:
        super().__init__()
        self.application, self.paths, self.background = application, paths, background
        self.settings = settings_file.load(paths.settings)
        self.window: MainWindow | None = None
        self.start: StartWindow | None = None
        self.book: Book | None = None
        self.closing: ClosingWindow | None = None
        self._make_desk, self._desk = make_desk, None
        self._is_demo = False
        self._opened_by_code = False
        self._troubles_at_lock: tuple[str, ...] = ()
        self.idle = Idle(application.qt, self.settings.lock_minutes)
        self.idle.reached.connect(self.lock)
        application.qt.commitDataRequest.connect(lambda _manager: self._flush())

    @property
    def is_demo(self) -> bool:
        """Whether the example is open."""
        return self._is_demo

    def desk(self) -> Desk:
        """The desk; called on the worker the first time."""
        if self._desk is None:
            self._desk = self._make_desk()
        return self._desk

    def begin(self, *, restore: bool = False) -> StartWindow:
        """Show the start window."""
        recent = tuple(Path(each) for each in self.settings.recent if Path(each).exists())
        start = StartWindow(recent, _folder_for_new())
        start.unlock.asked.connect(self._open)
        start.welcomed.connect(self._begin_with)
        start.closed.connect(self._start_closed)
        start.painted.connect(self._load)
        self.start = start
        if restore:
            self._begin_with("restore")
        start.show()
        return start

    def in_sight(self) -> QWidget | None:
        """The window to raise when the program is started again."""
        return self.closing or self.window or self.start

    def change(self, **settings: object) -> None:
        """Keep other settings; trouble with the file is told and nothing else."""
        self.settings = replace(self.settings, **settings)
        self.idle.minutes = self.settings.lock_minutes
        self._keep(self.settings)

    def lock(self) -> None:
        """Save drafts, take every page down, and close the dossier until the passphrase is given again."""
        if self.window is not None and not self.window.is_locked:
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
            self._close_book(lambda closed: self._back_to_start(closed))

    def change_passphrase(self, words: str, done: Callable[[None], None], failed: Callable[[Exception], None]) -> None:
        """Give the dossier another passphrase, on the worker."""
        book = self.book
        self.background.run(lambda: self.desk().change_passphrase(book, words), done, failed)

    def _load(self) -> None:
        self.background.run(self.desk, lambda _desk: None)

    def _begin_with(self, what: str) -> None:
        if what == "demo":
            self.start.welcome.set_busy(self.tr("The example is being made. This takes a moment."))
            folder = self.paths.data / "voorbeeld"
            self.background.run(lambda: self._open_demo(folder), self._demo_opened, self._demo_failed)
        elif what == "new":
            self._connect_wizard()
            self.start.show_panel(self.start.wizard)
        elif what == "restore":
            self._show_restore()

    def _open_demo(self, folder: Path) -> Book:
        desk = self.desk()
        path, words = desk.demo(folder)
        return desk.open(path, desk.passphrase(words))

    def _demo_opened(self, opened: Book) -> None:
        self._is_demo = True
        self._show_book(opened)

    def _demo_failed(self, trouble: Exception) -> None:
        self.start.welcome.set_busy("")
        self.start.welcome.tell(sentence(_expected(trouble)))

    def _open(self, opening: Opening) -> None:
        self.background.run(
            lambda: self._opened(opening),
            self._take_opened,
            lambda trouble: self.start.unlock.refuse(_expected(trouble)),
        )

    def _opened(self, opening: Opening) -> Book:
        desk = self.desk()
        self._opened_by_code = opening.is_code
        secret = desk.recovery_code(opening.words) if opening.is_code else desk.passphrase(opening.words)
        return desk.open(opening.path, secret, take_over=opening.take_over)

    def _take_opened(self, book: Book) -> None:
        self.start.unlock.forget()
        self._keep(self.settings.opened(book.path))
        if str(book.path) in self.settings.unfinished:
            self._resume(book)
        else:
            self._show_book(book)

    def _resume(self, book: Book) -> None:
        from .start import wizard

        self.book = book
        self._connect_wizard()
        self.start.wizard.take(book, wizard.PROFILE if book.read().provider is None else wizard.KADER)
        self.start.show_panel(self.start.wizard)

    def _connect_wizard(self) -> None:
        panel = self.start.wizard
        if panel.property("connected"):
            return
        panel.setProperty("connected", True)
        panel.asked.connect(self._create)
        panel.sheet_asked.connect(self._show_sheet)
        panel.done.connect(self._wizard_done)

    def _create(self, path: Path, words: str) -> None:
        def made() -> Book:
            path.parent.mkdir(parents=True, exist_ok=True)
            return self.desk().create(path, words)

        self.background.run(made, self._created, lambda trouble: self.start.wizard.refuse(_expected(trouble)))

    def _created(self, book: Book) -> None:
        self.book = book
        self._keep(self.settings.opened(book.path).begun(book.path))
        self.start.wizard.take(book)

    def _show_sheet(self) -> None:
        self.show_recovery_sheet(self.start)

    def show_recovery_sheet(self, parent: QWidget) -> None:
        """Make the recovery sheet on the worker and show it, to print or save."""
        from ..services.exporting import recovery_sheet_pdf
        from .dialogs.pdf_dialog import PdfDialog

        book = self.book

        def show(pdf: bytes) -> None:
            PdfDialog(self.tr("Recovery sheet"), "herstelblad.pdf", pdf, parent).exec()

        self.background.run(lambda: recovery_sheet_pdf(book), show)

    def _wizard_done(self, with_tour: bool) -> None:
        book = self.book
        self._keep(self.settings.finished(book.path))
        self._show_book(book)
        if with_tour:
            self.window.start_tour()

    def _show_book(self, book: Book) -> None:
        from ..services.people_at_work import only_signer
        from .main_window import MainWindow

        self.book = book
        book.initials = book.initials or only_signer(book)
        window = MainWindow(self._pages(book), self.application.appearance, self.application.words)
        window.preferred.connect(self._keep_preferences)
        window.locked.connect(self._locked)
        window.unlock.connect(self._unlock)
        window.closed.connect(self._window_closed)
        window.show_example(self._is_demo)
        window.resize(window.size().boundedTo(window.screen().availableSize() - _FRAME))
        self.window = window
        window.show()
        self.tell_backup()
        if self._opened_by_code:
            self._opened_by_code = False
            window.show_page("settings")
            window.say(self.tr("Choose a new passphrase now, and print a new recovery sheet."), Kind.WARN)
        start, self.start = self.start, None
        if start is not None:
            start.closed.disconnect(self._start_closed)
            start.close()
            start.deleteLater()

    def _pages(self, book: Book) -> tuple[Any, ...]:
        from .pages.registry import pages
        from .workspace import Workspace

        return pages(Workspace(book, self.background), self)

    def tell_backup(self) -> None:
        """Say at the foot of the window when the last backup was made."""
        from ..services.safekeeping import own_backups
        from ..services.texts import shown

        made = next((one.made_at for one in own_backups(self.book) if one.made_at), None)
        self.window.show_backup(shown(made) if made else "")

    def _locked(self) -> None:
        self._close_book(self._tell_after_lock)

    def _tell_after_lock(self, closed: Closed) -> None:
        self._troubles_at_lock = closed.troubles

    def _unlock(self, words: str) -> None:
        desk, book = self.desk(), self.book
        self.background.run(
            lambda: desk.open(book.path, desk.passphrase(words), book.initials), self._unlocked, self._not_unlocked
        )

    def _unlocked(self, book: Book) -> None:
        self.book = book
        self.window.use_pages(self._pages(book))
        self.window.unlocked()
        self.tell_backup()
        for each in self._troubles_at_lock:
            self.window.say(each, Kind.WARN)

    def _not_unlocked(self, trouble: Exception) -> None:
        self.window.lock_screen.ask(sentence(_expected(trouble)))

    def _close_book(self, done: Callable[[Closed], None]) -> None:
        from ..services.safekeeping import close

        book, settings = self.book, self.settings
        self.background.run(lambda: close(book, settings), done)

    def _window_closed(self) -> None:
        was_locked = self.window.is_locked
        self.window.deleteLater()
        self.window = None
        if was_locked:
            self.ended.emit()
            return
        self.closing = ClosingWindow()
        self.closing.show()
        self._close_book(self._closed)

    def _closed(self, closed: Closed) -> None:
        if closed.troubles:
            self.closing.tell_troubles(closed.troubles)
            self.closing.finished.connect(lambda _result: self.ended.emit())
            return
        self.closing.close()
        self.closing = None
        self.ended.emit()

    def _back_to_start(self, closed: Closed) -> None:
        window, self.window = self.window, None
        window.closed.disconnect(self._window_closed)
        window.close()
        window.deleteLater()
        self._is_demo = False
        self.begin(restore=True)
        for each in closed.troubles:
            self.start.panel.tell(each)

    def _show_restore(self) -> None:
        panel = self.start.restore
        if not panel.property("connected"):
            panel.setProperty("connected", True)
            panel.looked.connect(self._look_into)
            panel.asked.connect(self._put_back)
        dossier = self.book.path if self.book is not None else None
        found = tuple(one.path for one in _backups(self.book)) if self.book is not None else ()
        panel.show_backups(found, dossier)
        self.start.show_panel(panel)

    def _look_into(self, asked: Restoring) -> None:
        panel = self.start.restore
        self.background.run(
            lambda: self._contents(asked), panel.show_contents, lambda trouble: panel.refuse(_expected(trouble))
        )

    def _contents(self, asked: Restoring) -> Any:
        from ..services.safekeeping import counted
        from .start.restore import Contents

        summary = self.desk().look_into(asked.backup, self._secret(asked))
        return Contents(summary.made_at, summary.last_change, counted(summary.row_counts))

    def _put_back(self, asked: Restoring) -> None:
        panel = self.start.restore

        def put_back() -> Book:
            desk = self.desk()
            desk.restore(asked.backup, asked.dossier, self._secret(asked))
            return desk.open(asked.dossier, self._secret(asked))

        self.background.run(put_back, self._take_opened, lambda trouble: panel.refuse(_expected(trouble)))

    def _secret(self, asked: Restoring) -> Any:
        return self.desk().recovery_code(asked.words) if asked.is_code else self.desk().passphrase(asked.words)

    def _start_closed(self) -> None:
        wizard = self.start._wizard
        if wizard is not None and self.book is not None:
            wizard.keep_answers()
            self.closing = ClosingWindow()
            self.closing.show()
            self._close_book(self._closed)
        else:
            self.ended.emit()

    def _flush(self) -> None:
        if self.window is not None and not self.window.is_locked:
            self.window.page.flush()

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        try:
            settings_file.save(self.paths.settings, settings)
        except DomainError as trouble:
            if self.window is not None:
                self.window.say(sentence(trouble), Kind.WARN)

    def _keep_preferences(self) -> None:
        self.paths.settings.mkdir(parents=True, exist_ok=True)
        save_preferences(self.paths.settings / PREFERENCES_FILE, self.application.preferences())


def _expected(trouble: Exception) -> DomainError:
    """Expected trouble as it is; a bug goes on to the last resort."""
    if isinstance(trouble, DomainError):
        return trouble
    raise trouble


def _backups(book: Book) -> Any:
    from ..services.safekeeping import own_backups

    return own_backups(book)


def _folder_for_new() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
