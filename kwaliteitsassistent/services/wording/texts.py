"""Sentences for codes: errors, reasons and names of things, read from `resources/texts`.

Each file there has a twin under `resources/texts/en`. What only files, documents or the command line say has none.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from ...bundled import bundled
from .dates import long_date, long_moment
from .language import Language, spoken


def shown(value: object) -> str:
    """A value inside a sentence: dates in full, yes and no in words, lists with commas."""
    if isinstance(value, datetime):
        return long_moment(value)
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, bool):
        return text("value", "yes" if value else "no")
    if isinstance(value, (tuple, list, set, frozenset)):
        return ", ".join(shown(item) for item in value)
    return str(value)


@cache
def _sentences(language: Language) -> Mapping[str, Mapping[str, str]]:
    """All texts by kind (the table's name) and code; where a language has no words of its own, the Dutch ones."""
    dutch = _read(bundled("resources", "texts"))
    if language is Language.DUTCH:
        return dutch
    own = _read(bundled("resources", "texts", language.value))
    return {kind: {**lines, **own.get(kind, {})} for kind, lines in dutch.items()}


def _read(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """The texts in one folder; every file adds to the same kinds."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(folder.glob("*.toml")):
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
    return _sentences(spoken())[kind][code].format(**{name: shown(value) for name, value in facts.items()})


def has_text(kind: str, code: str) -> bool:
    """Whether a sentence exists for this code."""
    return code in _sentences(spoken()).get(kind, {})
