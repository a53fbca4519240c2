"""The Dutch wording of the documents, read from `resources/documents`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from ..bundled import bundled


class Wording:
    """The sentences of one document; what is not there is looked up in the common ones."""

    def __init__(self, *tables: Mapping[str, Any]) -> None:
        self._tables = tables

    def __call__(self, key: str, **facts: object) -> str:
        """The sentence for a dotted `key`, with its placeholders filled. Raises KeyError when there is none."""
        for table in self._tables:
            found: Any = table
            for part in key.split("."):
                found = found.get(part) if isinstance(found, Mapping) else None
            if isinstance(found, str):
                return found.format(**facts)
        raise KeyError(key)

    def lines(self, key: str, **facts: object) -> tuple[str, ...]:
        """The sentences of a text of several paragraphs."""
        return tuple(line for line in self(key, **facts).splitlines() if line.strip())

    def long_date(self, day: date | None, missing: str = "") -> str:
        """A date as people read it: `4 maart 2026`."""
        if day is None:
            return missing
        return f"{day.day} {self(f'months.m{day.month:02}')} {day.year}"

    def short_date(self, day: date | None, missing: str = "") -> str:
        """A date for narrow columns: `04-03-2026`."""
        return missing if day is None else f"{day:%d-%m-%Y}"

    def moment(self, moment: datetime) -> str:
        """A date and time as people read it, in the zone it comes in: `4 maart 2026, 14.05 uur`."""
        return self("moment", date=self.long_date(moment.date()), time=f"{moment:%H.%M}")


@cache
def read(name: str) -> Mapping[str, Any]:
    """The table in `resources/documents/<name>.toml`."""
    path = bundled("resources", "documents", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def wording(name: str) -> Wording:
    """The wording of the document `name`."""
    return Wording(read(name), read("common"))
