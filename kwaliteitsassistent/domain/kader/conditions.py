"""Reads conditions: facts compared with a value, joined by all, any and not."""

from __future__ import annotations

from typing import Any

from .forms import COMPARISONS, DAY_COMPARISONS
from .parts.conditions import All, AnyOf, Condition, Fact, Not
from .parts.measures import Scalar
from .table import Problems, Table
from .toml_lines import Path
from .vocabulary import Field, FieldKind, fields_of

_ORDER = ("is", "is_not", "in", "gt", "gte", "lt", "lte", "filled")
_WORDS = ("is", "is_not", "in", "filled")
_LISTS = ("has", "has_any", "has_all", "lacks", "filled")
OPERATORS: dict[FieldKind, tuple[str, ...]] = {
    FieldKind.BOOL: ("is", "filled"),
    FieldKind.NUMBER: _ORDER,
    FieldKind.TEXT: _WORDS,
    FieldKind.DATE: (*DAY_COMPARISONS, "older_than", "filled"),
    FieldKind.CHOICE: _WORDS,
    FieldKind.CHOICES: _LISTS,
    FieldKind.TEXTS: _LISTS,
}
"""What may be asked of a value of each kind."""

_MANY = ("in", "has_any", "has_all")
MAX_PATH = 30  # steps from the top of the file: some ten conditions in each other
_HARMLESS = Fact("", "filled", True)


def read_condition(data: object, path: Path, owners: tuple[str, ...], problems: Problems) -> Condition:
    """A condition on facts of `owners`, the kinds of record that can be seen from the subject."""
    if len(path) > MAX_PATH:
        problems.add("kader_condition_deep", path)
        return _HARMLESS
    if isinstance(data, dict) and "fact" in data:
        return _fact(Table(data, path, problems, "fact"), owners)
    table = Table(data, path, problems, "condition")
    if "not" in table:
        return Not(read_condition(table.data["not"], (*path, "not"), owners, problems))
    join = All if "all" in table else AnyOf
    key = "all" if "all" in table else "any"
    parts = tuple(read_condition(item, place, owners, problems) for item, place in table.items(key))
    return join(parts or (_HARMLESS,))


def optional_condition(table: Table, key: str, owners: tuple[str, ...]) -> Condition | None:
    """The condition under a key that may be left out."""
    if key not in table:
        return None
    return read_condition(table.data[key], (*table.path, key), owners, table.problems)


def _fact(table: Table, owners: tuple[str, ...]) -> Fact:
    name = table.text("fact")
    owner, _, field_name = name.partition(".")
    field = fields_of(owner).get(field_name) if owner in owners else None
    if field is None:
        if name != "-":
            table.wrong("kader_fact_unknown", "fact", value=name, known=owners)
        return _HARMLESS
    op = table.chosen(COMPARISONS)
    if op is None:
        return _HARMLESS
    return Fact(name, op, read_value(table, op, field, name))


def read_value(table: Table, op: str, field: Field, name: str) -> Scalar | tuple[Scalar, ...]:
    """The value a field is compared with: of the field's own type, and from its closed list if it has one."""
    if op not in OPERATORS[field.kind]:
        table.wrong("kader_operator_wrong", op, field=name, kind=field.kind, known=OPERATORS[field.kind])
        return True
    if op == "older_than":
        return table.span(op)
    if op in DAY_COMPARISONS:
        return table.day(op) or True
    if op not in _MANY:
        return _scalar(table, op, field, table.data[op], (*table.path, op))
    values = tuple(_scalar(table, op, field, item, place) for item, place in table.items(op))
    if len(set(values)) < len(values):
        table.wrong("kader_value_twice", op)
    return values


def _scalar(table: Table, op: str, field: Field, value: Any, path: Path) -> Scalar:
    if op == "filled" or field.kind is FieldKind.BOOL:
        right = isinstance(value, bool)
    elif field.kind is FieldKind.NUMBER:
        right = type(value) is int
    else:
        right = isinstance(value, str) and bool(value.strip())
    if not right:
        code = "kader_not_yes_no" if op == "filled" else "kader_value_wrong"
        table.problems.add(code, path, key=op, kind=field.kind)
        return True
    if op != "filled" and field.values and value not in field.values:
        table.problems.add("kader_value_unknown", path, key=op, value=value, known=field.values)
    scalar: Scalar = value
    return scalar
