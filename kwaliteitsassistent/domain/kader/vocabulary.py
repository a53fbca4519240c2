"""The closed list of kinds, facts and fields a kader may name, read off the records themselves."""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from functools import cache

from ..facts import DERIVED, FactType
from ..records.registry import BY_NAME, KINDS

SUBJECT_KINDS = (
    "provider", "staff", "engagement", "client", "location", "incident", "complaint", "client_event", "evaluation",
    "survey", "organisation_risk", "participation", "subcontractor", "network_member", "delivery", "equipment_check",
    "request",
)  # fmt: skip
"""What a requirement can be `per`."""

_BOOKKEEPING = {
    "domain_name",
    "signed_risk",
    "signed_network_member",
    "kader",
    "evidence_link",
    "confirmation",
    "not_applicable",
    "exemption",
    "issued_document",
    "seal_root",
}
EVIDENCE_KINDS = tuple(kind.name for kind in KINDS if kind.name not in _BOOKKEEPING)


class FieldKind(StrEnum):
    """What sort of value a field holds, which decides the operators it takes."""

    BOOL = "ja_nee"
    NUMBER = "getal"
    TEXT = "tekst"
    DATE = "datum"
    CHOICE = "keuze"
    CHOICES = "keuzes"
    TEXTS = "teksten"


@dataclass(frozen=True, slots=True)
class Field:
    """A field or derived fact, with its values when they are a closed list."""

    kind: FieldKind
    values: tuple[str, ...] = ()


_FACT_KINDS = {bool: FieldKind.BOOL, int: FieldKind.NUMBER, date: FieldKind.DATE, tuple: FieldKind.TEXTS}


def _from_fact_type(type_: FactType) -> Field:
    if isinstance(type_, tuple):
        return Field(FieldKind.CHOICES, type_)
    return Field(_FACT_KINDS.get(type_, FieldKind.TEXT))


def _from_annotation(annotation: object) -> Field | None:
    options = (
        typing.get_args(annotation)
        if typing.get_origin(annotation) in (typing.Union, types.UnionType)
        else (annotation,)
    )
    plain = next(option for option in options if option is not type(None))
    if typing.get_origin(plain) is tuple:
        item = typing.get_args(plain)[0]
        if isinstance(item, type) and issubclass(item, Enum):
            return Field(FieldKind.CHOICES, tuple(member.value for member in item))
        return Field(FieldKind.TEXTS) if item is str else None
    if not isinstance(plain, type):
        return None
    if issubclass(plain, Enum):
        return Field(FieldKind.CHOICE, tuple(member.value for member in plain))
    simple = {
        bool: FieldKind.BOOL,
        int: FieldKind.NUMBER,
        str: FieldKind.TEXT,
        date: FieldKind.DATE,
        datetime: FieldKind.DATE,
    }
    return Field(simple[plain]) if plain in simple else None


@cache
def fields_of(kind: str) -> dict[str, Field]:
    """Every field, property and derived fact of a record kind that a kader may name."""
    type_ = BY_NAME[kind].type
    assert is_dataclass(type_)
    hints = typing.get_type_hints(type_)
    found = {field.name: _from_annotation(hints[field.name]) for field in fields(type_)}
    for base in type_.__mro__:
        for name, member in vars(base).items():
            if isinstance(member, property) and member.fget is not None:
                found.setdefault(name, _from_annotation(typing.get_type_hints(member.fget)["return"]))
    found.update({name: _from_fact_type(derived.type) for (owner, name), derived in DERIVED.items() if owner == kind})
    return {name: field for name, field in found.items() if field is not None}


def owners_of(per: str) -> tuple[str, ...]:
    """The kinds whose facts a requirement per `per` may ask about: itself, its parents and the provider."""
    chain = [per]
    while (parent := BY_NAME[chain[-1]].parent) is not None:
        chain.append(parent)
    return tuple(dict.fromkeys([*chain, "provider"]))


def fact_field(per: str, name: str) -> Field | None:
    """The field behind a fact such as `client.start`, or None when it is not known here."""
    owner, _, field = name.partition(".")
    if owner not in owners_of(per):
        return None
    return fields_of(owner).get(field)


@dataclass(frozen=True, slots=True)
class Relation:
    """How evidence stands to a subject: `field` of the evidence equals `of` of the subject.

    `field` None means the evidence is the organisation's own and counts for every subject.
    """

    field: str | None
    of: str = "id"


_SOURCES = {
    "incident",
    "complaint",
    "survey",
    "participation",
    "organisation_risk",
    "audit",
    "evaluation",
    "teamreflectie",
}


def _field_names(kind: str) -> set[str]:
    type_ = BY_NAME[kind].type
    assert is_dataclass(type_)
    return {field.name for field in fields(type_)}


@cache
def relation(kind: str, per: str) -> Relation | None:
    """How records of `kind` belong to a subject of kind `per`; None when they have nothing to do with each other."""
    own, subject = _field_names(kind), _field_names(per)
    if per == "provider" or kind == "provider":
        return Relation(None)
    if kind == per:
        return Relation("id")
    if kind == "improvement" and per in _SOURCES:
        return Relation("source_id")
    if kind == "teamreflectie" and per in ("staff", "engagement"):
        return Relation("staff_ids", "id" if per == "staff" else "staff_id")
    if f"{per}_id" in own:
        return Relation(f"{per}_id")
    for shared in ("staff_id", "client_id", "location_id"):
        if shared in own and shared in subject:
            return Relation(shared, shared)
        if shared in subject and kind == shared.removesuffix("_id"):
            return Relation("id", shared)
    tied = {"staff_id", "client_id", "location_id", "plan_id", "evaluation_id"} & own
    return None if tied else Relation(None)
