"""The dossier a command is about."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from ..bootstrap import Desk, desk
from ..services.book import Book
from .secrets import passphrase


@contextmanager
def opened(words: Namespace, at: Desk | None = None) -> Iterator[Book]:
    """The dossier of `words.dossier`, closed again at the end."""
    here = at or desk()
    book = here.open(words.dossier, here.passphrase(passphrase(words.wachtwoord_bestand)))
    try:
        yield book
    finally:
        book.close()
