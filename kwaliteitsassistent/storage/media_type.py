"""What kind of file something is, told by its content; a name can say anything."""

from __future__ import annotations

import io
import zipfile

UNKNOWN = "application/octet-stream"

_STARTS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
)

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OFFICE_PARTS = (
    ("word/document.xml", f"{_OFFICE}.wordprocessingml.document"),
    ("xl/workbook.xml", f"{_OFFICE}.spreadsheetml.sheet"),
    ("ppt/presentation.xml", f"{_OFFICE}.presentationml.presentation"),
)

# The zip of an OpenDocument file begins with its kind, uncompressed, at this fixed place.
_OPEN_DOCUMENT = slice(30, 38)
_OPEN_DOCUMENT_KINDS = tuple(
    f"application/vnd.oasis.opendocument.{kind}" for kind in ("text", "spreadsheet", "presentation")
)

_TEXT_CONTROLS = frozenset("\t\n\r\f")


def media_type_of(content: bytes) -> str:
    """The media type; `application/octet-stream` when nothing fits."""
    for start, media_type in _STARTS:
        if content.startswith(start):
            return media_type
    if content[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1"):
        return "image/heic"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content.startswith(b"PK\x03\x04"):
        return _inside_zip(content)
    return "text/plain" if _is_text(content) else UNKNOWN


def _inside_zip(content: bytes) -> str:
    if content[_OPEN_DOCUMENT] == b"mimetype":
        kind = next((kind for kind in _OPEN_DOCUMENT_KINDS if content[38:].startswith(kind.encode())), None)
        if kind:
            return kind
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
        return UNKNOWN
    return next((kind for part, kind in _OFFICE_PARTS if part in names), "application/zip")


def _is_text(content: bytes) -> bool:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return all(sign.isprintable() or sign in _TEXT_CONTROLS or sign.isspace() for sign in text)
