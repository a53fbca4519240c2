"""Documents out of the window: to a file of the user's choice, or to a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ..services.reporting.exporting import write_file

_POINTS_PER_INCH = 72
_PRINT_DPI = 200
translate = QCoreApplication.translate


def save_as(parent: QWidget, name: str, content: bytes) -> Path | None:
    """Ask where to put a file and write it there; None when the user changes their mind.

    Raises DomainError("file_not_written").
    """
    start = str(Path.home() / name)
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("Papers", "Save as"), start, f"*{Path(name).suffix}")
    return write_file(Path(chosen), content) if chosen else None


def print_pdf(parent: QWidget, content: bytes) -> bool:
    """Print the pages of a PDF through the system's own dialog; says whether they went to a printer."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    paint_pdf(printer, content)
    return True


def paint_pdf(printer: object, content: bytes) -> None:
    """Paint every page of a PDF on a page of the printer, as large as fits."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    painter = QPainter(printer)
    for number, page in enumerate(document):
        if number:
            printer.newPage()
        bitmap = page.render(scale=_PRINT_DPI / _POINTS_PER_INCH, rev_byteorder=True, force_bitmap_format=4)
        form = QImage.Format.Format_RGBA8888
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form)
        room = painter.viewport()
        scale = min(room.width() / image.width(), room.height() / image.height())
        painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
    painter.end()
    document.close()
