"""What a PDF says of itself, in words for programs: its number, its version, and the key that was to seal it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from .views import Identity

_NUMBER = re.compile(r"document:(\S+) versie:(\d+)")
_ROOT = re.compile(r"zegelsleutel:sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Claim:
    """The document's number and version, and the SHA-256 fingerprint of the sealing root; empty when not named."""

    number: str = ""
    version: int | None = None
    root: str = ""


def claim_words(identity: Identity) -> str:
    """The claim as it is put in the file's keywords."""
    words = f"document:{identity.number} versie:{identity.version}"
    return f"{words} zegelsleutel:sha256:{identity.seal_root}" if identity.seal_root else words


def read_claim(pdf: bytes) -> Claim:
    """The claim in a PDF; an empty one when the file cannot be read."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            keywords = str(opened.docinfo.get("/Keywords", ""))
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError):
        return Claim()
    number, root = _NUMBER.search(keywords), _ROOT.search(keywords)
    return Claim(number[1] if number else "", int(number[2]) if number else None, root[1] if root else "")
