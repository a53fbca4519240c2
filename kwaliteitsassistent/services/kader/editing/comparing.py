"""A comparison with a value, as fields: which operators fit, and what is filled in for each."""

from __future__ import annotations

from datetime import date
from typing import Any

from ....domain.kader.conditions import OPERATORS
from ....domain.kader.editing.draft import KaderDraft
from ....domain.kader.forms import DAY_COMPARISONS
from ....domain.kader.toml_lines import Path
from ....domain.kader.vocabulary import Field, FieldKind
from ...wording.amounts import euros, is_amount
from ...wording.dates import long_date
from .form import Change, EditField, Input, Options
from .words import coded, say, span_words, value_options, value_word

_MANY = ("in", "has_any", "has_all")


def operators(field: Field) -> tuple[str, ...]:
    """The comparisons that can be built from lists."""
    known = OPERATORS[field.kind]
    return tuple(op for op in known if not (op == "in" and field.kind is FieldKind.NUMBER))


def operator_options(field: Field, *more: str) -> Options:
    """The operators with their words."""
    return coded("op", *operators(field), *more)


def first_value(field: Field, op: str) -> Any:
    """A value to begin with, of the kind the operator asks; of a date none, for no day is likelier than another."""
    if op in DAY_COMPARISONS:
        return ""
    if op == "older_than":
        return "P1Y"
    if op == "filled" or field.kind is FieldKind.BOOL:
        return True
    one: object = 1 if field.kind is FieldKind.NUMBER else field.values[0] if field.values else ""
    return [one] if op in _MANY else one


def changed_value(field: Field, op: str, old: Any) -> Any:
    """What was filled in, under another operator; a first value where it does not fit."""
    new = first_value(field, op)
    if field.kind is FieldKind.DATE and op != "filled":
        return old if op in DAY_COMPARISONS and isinstance(old, date) else new
    if isinstance(new, bool) or isinstance(old, bool) or old is None:
        return new
    listed = old if isinstance(old, list) else [old]
    return listed if op in _MANY else listed[0] if listed else new


def value_field(name: tuple[str, str], field: Field, op: str, value: Any, path: Path) -> EditField:
    """The field for the value of a comparison. `name` is the kind and the field that is compared."""
    words = say("value")
    if op == "filled" or field.kind is FieldKind.BOOL:
        yes_no: Options = ((True, say("yes")), (False, say("no")))
        return EditField(path, words, Input.CHOICE, value, yes_no)
    if op in DAY_COMPARISONS:
        return EditField(path, words, Input.DATE, value if isinstance(value, date) else None)
    if op == "older_than":
        return EditField(path, words, Input.PERIOD, value)
    if field.values:
        options = value_options(*name, field)
        many = op in _MANY
        return EditField(path, words, Input.MANY if many else Input.CHOICE, _listed(value, many), options)
    if op in _MANY:
        return EditField(path, words, Input.WORDS, _listed(value, True), help=say("words_help"))
    kind = Input.NUMBER if field.kind is FieldKind.NUMBER else Input.LINE
    if is_amount(*name):
        kind = Input.EUROS
    return EditField(path, words, kind, value)


def _listed(value: Any, many: bool) -> Any:
    if not many:
        return value
    return tuple(value) if isinstance(value, list) else (value,)


def values_in_words(name: tuple[str, str], value: Any, op: str = "") -> str:
    """The value of a comparison, for a sentence."""
    if op == "older_than":
        return span_words(value)
    if op in DAY_COMPARISONS:
        return long_date(value) if isinstance(value, date) else say("day_to_come")
    if isinstance(value, list):
        return say("list_or").join(_in_sentence(name, one) for one in value)
    return _in_sentence(name, value)


def _in_sentence(name: tuple[str, str], value: Any) -> str:
    if isinstance(value, bool):
        return say("yes_small") if value else say("no_small")
    if isinstance(value, int):
        return euros(value) if is_amount(*name) else str(value)
    return f"‘{value_word(*name, value)}’"


def operator_field(path: Path, op: str, options: Options, change: Change) -> EditField:
    """The field for the operator itself; another one takes the value along where it fits."""
    return EditField((*path, op), say("compared"), Input.CHOICE, op, options, own=change)


def with_key(table: dict[str, Any], old: str, new: str, value: Any) -> dict[str, Any]:
    """A table with one key in the place of another."""
    return {new if key == old else key: value if key == old else one for key, one in table.items()}


def table_at(draft: KaderDraft, path: Path) -> dict[str, Any]:
    """The table at a place; empty where there is none."""
    found = draft.at(path)
    return dict(found) if isinstance(found, dict) else {}
