"""What a page needs of the program: the open dossier and the thread for long work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..services.book import Book
from .background import Background


@dataclass(frozen=True, slots=True)
class Workspace:
    """Given to every page when it is built. `background` runs what takes longer than the eye waits.

    `since` is the last day before today on which the dossier was open here, when that is known.
    """

    book: Book
    background: Background
    since: date | None = None
