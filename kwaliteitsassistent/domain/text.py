"""Text as people type it: what is kept of it, and how it is sorted and searched."""

from __future__ import annotations

import re
import unicodedata

from .errors import DomainError

MAX_TEXT = 10_000_000  # characters

_NAMES = ("I", "Wlz", "Wmo", "Youth")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_APOSTROPHES = str.maketrans("", "", "'`\u00b4\u2018\u2019\u02bc")
# Letters that Unicode does not take apart into a base letter and an accent.
_BASE_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "-": " "}
)


def clean(text: str) -> str:
    """The text without control characters; every kind of line end becomes a newline, tabs stay.

    DomainError `text_too_long` above 10 million characters, `text_unreadable` for half a character
    (a lone surrogate), which no file can hold.
    """
    if len(text) > MAX_TEXT:
        raise DomainError("text_too_long", limit=MAX_TEXT)
    if text.isprintable():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        raise DomainError("text_unreadable") from None
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def capital(text: str) -> str:
    """The text with a capital at its start; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The text with a small letter at its start, unless it begins with an abbreviation or a name: `VOG`, `Wmo`."""
    first = re.split(r"\W", text, maxsplit=1)[0]
    named = first in _NAMES or first[1:] != first[1:].lower()
    return text if named else text[:1].lower() + text[1:]


def fold(text: str) -> str:
    """The text for sorting and searching: without case, accents, apostrophes, hyphens and double spaces.

    `fold("Zoë van 't Hoff-Łukasz")` is `"zoe van t hoff lukasz"`.
    """
    parts = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    letters = "".join(sign for sign in unicodedata.normalize("NFKD", parts) if not unicodedata.combining(sign))
    return " ".join(letters.translate(_APOSTROPHES).translate(_BASE_LETTERS).split())
