"""The form all dialogs share: a title, a body that scrolls when it must, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .. import theme
from ..focus import press_by_enter
from ..widgets.buttons import button
from ..widgets.text import label


class _Content(QWidget):
    """What scrolls. Its height follows from its width, so the least height of wrapped text says nothing."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Body(QScrollArea):
    """Wants to be as high as its content at the width it has."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def height_for(self, width: int) -> int:
        content = self.widget()
        # Words that just fit would wrap beside a scroll bar, and so need the scroll bar that makes them wrap.
        beside = width - self.verticalScrollBar().sizeHint().width()
        wanted = content.layout().totalHeightForWidth(beside) if content.layout().hasHeightForWidth() else -1
        return wanted if wanted >= 0 else content.sizeHint().height()


class Dialog(QDialog):
    """Say what it is about with `set_words`, put content in `body`, add the buttons at the foot."""

    def __init__(self, parent: QWidget | None, *, width: int = 520) -> None:
        super().__init__(parent)
        self._width = width
        self._title, self._intro = label("", "h2"), label("", "muted")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 24, 28, 22)
        outer.setSpacing(12)
        outer.addWidget(self._title)
        outer.addWidget(self._intro)
        content = _Content()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 4, 0, 4)
        self.body.setSpacing(14)
        self._area = _Body(content)
        outer.addWidget(self._area, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._buttons.addStretch()
        outer.addLayout(self._buttons)

    def set_words(self, title: str, intro: str = "") -> None:
        """What the dialog is about, and one sentence more."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._intro.setText(intro)
        self._intro.setVisible(bool(intro))

    def accept_button(self, text: str, kind: str = "primary") -> QPushButton:
        """The button that does it, at the far right; Enter presses it from a field."""
        made = self.add_button(button(text, kind))
        made.setDefault(True)
        made.clicked.connect(self.accept)
        return made

    def reject_button(self, text: str) -> QPushButton:
        """The button that leaves everything as it was; Escape does the same."""
        made = self.add_button(button(text))
        made.clicked.connect(self.reject)
        return made

    def add_button(self, made: QPushButton) -> QPushButton:
        """One more button at the foot, to the right of the others."""
        self._buttons.addWidget(made)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        # Qt would make a dialog at most two thirds of the screen, which cuts off large text.
        self.resize(self.sizeHint())
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        width = min(theme.scaled(self._width), room.width() - 40)
        margins = self.layout().contentsMargins()
        inner = width - margins.left() - margins.right()
        words = [each for each in (self._title, self._intro) if not each.isHidden()]
        parts = [each.heightForWidth(inner) for each in words]
        parts += [self._area.height_for(inner), self._buttons.sizeHint().height()]
        gaps = self.layout().spacing() * (len(parts) - 1) + margins.top() + margins.bottom()
        return QSize(width, min(sum(parts) + gaps, room.height() - 60))
