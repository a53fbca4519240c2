"""What happens in the start window: open, look around, make a dossier, or put one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths

from ..domain.errors import DomainError
from .problems import expected, sentence
from .start.window import StartWindow

if TYPE_CHECKING:
    from ..services.book import Book
    from .desk import Desk, OneDesk, Summary
    from .session import Session
    from .start.panel import Panel
    from .start.restore import Contents, Restoring
    from .start.unlock import Opening


class Beginning(QObject):
    """The start window at work for a session; it ends when the session shows a dossier or the window is closed."""

    def __init__(self, session: Session, *, restore: bool = False) -> None:
        super().__init__(session)
        self._session = session
        recent = tuple(Path(each) for each in session.settings.recent if Path(each).exists())
        self.window = StartWindow(recent, _folder_for_new())
        self.window.asked.connect(self._open)
        self.window.welcomed.connect(self._begin_with)
        self.window.closed.connect(self._closed)
        self.window.painted.connect(session.prepare)
        self.window.built.connect(self._connect)
        if restore:
            self._show_restore()
        self.window.show()

    def end(self) -> None:
        """Take the window away: the dossier is open."""
        self.window.closed.disconnect(self._closed)
        self.window.close()
        self.window.deleteLater()
        self.deleteLater()

    def _closed(self) -> None:
        if self.window.keep_answers():
            self._session.close_calmly()
        else:
            self._session.ended.emit()

    def _begin_with(self, what: str) -> None:
        if what == "demo":
            self.window.welcome.set_busy(self.tr("The example is being made. This takes a moment."))
            desk, folder = self._session.desk, self._session.example_folder
            self._session.background.run(lambda: _open_demo(desk, folder), self._demo_opened, self._demo_failed)
        elif what == "new":
            self.window.show_panel(self.window.wizard)
        elif what == "restore":
            self._show_restore()

    def _demo_opened(self, opened: Book) -> None:
        self._session.show_book(opened)

    def _demo_failed(self, trouble: Exception) -> None:
        self.window.welcome.set_busy("")
        self.window.welcome.tell(sentence(expected(trouble)))

    def _open(self, opening: Opening) -> None:
        desk = self._session.desk
        self._session.background.run(
            lambda: _opened(desk, opening),
            lambda found: self._take_opened(*found, by_code=opening.is_code),
            lambda trouble: self.window.unlock.refuse(expected(trouble)),
        )

    def _take_opened(self, book: Book, advice: str = "", *, by_code: bool = False) -> None:
        self.window.unlock.forget()
        if not self._session.is_example(book):
            self._session.keep(self._session.settings.opened(book.path).visited(book.path, book.today))
        if str(book.path) in self._session.settings.unfinished:
            self._resume(book)
        else:
            self._session.show_book(book, by_code=by_code, advice=advice)

    def _resume(self, book: Book) -> None:
        from .start import wizard

        self._session.book = book
        self.window.wizard.take(book, wizard.PROFILE if book.read().provider is None else wizard.KADER)
        self.window.show_panel(self.window.wizard)

    def _connect(self, panel: Panel) -> None:
        """Hear what a panel asks that was only just built."""
        if panel.objectName() == "restore":
            panel.looked.connect(self._look_into)
            panel.asked.connect(self._put_back)
            return
        panel.asked.connect(self._create)
        panel.sheet_asked.connect(self._show_sheet)
        panel.done.connect(self._wizard_done)

    def _create(self, path: Path, words: str) -> None:
        desk = self._session.desk

        def made() -> Book:
            path.parent.mkdir(parents=True, exist_ok=True)
            return desk().create(path, words)

        self._session.background.run(made, self._created, lambda trouble: self.window.wizard.refuse(expected(trouble)))

    def _created(self, book: Book) -> None:
        self._session.book = book
        settings = self._session.settings.opened(book.path).visited(book.path, book.today)
        self._session.keep(settings.begun(book.path))
        self.window.wizard.take(book)

    def _show_sheet(self) -> None:
        self._session.show_recovery_sheet(self.window)

    def _wizard_done(self, with_tour: bool) -> None:
        self._session.keep(self._session.settings.finished(self._session.book.path))
        self._session.show_book(self._session.book, with_tour=with_tour)

    def _show_restore(self) -> None:
        panel = self.window.restore
        book = self._session.book
        if book is None:
            panel.show_backups((), None)
        else:
            from ..services.dossier.safekeeping import own_backups

            panel.show_backups(tuple(one.path for one in own_backups(book)), book.path)
        self.window.show_panel(panel)

    def _look_into(self, asked: Restoring) -> None:
        desk, panel = self._session.desk, self.window.restore
        self._session.background.run(
            lambda: desk().look_into(asked.backup, _secret(desk(), asked)),
            lambda summary: panel.show_contents(_contents(summary)),
            lambda trouble: panel.refuse(expected(trouble)),
        )

    def _put_back(self, asked: Restoring) -> None:
        desk, panel = self._session.desk, self.window.restore

        def put_back() -> Book:
            desk().restore(asked.backup, asked.dossier, _secret(desk(), asked))
            return desk().open(asked.dossier, _secret(desk(), asked))

        self._session.background.run(put_back, self._take_opened, lambda trouble: panel.refuse(expected(trouble)))


def _folder_for_new() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


# Work away from the window: it is handed the desk, never a part of the window.


def _open_demo(desk: OneDesk, folder: Path) -> Book:
    path, secret = _example(desk(), folder)
    try:
        return desk().open(path, secret)
    except DomainError as trouble:
        if trouble.code != "dossier_of_trial":
            raise
        path.unlink()  # nobody's own work: the example of an earlier trial gives way to a new one
        return desk().open(*_example(desk(), folder))


def _example(desk: Desk, folder: Path) -> tuple[Path, Any]:
    path, words = desk.demo(folder)
    return path, desk.passphrase(words)


def _opened(desk: OneDesk, opening: Opening) -> tuple[Book, str]:
    """The dossier, with what to say about its passphrase where it can be changed."""
    from ..services.dossier.passphrases import advice

    book = desk().open(opening.path, _secret(desk(), opening), take_over=opening.take_over)
    return book, "" if opening.is_code or not book.writable else advice(opening.words)


def _secret(desk: Desk, given: Opening | Restoring) -> Any:
    return desk.recovery_code(given.words) if given.is_code else desk.passphrase(given.words)


def _contents(summary: Summary) -> Contents:
    from ..services.dossier.safekeeping import counted
    from .start.restore import Contents

    return Contents(summary.made_at, summary.last_change, counted(summary.row_counts))
