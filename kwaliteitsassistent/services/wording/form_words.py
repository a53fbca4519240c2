"""Words of the forms: the label of a field, why it is asked, and what a choice is called."""

from __future__ import annotations

from enum import StrEnum

from ...domain.judging.verdict import Term
from ...domain.text import capital
from .texts import has_text, text
from .words import word


def label(kind: str, field: str) -> str:
    """What stands above a field. KeyError where no words were written: a test keeps that from reaching a user."""
    own = f"{kind}.{field}"
    return text("label", own if has_text("label", own) else field)


def help_line(kind: str, field: str) -> str:
    """What stands below a field: what to fill in, or why it is asked. Nothing where the label says it all."""
    own = f"{kind}.{field}"
    return text("help", own) if has_text("help", own) else ""


def option(value: StrEnum) -> str:
    """What a choice is called, with a capital."""
    own = f"{type(value).__name__}.{value.value}"
    if has_text("option", own):
        return text("option", own)
    plain = value.value.replace("_", " ")
    return capital(plain)


def kind_word(kind: str) -> str:
    """What a record of this kind is called."""
    return word(Term("kind", kind))


def heading(kind: str) -> str:
    """What stands above the records of a kind."""
    return text("heading", kind)


def empty(kind: str) -> str:
    """What to say where there are none yet."""
    return text("empty", kind) if has_text("empty", kind) else text("empty", "nothing")
