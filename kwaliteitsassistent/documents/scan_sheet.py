"""A scan of signed paper in an accessible PDF that says which document was signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from ..domain.errors import DomainError
from .letterhead import identity_facts, numbered_sheet, sender_line
from .sheet import Sheet
from .style import STANDARD
from .tagged.canvas import TaggingCanvas
from .tagged.flowables import Figure
from .views import Identity, Sender, grouped
from .wording import wording

_MOST_PIXELS = 40_000_000
_LONGEST_SIDE = 2600
_JPEG_QUALITY = 88


@dataclass(frozen=True, slots=True)
class ScanView:
    """The scans (JPEG or PNG bytes, one a page) and the unsigned document they belong to, by number and SHA-256."""

    identity: Identity
    sender: Sender
    document_number: str
    document_version: int
    document_sha256: str
    scans: tuple[bytes, ...]
    scanned_on: date
    scanned_by: str = ""
    signed_by: str = ""
    kept_at: str = ""


def build_scan_sheet(view: ScanView) -> bytes:
    """The scans as a PDF, without what a camera adds to a photo, such as the place where it was taken.

    Raises DomainError `scan_unreadable` or `scan_too_large`.
    """
    photos = [clean_photo(scan) for scan in view.scans]
    words = wording("scan_sheet")
    sheet = numbered_sheet(words, STANDARD, view.sender, view.identity, view)
    sheet.title(words("title"), words("below", number=view.document_number))
    belongs_to = words("document_value", number=view.document_number, version=view.document_version)
    sheet.facts(
        [
            (words("sender"), sender_line(words, view.sender)),
            (words("fact.belongs_to"), belongs_to),
            (words("fact.sha256"), grouped(view.document_sha256, 16).lower()),
            (words("fact.signed_by"), view.signed_by),
            (words("fact.scanned_on"), words.long_date(view.scanned_on)),
            (words("fact.scanned_by"), view.scanned_by),
            (words("fact.paper"), view.kept_at),
            (words("fact.pages"), str(len(photos))),
            *identity_facts(words, view.identity),
        ]
    )
    sheet.text(words("intro"))
    for page, photo in enumerate(photos, start=1):
        _add_photo(sheet, view, photo, page)
    return sheet.pdf()


def clean_photo(scan: bytes) -> bytes:
    """The picture as an upright JPEG of at most 2600 pixels a side, with nothing but the picture in it."""
    try:
        with Image.open(BytesIO(scan), formats=("JPEG", "PNG")) as opened:
            pixels = opened.width * opened.height
            if pixels > _MOST_PIXELS:
                raise DomainError("scan_too_large", megapixels=pixels // 1_000_000, limit=_MOST_PIXELS // 1_000_000)
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError, SyntaxError) as error:
        raise DomainError("scan_unreadable") from error
    paper = Image.new("RGB", upright.size, "white")
    paper.paste(upright, mask=upright.getchannel("A"))
    paper.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    out = BytesIO()
    paper.save(out, "JPEG", quality=_JPEG_QUALITY, dpi=(300, 300))
    return out.getvalue()


def _add_photo(sheet: Sheet, view: ScanView, photo: bytes, page: int) -> None:
    count = len(view.scans)
    sheet.new_page()
    sheet.heading(sheet.words("page_heading", page=page, count=count))
    alt = sheet.words(
        "figure",
        page=page,
        count=count,
        number=view.document_number,
        version=view.document_version,
        sha256=view.document_sha256,
    )
    reader = ImageReader(BytesIO(photo))
    across, down = reader.getSize()
    look = sheet.look
    room = look.text_height - look.h2.leading - look.h2.spaceAfter - 4
    scale = min(look.text_width / across, room / down)
    width, height = across * scale, down * scale

    def paint(canvas: TaggingCanvas) -> None:
        canvas.drawImage(reader, 0, 0, width, height)

    sheet.add(Figure(sheet.element("Figure", alt), width, height, paint))
