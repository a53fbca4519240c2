"""Sentences for verdicts: why it is so, and what else is worth saying."""

from __future__ import annotations

from ...domain.dates import Period
from ...domain.judging.verdict import Reason, State, Term, Verdict
from ...domain.text import capital
from .amounts import euros, is_amount
from .choice_words import plain
from .lengths import length_words
from .texts import has_text, text
from .words import word

_VALUES = ("value", "wanted")


def state_word(state: State) -> str:
    """What a state is called on screen and paper."""
    return text("state", state.value)


def sentence(reason: Reason) -> str:
    """A reason as one sentence."""
    facts = dict(reason.facts)
    code = _code(reason.code, facts)
    if code == "no_subjects":
        facts["kinds"] = text("kinds", facts["kind"].code)  # type: ignore[attr-defined]
    if "op" in facts:
        facts["op"] = text("op", str(facts["op"]))
    of = facts.get("field", facts.get("fact"))
    told = {name: _told(facts[name], of if isinstance(of, Term) else None) for name in _VALUES if facts.get(name)}
    line = text("reason", code, **{name: _shown(value) for name, value in (facts | told).items()})
    return (capital(line)).replace("?.", "?")


def _told(value: object, of: Term | None) -> object:
    """A value as the field or fact says it: a choice by its word, an amount in euros."""
    if of is not None and isinstance(value, int) and is_amount(*of.code.split(".", 1)):
        return euros(value)
    return plain(value, of)


def _code(code: str, facts: dict[str, object]) -> str:
    """The most particular sentence there is: some fields have one of their own, and facts that are yes or no."""
    field = facts.get("field")
    if isinstance(field, Term) and has_text("reason", f"{code}.{field.code}"):
        return f"{code}.{field.code}"
    if code == "fact_is":
        return _told_by_yes_or_no(facts)
    return code


def _told_by_yes_or_no(facts: dict[str, object]) -> str:
    """Facts that are yes or no have a sentence of their own: "u vervoert geen cliënten"."""
    term, value = facts["fact"], facts["value"]
    assert isinstance(term, Term)
    table = {True: "fact_yes", False: "fact_no"}.get(value) if isinstance(value, bool) else None
    if table is None or not has_text(table, term.code):
        code = "fact_excluded" if facts["op"] in ("is_not", "lacks") else "fact_is"
        own = f"{code}.{term.code}.{value}"
        return own if has_text("reason", own) else code
    facts["fact"] = Term(table, term.code)
    return table


def _shown(value: object) -> object:
    """Words for terms and for nothing; the rest is shown by `texts`."""
    if value in (None, ()):
        return text("value", "empty")
    if isinstance(value, Term):
        return _chosen(value) if value.table == "choice" else word(value)
    if isinstance(value, Period):
        return length_words(value)
    if isinstance(value, tuple):
        return tuple(_shown(item) for item in value)
    return value


def _chosen(choice: Term) -> object:
    """A choice by its own words; a term of a choice names the kind, the field and the value."""
    kind, field, value = choice.code.split(".", 2)
    return plain(value, Term("field", f"{kind}.{field}"))


def explanation(verdict: Verdict) -> str:
    """Why the verdict is so, with its remarks, as one text."""
    reasons = dict.fromkeys((verdict.reason, *verdict.remarks))
    return " ".join(sentence(reason) for reason in reasons)
