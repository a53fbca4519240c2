"""One table of a kader file, read key by key; whatever is wrong is noted with its place, and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from ..dates import Period
from ..errors import DomainError
from .forms import FORMS
from .parts.measures import Count, Setting, Span
from .settings import PREFIX, count_settings, span_settings
from .toml_lines import LineIndex, Path

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T", int, date)

MAX_TEXT = 2_000  # characters
MAX_PROBLEMS = 1_000  # nobody reads on after that
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_ROW_ID = re.compile(r"[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*")
_VERSION = re.compile(r"[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*")


@dataclass(slots=True)
class Problems:
    """What is wrong in a file. `owner` is the requirement, or the part of the file, that is being read.

    `places` has for each problem the way to it in the file.
    """

    file: str
    lines: LineIndex
    found: list[DomainError] = field(default_factory=list)
    places: list[Path] = field(default_factory=list)
    owner: str = "kader"

    def add(self, code: str, path: Path, **facts: object) -> None:
        """Note one problem at a place in the file."""
        if len(self.found) >= MAX_PROBLEMS:
            return
        told = {name: _short(value) for name, value in {"id": self.owner, **facts}.items()}
        self.found.append(DomainError(code, file=self.file, line=self.lines.line(path), **told))
        self.places.append(path)


def _short(value: object) -> object:
    """What someone wrote in a file, fit to stand in a sentence."""
    if isinstance(value, date) or (isinstance(value, int) and abs(value) < 10**12):
        return value
    if isinstance(value, tuple) and all(isinstance(one, str) for one in value):
        return value
    text = _CONTROL.sub("?", str(value)).replace("\n", " ")
    return text if len(text) <= 80 else f"{text[:79]}…"


class Table:
    """A table with its keys checked against a form. Each reader notes what is wrong and returns something harmless.

    Nothing harmless ever leaves: a file with a problem gives no kader.
    """

    def __init__(self, data: object, path: Path, problems: Problems, form: str) -> None:
        self.path = path
        self.problems = problems
        self.data: dict[str, Any] = data if isinstance(data, dict) else {}
        if not isinstance(data, dict):
            problems.add("kader_not_table", path, key=_last_name(path))
            return
        keys = FORMS[form]
        unknown = [key for key in self.data if key not in keys.keys]
        for key in unknown:
            self.wrong("kader_key_unknown", key, known=keys.keys)
        for key in keys.required:
            if key not in self.data:
                self.wrong("kader_key_missing", key)
        present = [key for key in keys.one_of if key in self.data]
        if len(present) > 1 or (keys.one_of and not present and not unknown):
            problems.add("kader_key_not_one", path, found=", ".join(present) or "-", known=keys.one_of)

    def __contains__(self, key: str) -> bool:
        return key in self.data

    def wrong(self, code: str, key: str, **facts: object) -> None:
        """Note a problem with one key."""
        self.problems.add(code, (*self.path, key), key=key, **facts)

    def chosen(self, keys: tuple[str, ...]) -> str | None:
        """Which of these keys is there; None when none or more than one."""
        present = [key for key in keys if key in self.data]
        return present[0] if len(present) == 1 else None

    def text(self, key: str) -> str:
        """A sentence or name: not empty, not endless, no control characters."""
        value = self.data.get(key, "-")
        if not isinstance(value, str):
            self.wrong("kader_not_text", key)
        elif not value.strip():
            self.wrong("kader_text_empty", key)
        elif len(value) > MAX_TEXT:
            self.wrong("kader_text_long", key, limit=MAX_TEXT)
        elif _CONTROL.search(value):
            self.wrong("kader_text_control", key)
        else:
            return value.strip()
        return "-"

    def optional_text(self, key: str) -> str:
        """A text that may be left out, but not be left empty."""
        return self.text(key) if key in self.data else ""

    def id(self, key: str) -> str:
        """Small letters and digits, with dots and hyphens between."""
        return self._pattern(key, _ID, "kader_id_bad")

    def row_id(self, key: str) -> str:
        """The number of a row as its source writes it, capitals and all: `B06c`."""
        return self._pattern(key, _ROW_ID, "kader_row_id_bad")

    def version(self, key: str) -> str:
        """Letters and digits, with dots and hyphens between."""
        return self._pattern(key, _VERSION, "kader_version_bad")

    def _pattern(self, key: str, pattern: re.Pattern[str], code: str) -> str:
        value = self.text(key)
        if value != "-" and not pattern.fullmatch(value):
            self.wrong(code, key, value=value)
        return value

    def choice(self, key: str, type_: type[E], default: E) -> E:
        """One of a closed list; `default` when the key is left out."""
        value = self.one_of(key, tuple(type_), default)
        return type_(value) if value in tuple(type_) else default

    def one_of(self, key: str, options: tuple[str, ...], default: str, code: str = "kader_choice_unknown") -> str:
        """One of `options`, as text."""
        value = self.data.get(key, default)
        if value in options:
            return str(value)
        if key in self.data:
            self.wrong(code, key, value=value, known=options)
        return default

    def flag(self, key: str) -> bool:
        """Yes or no; no when left out."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            self.wrong("kader_not_yes_no", key)
        return value is True

    def number(self, key: str, default: int, most: int = 1_000) -> int:
        """A whole number of at least one."""
        value = self.data.get(key, default)
        if type(value) is not int or not 1 <= value <= most:
            self.wrong("kader_not_number", key, limit=most)
            return default
        return value

    def day(self, key: str) -> date | None:
        """A date without a time."""
        value = self.data.get(key)
        if key in self.data and (not isinstance(value, date) or isinstance(value, datetime)):
            self.wrong("kader_not_date", key)
            return None
        return value

    def days(self, key: str) -> tuple[date, ...]:
        """Days written as text, in order and each once."""
        found = []
        for item, path in self.items(key):
            try:
                found.append(date.fromisoformat(item if isinstance(item, str) and len(item) == 10 else ""))
            except ValueError:
                self.problems.add("kader_day_bad", path, key=key, value=item)
        return self._ascending(key, tuple(found))

    def years(self, key: str) -> tuple[int, ...]:
        """Calendar years, in order and each once."""
        found = []
        for item, path in self.items(key):
            if type(item) is int and 2000 <= item <= 2100:
                found.append(item)
            else:
                self.problems.add("kader_year_bad", path, key=key, value=item)
        return self._ascending(key, tuple(found))

    def _ascending(self, key: str, found: tuple[T, ...]) -> tuple[T, ...]:
        if list(found) != sorted(set(found)):
            self.wrong("kader_days_order", key)
        return found

    def day_of_year(self, key: str) -> tuple[int, int]:
        """A month and a day that every year has, such as "05-31"."""
        value = self.data.get(key)
        try:
            day = date.fromisoformat(f"2001-{value}" if isinstance(value, str) and len(value) == 5 else "")
        except ValueError:
            self.wrong("kader_day_of_year_bad", key, value=value)
            return 12, 31
        return day.month, day.day

    def calendar_period(self, key: str) -> Period:
        """A fixed length of time by the calendar: not in working days."""
        period = self.period(key)
        if period.working_days:
            self.wrong("kader_period_calendar", key, value=period)
        return period

    def period(self, key: str) -> Period:
        """A fixed length of time, longer than nothing."""
        value = self.data.get(key, "P1D")
        try:
            period = Period.parse(value if isinstance(value, str) else "")
        except DomainError:
            self.wrong("kader_period_bad", key, value=value)
            return Period(days=1)
        if period == Period():
            self.wrong("kader_period_zero", key)
        return period

    def span(self, key: str) -> Span:
        """A length of time, fixed or the provider's own."""
        value = self.data.get(key)
        if isinstance(value, str) and value.startswith(PREFIX):
            return self._setting(key, value, span_settings())
        return self.period(key)

    def optional_span(self, key: str) -> Span | None:
        """A length of time that may be left out."""
        return self.span(key) if key in self.data else None

    def optional_count(self, key: str) -> Count | None:
        """A number, fixed or the provider's own, that may be left out."""
        value = self.data.get(key)
        if isinstance(value, str):
            return self._setting(key, value, count_settings())
        return self.number(key, 1) if key in self.data else None

    def _setting(self, key: str, value: str, known: tuple[str, ...]) -> Setting:
        name = value.removeprefix(PREFIX)
        if name not in known or not value.startswith(PREFIX):
            self.wrong("kader_setting_unknown", key, value=value, known=tuple(PREFIX + one for one in known))
        return Setting(name)

    def items(self, key: str) -> Iterator[tuple[Any, Path]]:
        """The items of a list that may be left out but not be empty, each with its place."""
        value = self.data.get(key)
        if key not in self.data:
            return
        if not isinstance(value, list):
            self.wrong("kader_not_list", key)
        elif not value:
            self.wrong("kader_list_empty", key)
        else:
            yield from ((item, (*self.path, key, index)) for index, item in enumerate(value))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of words."""
        found = []
        for item, path in self.items(key):
            if isinstance(item, str) and item.strip():
                found.append(item)
            else:
                self.problems.add("kader_not_text", path, key=key)
        return tuple(found)


def _last_name(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "kader")
