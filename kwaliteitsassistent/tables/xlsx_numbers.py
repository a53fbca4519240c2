"""How a number in a sheet reads on screen: as a day, with its own decimals, or plainly."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_BUILT_IN_DAYS = {*range(14, 18), 22, *range(27, 32), *range(50, 59)}
_BUILT_IN_DECIMALS = {2: 2, 4: 2}
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_DECIMALS = re.compile(r"0\.(0+)")
_LAST_DAY = 2_958_465  # 31 December 9999


class Style:
    """What a cell's number format asks: `day`, or a fixed number of `decimals`."""

    def __init__(self, number: int, code: str) -> None:
        shown = _NOT_SHOWN.sub("", code).split(";")[0].casefold()
        self.day = number in _BUILT_IN_DAYS or "y" in shown or "d" in shown
        decimals = _DECIMALS.fullmatch(shown)
        self.decimals = len(decimals.group(1)) if decimals else _BUILT_IN_DECIMALS.get(number)


def shown_number(text: str, style: Style | None, days_from_1904: bool) -> tuple[str, bool]:
    """The number as text, and whether it is a day. What is no number stays as it is."""
    try:
        value = float(text)
    except ValueError:
        return text, False
    if style is not None and style.day and 1 <= value < _LAST_DAY:
        day = datetime(1904, 1, 1) if days_from_1904 else datetime(1899, 12, 30)
        day += timedelta(days=int(value))
        return f"{day.day}-{day.month}-{day.year}", True
    if style is not None and style.decimals is not None:
        return f"{value:.{style.decimals}f}", False
    return f"{value:.15g}", False
