"""Lengths of time as people write them in Dutch: numbers in figures or words, and units long or short."""

from __future__ import annotations

import re

from ...dates import Period
from ...text import fold

_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("een eens eenmaal", "twee tweemaal", "drie driemaal", "vier viermaal", "vijf", "zes", "zeven", "acht", "negen",
         "tien", "elf", "twaalf", "dertien", "veertien"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_UNITS = (
    (r"werkdag(?:en)?", "working"),
    (r"dag(?:en)?", Period(days=1)),
    (r"we?e?ke?n?|wkn?", Period(days=7)),
    (r"maand(?:en)?|mnd(?:en)?", Period(months=1)),
    (r"kwartaa?l(?:en)?", Period(months=3)),
    (r"half ?jaar|halfjaar", Period(months=6)),
    (r"jaar|jaren|jr", Period(months=12)),
)
_ANY_UNIT = "|".join(pattern for pattern, _ in _UNITS)
LENGTH = rf"(?:\d{{1,3}} )?(?:{_ANY_UNIT})"
"""Pattern of a length of time in plain text, such as `6 weken` or `jaar`."""

_PARTS = re.compile(rf"(?:(\d{{1,3}}) )?({_ANY_UNIT})")
_GLUED = re.compile(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)")
_TIMES = re.compile(r"(\d+) (?:x|keer|maal)\b")
_WHOLE_PHRASES = (("anderhalf jaar", "18 maanden"), ("een half jaar", "half jaar"), ("de helft van", "-"))


def plain(text: str) -> str:
    """The text in small letters, without accents, with figures for numbers and one space between words."""
    words = fold(text.replace("≥", " ").replace(">=", " ").replace("≤", "max ").replace("<=", "max "))
    for phrase, instead in _WHOLE_PHRASES:
        words = words.replace(phrase, instead)
    words = _GLUED.sub(" ", re.sub(r"[.,;:()]+", " ", words))
    figures = " ".join(_figure(word) for word in words.split())
    return _TIMES.sub(r"\1 x", figures)


def _figure(word: str) -> str:
    if word.endswith("maal") and word in _NUMBERS:
        return f"{_NUMBERS[word]} x"
    if word == "eens":
        return "1 x"
    return str(_NUMBERS.get(word, word))


def length(text: str) -> Period | int | None:
    """A length of time in plain text: a Period, a number of working days, or None when it is neither."""
    match = _PARTS.fullmatch(text)
    if match is None:
        return None
    count = int(match.group(1) or 1)
    unit = next(unit for pattern, unit in _UNITS if re.fullmatch(pattern, match.group(2)))
    if count == 0:
        return None
    if not isinstance(unit, Period):
        return count
    return Period(months=unit.months * count, days=unit.days * count)
