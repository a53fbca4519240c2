"""Every document, whatever is put in it, passes PDF/UA-1 and PDF/A-2b."""

from __future__ import annotations

import itertools
import re
import zlib
from pathlib import Path

import page
import pytest

from kwaliteitsassistent.documents.tagged.finish import packed_stream

from . import kinds, reading
from .conftest import conforms

ALL = [
    pytest.param(make, id=f"{form} {name}")
    for form, makers in (("ordinary", kinds.ORDINARY), ("empty", kinds.EMPTY), ("hostile", kinds.HOSTILE))
    for name, make in makers.items()
]


@pytest.mark.parametrize("make", ALL)
def test_document_is_sound_in_every_way(make: kinds.Make, tmp_path: Path) -> None:
    pdf = make()

    conforms(pdf, tmp_path)
    assert pdf.startswith(b"%PDF-1.7")
    assert not re.search(rb"\r\nendstream", pdf)
    assert all(embedded and "AtkinsonHyperlegible" in name for name, embedded in reading.fonts(pdf))

    told = reading.read(pdf)
    levels = [int(heading.role[1]) for heading in told.all("H1", "H2", "H3")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    assert all(figure.alt for figure in told.all("Figure", "Link"))
    assert all(cell.attributes["Scope"] in ("/Row", "/Column") for cell in told.all("TH"))
    for table in told.all("Table"):
        assert len({len(row.all("TH", "TD")) for row in table.all("TR")}) == 1
    assert "\ufffd" not in told.text


@pytest.mark.parametrize("name", kinds.ORDINARY)
def test_same_view_gives_same_bytes(name: str) -> None:
    assert kinds.ORDINARY[name]() == kinds.ORDINARY[name]()


def test_gate_sees_a_fault(tmp_path: Path) -> None:
    """The validator itself works: a plain ReportLab file fails both profiles."""
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "plain.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(72, 72, "zonder tags")
    canvas.save()
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B):
        assert not page.validate_pdf(str(path), profile=profile).is_compliant


@pytest.mark.parametrize("padding", [b"\n", b"\0\0\0\1"])
def test_no_stream_ends_in_a_carriage_return(padding: bytes) -> None:
    """Whatever the content adds up to, also where the plain compressed form would end in one."""
    for total in range(300):
        content = b"\1" * total
        padded, packed = packed_stream(content, padding)
        assert not packed.endswith(b"\r")
        assert zlib.decompress(packed) == padded
        assert padded in (content, content + padding)
    assert packed_stream(b"\1" * 12, padding)[0] == b"\1" * 12 + padding
