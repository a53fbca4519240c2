"""What every view of the start window is: a card in the middle, with one question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from .. import theme
from ..announce import announce
from ..widgets.card import Card
from ..widgets.icon_label import IconLabel
from ..widgets.text import label

NARROW, WIDE = 460, 640
_MOST = 1000


class Panel(QScrollArea):
    """A card with a title; content goes into `body`. `first` takes the focus when the view comes into sight."""

    def __init__(self, icon: str, title: str, intro: str = "", *, width: int = NARROW) -> None:
        super().__init__()
        self.first: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("lock")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        card = Card()
        card.setAccessibleName(title)
        card.setMaximumWidth(theme.scaled(width))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Between two springs, not aligned: an aligned card does not grow with its wrapped text.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, _MOST)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        self.setWidget(inner)
        self.body = card.body
        self.body.setContentsMargins(24, 18, 24, 20)
        self.body.setSpacing(12)
        if icon:
            self.body.addWidget(IconLabel(icon, "accent", 32))
        self.title = label(title, "h2")
        self.body.addWidget(self.title)
        if intro:
            self.body.addWidget(label(intro, "muted"))
        self._told = label("", "muted")
        self._told.hide()

    def add_told_line(self) -> None:
        """Place the line that `tell` fills."""
        self.body.addWidget(self._told)

    def tell(self, words: str) -> None:
        """One calm line about what is going on, or nothing."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)

    @property
    def told(self) -> str:
        """What that line says."""
        return self._told.text()

    def begin(self) -> None:
        """Put the focus where one begins."""
        if self.first is not None:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """What Enter does in a field: nothing, or what the button on does."""

    def go_back(self) -> None:
        """What Escape does: nothing, or what the button back does."""
        back = getattr(self, "back", None)
        if back is not None and back.isVisible():
            back.click()
