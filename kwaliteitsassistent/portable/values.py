"""How each type of value looks in the file: read, write, and describe it."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Final, Protocol

from ..domain.errors import DomainError
from ..domain.records.admission import MAX_ID, admitted_day, admitted_id, admitted_value
from ..domain.text import MAX_TEXT, clean
from .problems import Place

WRONG: Final = object()
"""What reading gives after it reported a problem; never a value of a record."""

_DAY = r"\d{4}-\d{2}-\d{2}"
_MOMENT = _DAY + r"T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})"
_LARGEST = 2**53 - 1

Described = dict[str, Any]


class Value(Protocol):
    """One type of value."""

    def read(self, raw: object, place: Place) -> Any:
        """The value, or WRONG after reporting why not."""

    def write(self, value: Any) -> object:
        """The value as JSON holds it."""

    def describe(self) -> Described:
        """The value in JSON Schema."""


class Text:
    """Any text; control characters are left out."""

    def read(self, raw: object, place: Place) -> Any:
        if not isinstance(raw, str):
            return _wrong(place, "data_not_text")
        try:
            return clean(raw)
        except DomainError as error:
            return _wrong(place, f"data_{error.code}", **error.facts)

    def write(self, value: str) -> object:
        return value

    def describe(self) -> Described:
        return {"type": "string", "maxLength": MAX_TEXT}


class Id:
    """The id of a record, or of the record it names."""

    def read(self, raw: object, place: Place) -> Any:
        if not isinstance(raw, str):
            return _wrong(place, "data_not_text")
        try:
            return admitted_id(raw)
        except DomainError:
            return _wrong(place, "data_bad_id", limit=MAX_ID)

    def write(self, value: str) -> object:
        return value

    def describe(self) -> Described:
        return {"type": "string", "minLength": 1, "maxLength": MAX_ID}


class Flag:
    """Yes or no."""

    def read(self, raw: object, place: Place) -> Any:
        return raw if isinstance(raw, bool) else _wrong(place, "data_not_boolean")

    def write(self, value: bool) -> object:
        return value

    def describe(self) -> Described:
        return {"type": "boolean"}


class Whole:
    """A whole number that every reader of JSON keeps exact."""

    def read(self, raw: object, place: Place) -> Any:
        if not isinstance(raw, int) or isinstance(raw, bool):
            return _wrong(place, "data_not_whole")
        return raw if abs(raw) <= _LARGEST else _wrong(place, "data_number_too_large")

    def write(self, value: int) -> object:
        return value

    def describe(self) -> Described:
        return {"type": "integer", "minimum": -_LARGEST, "maximum": _LARGEST}


class Decimal:
    """A number with a fraction."""

    def read(self, raw: object, place: Place) -> Any:
        if not isinstance(raw, (int, float)) or isinstance(raw, bool):
            return _wrong(place, "data_not_number")
        try:
            return admitted_value(float(raw))
        except (DomainError, OverflowError):
            return _wrong(place, "data_number_too_large")

    def write(self, value: float) -> object:
        return value

    def describe(self) -> Described:
        return {"type": "number", "minimum": -_LARGEST, "maximum": _LARGEST}


class Day:
    """A date, `JJJJ-MM-DD`."""

    def read(self, raw: object, place: Place) -> Any:
        if not isinstance(raw, str) or not re.fullmatch(_DAY, raw, re.ASCII):
            return _wrong(place, "data_not_date")
        try:
            return admitted_day(date.fromisoformat(raw))
        except ValueError:
            return _wrong(place, "data_not_date")
        except DomainError as error:
            return _wrong(place, "data_date_implausible", **error.facts)

    def write(self, value: date) -> object:
        return value.isoformat()

    def describe(self) -> Described:
        return {"type": "string", "format": "date", "pattern": f"^{_DAY}$"}


class Moment:
    """A day and time with its zone; written in UTC."""

    def read(self, raw: object, place: Place) -> Any:
        if not isinstance(raw, str) or not re.fullmatch(_MOMENT, raw, re.ASCII):
            return _wrong(place, "data_not_moment")
        try:
            return admitted_day(datetime.fromisoformat(raw))
        except ValueError:
            return _wrong(place, "data_not_moment")
        except DomainError as error:
            return _wrong(place, "data_date_implausible", **error.facts)

    def write(self, value: datetime) -> object:
        return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"

    def describe(self) -> Described:
        return {"type": "string", "format": "date-time", "pattern": f"^{_MOMENT}$"}


@dataclass(frozen=True)
class Choice:
    """A word of a closed list."""

    choices: type[StrEnum]

    def read(self, raw: object, place: Place) -> Any:
        words = [choice.value for choice in self.choices]
        if not isinstance(raw, str) or raw not in words:
            return _wrong(place, "data_not_a_choice", choices=words)
        return self.choices(raw)

    def write(self, value: StrEnum) -> object:
        return value.value

    def describe(self) -> Described:
        return {"type": "string", "enum": [choice.value for choice in self.choices]}


@dataclass(frozen=True)
class Several:
    """A list of values of one type."""

    item: Value

    def read(self, raw: object, place: Place) -> Any:
        if not isinstance(raw, list):
            return _wrong(place, "data_not_list")
        return _all_or_wrong([self.item.read(item, place.at(index)) for index, item in enumerate(raw)])

    def write(self, value: Sequence[Any]) -> object:
        return [self.item.write(item) for item in value]

    def describe(self) -> Described:
        return {"type": "array", "items": self.item.describe()}


@dataclass(frozen=True)
class Together:
    """A list of a fixed length in which each place has its own type."""

    items: tuple[Value, ...]

    def read(self, raw: object, place: Place) -> Any:
        if not isinstance(raw, list) or len(raw) != len(self.items):
            return _wrong(place, "data_not_so_many", count=len(self.items))
        return _all_or_wrong(
            [item.read(part, place.at(index)) for index, (item, part) in enumerate(zip(self.items, raw, strict=True))]
        )

    def write(self, value: Sequence[Any]) -> object:
        return [item.write(part) for item, part in zip(self.items, value, strict=True)]

    def describe(self) -> Described:
        count = len(self.items)
        return {
            "type": "array",
            "prefixItems": [item.describe() for item in self.items],
            "minItems": count,
            "maxItems": count,
        }


class Bytes:
    """The content of a file in base64."""

    def read(self, raw: object, place: Place) -> Any:
        try:
            content = base64.b64decode(raw, validate=True) if isinstance(raw, str) else b""
        except (binascii.Error, ValueError):
            content = b""
        return content or _wrong(place, "data_not_base64")

    def write(self, value: bytes) -> object:
        return base64.b64encode(value).decode("ascii")

    def describe(self) -> Described:
        return {"type": "string", "contentEncoding": "base64", "minLength": 4}


def _wrong(place: Place, code: str, **facts: object) -> object:
    place.report(code, **facts)
    return WRONG


def _all_or_wrong(items: list[Any]) -> Any:
    return WRONG if any(item is WRONG for item in items) else tuple(items)
