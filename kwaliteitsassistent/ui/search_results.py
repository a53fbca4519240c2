"""What was found, in a list below the search field: Enter opens the first, arrows go through it, Escape goes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..domain.text import fold
from ..services.overview.search import MOST, fits
from ..services.overview.search_index import Hit, HitKind
from . import theme
from .announce import announce
from .fields.text_fields import SearchField
from .main_window import MainWindow
from .widgets.status import Kind, StatusLine
from .widgets.status_list import LineRole, StatusList
from .widgets.text import label

_WIDTH, _MARGIN, _GAP = 520, 8, 16
_ICONS = {
    HitKind.STAFF: "users",
    HitKind.CLIENT: "heart-handshake",
    HitKind.EVALUATION: "messages-square",
    HitKind.INCIDENT: "triangle-alert",
    HitKind.COMPLAINT: "inbox",
    HitKind.REQUEST: "file-up",
    HitKind.IMPROVEMENT: "arrow-right",
    HitKind.REFLECTION: "history",
    HitKind.POLICY: "shield-check",
    HitKind.PAPER: "archive",
    HitKind.ISSUED: "file-text",
    HitKind.REQUIREMENT: "list-checks",
}


class SearchResults(QFrame):
    """Floats over the page of a window; `find` looks in the dossier and is never called while the window is locked."""

    def __init__(self, window: MainWindow, find: Callable[[str], tuple[Hit, ...]]) -> None:
        super().__init__(window)
        self._window, self._find = window, find
        self.setObjectName("searchResults")
        self.nothing = label("", "muted")
        self.nothing.setContentsMargins(8, 8, 8, 8)
        self.list = StatusList(self.tr("Found"))
        self.list.chosen.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        for watched in (window, self.list):
            watched.installEventFilter(self)
        window.searched.connect(self.show_for)
        window.search_entered.connect(self.open_first)
        window.locked.connect(self._forget)
        window.preferred.connect(self.hide)
        self.hide()

    @property
    def field(self) -> SearchField:
        """Where one types; another one after the window was laid out anew."""
        return self._window.sidebar.search

    def show_for(self, words: str) -> None:
        """Show what fits `words`; without words, or behind the lock, nothing."""
        if not words or self._window.is_locked:
            self._forget()
            return
        self.field.installEventFilter(self)
        lines = self._lines(words)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.set_lines(lines)
        self.list.setCurrentIndex(self.list.model().index(-1, 0))
        self.list.setVisible(bool(lines))
        self.nothing.setText(self.tr("Nothing was found for “{words}”.").format(words=words))
        self.nothing.setVisible(not lines)
        self.show()
        self._lay_out(len(lines))
        announce(self, self._count(len(lines)) if lines else self.nothing.text())

    def open_first(self) -> None:
        """Open what stands on top of the list in sight."""
        if self.isVisible() and self.list.isVisible():
            self._open(self.list.model().index(0, 0).data(LineRole).key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible():
            if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.MouseButtonPress):
                self.hide()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(watched, Qt.Key(event.key()))
            elif event.type() == QEvent.Type.FocusOut and not self._is_ours(self._window.focusWidget()):
                self.hide()
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, key: Qt.Key) -> bool:
        if watched is self.field and key == Qt.Key.Key_Down and self.list.isVisible():
            self.list.setFocus()
            return True
        in_list = watched is self.list
        if in_list and key == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0:
            self.field.setFocus()
            return True
        if key == Qt.Key.Key_Escape and (in_list or watched is self.field):
            self.field.setFocus()
            self.field.selectAll()
            self.hide()
            return True
        return False

    def _is_ours(self, focus: QWidget | None) -> bool:
        return focus is self.field or focus is self.list

    def _count(self, number: int) -> str:
        words = self.tr("Found: {number}. Enter opens the first, the down arrow goes to the list.")
        return words.format(number=number)

    def _hits(self, words: str) -> Iterator[StatusLine]:
        kinds = {
            HitKind.STAFF: self.tr("Staff"),
            HitKind.CLIENT: self.tr("Client"),
            HitKind.EVALUATION: self.tr("Evaluation"),
            HitKind.INCIDENT: self.tr("Incident"),
            HitKind.COMPLAINT: self.tr("Complaint"),
            HitKind.REQUEST: self.tr("Request for evidence"),
            HitKind.IMPROVEMENT: self.tr("Improvement"),
            HitKind.REFLECTION: self.tr("Reflection"),
            HitKind.POLICY: self.tr("Policy or protocol"),
            HitKind.PAPER: self.tr("Document"),
            HitKind.ISSUED: self.tr("Sealed document"),
            HitKind.REQUIREMENT: self.tr("Requirement"),
        }
        for hit in self._find(words):
            yield StatusLine(hit.title, hit.detail, kinds[hit.kind], Kind.IDLE, _ICONS[hit.kind], hit)

    def _lines(self, words: str) -> tuple[StatusLine, ...]:
        actions = tuple(self._actions(words))
        # Who types the name of a page wants that page; what only speaks of the words comes last.
        named = [line for line in actions if fold(line.title).startswith(fold(words))]
        others = [line for line in actions if line not in named]
        return (*named[:MOST], *self._hits(words), *others[:MOST])

    def _actions(self, words: str) -> Iterator[StatusLine]:
        for name, action in self._window.actions_by_id.items():
            if action.isEnabled() and name != "search" and fits(words, _plain(action), action.statusTip()):
                yield self._action_line(name, action)

    def _action_line(self, name: str, action: QAction) -> StatusLine:
        is_page = name.startswith("page_")
        word, icon = (self.tr("Page"), "layout-dashboard") if is_page else (self.tr("Action"), "command")
        return StatusLine(_plain(action), action.statusTip(), word, Kind.IDLE, icon, action)

    def _open(self, key: Hit | QAction) -> None:
        self._forget()
        self._window.navigation.setFocus()
        if isinstance(key, Hit):
            self._window.show_page(key.page, key.place)
        else:
            key.trigger()

    def _forget(self) -> None:
        """Leave nothing of what was found, nor of what was looked for."""
        self.hide()
        self.list.set_lines(())
        if self.field.text():
            self.field.clear()

    def _lay_out(self, rows: int) -> None:
        at = self.field.mapTo(self._window, QPoint(0, self.field.height() + 4))
        width = min(theme.scaled(_WIDTH), self._window.width() - at.x() - _GAP)
        room = self._window.footer.mapTo(self._window, QPoint()).y() - at.y() - _GAP
        self.resize(width, room)
        self.layout().activate()
        inner = width - 2 * _MARGIN - 2
        if rows:
            wanted = sum(self.list.sizeHintForRow(row) for row in range(rows)) + 4
        else:
            wanted = self.nothing.heightForWidth(inner)
        self.setGeometry(at.x(), at.y(), width, min(wanted + 2 * _MARGIN + 2, room))
        self.raise_()


def _plain(action: QAction) -> str:
    return action.text().replace("&", "")
