"""Makes any text printable: what the letter type lacks is replaced by something visible and honest."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterator, Mapping
from itertools import groupby

# Invisible: joiners, variation selectors, skin tones, direction marks, soft hyphens.
_UNSEEN_CATEGORIES = frozenset({"Cf", "Cc"})
_MODIFIERS = frozenset(
    {*range(0xFE00, 0xFE10), *range(0x1F3FB, 0x1F400), *range(0xE0100, 0xE01F0)},
)


class Printable:
    """Turns text into text the letter type can show.

    `substitutes` gives a word or sign for a character; `one` and `several` (with `{count}`) stand for the rest.
    """

    def __init__(self, covered: Container[int], substitutes: Mapping[str, str], one: str, several: str) -> None:
        self._covered = covered
        self._substitutes = substitutes
        self._one = one
        self._several = several
        self._known: dict[str, str | None] = {}

    def __call__(self, text: str) -> str:
        """The text in composed form (NFC), line ends as `\\n`, without what cannot be shown."""
        composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
        composed = composed.replace("\u2028", "\n").replace("\u2029", "\n").replace("\t", " ")
        if all(character == "\n" or ord(character) in self._covered for character in composed):
            return composed
        return "".join(self._pieces(composed))

    def lines(self, text: str) -> tuple[str, ...]:
        """The printable text as its lines, without the empty ones."""
        return tuple(line for line in (part.strip() for part in self(text).split("\n")) if line)

    def _pieces(self, text: str) -> Iterator[str]:
        told = ((character, self._shown(character)) for character in text)
        shown = (pair for pair in told if pair[1] != "")
        for missing, run in groupby(shown, key=lambda pair: pair[1] is None):
            found = list(run)
            if not missing:
                yield "".join(piece or "" for _, piece in found)
            elif len(found) == 1:
                yield self._one
            else:
                yield self._several.format(count=len(found))

    def _shown(self, character: str) -> str | None:
        if character not in self._known:
            self._known[character] = self._find(character)
        return self._known[character]

    def _find(self, character: str) -> str | None:
        if character == "\n":
            return character
        if unicodedata.category(character) in _UNSEEN_CATEGORIES or ord(character) in _MODIFIERS:
            return ""
        if character in self._substitutes:
            return self._substitutes[character]
        if ord(character) in self._covered:
            return character
        if unicodedata.category(character) == "Zs":
            return " "
        return self._closest(character)

    def _closest(self, character: str) -> str | None:
        """The nearest sign: the letter without the accent the type lacks, the digit without its circle."""
        kept = ""
        for part in unicodedata.normalize("NFKD", character):
            grown = unicodedata.normalize("NFC", kept + part)
            if all(ord(sign) in self._covered for sign in grown):
                kept = grown
        return kept if any(sign.isalnum() for sign in kept) else None
