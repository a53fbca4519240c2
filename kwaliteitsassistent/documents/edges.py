"""What stands above and below the text on every page: who sends it, what it is, and which page it is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate

from .style import ACCENT, BOLD, GREY, INK, LINE, REGULAR, Look, printable
from .tagged.canvas import TaggingCanvas
from .wording import Wording

_MOST_OF_HEADER, _MOST_OF_FOOTER = 0.45, 0.74  # shares of the width for what it is and for the line below


@dataclass(frozen=True, slots=True)
class Edges:
    """What stands in the header and footer of every page, and what the file says about itself."""

    sender: str
    kind: str
    footer: str
    title: str
    made_at: datetime
    keywords: str = ""
    concept: bool = False
    sealable: bool = False


class EdgesOnPaper:
    """Draws the edges in one look. They are no part of what is read aloud."""

    def __init__(self, words: Wording, look: Look, edges: Edges) -> None:
        self._words, self._look = words, look
        print_ = printable()
        self._sender, self._kind, self._footer = (
            " ".join(print_.lines(text)) for text in (edges.sender, edges.kind, edges.footer)
        )
        self._mark = words("concept.mark") if edges.concept else ""

    def draw(self, canvas: TaggingCanvas, _template: BaseDocTemplate) -> None:
        """Header and footer of a page, with room for its number."""
        look = self._look
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        for height in (look.height - look.top + 16, look.bottom - 14):
            canvas.line(look.side, height, look.width - look.side, height)
        self._draw_header(canvas, look.height - look.top + 24)
        canvas.setFillColor(GREY)
        canvas.setFont(REGULAR, look.small_size)
        footer = fitted(self._footer, REGULAR, look.small_size, look.text_width * _MOST_OF_FOOTER)
        canvas.drawString(look.side, self._below, footer)
        canvas.doForm(canvas.folio_name(canvas.getPageNumber()))
        canvas.restoreState()

    def draw_folio(self, canvas: TaggingCanvas, page: int, count: int) -> None:
        """Which page it is, of how many."""
        look = self._look
        canvas.setFillColor(GREY)
        canvas.setFont(REGULAR, look.small_size)
        canvas.drawRightString(look.width - look.side, self._below, self._words("page_of", page=page, count=count))

    @property
    def _below(self) -> float:
        return self._look.bottom - 17 - 1.3 * self._look.small_size

    def _draw_header(self, canvas: TaggingCanvas, top: float) -> None:
        """The sender at the left; what it is at the right, and behind that whether it is a concept."""
        look, size = self._look, self._look.small_size
        end = look.width - look.side
        if self._mark:
            canvas.setFillColor(INK)
            canvas.setFont(BOLD, size)
            canvas.drawRightString(end, top, self._mark)
            end -= stringWidth(self._mark, BOLD, size) + size
        kind = fitted(self._kind, REGULAR, size, look.text_width * _MOST_OF_HEADER)
        canvas.setFillColor(GREY)
        canvas.setFont(REGULAR, size)
        canvas.drawRightString(end, top, kind)
        room = end - look.side - stringWidth(kind, REGULAR, size) - 2 * size
        canvas.setFillColor(ACCENT)
        canvas.setFont(BOLD, size)
        canvas.drawString(look.side, top, fitted(self._sender, BOLD, size, room))


def fitted(text: str, font: str, size: float, room: float) -> str:
    """The text, cut with an ellipsis where it is wider than `room` (points)."""
    if stringWidth(text, font, size) <= room:
        return text
    cuts = range(len(text))
    kept = bisect_right(cuts, room, key=lambda cut: stringWidth(f"{text[:cut]}…", font, size)) - 1
    return f"{text[: max(kept, 0)].rstrip()}…"
