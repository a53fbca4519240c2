"""Reads a dossier in the portable form, strictly: everything that is not as it should be is named with its place."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import MISSING
from typing import Any

from ..domain.errors import DomainError
from ..domain.records.dossier import Dossier
from ..domain.records.record import Record
from ..domain.records.references import ANY, ATTACHMENT, references_of
from ..domain.records.registry import kind_of
from ..domain.records.validity import problems as problems_within
from .attachment import Attachment
from .names import name_of
from .parse import parsed
from .problems import Place, Problems
from .shapes import ATTACHMENT_FIELDS, ATTACHMENTS_KEY, FORMAT, FORMAT_KEY, LISTS, PROVIDER, FieldShape, Shape
from .values import WRONG


def random_id() -> str:
    """An id for a record that came without one."""
    return str(uuid.uuid4())


def read(data: bytes, new_id: Callable[[], str] = random_id) -> tuple[Dossier, tuple[Attachment, ...]]:
    """The dossier in a file and the files that go with it. Missing keys get the value a new record has.

    DomainError for a file that cannot be read at all (`data_not_utf8`, `data_not_json`, `data_too_deep`,
    `data_double_key`, `data_other_format`); DomainErrors `data_problems` with all that is wrong in it.
    """
    top = parsed(data)
    if not isinstance(top, dict) or type(top.get(FORMAT_KEY)) is not int or top[FORMAT_KEY] != FORMAT:
        raise DomainError("data_other_format", known=FORMAT)
    problems = Problems()
    reading = _Reading(new_id)
    reading.all(top, Place(problems))
    problems.raise_any()
    return Dossier(record for record, _ in reading.records), tuple(reading.attachments)


class _Reading:
    """One run through a file. It goes on after a problem, so that all of them are found at once."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._ids: set[tuple[str, str]] = set()
        self.records: list[tuple[Record, Place]] = []
        self.attachments: list[Attachment] = []

    def all(self, top: dict[str, Any], place: Place) -> None:
        """Everything in the file, then whether what the records name is there."""
        known = {FORMAT_KEY, PROVIDER.key, ATTACHMENTS_KEY, *(shape.key for shape in LISTS)}
        _report_unknown(top, known, place)
        if top.get(PROVIDER.key) is not None:
            self._record(PROVIDER, top[PROVIDER.key], place.at(PROVIDER.key), {})
        for shape in LISTS:
            for raw, at in _items(top, shape.key, place):
                self._record(shape, raw, at, {})
        for raw, at in _items(top, ATTACHMENTS_KEY, place):
            self._attachment(raw, at)
        self._check_references()

    def _record(self, shape: Shape, raw: object, place: Place, around: dict[str, str]) -> None:
        keys = {field.key for field in shape.fields} | {child.key for child in shape.children}
        values = self._values(shape.fields, keys, raw, place)
        if values is None or not isinstance(raw, dict):
            return
        id_ = self._claim(shape.kind.name, values["id"], place)
        inside = {**around, shape.kind.name: id_}
        if WRONG not in values.values():
            own = {field: around[kind] for field, kind in shape.inherited}
            self._keep(shape.kind.type(**values, **own), place)
        for child in shape.children:
            for child_raw, at in _items(raw, child.key, place):
                self._record(child, child_raw, at, inside)

    def _keep(self, record: Record, place: Place) -> None:
        for problem in problems_within(record):
            facts = dict(problem.facts)
            key = name_of(kind_of(record).name, str(facts.pop("field"))).key
            place.at(key).report(f"data_{problem.code}", **facts)
        self.records.append((record, place))

    def _attachment(self, raw: object, place: Place) -> None:
        values = self._values(ATTACHMENT_FIELDS, {field.key for field in ATTACHMENT_FIELDS}, raw, place)
        if values is None:
            return
        self._claim(ATTACHMENT, values["id"], place)
        sha256 = values.pop("sha256")
        if WRONG in values.values() or sha256 is WRONG:
            return
        file = Attachment(**values)
        if sha256.lower() != file.sha256:
            place.at("sha256").report("data_wrong_hash")
        self.attachments.append(file)

    def _values(self, fields: Iterable[FieldShape], keys: set[str], raw: object, place: Place) -> dict[str, Any] | None:
        """The values of an object by field, WRONG where something was reported; None when it is no object."""
        if not isinstance(raw, dict):
            place.report("data_not_object")
            return None
        _report_unknown(raw, keys, place)
        return {field.field: self._value(field, raw, place) for field in fields}

    def _value(self, field: FieldShape, raw: dict[str, Any], place: Place) -> Any:
        value = raw.get(field.key, MISSING)
        if value is None and field.optional:
            return None
        if value is not MISSING:
            return field.value.read(value, place.at(field.key))
        if field.field == "id":
            return self._new_id()
        if field.default is MISSING:
            place.report("data_missing_key", key=field.key)
            return WRONG
        return field.default

    def _claim(self, kind: str, id_: Any, place: Place) -> str:
        """The id, once. A record with a wrong id gets one of its own for as long as the reading goes on."""
        if id_ is WRONG:
            id_ = self._new_id()
        if (kind, id_) in self._ids:
            place.at("id").report("data_duplicate_id")
        self._ids.add((kind, id_))
        return str(id_)

    def _check_references(self) -> None:
        of_any = {id_ for kind, id_ in self._ids if kind != ATTACHMENT}
        for record, place in self.records:
            for reference in references_of(record):
                there = reference.id in of_any if reference.kind == ANY else (reference.kind, reference.id) in self._ids
                if not there:
                    key = name_of(kind_of(record).name, reference.field).key
                    place.at(key).report("data_unknown_reference")


def _items(raw: dict[str, Any], key: str, place: Place) -> Iterable[tuple[object, Place]]:
    """The items of a list with their places; a key that is not there is an empty list."""
    found, at = raw.get(key, []), place.at(key)
    if not isinstance(found, list):
        at.report("data_not_list")
        return
    for index, item in enumerate(found):
        yield item, at.at(index)


def _report_unknown(raw: dict[str, Any], known: set[str], place: Place) -> None:
    for key in raw:
        if key not in known:
            place.report_key("data_unknown_key", key)
