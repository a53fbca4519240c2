"""How hard a passphrase is to guess, in words, and whether that is enough for a new one.

A dossier that has a weaker one from before still opens with it.
"""

from __future__ import annotations

from enum import StrEnum

from ...domain.errors import DomainError
from ..wording.texts import text

_SHORT, _LONG, _WORDS = 12, 16, 4  # characters, characters, different words
_DIFFERENT = 5  # characters


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
    words = set(passphrase.casefold().split())
    if len(set(passphrase.casefold())) < _DIFFERENT or (len(passphrase) < _SHORT and len(words) < _WORDS):
        return Strength.WEAK
    return Strength.GOOD if len(passphrase) >= _LONG or len(words) >= _WORDS else Strength.FAIR


def is_enough(passphrase: str) -> bool:
    """Whether a passphrase is long enough: twelve characters, or four different words."""
    return strength(passphrase) in (Strength.FAIR, Strength.GOOD)


def check_new(passphrase: str) -> None:
    """Raise DomainError `passphrase_empty` or `passphrase_weak` for one that somebody chooses now."""
    if not passphrase.strip():
        raise DomainError("passphrase_empty")
    if not is_enough(passphrase):
        raise DomainError("passphrase_weak")


def advice(passphrase: str) -> str:
    """What to say about the passphrase of a dossier that was just opened; nothing when it is enough."""
    return "" if is_enough(passphrase) else text("advice", "passphrase_weak")


def strength_words(passphrase: str) -> str:
    """What to say below the field while one types."""
    return text("strength", strength(passphrase))
