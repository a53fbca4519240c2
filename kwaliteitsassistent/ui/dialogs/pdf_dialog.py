"""A document as it looks on paper, with the ways out: to a file and to a printer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.errors import DomainError
from ..papers import print_pdf, save_as
from ..problems import sentence
from ..widgets.buttons import button, saves
from ..widgets.pdf_preview import PdfPreview
from ..widgets.text import label
from .dialog import Dialog


class PdfDialog(Dialog):
    """Shows `content`; `name` is the file name that is offered.

    With `correctable` there is a way to a new version; then `correcting` tells whether it was taken.
    """

    def __init__(
        self, title: str, name: str, content: bytes, parent: QWidget | None = None, *, correctable: bool = False
    ) -> None:
        super().__init__(parent, width=900)
        self._name, self._content = name, content
        self.correcting = False
        self.set_words(title)
        self.preview = PdfPreview()
        self.preview.setMinimumHeight(440)
        self.preview.show_pdf(content)
        self.body.addWidget(self.preview, 1)
        self.told = label("", "muted")
        self.body.addWidget(self.told)
        if correctable:
            self.correct = self.add_button(button(self.tr("Make a new version"), icon="copy"))
            saves(self.correct)
            self.correct.clicked.connect(self._correct)
        self.print = self.add_button(button(self.tr("Print"), icon="printer"))
        self.print.clicked.connect(lambda: print_pdf(self, self._content))
        self.save = self.add_button(button(self.tr("Save as"), icon="download"))
        self.save.clicked.connect(self._save)
        self.accept_button(self.tr("Close"))
        self.save.setFocus()

    def _correct(self) -> None:
        self.correcting = True
        self.accept()

    def _save(self) -> None:
        try:
            path = save_as(self, self._name, self._content)
        except DomainError as trouble:
            self.told.setText(sentence(trouble))
            return
        if path is not None:
            self.told.setText(self.tr("Saved in {folder}").format(folder=path.parent))
