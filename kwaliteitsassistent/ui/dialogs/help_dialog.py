"""Help for one page, in a calm window beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from ...bundled import bundled
from ...services.wording.language import Language, spoken
from .dialog import Dialog

_LEAST = 360


class HelpDialog(Dialog):
    """The text of `resources/help/<page id>.md`; one goes on working while it is open."""

    def __init__(self, page_id: str, title: str, parent: QWidget) -> None:
        super().__init__(parent, width=420)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.set_words(self.tr("Help: {page}").format(page=title))
        self.text = QTextBrowser()
        self.text.setObjectName("help")
        self.text.setAccessibleName(self.tr("Help text"))
        self.text.setOpenLinks(False)
        self.text.setMinimumHeight(_LEAST)
        self.text.setMarkdown(help_text(page_id))
        self.body.addWidget(self.text)
        self.accept_button(self.tr("Close"))
        self.text.setFocus()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        window = self.parentWidget().frameGeometry()
        room = self.screen().availableGeometry()
        left = min(window.right() - self.width() - 24, room.right() - self.width())
        self.move(max(room.left(), left), max(room.top(), window.top() + 90))


def help_text(page_id: str) -> str:
    """The text for a page in the language spoken, as Markdown."""
    folder = () if spoken() is Language.DUTCH else (spoken().value,)
    return bundled("resources", "help", *folder, f"{page_id}.md").read_text(encoding="utf-8")
