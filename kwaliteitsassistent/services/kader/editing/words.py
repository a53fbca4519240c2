"""Words for what a kader may name: facts, fields, kinds, comparisons and values."""

from __future__ import annotations

from ....domain.dates import Period
from ....domain.errors import DomainError
from ....domain.judging.verdict import Term
from ....domain.kader.settings import PREFIX, count_settings, span_settings
from ....domain.kader.themes import THEMES
from ....domain.kader.vocabulary import EVIDENCE_KINDS, SUBJECT_KINDS, Field, FieldKind, fields_of, owners_of, relation
from ....domain.records.registry import BY_NAME
from ....domain.text import capital, small
from ....portable.names import is_named
from ...wording.choice_words import choice_type
from ...wording.form_words import label, option
from ...wording.language import kept_per_language
from ...wording.lengths import length_words
from ...wording.texts import has_text, text
from ...wording.words import word
from .form import Options

TODAY = "today"


def say(code: str, **facts: object) -> str:
    """A text of the editor."""
    return text("kader_edit", code, **facts)


def kind_word(kind: str) -> str:
    """What a kind of record is called, without a capital."""
    return say("provider") if kind == "provider" else word(Term("kind", kind))


def field_word(kind: str, name: str) -> str:
    """What a field or fact is called."""
    code = f"{kind}.{name}"
    for table in ("kader_edit_field", "fact"):
        if has_text(table, code):
            return text(table, code)
    if has_text("label", code) or has_text("label", name):
        return small(label(kind, name))
    return word(Term("field", code))


def fact_word(name: str) -> str:
    """What a fact such as `client.start` is called."""
    owner, _, field = name.partition(".")
    return say("today") if name == TODAY else field_word(owner, field) if field else name


def _is_for_people(kind: str, name: str, field: Field) -> bool:
    if name == "id" or name.endswith(("_id", "_ids", "_digest")):
        return False
    tables = ("kader_edit_field", "fact", "label", "field")
    told = any(has_text(table, f"{kind}.{name}") for table in tables) or has_text("label", name)
    return (told or is_named(kind, name)) and (field.kind is not FieldKind.TEXT or has_text("fact", f"{kind}.{name}"))


@kept_per_language
def facts(per: str, *kinds: FieldKind) -> Options:
    """The facts a requirement may ask about, by owner; of these kinds only when any are given."""
    return tuple(
        (f"{owner}.{name}", f"{capital(kind_word(owner))}: {field_word(owner, name)}")
        for owner in owners_of(per)
        for name, field in fields_of(owner).items()
        if _is_for_people(owner, name, field) and (not kinds or field.kind in kinds)
    )


@kept_per_language
def evidence_fields(kind: str) -> Options:
    """The fields of a kind of evidence that can be looked at."""
    known = fields_of(kind).items() if kind in BY_NAME else ()
    return tuple((name, capital(field_word(kind, name))) for name, field in known if _is_for_people(kind, name, field))


@kept_per_language
def number_fields(kind: str) -> Options:
    """The fields of a kind of evidence that can be added up."""
    return tuple(one for one in evidence_fields(kind) if fields_of(kind)[str(one[0])].kind is FieldKind.NUMBER)


@kept_per_language
def evidence_kinds(per: str) -> Options:
    """The kinds of record that can belong to a subject, in the order of the alphabet."""
    fits = (kind for kind in EVIDENCE_KINDS if per not in BY_NAME or relation(kind, per) is not None)
    return tuple(sorted(((kind, capital(kind_word(kind))) for kind in fits), key=lambda one: one[1].casefold()))


def subjects() -> Options:
    """Per what a requirement can be asked."""
    return tuple((kind, say(f"per_{kind}")) for kind in SUBJECT_KINDS)


def themes() -> Options:
    """The themes by name."""
    return tuple(sorted(((code, text("theme", code)) for code in THEMES), key=lambda one: one[1].casefold()))


def coded(name: str, *codes: str) -> Options:
    """A closed list with its words: those of `name` and each code."""
    return tuple((code, say(f"{name}_{code}")) for code in codes)


def with_present(options: Options, value: object) -> Options:
    """The options, and what stands there now when it is not among them: nothing is changed by being shown."""
    known = value in (None, "") or any(value == code for code, _ in options)
    return options if known else (*options, (value, str(value)))


def value_options(kind: str, name: str, field: Field) -> Options:
    """The values of a field with a closed list."""
    return tuple((value, value_word(kind, name, value)) for value in field.values)


def value_word(kind: str, name: str, value: object) -> str:
    """What a value of a field is called; words that are no choice stay as they are."""
    type_ = choice_type(kind, name)
    if type_ is not None and value in tuple(type_):
        return option(type_(str(value)))
    known = fields_of(kind).get(name) if kind in BY_NAME else None
    return capital(str(value).replace("_", " ")) if known and known.values else str(value)


def settings() -> Options:
    """The lengths of time that the provider chooses."""
    return tuple((PREFIX + name, _setting(name)) for name in span_settings())


def count_options() -> Options:
    """The numbers that the provider chooses."""
    return tuple((PREFIX + name, _setting(name)) for name in count_settings())


def _setting(name: str) -> str:
    return say("own_choice", what=small(field_word("provider", name).removesuffix("?")))


def span_words(value: object) -> str:
    """A length of time in words."""
    written = str(value)
    if written.startswith(PREFIX):
        return _setting(written.removeprefix(PREFIX))
    try:
        return length_words(Period.parse(written))
    except DomainError:
        return say("unknown_period")
