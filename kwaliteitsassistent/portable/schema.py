"""The JSON Schema of the portable form, for whoever writes such a file with another program."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import MISSING

from .shapes import (
    ATTACHMENT_ABOUT,
    ATTACHMENT_FIELDS,
    ATTACHMENTS_KEY,
    FORMAT,
    FORMAT_KEY,
    LISTS,
    PROVIDER,
    FieldShape,
    Shape,
)
from .values import Described

_ATTACHMENT_NAME = "bijlage"


def schema_text() -> str:
    """The schema as it stands in `resources/schema/dossier-1.json`."""
    return json.dumps(_schema(), ensure_ascii=False, indent=2) + "\n"


def _schema() -> Described:
    shapes = tuple(_with_children((PROVIDER, *LISTS)))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Dossier van Kwaliteitsassistent",
        "description": (
            "Alles wat in een dossier staat. Datums zijn JJJJ-MM-DD, tijdstippen hebben een tijdzone. "
            "Een id mag u zelf kiezen; elk id komt per soort gegeven één keer voor."
        ),
        "type": "object",
        "properties": {
            FORMAT_KEY: {"const": FORMAT, "description": "De versie van deze vorm."},
            PROVIDER.key: {"description": PROVIDER.about, "anyOf": [_ref(PROVIDER.key), {"type": "null"}]},
            **{shape.key: _list_of(shape.key, shape.about) for shape in LISTS},
            ATTACHMENTS_KEY: _list_of(_ATTACHMENT_NAME, ATTACHMENT_ABOUT),
        },
        "required": [FORMAT_KEY],
        "additionalProperties": False,
        "$defs": {
            **{shape.key: _object(shape.about, shape.fields, shape.children) for shape in shapes},
            _ATTACHMENT_NAME: _object(ATTACHMENT_ABOUT, ATTACHMENT_FIELDS, ()),
        },
    }


def _with_children(shapes: Iterable[Shape]) -> Iterable[Shape]:
    for shape in shapes:
        yield shape
        yield from _with_children(shape.children)


def _object(about: str, fields: tuple[FieldShape, ...], children: tuple[Shape, ...]) -> Described:
    needed = [field.key for field in fields if field.default is MISSING and field.field != "id"]
    return {
        "type": "object",
        "description": about,
        "properties": {
            **{field.key: _field(field) for field in fields},
            **{child.key: _list_of(child.key, child.about) for child in children},
        },
        "required": needed,
        "additionalProperties": False,
    }


def _field(field: FieldShape) -> Described:
    found = {"description": field.about, **field.value.describe()}
    if field.optional:
        found["type"] = [found["type"], "null"]
        if "enum" in found:
            found["enum"] = [*found["enum"], None]
    if field.default is not MISSING:
        found["default"] = None if field.default is None else field.value.write(field.default)
    return found


def _list_of(name: str, about: str) -> Described:
    return {"type": "array", "description": about, "items": _ref(name)}


def _ref(name: str) -> Described:
    return {"$ref": f"#/$defs/{name}"}
