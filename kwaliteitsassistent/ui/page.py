"""What every page is: a heading, a body, and a few promises to the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from . import theme
from .widgets.banner import Banner
from .widgets.columns import Columns
from .widgets.flow import FlowLayout
from .widgets.status import Kind
from .widgets.text import label

_HEAD_BREAK = 620


class PageHead(QWidget):
    """Title and a line below it; buttons to the right, or below where there is little room."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title, self._subtitle = label(title, "h1"), label("", "muted")
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._box.addLayout(words, 1)
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons)
        self._buttons.hide()
        self._box.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_subtitle(subtitle)

    def set_title(self, title: str) -> None:
        """Another title."""
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Another line below the title; none hides it."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_button(self, button: QPushButton) -> None:
        """A button of the whole page; at most one is primary."""
        self._row.addWidget(button)
        self._buttons.show()

    def reflow(self, width: int) -> None:
        """Lay out for a page of `width` pixels."""
        beside = width >= theme.scaled(_HEAD_BREAK)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._box.setAlignment(self._buttons, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0))
        if beside:
            self._buttons.setMinimumWidth(self._row.sizeHint().width())
        else:
            self._buttons.setMinimumWidth(0)


class Page(QWidget):
    """Base of all pages. Content goes into `body`; override `refresh`, and `flush` where there are drafts."""

    said = Signal(str, Kind)
    saved = Signal(object)
    asked_for = Signal(str, object)
    undoable = Signal(str, object)

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(32, 24, 32, 28)
        self.body.setSpacing(18)
        self.head = PageHead(title, subtitle)
        self.body.addWidget(self.head)

    def refresh(self) -> None:
        """Read again what is shown; called each time the page comes into sight or its data changed."""

    def flush(self) -> bool:
        """Save half-finished typing; False when that failed and leaving would lose it."""
        return True

    def keep(self) -> bool:
        """Like `flush`, for a page that comes back at the same `place`, which may carry what cannot be saved yet."""
        return self.flush()

    def place(self) -> object:
        """Where the user is within the page, for `go_to` after the window is built anew."""
        return None

    def go_to(self, place: object) -> None:
        """Show a place: what `place` gave, or what `asked_for` of another page carried."""

    def minimumSizeHint(self) -> QSize:
        # The height follows from the width (wrapped text); Qt's own hint is that of the narrowest page.
        return QSize(super().minimumSizeHint().width(), 0)

    def reflow(self, width: int) -> None:
        """Lay out for a viewport of `width` pixels."""
        self.head.reflow(width)
        for kind in (Columns, Banner):
            for part in self.findChildren(kind):
                part.reflow(width)


class PageArea(QScrollArea):
    """Scrolls one page up and down, never sideways, and tells it how wide it may be."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.setObjectName("pages")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self.page.reflow(event.size().width())
        return super().eventFilter(watched, event)


@dataclass(frozen=True, slots=True)
class NewRecord:
    """The place of a page where a new record of a kind is begun."""

    kind: str


@dataclass(frozen=True, slots=True)
class NewEntry:
    """Something new that a page can begin. `text` and `help` are English sources in the context "Actions"."""

    id: str
    text: str
    help: str
    shortcut: str
    icon: str
    place: object


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One row of the navigation. `title` is an English source in the context "Pages"; `begins` what is begun there."""

    id: str
    title: str
    icon: str
    shortcut: str
    build: Callable[[], Page]
    begins: tuple[NewEntry, ...] = ()
