"""One calm look for all documents: A4, Atkinson Hyperlegible, one accent colour and a few greys."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from threading import Lock

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import TableStyle

from ..bundled import bundled
from .tagged.characters import Printable
from .wording import read

INK = HexColor("#1C2529")
GREY = HexColor("#55626A")
LINE = HexColor("#CFD6DA")
TINT = HexColor("#EDF3F2")
ACCENT = HexColor("#17645F")
PEN = HexColor("#14235A")
WHITE = HexColor("#FFFFFF")

REGULAR = "AtkinsonHyperlegible"
BOLD = "AtkinsonHyperlegible-Bold"
ITALIC = "AtkinsonHyperlegible-Italic"

_FILES = {
    REGULAR: "AtkinsonHyperlegible-Regular.ttf",
    BOLD: "AtkinsonHyperlegible-Bold.ttf",
    ITALIC: "AtkinsonHyperlegible-Italic.ttf",
}
_REGISTERING = Lock()


@cache
def printable() -> Printable:
    """Makes text printable in the letter type of the documents; loads that type on first use."""
    with _REGISTERING:
        fonts = [TTFont(name, bundled("resources", "fonts", file)) for name, file in _FILES.items()]
        for font in fonts:
            pdfmetrics.registerFont(font)
    covered = frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts))
    seen = frozenset(code for code in covered if code >= 0x20) - {0xAD}
    words = read("characters")
    return Printable(seen, words["characters"], words["words"]["one"], words["words"]["several"])


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes (points) and styles of one kind of sheet."""

    width: float
    height: float
    side: float
    top: float
    bottom: float
    small_size: float
    h1: ParagraphStyle
    h2: ParagraphStyle
    h3: ParagraphStyle
    text: ParagraphStyle
    lead: ParagraphStyle
    quote: ParagraphStyle
    item: ParagraphStyle
    small: ParagraphStyle
    label: ParagraphStyle
    cell: ParagraphStyle
    cell_strong: ParagraphStyle
    cell_header: ParagraphStyle
    notice: ParagraphStyle

    @property
    def text_width(self) -> float:
        """Room for text between the margins."""
        return self.width - 2 * self.side

    @property
    def text_height(self) -> float:
        """Room for text between header and footer."""
        return self.height - self.top - self.bottom

    def landscape(self) -> Look:
        """The same look on its side."""
        return replace(self, width=self.height, height=self.width)


def _style(name: str, size: float, leading: float, **options: object) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        **{
            "fontName": REGULAR,
            "bulletFontName": REGULAR,
            "fontSize": size,
            "leading": leading,
            "textColor": INK,
            "bulletColor": ACCENT,
            "allowOrphans": 0,
            "allowWidows": 0,
            **options,
        },
    )


def _heading(name: str, size: float, leading: float, before: float, after: float, colour: Color) -> ParagraphStyle:
    return _style(
        name,
        size,
        leading,
        fontName=BOLD,
        textColor=colour,
        spaceBefore=before,
        spaceAfter=after,
        keepWithNext=1,
    )


def _cell(name: str, size: float, leading: float, **options: object) -> ParagraphStyle:
    return _style(name, size, leading, allowOrphans=1, allowWidows=1, **options)


STANDARD = Look(
    width=210 * mm,
    height=297 * mm,
    side=23 * mm,
    top=32 * mm,
    bottom=26 * mm,
    small_size=8.5,
    h1=_heading("h1", 22, 27, 0, 4, INK),
    h2=_heading("h2", 14, 18, 20, 5, ACCENT),
    h3=_heading("h3", 11.5, 15, 13, 3, INK),
    text=_style("text", 10.5, 15.5, spaceAfter=6),
    lead=_style("lead", 12, 17, textColor=GREY, spaceAfter=12),
    quote=_style("quote", 10.5, 15.5, fontName=ITALIC, leftIndent=12, spaceAfter=6),
    item=_style("item", 10.5, 15.5, leftIndent=14, bulletIndent=2, spaceAfter=3),
    small=_style("small", 9, 12.5, textColor=GREY, spaceAfter=4),
    label=_style("label", 10.5, 15.5, fontName=BOLD, spaceBefore=3, spaceAfter=1, keepWithNext=1),
    cell=_cell("cell", 9.5, 13),
    cell_strong=_cell("cell_strong", 9.5, 13, fontName=BOLD),
    cell_header=_cell("cell_header", 9, 12, fontName=BOLD, textColor=WHITE),
    notice=_style("notice", 10.5, 15),
)

EASY = Look(
    width=210 * mm,
    height=297 * mm,
    side=25 * mm,
    top=34 * mm,
    bottom=30 * mm,
    small_size=14,
    h1=_heading("easy_h1", 26, 33, 0, 12, INK),
    h2=_heading("easy_h2", 19, 26, 26, 8, ACCENT),
    h3=_heading("easy_h3", 16, 24, 16, 4, INK),
    text=_style("easy_text", 16, 25, spaceAfter=4),
    lead=_style("easy_lead", 16, 25, spaceAfter=4),
    quote=_style("easy_quote", 16, 25, leftIndent=16, spaceAfter=4),
    item=_style("easy_item", 16, 25, leftIndent=20, bulletIndent=2, spaceAfter=4),
    small=_style("easy_small", 14, 20, textColor=GREY, spaceAfter=4),
    label=_style("easy_label", 16, 25, fontName=BOLD, spaceAfter=2, keepWithNext=1),
    cell=_cell("easy_cell", 14, 20),
    cell_strong=_cell("easy_cell_strong", 14, 20, fontName=BOLD),
    cell_header=_cell("easy_cell_header", 14, 20, fontName=BOLD, textColor=WHITE),
    notice=_style("easy_notice", 16, 24),
)

_PLAIN_CELLS = [
    # Without this ReportLab sets cells in Helvetica, a letter type it does not embed.
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]

LIST_LOOK = TableStyle(
    [
        *_PLAIN_CELLS,
        ("BACKGROUND", (0, 0), (-1, 0), ACCENT),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 6),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ]
)

FACTS_LOOK = TableStyle(
    [
        *_PLAIN_CELLS,
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, LINE),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("LEFTPADDING", (1, 0), (-1, -1), 6),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
)
