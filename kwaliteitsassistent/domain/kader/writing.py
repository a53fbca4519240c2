"""Writes a kader as the text of a TOML file: the same kader always as the same text, and reading it gives it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, fields
from datetime import date
from enum import Enum
from typing import Any

from ..dates import Period
from .forms import DATE_CHECKS, FORMAT
from .parts.conditions import All, AnyOf, Fact, Not
from .parts.evidence import Alternatives, Check
from .parts.kader import Kader
from .parts.measures import Setting
from .parts.requirement import Requirement
from .parts.terms import FixedDays, YearlyDay
from .toml_text import TomlValue, key_lines

_TABLES = {"sections": "section", "requirements": "requirement", "rules": "rule"}
_VALID = {"valid_from": "from", "valid_until": "until"}


def write_kader(kader: Kader) -> str:
    """The text of a kader file: `read_kader(write_kader(kader), name)` equals `kader`."""
    head: dict[str, TomlValue] = {"format": FORMAT}
    tables: list[tuple[str, dict[str, TomlValue]]] = []
    valid: dict[str, TomlValue] = {}
    for key, value in _parts(kader):
        if key in _TABLES:
            tables += [(f"[[{_TABLES[key]}]]", _as_table(part)) for part in value]
        elif key in _VALID:
            valid[_VALID[key]] = value
        elif key == "source":
            tables.insert(0, ("[source]", _as_table(value)))
        else:
            head[key] = _as_toml(value)
    if valid:
        head["valid"] = valid
    blocks = [("", head), *tables]
    return "\n".join(_block(header, table) for header, table in blocks)


def requirement_table(requirement: Requirement) -> dict[str, Any]:
    """A requirement as the table that reads back as it."""
    return _as_table(requirement)


def _block(header: str, table: dict[str, TomlValue]) -> str:
    lines = [header] if header else []
    for key, value in table.items():
        lines += key_lines(key, value)
    return "\n".join(lines) + "\n"


def _fields(type_: type) -> tuple[Field[Any], ...]:
    return tuple(field for field in fields(type_) if field.compare)


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """The fields of a value that are not what they are when left out."""
    for field in _fields(type(value)):
        part = getattr(value, field.name)
        if part is not None and (field.default is MISSING or part != field.default):
            yield field.name, part


def _as_table(value: Any) -> dict[str, TomlValue]:
    """A value as a table: by its own form, or each field under its own name."""
    own = _OWN_FORM.get(type(value))
    return own(value) if own else {key: _as_toml(part) for key, part in _parts(value)}


def _as_toml(value: Any) -> TomlValue:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, (bool, int, str, date)):
        return value
    if isinstance(value, Period):
        return str(value)
    if isinstance(value, Setting):
        return f"provider.{value.name}"
    if isinstance(value, tuple):
        return [_as_toml(item) for item in value]
    return _as_table(value)


def _fact(fact: Fact) -> dict[str, TomlValue]:
    return {"fact": fact.name, fact.op: _as_toml(fact.value)}


def _check(check: Check) -> dict[str, TomlValue]:
    """The operator is the key; what it is compared with stands in `value`, `anchor` or `max_age`."""
    compared = {"max_age": check.max_age, "valid": True} if check.op in DATE_CHECKS else {}
    value = compared.get(check.op, check.anchor if check.op in DATE_CHECKS else check.value)
    told = {"field", "op", "value", "anchor", "max_age"}
    rest = {key: _as_toml(part) for key, part in _parts(check) if key not in told}
    return {"field": check.field, check.op: _as_toml(value), **rest}


def _fixed_days(due: FixedDays) -> dict[str, TomlValue]:
    if due.whole_year:
        return {"in_years": [day.year for day in due.on]}
    days: dict[str, TomlValue] = {"on": [day.isoformat() for day in due.on]}
    return days if due.opens is None else {**days, "opens": _as_toml(due.opens)}


def _yearly_day(due: YearlyDay) -> dict[str, TomlValue]:
    return {"each_year_by": f"{due.month:02}-{due.day:02}", "opens": _as_toml(due.opens)}


_OWN_FORM: dict[type, Callable[[Any], dict[str, TomlValue]]] = {
    Fact: _fact,
    All: lambda value: {"all": _as_toml(value.parts)},
    AnyOf: lambda value: {"any": _as_toml(value.parts)},
    Not: lambda value: {"not": _as_toml(value.part)},
    Alternatives: lambda value: {"any": _as_toml(value.options)},
    Check: _check,
    FixedDays: _fixed_days,
    YearlyDay: _yearly_day,
}
"""Values whose keys are not the names of their fields. Any other value needs no entry."""
