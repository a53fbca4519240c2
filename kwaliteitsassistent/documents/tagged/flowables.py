"""Paragraphs, list items, links and figures that know the structure element they belong to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paragraph import _SplitWord, _SplitWordEnd

from .canvas import TaggingCanvas
from .structure import Element


class _SpacedText(PDFTextObject):
    """Text that keeps the space ReportLab drops at a line end, so that a reader's words do not run together."""

    def __init__(self, canvas: TaggingCanvas, x: float, y: float, cut_lines: frozenset[int]) -> None:
        super().__init__(canvas, x, y)
        self._cut_lines = cut_lines
        self._line = 0

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - ReportLab's names
        if TStar:
            if self._line not in self._cut_lines:
                text += " "
            self._line += 1
        super()._textOut(text, TStar)


class TaggedParagraph(Paragraph):
    """A paragraph of plain text (no markup) that is the content of one element, over as many pages as it takes."""

    def __init__(
        self,
        text: str | None,
        style: ParagraphStyle,
        element: Element | None = None,
        *,
        bulletText: None = None,  # noqa: N803 - ReportLab's split() passes it
        frags: list[Any] | None = None,
    ) -> None:
        super().__init__(None if text is None else escape(text), style, bulletText, frags)
        if text is not None and len(self.frags) > 1:
            # The parser cuts the text at each "&"; as one piece it keeps what is known about its line ends.
            self.frags[0].text = "".join(piece.text for piece in self.frags)
            del self.frags[1:]
        self.element = element
        self._broken: tuple[tuple[float, ...], Any] | None = None

    def breakLines(self, width: float | Sequence[float]) -> Any:  # noqa: N802 - ReportLab's name
        """The lines for these widths (points); kept, for a table asks several times for each page it goes over."""
        widths = tuple(width) if isinstance(width, Sequence) else (width,)
        if self._broken is None or self._broken[0] != widths:
            self._broken = widths, super().breakLines(list(widths))
        return self._broken[1]

    def draw(self) -> None:
        """Draw, marked as content of the element."""
        if self.element is None:
            raise ValueError("a paragraph without an element would be lost to readers")
        with self.canv.content(self.element):
            super().draw()

    def split(self, width: float, height: float) -> list[TaggedParagraph]:
        """The parts share the element, and the lines that were broken already."""
        parts: list[TaggedParagraph] = super().split(width, height)
        for part in parts:
            part.element = self.element
        if len(parts) == 2 and self._broken is not None and self._broken[1].kind == 0:
            widths, whole = self._broken
            cut = len(parts[0].blPara.lines)
            for part, lines in zip(parts, (whole.lines[:cut], whole.lines[cut:]), strict=True):
                part._broken = widths, whole.clone(lines=lines)
        return parts

    def beginText(self, x: float, y: float) -> PDFTextObject:  # noqa: N802 - ReportLab's name
        """A text object that knows which lines end inside a word."""
        cut = frozenset(
            number
            for number, line in enumerate(self.blPara.lines)
            if self.blPara.kind == 0 and line[1] and _is_cut(line[1][-1])
        )
        return _SpacedText(self.canv, x, y, cut)


def _is_cut(word: object) -> bool:
    return isinstance(word, _SplitWord) and not isinstance(word, _SplitWordEnd)


class ListItem(TaggedParagraph):
    """A paragraph with a drawn dot: the dot is an artifact, the list itself is told by the structure."""

    starts = True

    def draw(self) -> None:
        """Draw the dot beside the first line, then the text."""
        if self.starts:
            style = self.style
            self.canv.saveState()
            self.canv.setFillColor(style.bulletColor)
            middle = self.height - style.fontSize * 0.75
            self.canv.circle(style.bulletIndent + 2, middle, style.fontSize * 0.18, stroke=0, fill=1)
            self.canv.restoreState()
        super().draw()

    def split(self, width: float, height: float) -> list[TaggedParagraph]:
        """Only the first part has the dot."""
        parts = super().split(width, height)
        for part in parts[1:]:
            part.starts = False
        return parts


class HeaderCell(TaggedParagraph):
    """The text of a header cell: told once, and an artifact where the header is repeated on a next page."""

    def draw(self) -> None:
        """Draw, marked only the first time."""
        if self.element is not None and self.element.spoken:
            Paragraph.draw(self)
        else:
            super().draw()


class LinkLine(TaggedParagraph):
    """A paragraph that as a whole is a link to `url`."""

    url = ""

    def draw(self) -> None:
        """Draw the text and lay the link area over it."""
        super().draw()
        width = max((self.width - line[0] for line in self.blPara.lines), default=0)
        self.canv.link(self.element, self.url, (0, 0, width, self.height))


class Figure(Flowable):
    """A drawing with a text that says what it shows. `paint(canvas)` draws within `width` by `height` points."""

    def __init__(self, element: Element, width: float, height: float, paint: Callable[[TaggingCanvas], None]) -> None:
        super().__init__()
        self.element = element
        self.width = width
        self.height = height
        self.paint = paint

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size of the drawing."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw, marked as a figure, and tell the element its place on the page."""
        left, bottom = self.canv.absolutePosition(0, 0)
        self.element.attributes["BBox"] = (left, bottom, left + self.width, bottom + self.height)
        self.element.attributes["Placement"] = "/Block"
        with self.canv.content(self.element):
            self.canv.saveState()
            self.paint(self.canv)
            self.canv.restoreState()


class Rule(Flowable):
    """A thin line across the text: an artifact."""

    def __init__(self, colour: Color, thickness: float = 0.6, width: float | None = None) -> None:
        super().__init__()
        self.colour = colour
        self.thickness = thickness
        self.fixed = width

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as asked for, or as there is room."""
        self.width = width if self.fixed is None else min(self.fixed, width)
        return self.width, self.thickness

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(self.colour)
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, 0, self.width, 0)
