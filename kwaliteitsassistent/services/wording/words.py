"""Dutch words for kinds, fields, facts and choices."""

from __future__ import annotations

from enum import Enum

from ...domain.judging.verdict import Term
from ...portable.names import is_named, name_of
from .texts import has_text, text


def word(term: Term) -> str:
    """The Dutch word for a kind, a field, a fact or a choice.

    Where no word was written, a field has the name it bears in the portable form, and a choice its own code.
    """
    if has_text(term.table, term.code):
        return text(term.table, term.code)
    parts = term.code.split(".")
    if term.table in ("field", "fact") and len(parts) == 2 and is_named(*parts):
        return name_of(*parts).key.replace("_", " ")
    return parts[-1].replace("_", " ")


def plain(value: object) -> object:
    """A choice of a closed list without its underscores, and in words when nothing is filled in."""
    if isinstance(value, (tuple, frozenset)):
        return tuple(plain(item) for item in value)
    code = value.value if isinstance(value, Enum) else value
    return code.replace("_", " ") if isinstance(code, str) else "niet ingevuld" if code is None else code
