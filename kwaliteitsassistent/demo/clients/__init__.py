"""Five clients with their plans and their year; one client, one file."""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.records.record import Record
from ..days import Days
from . import dirk, fenna, jolanda, ruben, sem

__all__ = ["clients", "dirk", "fenna", "jolanda", "ruben", "sem"]


def clients(days: Days) -> Iterator[Record]:
    """Everyone who gets support, and one who did until three months ago."""
    for client in (jolanda, ruben, sem, fenna, dirk):
        yield from client.records(days)
