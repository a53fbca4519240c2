"""A short walk along the pages: each comes into sight with one sentence about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ...services.wording.texts import text
from ..widgets.buttons import button
from ..widgets.text import label
from .dialog import Dialog


class TourDialog(Dialog):
    """`visited` gives the id of the page a step is about."""

    visited = Signal(str)

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent, width=440)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = tuple(pages)
        self._at = 0
        self.words = label("")
        self.body.addWidget(self.words)
        self.stop = self.add_button(button(self.tr("Stop")))
        self.back = self.add_button(button(self.tr("Back"), icon="arrow-left"))
        self.on = self.add_button(button("", "primary"))
        self.on.setDefault(True)
        self.stop.clicked.connect(self.close)
        self.back.clicked.connect(lambda: self._go(self._at - 1))
        self.on.clicked.connect(lambda: self._go(self._at + 1))

    def begin(self) -> None:
        """Show the first step."""
        self._go(0)
        self.show()
        self.on.setFocus()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        window = self.parentWidget().frameGeometry()
        self.move(window.right() - self.width() - 40, window.bottom() - self.height() - 60)

    def _go(self, at: int) -> None:
        if at == len(self._pages):
            self.visited.emit(self._pages[0][0])
            self.close()
            return
        self._at = at
        page_id, title = self._pages[at]
        self.set_words(title, self.tr("Step {at} of {total}").format(at=at + 1, total=len(self._pages)))
        self.setWindowTitle(self.tr("Tour"))
        self.words.setText(text("tour", page_id))
        self.back.setEnabled(at > 0)
        last = at + 1 == len(self._pages)
        self.on.setText(self.tr("Ready") if last else self.tr("Next"))
        self.visited.emit(page_id)
        self.resize(self.sizeHint())
        self.activateWindow()

    def keyPressEvent(self, event: object) -> None:
        if event.key() == Qt.Key.Key_Right:
            self.on.click()
        else:
            super().keyPressEvent(event)
