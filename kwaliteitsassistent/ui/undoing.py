"""Undo and redo for the window: the menu says what, and a text field keeps its own as long as it has any."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ..domain.errors import DomainError
from ..services.book import Book
from ..services.records.undo import redo, redo_words, undo, undo_words
from .main_window import MainWindow
from .problems import sentence
from .widgets.status import Kind


class Undoing(QObject):
    """Belongs to the window. `book` gives the open dossier, which is another one after the lock."""

    def __init__(self, window: MainWindow, book: Callable[[], Book]) -> None:
        super().__init__(window)
        self._window, self._book = window, book
        self._watched: QWidget | None = None
        window.changed.connect(self._show_steps)
        window.undo_asked.connect(lambda: self._step(undo, self.tr("Undone: {what}")))
        window.redo_asked.connect(lambda: self._step(redo, self.tr("Done again: {what}")))
        window.locked.connect(lambda: window.show_steps("", ""))
        QApplication.instance().focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field takes Ctrl+Z even when it has nothing to undo; then the key is for the dossier."""
        if event.type() == QEvent.Type.ShortcutOverride and not _undoes_itself(watched, event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if isinstance(now, (QLineEdit, QPlainTextEdit)) else None
        if self._watched is not None and self._watched.window() is self._window:
            self._watched.installEventFilter(self)

    def _show_steps(self) -> None:
        book = self._book()
        self._window.show_steps(undo_words(book), redo_words(book))

    def _step(self, do: Callable[[Book], str], words: str) -> None:
        """Save what is being typed, then take the step and show the page as it is now."""
        if not self._window.page.flush():
            return
        book = self._book()
        try:
            what = do(book)
        except DomainError as trouble:
            self._window.say(sentence(trouble), Kind.WARN)
            return
        self._window.toast.hide()
        self._window.refresh()
        self._window.show_saved(book.clock())
        self._window.say(words.format(what=what), Kind.OK)


def _undoes_itself(field: QObject, event: QKeyEvent) -> bool:
    """Whether a key is not one of undo and redo, or the field has something of its own for it."""
    if event.key() != Qt.Key.Key_Z or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return True
    again = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    own = field.document() if isinstance(field, QPlainTextEdit) else field
    return own.isRedoAvailable() if again else own.isUndoAvailable()
