"""Fields for words: one line, several lines, and search."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from ..icons import put_icon

_PAUSE_MS = 200


class TextField(QLineEdit):
    """One line of text, without the blanks around it."""

    edited = Signal()

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> str:
        """The text."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show `value` from its beginning; that is no edit."""
        self.setText(value)
        self.setCursorPosition(0)


class SecretField(TextField):
    """A passphrase: hidden, and kept out of the keyboard's memory."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__(placeholder)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhHiddenText)

    def value(self) -> str:
        """The passphrase as typed: blanks count."""
        return self.text()


class LongTextField(QPlainTextEdit):
    """Several lines; grows with the text between `least` and `most` lines. Tab goes to the next field."""

    edited = Signal()

    def __init__(self, placeholder: str = "", *, least: int = 3, most: int = 12) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._quiet = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def value(self) -> str:
        """The text."""
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show `value`; that is no edit."""
        self._quiet = True
        self.setPlainText(value)
        self._quiet = False

    def sizeHint(self) -> QSize:
        lines = max(self._least, min(self._most, round(self.document().size().height())))
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()


class SearchField(QLineEdit):
    """Searches while one types: `searched` comes after a short pause, or at once with Enter, and then `entered`."""

    edited = Signal()
    searched = Signal(str)
    entered = Signal()

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        glass = QAction(name, self)  # for a screen reader it is a button, and a button has a name and does something
        glass.triggered.connect(lambda: self.setFocus())
        put_icon(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._send)
        self.textChanged.connect(lambda _text: self._pause.start())
        self.textEdited.connect(lambda _text: self.edited.emit())
        self.returnPressed.connect(self._send)
        self.returnPressed.connect(self.entered)

    def value(self) -> str:
        """What is looked for."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Look for `value`."""
        self.setText(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # else the window presses the button that what was found has just put the focus on

    def _send(self) -> None:
        self._pause.stop()
        self.searched.emit(self.value())
