"""Shows the pages of a PDF; the library that reads it is loaded when the first one is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from .. import theme
from .buttons import icon_button
from .text import label

_POINTS_PER_INCH = 72
_MARGIN, _SCROLL_BAR = 16, 18
_ZOOMS = (0.4, 0.5, 0.6, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
_SCREEN_DPI = 96


class _Page(QWidget):
    """One page, rendered the first time it is painted."""

    def __init__(self, page: object, number: str, zoom: float) -> None:
        super().__init__()
        self._page = page
        self._scale = zoom * _SCREEN_DPI / _POINTS_PER_INCH
        self._image: QImage | None = None
        width, height = page.get_size()
        self.setFixedSize(QSize(round(width * self._scale), round(height * self._scale)))
        self.setAccessibleName(number)
        self.setAccessibleDescription(page.get_textpage().get_text_range())

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._image is None:
            bitmap = self._page.render(scale=self._scale * ratio, rev_byteorder=True, force_bitmap_format=4)
            kept = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBA8888
            ).copy()
            kept.setDevicePixelRatio(ratio)
            self._image = kept
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        painter.drawImage(0, 0, self._image)
        painter.setPen(theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PdfPreview(QWidget):
    """Pages below each other, with zoom; each page tells a screen reader its text."""

    def __init__(self) -> None:
        super().__init__()
        self._zoom = 1.0
        self._zoom_chosen = False
        self._document: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._tools())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Preview"))
        column.addWidget(self._area, 1)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._count = label("", "muted", wrap=False)
        self._smaller = icon_button("minus", self.tr("Zoom out"))
        self._larger = icon_button("plus", self.tr("Zoom in"))
        self._smaller.clicked.connect(lambda: self._step(-1))
        self._larger.clicked.connect(lambda: self._step(1))
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._smaller)
        row.addWidget(self._larger)
        return row

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return 0 if self._document is None else len(self._document)

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper."""
        return self._zoom

    def show_pdf(self, content: bytes) -> None:
        """Show the pages of a PDF."""
        import pypdfium2

        self._document = pypdfium2.PdfDocument(content)
        self._zoom = self._fitting_zoom()
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fitting_zoom(self) -> float:
        """The largest zoom up to the size on paper at which a page fits sideways, until the user chooses one."""
        if self._zoom_chosen or not self.isVisible():
            return self._zoom
        room = self.width() - 2 * _MARGIN - _SCROLL_BAR
        width = self._document[0].get_size()[0] * _SCREEN_DPI / _POINTS_PER_INCH
        return max((zoom for zoom in _ZOOMS if zoom <= 1 and width * zoom <= room), default=_ZOOMS[0])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._document is not None and self._fitting_zoom() != self._zoom:
            self._zoom = self._fitting_zoom()
            self._build()

    def _step(self, step: int) -> None:
        self._zoom_chosen = True
        at = _ZOOMS.index(self._zoom) + step
        self._zoom = _ZOOMS[max(0, min(len(_ZOOMS) - 1, at))]
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        total = self.page_count
        for number in range(total):
            name = self.tr("Page {number} of {total}").format(number=number + 1, total=total)
            column.addWidget(_Page(self._document[number], name, self._zoom), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        old = self._area.takeWidget()
        self._area.setWidget(inner)
        if old is not None:
            old.deleteLater()  # not at once: it may be in the middle of being shown or laid out
        self._count.setText(self.tr("Pages: {total}").format(total=total))
        self._smaller.setEnabled(self._zoom > _ZOOMS[0] and total > 0)
        self._larger.setEnabled(self._zoom < _ZOOMS[-1] and total > 0)
