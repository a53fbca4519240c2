"""What to tell the user about expected trouble: one sentence for each problem."""

from __future__ import annotations

from ...domain.errors import DomainError, DomainErrors
from ...domain.judging.verdict import Term
from ...domain.kader.vocabulary import FieldKind
from ...portable.names import is_named
from .texts import text
from .words import word


def error_lines(error: DomainError) -> tuple[str, ...]:
    """One sentence for each problem."""
    if isinstance(error, DomainErrors) and error.problems:
        return tuple(line for problem in error.problems for line in error_lines(problem))
    return (text("error", error.code, **_in_words(error.facts)),)


def first_lines(error: DomainError, limit: int) -> tuple[str, ...]:
    """The sentences for the first problems, at most `limit`, and how many more there are."""
    lines = error_lines(error)
    more = len(lines) - limit
    return lines if more <= 0 else (*lines[:limit], text("problems", "more", count=more))


def _in_words(facts: dict[str, object]) -> dict[str, object]:
    """Kinds and fields of records by their words; all else as it is."""
    told = dict(facts)
    kind, field, users = facts.get("kind"), facts.get("field"), facts.get("users")
    if isinstance(kind, str) and isinstance(field, str) and is_named(kind, field):
        told |= {"field": word(Term("field", f"{kind}.{field}")), "kind": word(Term("kind", kind))}
    if isinstance(kind, FieldKind):
        told["kind"] = text("field_kind", kind.value)
    if isinstance(users, tuple):
        told["users"] = tuple(word(Term("kind", str(user))) for user in users)
    return told
