"""Column types for what SQLite has no type of its own for: closed lists, lists, and moments."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Dialect
from sqlalchemy.types import TypeDecorator


class Choice(TypeDecorator[StrEnum]):
    """A value of a closed list, kept as its own word."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, choices: type[StrEnum]) -> None:
        super().__init__()
        self.choices = choices
        self._by_word = {choice.value: choice for choice in choices}

    def process_bind_param(self, value: StrEnum | None, _dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: str | None, _dialect: Dialect) -> StrEnum | None:
        return None if value is None else self._by_word[value]


class Items(TypeDecorator[tuple[Any, ...]]):
    """A small tuple, nested or not, kept as JSON; `choices` when its items come from a closed list."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, choices: type[StrEnum] | None = None) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: tuple[Any, ...] | None, _dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, _dialect: Dialect) -> tuple[Any, ...] | None:
        if value is None:
            return None
        if value == "[]":
            return ()
        items = json.loads(value)
        return tuple(self.choices(item) for item in items) if self.choices else _tuples(items)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, kept as ISO 8601 text that sorts by time."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


def _tuples(items: list[Any]) -> tuple[Any, ...]:
    return tuple(_tuples(item) if isinstance(item, list) else item for item in items)
