"""Tables whose rows and cells are in the structure tree, with a header that is told once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Table, TableStyle

from .flowables import HeaderCell, TaggedParagraph
from .structure import Element

Lines = Sequence[str]
"""The paragraphs of one cell."""


class RowTable(Table):
    """A table that keeps a row on one page, unless the row alone is higher than a page."""

    page_height = 600.0

    def split(self, width: float, height: float) -> list[Any]:
        """Cut between rows where possible, inside a row only where nothing else can help."""
        self.splitInRow = 0
        parts: list[Any] = super().split(width, height)
        if not parts and self._first_row_is_too_high() and height > self.page_height / 3:
            self.splitInRow = 1
            parts = super().split(width, height)
        for part in parts:
            part.page_height = self.page_height
        return parts

    def _first_row_is_too_high(self) -> bool:
        start: list[float] = self._rowHeights[: self.repeatRows + 1]
        return len(start) > self.repeatRows and sum(start) > self.page_height


def grid(
    parent: Element,
    rows: Sequence[Sequence[Lines]],
    widths: Sequence[float],
    *,
    header: Sequence[str] = (),
    row_headers: bool = False,
    summary: str = "",
    look: TableStyle,
    header_text: ParagraphStyle,
    cell_text: ParagraphStyle,
    row_header_text: ParagraphStyle,
    page_height: float,
) -> RowTable:
    """A table of plain text under `parent`: `widths` in points, the first column as row headers when asked.

    A table with a header row repeats it on each page; the structure tree holds it once.
    """
    table = parent.add("Table", **({"Summary": summary} if summary else {}))
    cells: list[list[list[TaggedParagraph]]] = []
    if header:
        row = table.add("TR")
        cells.append(
            [[HeaderCell(text, header_text, row.add("TH", Scope="/Column"))] for text in header],
        )
    for line in rows:
        row = table.add("TR")
        cells.append(
            [
                _cell(row, lines, row_headers and column == 0, cell_text, row_header_text)
                for column, lines in enumerate(line)
            ]
        )
    drawn = RowTable(cells, colWidths=list(widths), repeatRows=1 if header else 0, style=look, hAlign="LEFT")
    drawn.page_height = page_height
    return drawn


def _cell(
    row: Element, lines: Lines, is_header: bool, text: ParagraphStyle, header_text: ParagraphStyle
) -> list[TaggedParagraph]:
    cell = row.add("TH", Scope="/Row") if is_header else row.add("TD")
    style = header_text if is_header else text
    shown = [line for line in lines if line] or [""]
    if len(shown) == 1:
        return [TaggedParagraph(shown[0], style, cell)]
    return [TaggedParagraph(line, style, cell.add("P")) for line in shown]
