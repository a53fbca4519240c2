"""A file that travels along with the records."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file with its content, which is never empty. `media_type` is such as `application/pdf`."""

    id: str
    name: str
    media_type: str
    added_on: date
    content: bytes

    @property
    def sha256(self) -> str:
        """SHA-256 of the content in hex."""
        return hashlib.sha256(self.content).hexdigest()
