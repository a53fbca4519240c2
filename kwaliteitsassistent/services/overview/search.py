"""Finds people, records, requirements and issued documents by what one types."""

from __future__ import annotations

from datetime import date
from itertools import islice

from ...domain.records.dossier import Dossier
from ...domain.text import fold
from ..book import Book
from ..wording.language import Language, spoken
from .search_index import Findable, Hit, HitKind, findables

MOST = 6
"""How many of each kind are shown; who wants more types on."""


class Finder:
    """Looks through a dossier once as long as nothing changes, and then finds at every letter."""

    def __init__(self) -> None:
        self._of: tuple[Dossier, date, Language] | None = None
        self._by_kind: dict[HitKind, list[Findable]] = {}

    def find(self, book: Book, words: str) -> tuple[Hit, ...]:
        """What fits all of `words`, whatever their case and accents, kind by kind; no words, no hits."""
        wanted = fold(words).split()
        if not wanted:
            return ()
        self._look_through(book.read(), book.today)
        return tuple(one.show() for kind in HitKind for one in _best(self._by_kind.get(kind, ()), wanted))

    def forget(self) -> None:
        """Keep nothing of a dossier that closes."""
        self._of, self._by_kind = None, {}

    def _look_through(self, dossier: Dossier, today: date) -> None:
        if self._of is not None and self._of[0] is dossier and self._of[1:] == (today, spoken()):
            return
        self.forget()
        for one in findables(dossier, today):
            self._by_kind.setdefault(one.kind, []).append(one)
        self._of = (dossier, today, spoken())


def fits(words: str, *texts: str) -> bool:
    """Whether every one of `words` is somewhere in the texts, whatever their case and accents."""
    return _has(fold(" ".join(texts)), fold(words).split())


def _has(searched: str, wanted: list[str]) -> bool:
    return all(word in searched for word in wanted)


def _best(findable: list[Findable] | tuple[()], wanted: list[str]) -> list[Findable]:
    """The first that fit, those with the words in their name before the others."""
    named = list(islice((one for one in findable if one.name and _has(one.name, wanted)), MOST))
    others = (one for one in findable if not (one.name and _has(one.name, wanted)) and _has(one.searched, wanted))
    return [*named, *islice(others, MOST - len(named))]
