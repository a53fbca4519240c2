"""Words for kinds, fields, facts and choices."""

from __future__ import annotations

from ...domain.judging.verdict import Term
from ...domain.text import small
from ...portable.names import is_named, name_of
from .language import Language, spoken
from .texts import has_text, text


def word(term: Term) -> str:
    """The word for a kind, a field, a fact or a choice.

    Where no word was written, a choice has its own code and a field the name it bears in the portable form; in English
    a field has what stands above it in its form.
    """
    if has_text(term.table, term.code):
        return text(term.table, term.code)
    parts = term.code.split(".")
    if term.table in ("field", "fact") and len(parts) == 2:
        return _field_word(*parts)
    return parts[-1].replace("_", " ")


def _field_word(kind: str, field: str) -> str:
    if spoken() is Language.DUTCH and is_named(kind, field):
        return name_of(kind, field).key.replace("_", " ")
    for code in (f"{kind}.{field}", field):
        if spoken() is Language.ENGLISH and has_text("label", code):
            return small(text("label", code))
    return field.replace("_", " ")  # what the code calls a field is English
