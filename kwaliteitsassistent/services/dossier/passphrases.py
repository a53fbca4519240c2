"""How hard a passphrase is to guess, in words; a help for choosing, never a gate."""

from __future__ import annotations

from enum import StrEnum

from ..wording.texts import text

_SHORT, _LONG, _WORDS = 10, 16, 4


class Strength(StrEnum):
    """The three things worth saying about a passphrase, and nothing yet."""

    NOTHING = "nothing"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength(passphrase: str) -> Strength:
    """Length counts most; a sentence of a few different words is best and easy to remember."""
    if not passphrase.strip():
        return Strength.NOTHING
    different = len(set(passphrase.casefold()))
    if len(passphrase) < _SHORT or different < _SHORT // 2:
        return Strength.WEAK
    words = set(passphrase.casefold().split())
    if different >= _SHORT // 2 and (len(passphrase) >= _LONG or len(words) >= _WORDS):
        return Strength.GOOD
    return Strength.FAIR


def strength_words(passphrase: str) -> str:
    """What to say below the field while one types."""
    return text("strength", strength(passphrase))
