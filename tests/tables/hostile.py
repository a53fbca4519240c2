"""Files that mean harm, or came out broken: each maker writes one into a folder and returns its path."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
BOOK = '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="rId1" xmlns:r="r"/></sheets></workbook>'
RELATIONS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
MEGABYTE = 1_000_000


def package(sheet: bytes, **others: bytes) -> bytes:
    """An XLSX file around the XML of one sheet; `strings` and `book` replace other parts."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", TYPES)
        out.writestr("xl/workbook.xml", others.get("book", BOOK.encode()))
        out.writestr("xl/_rels/workbook.xml.rels", RELATIONS)
        if "strings" in others:
            out.writestr("xl/sharedStrings.xml", others["strings"])
        out.writestr("xl/worksheets/sheet1.xml", sheet)
    return held.getvalue()


def _rows(xml: bytes) -> bytes:
    return b"<worksheet><sheetData>" + xml + b"</sheetData></worksheet>"


def _lying_zip() -> bytes:
    """A part that unpacks to far more than the ZIP says of it."""
    real = package(_rows(b"<row/>" * 8 * MEGABYTE))
    size = len(_rows(b"<row/>" * 8 * MEGABYTE))
    return real.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]><worksheet>&l9;</worksheet>'.encode()


CASES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "100 MB of CSV": ("groot.csv", lambda: b"nr;eis\n1;x\n"),
    "a million rows": ("rijen.csv", lambda: b"nr;eis\n" + b"1;abc\n" * MEGABYTE),
    "100,000 columns": ("breed.csv", lambda: b"nr;eis\n" + b"x;" * 99_999 + b"x"),
    "a cell of 5 MB": ("cel.csv", lambda: b'nr;eis\n1;"' + b"x" * 5 * MEGABYTE + b'"'),
    "a quote that never closes": ("open.csv", lambda: b'nr;eis\n1;"' + b"een eis\n" * 100_000),
    "NUL bytes": ("nul.csv", lambda: b"nr;eis\n1;een\0eis\n"),
    "no known encoding": ("code.csv", lambda: b"nr;eis\n1;\x81\x8d\x8f\n"),
    "a picture": ("foto.csv", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100),
    "nothing": ("leeg.csv", lambda: b""),
    "a locked or old workbook": ("slot.xlsx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000)),
    "a PDF": ("eisen.xlsx", lambda: b"%PDF-1.7\n"),
    "a broken ZIP": ("kapot.xlsx", lambda: package(_rows(b""))[:200]),
    "a ZIP that is no workbook": ("ander.xlsx", lambda: b"PK\x05\x06" + bytes(18)),
    "a ZIP bomb": ("bom.xlsx", lambda: package(_rows(b"<row/>" * 8 * MEGABYTE))),
    "a ZIP that lies": ("leugen.xlsx", _lying_zip),
    "millions of cells": ("cellen.xlsx", lambda: package(_rows(b"<row>" + b"<c/>" * 5 * MEGABYTE + b"</row>"))),
    "a million filled rows": (
        "vol.xlsx",
        lambda: package(_rows(b"<row><c><v>1</v></c></row>" * MEGABYTE)),
    ),
    "millions of strings": (
        "woorden.xlsx",
        lambda: package(_rows(b""), strings=b"<sst>" + b"<si><t>ab</t></si>" * 2 * MEGABYTE + b"</sst>"),
    ),
    "merged cells over merged cells": (
        "samen.xlsx",
        lambda: package(
            b"<worksheet><sheetData>"
            + b"<row><c><v>1</v></c></row>" * 4_900
            + b"</sheetData>"
            + b'<mergeCell ref="A1:XFD1048576"/>' * 2_000
            + b"</worksheet>"
        ),
    ),
    "deep XML": ("diep.xlsx", lambda: package(b"<a>" * MEGABYTE)),
    "entities that grow": ("lach.xlsx", lambda: package(_laughs())),
    "a cell far to the right": (
        "rechts.xlsx",
        lambda: package(_rows(b'<row r="1"><c r="XFD1"><v>1</v></c></row>')),
    ),
    "100 MB of TOML": ("groot.toml", lambda: b"format = 1\n"),
    "deep TOML": ("diep.toml", lambda: b"\n".join([b"format = 1", b"x = ", *[b"[" * 1_000] * 10])),
}
HUGE = {"100 MB of CSV", "100 MB of TOML"}
"""Cases of which the file is made that large with a hole, which takes no room on the disk."""


def write(case: str, folder: Path) -> Path:
    """The file of a case."""
    name, make = CASES[case]
    path = folder / name
    path.write_bytes(make())
    if case in HUGE:
        os.truncate(path, 100 * MEGABYTE)
    return path
