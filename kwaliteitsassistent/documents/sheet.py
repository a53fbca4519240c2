"""A sheet: plain text, lists and tables in reading order, set in one look, as the bytes of a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Spacer,
    TableStyle,
)

from .edges import Edges, EdgesOnPaper
from .style import (
    ACCENT,
    FACTS_LOOK,
    LINE,
    LIST_LOOK,
    REGULAR,
    TINT,
    Look,
    printable,
)
from .tagged.canvas import TaggingCanvas
from .tagged.finish import Description, finish
from .tagged.flowables import LinkLine, ListItem, Rule, TaggedParagraph
from .tagged.structure import Element
from .tagged.table import RowTable, grid
from .wording import Wording

_ROW_HEIGHT = 40  # points, generously: a row of two lines
_ROOM_FOR_A_START = 150


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its header and its share of the width."""

    header: str
    share: float


class Sheet:
    """Gathers what a document says, from top to bottom, and makes the PDF.

    All text is plain: nothing in it is read as markup, and what the letter type lacks is replaced.
    """

    def __init__(self, words: Wording, look: Look, edges: Edges) -> None:
        self.words = words
        self.look = look
        self.print = printable()
        self._edges = edges
        self._root = Element("Document")
        self._story: list[Flowable] = []
        self._together = False

    # Text

    def title(self, text: str, below: str = "") -> None:
        """The one H1, with an optional line below it."""
        self._paragraph("H1", text, self.look.h1)
        if below:
            self._paragraph("P", below, self.look.lead)

    def heading(self, text: str, level: int = 2) -> None:
        """A heading of level 2 or 3."""
        self._paragraph(f"H{level}", text, self.look.h2 if level == 2 else self.look.h3)

    def text(self, text: str, style: ParagraphStyle | None = None) -> None:
        """A text; each of its lines is a paragraph."""
        for line in self.print.lines(text):
            self._paragraph("P", line, style or self.look.text)

    def label(self, text: str) -> None:
        """A short bold line that belongs to what follows."""
        self._paragraph("P", text, self.look.label)

    def small(self, text: str) -> None:
        """Small print."""
        self.text(text, self.look.small)

    def quote(self, text: str) -> None:
        """Someone's own words, between quotation marks."""
        lines = self.print.lines(text)
        for number, line in enumerate(lines):
            opening = "“" if number == 0 else ""
            closing = "”" if number == len(lines) - 1 else ""
            self._paragraph("P", f"{opening}{line}{closing}", self.look.quote)

    def items(self, lines: Sequence[str]) -> None:
        """A list with dots."""
        bullets = self._root.add("L", ListNumbering="/Disc")
        for line in lines:
            body = bullets.add("LI").add("LBody")
            self.add(ListItem(self._one_line(line), self.look.item, body))

    def link(self, text: str, url: str, meaning: str) -> None:
        """A line that is a link; `meaning` says where it leads."""
        element = self._root.add("P").add("Link", alt=self._one_line(meaning))
        line = LinkLine(self._one_line(text), self.look.text, element)
        line.url = url
        self.add(line)

    # Tables and boxes

    def facts(self, rows: Sequence[tuple[str, str]], label_share: float = 0.36) -> None:
        """Names and values, one pair a row; rows without a value are left out."""
        shown = [((name,), self.print.lines(value)) for name, value in rows if self.print.lines(value)]
        if not shown:
            return
        width = self.look.text_width
        self._grid(shown, (label_share * width, (1 - label_share) * width), FACTS_LOOK, row_headers=True)

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        *,
        summary: str,
        row_headers: bool = True,
    ) -> None:
        """A table with a header on every page; `summary` tells readers what it holds."""
        total = sum(column.share for column in columns)
        widths = [self.look.text_width * column.share / total for column in columns]
        cells = [[self.print.lines(value) for value in row] for row in rows]
        headers = [self._one_line(column.header) for column in columns]
        self._grid(cells, widths, LIST_LOOK, row_headers=row_headers, header=headers, summary=summary)

    def _grid(
        self,
        rows: Sequence[Sequence[Sequence[str]]],
        widths: Sequence[float],
        look: TableStyle,
        *,
        row_headers: bool,
        header: Sequence[str] = (),
        summary: str = "",
    ) -> None:
        if len(rows) * _ROW_HEIGHT > self.look.text_height / 2:  # too long to move to the next page as a whole
            self._run_on()
        table = grid(
            self._root,
            rows,
            widths,
            header=header,
            row_headers=row_headers,
            summary=self._one_line(summary),
            look=look,
            header_text=self.look.cell_header,
            cell_text=self.look.cell,
            row_header_text=self.look.cell_strong,
            page_height=self.look.text_height,
        )
        table.spaceAfter = 12
        self.add(table)

    def _run_on(self) -> None:
        """Let a long table start right below its heading, instead of with both on a fresh page."""
        if self._story and self._story[-1].getKeepWithNext():
            heading = self._story.pop()
            heading.keepWithNext = 0
            self.add(CondPageBreak(_ROOM_FOR_A_START))
            self.add(heading)

    def lines_to_write_on(self, count: int) -> None:
        """Empty lines for a pen."""
        for _ in range(count):
            self.space(self.look.text.leading * 1.7)
            self.add(Rule(LINE))
        self.space(6)

    def panel(self, heading: str, text: str, colour: Color = ACCENT) -> None:
        """A tinted box with a bold line and a text, for what must not be overlooked."""
        said = [(heading, self.look.label)] + [(line, self.look.notice) for line in self.print.lines(text)]
        content = [self.drawn(line, style) for line, style in said]
        self.beside([[content]], [self.look.text_width], tint=True, bar=colour)
        self.space(8)

    def beside(
        self,
        rows: list[list[Any]],
        widths: Sequence[float],
        *,
        tint: bool = False,
        bar: Color | None = None,
    ) -> None:
        """Flowables side by side; a matter of looks only, so the structure tree does not show it."""
        pad = 10 if tint else 0
        look: list[tuple[Any, ...]] = [
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (0, -1), pad + 2 if tint else 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), pad),
            ("TOPPADDING", (0, 0), (-1, -1), pad - 2 if tint else 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ]
        if tint:
            look.append(("BACKGROUND", (0, 0), (-1, -1), TINT))
        if bar is not None:
            look.append(("LINEBEFORE", (0, 0), (0, -1), 3, bar))
        box = RowTable(rows, colWidths=list(widths), style=TableStyle(look), hAlign="LEFT")
        box.page_height = self.look.text_height
        self.add(box)

    # Building blocks

    def add(self, flowable: Flowable) -> None:
        """Put a flowable at the end; its element must have been made with `element`."""
        self._story.append(flowable)

    def element(self, role: str, alt: str = "") -> Element:
        """A new element of the document, at the end."""
        return self._root.add(role, alt=self._one_line(alt))

    def drawn(self, text: str, style: ParagraphStyle, role: str = "P") -> TaggedParagraph:
        """A paragraph that is told here but placed by the caller."""
        return TaggedParagraph(self._one_line(text), style, self._root.add(role))

    def space(self, points: float) -> None:
        """Empty room."""
        self.add(Spacer(1, points))

    def new_page(self) -> None:
        """Go on at the top of a page."""
        self.add(PageBreak())

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep what is added inside on one page if it fits, with the heading right above it."""
        if self._together:  # ReportLab cannot tell how high a kept group is within another
            yield
            return
        outer, self._story = self._story, []
        while outer and outer[-1].getKeepWithNext():
            self._story.insert(0, outer.pop())
        self._together = True
        yield
        self._together = False
        inner, self._story = self._story, outer
        self.add(KeepTogether(inner))

    @contextmanager
    def aside(self) -> Iterator[list[Flowable]]:
        """What is added inside comes into the list, for the caller to place; its elements stand where they are made."""
        outer, self._story = self._story, []
        before, self._together = self._together, True
        yield self._story
        self._story, self._together = outer, before

    def _paragraph(self, role: str, text: str, style: ParagraphStyle) -> None:
        self.add(self.drawn(text, style, role))

    def _one_line(self, text: str) -> str:
        return " ".join(self.print.lines(text))

    # The file

    def pdf(self) -> bytes:
        """The finished PDF: PDF/UA-1 and PDF/A-2b."""
        look, edges = self.look, self._edges
        title, author = self._one_line(edges.title), self._one_line(edges.sender)
        out = BytesIO()
        template = BaseDocTemplate(
            out,
            pagesize=(look.width, look.height),
            title=title,
            author=author,
            lang="nl-NL",
            initialFontName=REGULAR,
            invariant=1,
            pageCompression=1,
        )
        frame = Frame(look.side, look.bottom, look.text_width, look.text_height, 0, 0, 0, 0)
        on_paper = EdgesOnPaper(self.words, look, edges)
        template.addPageTemplates(PageTemplate("page", [frame], onPage=on_paper.draw))
        made: list[TaggingCanvas] = []

        def canvas(*arguments: Any, **options: Any) -> TaggingCanvas:
            made.append(TaggingCanvas(*arguments, folio=on_paper.draw_folio, **options))
            return made[-1]

        template.build(self._story, canvasmaker=canvas)
        description = Description(
            title=title,
            author=author,
            subject=self._one_line(edges.kind),
            made_at=edges.made_at,
            keywords=edges.keywords,
            seal_label=self.words("signing.seal_field") if edges.sealable else "",
        )
        return finish(out.getvalue(), self._root, made[0].pages, description)
