"""The threads between records: whether what a record names is there, and who names a record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from graphlib import TopologicalSorter

import sqlalchemy as sa
from sqlalchemy import ColumnElement, Connection

from ..domain.errors import DomainError
from ..domain.records.record import Record
from ..domain.records.references import ANY, ATTACHMENT, PARTS, REFERENCES, references_of
from ..domain.records.registry import BY_NAME, kind_of
from .column_types import Items
from .schema import attachment
from .tables import TABLES


def require_targets(connection: Connection, records: Sequence[Record]) -> None:
    """DomainError `unknown_reference` when a record names one that is neither stored nor in `records`."""
    known = {(kind_of(record).name, record.id) for record in records}
    known_of_any = {record.id for record in records}
    missing: dict[str, dict[str, tuple[str, str]]] = {}
    for record in records:
        for reference in references_of(record):
            at_hand = reference.id in known_of_any if reference.kind == ANY else (reference.kind, reference.id) in known
            if not at_hand:
                place = (kind_of(record).name, reference.field)
                missing.setdefault(reference.kind, {}).setdefault(reference.id, place)
    for target, places in missing.items():
        for id_ in places.keys() - _stored(connection, target, places):
            kind, field = places[id_]
            raise DomainError("unknown_reference", kind=kind, field=field, target=target)


def parts_of(connection: Connection, kind: str, id_: str) -> Iterator[tuple[str, str]]:
    """Kind and id of every part that goes when this record goes."""
    for part, whole in PARTS.items():
        if whole == kind:
            table = TABLES[part]
            found = connection.scalars(sa.select(table.c.id).where(table.c[f"{whole}_id"] == id_))
            yield from ((part, part_id) for part_id in found)


def naming_first(records: Sequence[Record]) -> Iterator[Record]:
    """The records in an order in which they can go: each before those it names."""
    by_id: dict[str, list[int]] = {}
    for place, record in enumerate(records):
        by_id.setdefault(record.id, []).append(place)
    order: TopologicalSorter[int] = TopologicalSorter(dict.fromkeys(range(len(records)), ()))
    for place, record in enumerate(records):
        for reference in references_of(record):
            for named in by_id.get(reference.id, ()):
                if named != place and reference.kind in (ANY, kind_of(records[named]).name):
                    order.add(named, place)
    return (records[place] for place in order.static_order())


def users_of(connection: Connection, targets: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The kinds of the records, outside `targets`, that name one of them."""
    inside: dict[str, set[str]] = {}
    for kind, id_ in targets:
        inside.setdefault(kind, set()).add(id_)
    return tuple(kind for kind in TABLES if _names_one_of(connection, kind, targets, inside.get(kind, set())))


def _names_one_of(connection: Connection, kind: str, targets: Sequence[tuple[str, str]], except_ids: set[str]) -> bool:
    id_column = TABLES[kind].c.id
    return any(
        set(connection.scalars(sa.select(id_column).where(named))) - except_ids
        for target, id_ in targets
        for named in _naming(kind, target, id_)
    )


def _naming(kind: str, target: str, id_: str) -> Iterator[ColumnElement[bool]]:
    table = TABLES[kind]
    for field, named in REFERENCES[kind].items():
        if named in (target, ANY):
            column = table.c[field]
            yield (
                sa.func.instr(column, json.dumps(id_, ensure_ascii=False)) > 0
                if isinstance(column.type, Items)
                else column == id_
            )
    if kind == "evidence_link":
        yield sa.and_(table.c.record_kind == target, table.c.record_id == id_)


def _stored(connection: Connection, target: str, ids: Iterable[str]) -> set[str]:
    wanted = sa.func.json_each(json.dumps(list(ids))).table_valued("value")
    return {
        id_
        for table in _tables_for(target)
        for id_ in connection.scalars(sa.select(table.c.id).where(table.c.id.in_(sa.select(wanted.c.value))))
    }


def _tables_for(target: str) -> Iterable[sa.Table]:
    if target == ANY:
        return TABLES.values()
    if target == ATTACHMENT:
        return (attachment,)
    return (TABLES[target],) if target in BY_NAME else ()
