"""Reads a PDF the way a screen reader does: through its structure tree and the marked content on its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary


@dataclass
class Told:
    """A structure element as read back: role, attributes, alternative text, and its children or own text."""

    role: str
    alt: str = ""
    attributes: dict[str, object] = field(default_factory=dict)
    children: list[Told] = field(default_factory=list)
    own_text: str = ""

    def walk(self) -> Iterator[Told]:
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def text(self) -> str:
        return self.own_text + "".join(f"{child.text} " for child in self.children)

    def all(self, *roles: str) -> list[Told]:
        return [told for told in self.walk() if told.role in roles]


def read(pdf: bytes) -> Told:
    """The document element of the structure tree."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        texts = {page.objgen: dict(_marked(page)) for page in opened.pages}
        return _told(opened.Root.StructTreeRoot.K[0], None, texts)


def words(pdf: bytes) -> list[str]:
    """All words of the document in reading order."""
    return read(pdf).text.split()


def font_sizes(pdf: bytes) -> set[float]:
    """Every font size set on any page or in any form drawn on one."""
    sizes: set[float] = set()
    with pikepdf.open(BytesIO(pdf)) as opened:
        forms = [item for item in opened.objects if _is_form(item)]
        for source in [*opened.pages, *forms]:
            shown = False
            size = 0.0
            for operands, operator in pikepdf.parse_content_stream(source):
                if str(operator) == "Tf":
                    size = float(operands[1])
                shown = str(operator) in {"Tj", "TJ"}
                if shown:
                    sizes.add(size)
    return sizes


def fonts(pdf: bytes) -> list[tuple[str, bool]]:
    """Name and whether the letters are in the file, for every font."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = [item for item in opened.objects if _is_font(item)]
        return [(str(item.BaseFont), "/FontFile2" in item.get("/FontDescriptor", {})) for item in found]


def page_count(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)


def _is_form(item: object) -> bool:
    return isinstance(item, pikepdf.Stream) and item.get("/Subtype") == pikepdf.Name.Form


def _is_font(item: object) -> bool:
    return isinstance(item, Dictionary) and item.get("/Type") == pikepdf.Name.Font


def _told(element: Dictionary, page: tuple[int, int] | None, texts: dict) -> Told:
    told = Told(str(element.S)[1:], str(element.get("/Alt", "")))
    if "/A" in element:
        told.attributes = {key[1:]: str(value) for key, value in element.A.items()}
    own_page = element.Pg.objgen if "/Pg" in element else page
    kids = element.get("/K", Array())
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and "/S" in kid:
            told.children.append(_told(kid, own_page, texts))
        elif isinstance(kid, Dictionary) and "/MCID" in kid:
            told.own_text += texts[kid.Pg.objgen][int(kid.MCID)]
        elif not isinstance(kid, Dictionary):
            told.own_text += texts[own_page][int(kid)]
    return told


def _marked(page: pikepdf.Page) -> Iterator[tuple[int, str]]:
    maps = {name: _unicode(font) for name, font in page.Resources.Font.items() if "/ToUnicode" in font}
    number, text, letters = None, "", {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                number, text = int(operands[1].MCID), ""
            case "BMC":
                number = None
            case "EMC":
                if number is not None:
                    yield number, text
                number = None
            case "Tf":
                letters = maps.get(str(operands[0]), {})
            case "Tj" if number is not None:
                text += "".join(letters.get(code, "\ufffd") for code in bytes(operands[0]))


def _unicode(font: Dictionary) -> dict[int, str]:
    _, _, written = font.ToUnicode.read_bytes().decode("latin-1").partition("endcodespacerange")
    pairs = re.findall(r"<([0-9A-F]{2})> <([0-9A-F]+)>", written)
    return {int(code, 16): bytes.fromhex(letters).decode("utf-16-be") for code, letters in pairs}
