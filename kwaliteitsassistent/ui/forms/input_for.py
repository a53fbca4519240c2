"""The input that fits a field of a record, found by the type of the field."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from PySide6.QtWidgets import QWidget

from ...domain.records.dossier import Dossier
from ...domain.records.references import REFERENCES
from ...domain.records.registry import BY_NAME
from ...services.records.choices import periods, records_to_choose
from ...services.wording import form_words
from ...services.wording.amounts import is_amount
from ...services.wording.own_words import own_option
from ...services.wording.texts import text
from ..fields.answer_fields import CheckField, YesNoField
from ..fields.choice_field import ChoiceField
from ..fields.date_field import DateField
from ..fields.text_fields import LongTextField, TextField
from .document_field import DocumentField
from .inputs import EurosField, ManyOfField, NumberField, WordsField
from .table import LONG


@cache
def type_of(kind: str, field: str) -> tuple[Any, bool]:
    """The type of a field without its None, and whether it may be None."""
    hint = get_type_hints(BY_NAME[kind].type)[field]
    if not isinstance(hint, types.UnionType):
        return hint, False
    return next(part for part in get_args(hint) if part is not types.NoneType), True


def input_for(dossier: Dossier, kind: str, field: str, values: Mapping[str, object]) -> QWidget:
    """An input that holds the value of `field`; the other values of the record limit what can be chosen."""
    made = _made(dossier, kind, field, values)
    made.set_value(values[field])
    return made


def _made(dossier: Dossier, kind: str, field: str, values: Mapping[str, object]) -> Any:
    nothing = (None, text("option", "nothing"))
    if field in REFERENCES[kind]:
        choices = [nothing, *records_to_choose(dossier, kind, field, values)]
        return DocumentField(choices) if field == "document_id" else ChoiceField(choices)
    spans = periods(kind, field, values[field])
    if spans:
        return ChoiceField(spans)
    type_, optional = type_of(kind, field)
    if get_origin(type_) is tuple:
        item = get_args(type_)[0]
        if not issubclass(item, StrEnum):
            return WordsField()
        return ManyOfField(_options(dossier, kind, item), may_be_open=optional)
    if issubclass(type_, StrEnum):
        return ChoiceField([*([nothing] if optional else []), *_options(dossier, kind, type_)])
    if type_ is bool:
        return YesNoField() if optional else CheckField(text("option", "yes"))
    if type_ is date:
        return DateField()
    if type_ is int:
        return EurosField() if is_amount(kind, field) else NumberField()
    return LongTextField(least=2) if field in LONG else TextField()


def _options(dossier: Dossier, kind: str, type_: type[StrEnum]) -> list[tuple[object, str]]:
    if kind == "domain_name":  # here one looks for the word to change
        return [(value, form_words.option(value)) for value in type_]
    return [(value, own_option(dossier, value)) for value in type_]


def blank(kind: str, known: Mapping[str, object]) -> dict[str, object]:
    """The values a new record begins with: what is known, and what such a record assumes by itself."""
    return {
        each.name: known[each.name] if each.name in known else _first_value(kind, each)
        for each in fields(BY_NAME[kind].type)
    }


def _first_value(kind: str, field: Field[Any]) -> object:
    if field.default is not MISSING:
        return field.default
    plain = type_of(kind, field.name)[0] is str and field.name not in REFERENCES[kind]
    return "" if plain else None
