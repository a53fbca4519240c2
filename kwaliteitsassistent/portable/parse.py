"""From bytes to JSON values, whatever the bytes are."""

from __future__ import annotations

import json
import math
from typing import Any

from ..domain.errors import DomainError
from .problems import printable

_LONGEST_NUMBER = 20


def parsed(data: bytes) -> object:
    """The JSON in a file. A byte order mark is fine.

    DomainError `data_not_utf8`, `data_not_json` with line and column, `data_too_deep`, or `data_double_key`.
    NaN and numbers too large come through as they are: only the reader can name their place.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DomainError("data_not_utf8") from None
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_int=_whole, parse_constant=float)
    except json.JSONDecodeError as error:
        raise DomainError("data_not_json", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise DomainError("data_too_deep") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise DomainError("data_double_key", key=printable(key))
        found[key] = value
    return found


def _whole(digits: str) -> int | float:
    """Python refuses thousands of digits; no record has a number of more than twenty."""
    return int(digits) if len(digits) <= _LONGEST_NUMBER else math.inf
