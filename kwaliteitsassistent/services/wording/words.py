"""Words for kinds, fields, facts and choices."""

from __future__ import annotations

from ...domain.judging.verdict import Term
from ...portable.names import is_named, name_of
from .texts import has_text, text


def word(term: Term) -> str:
    """The word for a kind, a field, a fact or a choice.

    Where no word was written, a field has the name it bears in the portable form, and a choice its own code.
    """
    if has_text(term.table, term.code):
        return text(term.table, term.code)
    parts = term.code.split(".")
    if term.table in ("field", "fact") and len(parts) == 2 and is_named(*parts):
        return name_of(*parts).key.replace("_", " ")
    return parts[-1].replace("_", " ")
