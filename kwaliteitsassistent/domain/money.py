"""Amounts of money as people write them."""

from __future__ import annotations

import re
from decimal import Decimal

_UNITS = {"duizend": 1_000, "thousand": 1_000, "miljoen": 1_000_000, "million": 1_000_000, "mln": 1_000_000}
_MARK = r"(?:€|euro?\b)?\s*"
_CENTS = r"(?:[.,](?:00|-{1,2}|–|—))?"
_PLAIN = re.compile(_MARK + r"(?P<number>\d{1,3}(?:[. ,]\d{3})+|\d+)" + _CENTS + r"(?:\s*euro)?")
_ROUND = re.compile(_MARK + r"(?P<number>\d+(?:[.,]\d{1,2})?)\s*(?P<unit>" + "|".join(_UNITS) + r")\b\.?(?:\s*euro)?")
_MOST_DIGITS = 15


def read_euros(text: str) -> int | None:
    """Whole euros from "€ 2.500.000", "2500000,-" or "2,5 miljoen"; None for anything else, cents among it.

    Three figures behind a sign before a unit ("2.500 duizend") may be thousands or a part, so they are not read.
    """
    plain = text.strip().casefold().replace("\u00a0", " ")
    found = _ROUND.fullmatch(plain)
    if found:
        amount = Decimal(found["number"].replace(",", ".")) * _UNITS[found["unit"]]
        return int(amount) if amount == int(amount) else None
    found = _PLAIN.fullmatch(plain)
    if not found:
        return None
    digits = re.sub(r"\D", "", found["number"])
    return int(digits) if len(digits) <= _MOST_DIGITS else None
