"""A passphrase with a button that shows or hides what was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ..fields.text_fields import SecretField
from ..widgets.buttons import button


class SecretRow(QWidget):
    """Hidden at first; `value()` is what was typed, blanks included."""

    edited = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.line = SecretField()
        self.reveal = button(self.tr("Show"))
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._show)
        self._show(False)
        row.addWidget(self.line, 1)
        row.addWidget(self.reveal)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self.line.returnPressed.connect(self.entered)

    def value(self) -> str:
        """The passphrase."""
        return self.line.value()

    def clear(self) -> None:
        """Forget it, and hide the next one."""
        self.line.clear()
        self.reveal.setChecked(False)

    def _show(self, on: bool) -> None:
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Normal if on else modes.Password)
        self.reveal.setText(self.tr("Hide") if on else self.tr("Show"))
        self.reveal.setAccessibleName(self.tr("Hide passphrase") if on else self.tr("Show passphrase"))
