"""What every record in a dossier has in common."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One fact in the dossier. `id` is a UUID or the user's own; it never changes and is never used again."""

    id: str
