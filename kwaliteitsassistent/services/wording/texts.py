"""Dutch sentences for codes: errors, reasons and names of things, read from `resources/texts`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

from ...bundled import bundled

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli",
    "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def long_date(day: date) -> str:
    """A date as people read it: `4 maart 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_date(day: date) -> str:
    """A date with its day of the week: `woensdag 4 maart 2026`."""
    return f"{WEEKDAYS[day.weekday()]} {long_date(day)}"


def shown(value: object) -> str:
    """A value inside a sentence: dates in full, yes and no in words, lists with commas."""
    if isinstance(value, datetime):
        return f"{long_date(value.date())}, {value:%H.%M} uur"
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, (tuple, list, set, frozenset)):
        return ", ".join(shown(item) for item in value)
    return str(value)


@cache
def _sentences() -> Mapping[str, Mapping[str, str]]:
    """All texts by kind (the table's name) and code; every file adds to the same kinds."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(bundled("resources", "texts").glob("*.toml")):
        for kind, lines in tomllib.loads(path.read_text(encoding="utf-8")).items():
            known = found.setdefault(kind, {})
            for code, sentence in lines.items():
                if code in known:
                    raise ValueError(f"{path.name}: {kind}.{code} stands there twice")
                known[code] = sentence
    return found


def text(kind: str, code: str, /, **facts: object) -> str:
    """The sentence for `code` of `kind` (a table in `resources/texts`) with its placeholders filled.

    Raises KeyError where no sentence exists: a test keeps that from reaching a user.
    """
    return _sentences()[kind][code].format(**{name: shown(value) for name, value in facts.items()})


def has_text(kind: str, code: str) -> bool:
    """Whether a sentence exists for this code."""
    return code in _sentences().get(kind, {})
