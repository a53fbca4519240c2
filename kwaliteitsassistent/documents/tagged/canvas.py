"""The canvas that marks what is drawn: part of a structure element, or else an artifact."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from .structure import Annotation, Content, Element

# A scan stays byte for byte the JPEG it was, and a third smaller, without ReportLab's ASCII wrapping.
rl_config.useA85 = 0


class TaggingCanvas(Canvas):
    """A canvas on which everything is an artifact, save what is drawn inside `content(element)`.

    `pages[p][n]` is the element that owns marked content `n` of page `p`. `folio(canvas, page, count)` draws the
    page number into a form of its own once the number of pages is known.
    """

    def __init__(self, *arguments: Any, folio: Callable[[TaggingCanvas, int, int], None], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._folio = folio
        self.pages: list[list[Element]] = [[]]
        self._areas = 0
        self._open: Element | None = None

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Mark what is drawn inside as content of `element`; inside another element it joins that one."""
        if self._open is not None:
            yield
            return
        page = self.pages[-1]
        element.children.append(Content(len(self.pages) - 1, len(page)))
        self._code.append(f"EMC /{element.role} <</MCID {len(page)}>> BDC")
        page.append(element)
        self._open = element
        yield
        self._open = None
        self._code.append("EMC /Artifact BMC")

    def link(self, element: Element, url: str, box: tuple[float, float, float, float]) -> None:
        """A link area over `box` (points, relative to the origin) that belongs to `element`."""
        self.linkURL(url, box, relative=1)
        element.children.append(Annotation(len(self.pages) - 1, self._areas))
        self._areas += 1

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End the page; what no element claimed is an artifact."""
        self._code.insert(0, "/Artifact BMC")
        self._code.append("EMC")
        super().showPage()
        self.pages.append([])
        self._areas = 0

    def save(self) -> None:
        """Draw the page numbers, now that the number of pages is known, and write the file."""
        if self._code:
            self.showPage()
        self.pages.pop()
        for page in range(1, len(self.pages) + 1):
            self.beginForm(self.folio_name(page))
            self._folio(self, page, len(self.pages))
            self.endForm()
        super().save()

    @staticmethod
    def folio_name(page: int) -> str:
        """The name of the form that holds the number of `page` (counted from 1)."""
        return f"folio{page}"
