"""The dossier a command is about."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from ..bootstrap import Desk, desk
from ..services.book import Book
from ..services.dossier.passphrases import advice
from .dutch_parser import say_wrong
from .secrets import passphrase


@contextmanager
def opened(words: Namespace, at: Desk | None = None) -> Iterator[Book]:
    """The dossier of `words.dossier`, closed again at the end."""
    here = at or desk()
    secret = passphrase(words.wachtwoord_bestand)
    book = here.open(words.dossier, here.passphrase(secret))
    if sys.stderr.isatty() and (told := advice(secret)):
        say_wrong(told)
    try:
        yield book
    finally:
        book.close()
