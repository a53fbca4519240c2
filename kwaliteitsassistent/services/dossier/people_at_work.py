"""Who is at the keyboard: the initials that stand beside what is confirmed and changed."""

from __future__ import annotations

from ...domain.records.staff import StaffMember
from ..book import Book


def signers(book: Book) -> tuple[tuple[str, str], ...]:
    """Initials and name of everyone who has initials, by name."""
    people = sorted(book.read().all(StaffMember), key=lambda one: one.sort_key)
    return tuple((one.initials, one.name) for one in people if one.initials)


def only_signer(book: Book) -> str:
    """The initials of the only one who has any; none when there are more or fewer."""
    found = signers(book)
    return found[0][0] if len(found) == 1 else ""
