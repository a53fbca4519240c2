"""What stands before everything else while the dossier is locked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from . import theme
from .fields.form_field import FormField
from .fields.text_fields import SecretField
from .widgets.buttons import button
from .widgets.card import Card
from .widgets.icon_label import IconLabel
from .widgets.text import label


class LockScreen(QScrollArea):
    """Asks for the passphrase; `unlock` carries it and nothing keeps it."""

    unlock = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("lock")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        # Between two springs, not aligned: an aligned card does not grow with its wrapped text.
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self._card())
        middle.addStretch()
        column.addLayout(middle)
        column.addStretch(3)
        self.setWidget(inner)

    def ask(self, problem: str = "") -> None:
        """Ask for the passphrase, saying what was wrong with the one before."""
        self.secret.clear()
        self._field.show_problem(problem)
        self.open.setEnabled(True)
        self.secret.setFocus()

    def _card(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("Locked"))
        card.setFixedWidth(theme.scaled(400))
        card.body.setContentsMargins(28, 26, 28, 28)
        card.body.setSpacing(12)
        card.body.addWidget(IconLabel("lock", "accent", 32))
        card.body.addWidget(label(self.tr("The dossier is locked"), "h2"))
        card.body.addWidget(label(self.tr("Give your passphrase to go on where you were."), "muted"))
        self.secret = SecretField()
        self._field = FormField(self.tr("&Passphrase"), self.secret)
        card.body.addWidget(self._field)
        self.open = button(self.tr("Open"), "primary")
        self.open.clicked.connect(self._send)
        self.secret.returnPressed.connect(self._send)
        card.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def _send(self) -> None:
        if self.secret.value():
            self.open.setEnabled(False)
            self.unlock.emit(self.secret.value())
