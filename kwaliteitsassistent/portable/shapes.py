"""The form of the file: which object stands where, with which keys. Made from the record classes and their names."""

from __future__ import annotations

import types
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from ..domain.records.references import REFERENCES
from ..domain.records.registry import BY_NAME, KINDS, RecordKind
from .names import NAMES, name_of
from .values import Bytes, Choice, Day, Decimal, Flag, Id, Moment, Several, Text, Together, Value, Whole

FORMAT = 1
FORMAT_KEY = "formaat"
ATTACHMENTS_KEY = "bijlagen"

_PLAIN: dict[object, Value] = {
    str: Text(),
    bool: Flag(),
    int: Whole(),
    float: Decimal(),
    date: Day(),
    datetime: Moment(),
}


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One key of an object. `default` is MISSING when the key must be there."""

    field: str
    key: str
    about: str
    value: Value
    optional: bool
    default: object


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of record in the file.

    `inherited` are the fields that follow from where it stands, each with the kind of the record around it.
    """

    kind: RecordKind
    key: str
    about: str
    fields: tuple[FieldShape, ...]
    inherited: tuple[tuple[str, str], ...]
    children: tuple[Shape, ...]


def _shape(kind: RecordKind, around: tuple[str, ...]) -> Shape:
    hints = get_type_hints(kind.type)
    inherited = tuple((f"{outer}_id", outer) for outer in around if f"{outer}_id" in hints)
    own = [field for field in fields(kind.type) if field.name not in dict(inherited)]
    return Shape(
        kind,
        NAMES[kind.name].key,
        NAMES[kind.name].about,
        tuple(_field(kind.name, field, hints[field.name]) for field in own),
        inherited,
        tuple(_shape(child, (*around, kind.name)) for child in KINDS if child.parent == kind.name),
    )


def _field(kind: str, field: Field[Any], hint: Any) -> FieldShape:
    name = name_of(kind, field.name)
    optional = isinstance(hint, types.UnionType)
    type_ = next(part for part in get_args(hint) if part is not types.NoneType) if optional else hint
    names_record = field.name == "id" or field.name in REFERENCES[kind] or (kind, field.name) == _PROOF
    value = _of_ids(type_) if names_record else _value(type_)
    return FieldShape(field.name, name.key, name.about, value, optional, field.default)


_PROOF = ("evidence_link", "record_id")


def _of_ids(type_: Any) -> Value:
    return Several(Id()) if get_origin(type_) is tuple else Id()


def _value(type_: Any) -> Value:
    if get_origin(type_) is tuple:
        first, *others = get_args(type_)
        return Several(_value(first)) if others == [...] else Together(tuple(map(_value, get_args(type_))))
    return Choice(type_) if isinstance(type_, type) and issubclass(type_, StrEnum) else _PLAIN[type_]


PROVIDER = _shape(BY_NAME["provider"], ())
LISTS = tuple(_shape(kind, ()) for kind in KINDS if kind.parent is None and kind.name != "provider")

ATTACHMENT_ABOUT = "Een bestand in het dossier, met zijn inhoud."
ATTACHMENT_FIELDS = (
    FieldShape("id", "id", "Uw eigen nummer of een UUID.", Id(), False, MISSING),
    FieldShape("name", "naam", "Naam van het bestand.", Text(), False, MISSING),
    FieldShape("media_type", "mediatype", "Soort bestand, zoals application/pdf.", Text(), False, MISSING),
    FieldShape("added_on", "toegevoegd_op", "Dag waarop het in het dossier kwam.", Day(), False, MISSING),
    FieldShape("sha256", "sha256", "SHA-256 van de inhoud, 64 tekens hexadecimaal.", Text(), False, MISSING),
    FieldShape("content", "inhoud", "De inhoud in base64.", Bytes(), False, MISSING),
)
