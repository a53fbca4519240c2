"""What the value of a field is called inside a sentence, where the field has a closed list."""

from __future__ import annotations

import types
from collections.abc import Iterator
from enum import Enum, StrEnum
from functools import cache
from typing import Any, get_args, get_type_hints

from ...domain.judging.verdict import Term
from ...domain.kader.vocabulary import fields_of
from ...domain.records.registry import BY_NAME, KINDS
from ...domain.text import small
from .form_words import option
from .language import Language, spoken
from .texts import text


def plain(value: object, of: Term | None = None) -> object:
    """A choice of a closed list in small letters, and in words when nothing is filled in.

    In Dutch the code of a choice is its word; in English that takes the field or fact it is a value `of`.
    """
    if isinstance(value, (tuple, frozenset)):
        return tuple(plain(item, of) for item in value)
    code = value.value if isinstance(value, Enum) else value
    if code is None:
        return text("value", "empty")
    if not isinstance(code, str):
        return code
    return code.replace("_", " ") if spoken() is Language.DUTCH else _in_words(code, of)


def _in_words(code: str, of: Term | None) -> str:
    kind, _, field = of.code.partition(".") if of else ("", "", "")
    choices = choice_type(kind, field)
    return small(option(choices(code))) if choices and code in tuple(choices) else code


@cache
def choice_type(kind: str, field: str) -> type[StrEnum] | None:
    """The closed list behind a field, alone or in a tuple; of a derived fact, the list that holds all its values."""
    if kind not in BY_NAME:
        return None
    own = _lists(get_type_hints(BY_NAME[kind].type).get(field))
    if own:
        return own[0]
    derived = fields_of(kind).get(field)
    return next(_holding(derived.values), None) if derived and derived.values else None


def _holding(values: tuple[str, ...]) -> Iterator[type[StrEnum]]:
    every = (hint for kind in KINDS for hint in get_type_hints(kind.type).values())
    return (one for hint in every for one in _lists(hint) if set(values) <= set(one))


def _lists(hint: Any) -> list[type[StrEnum]]:
    if isinstance(hint, types.UnionType) or get_args(hint):
        return [found for part in get_args(hint) for found in _lists(part)]
    return [hint] if isinstance(hint, type) and issubclass(hint, StrEnum) else []
