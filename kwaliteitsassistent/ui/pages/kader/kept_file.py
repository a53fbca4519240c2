"""Shows a file that is kept in the dossier: a PDF here, anything else where the user saves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ....domain.errors import DomainError
from ....services.book import Attachment
from ...dialogs.pdf_dialog import PdfDialog
from ...papers import save_as
from ...workspace import Workspace

_PDF = "application/pdf"


def show_kept_file(
    asker: QWidget, workspace: Workspace, attachment_id: str, failed: Callable[[Exception], None]
) -> None:
    """Read the file on the worker and show it; `failed` is told of trouble."""

    def show(file: Attachment, content: bytes) -> None:
        if file.media_type == _PDF:
            PdfDialog(file.name, file.name, content, asker.window()).open()
            return
        try:
            save_as(asker, file.name, content)
        except DomainError as trouble:
            failed(trouble)

    book = workspace.book
    workspace.background.run(lambda: book.attachment(attachment_id), lambda kept: show(*kept), failed)
