"""One table per record kind, made from the fields of its class.

Every table has the fields of its record plus `position`, the order in which the records were entered.
People also have `sort_key` and `search`, so that lists of them are sorted and filtered without loading all.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import Field, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

import sqlalchemy as sa
from sqlalchemy.schema import SchemaItem

from ..domain.records.people import Person
from ..domain.records.references import ANY, PARTS, REFERENCES
from ..domain.records.registry import BY_NAME, KINDS, RecordKind
from .column_types import Choice, Items, Moment
from .schema import metadata

# Whoever needs the whole of the tables imports `metadata` from here: only then are the records in it.
__all__ = ["KINDS_OF_PEOPLE", "TABLES", "field_columns", "metadata"]

_PLAIN: dict[object, Any] = {
    str: sa.Text,
    bool: sa.Boolean,
    int: sa.Integer,
    float: sa.Float,
    date: sa.Date,
    datetime: Moment,
}


def field_columns(table: sa.Table, kind: RecordKind) -> tuple[sa.Column[Any], ...]:
    """The columns that hold the fields of the record, in the order of the class."""
    return tuple(table.c[field.name] for field in fields(kind.type))


def _table(kind: RecordKind) -> sa.Table:
    hints = get_type_hints(kind.type)
    columns = [_column(kind, field, hints[field.name]) for field in fields(kind.type)]
    return sa.Table(
        kind.name,
        metadata,
        # SQLite numbers new rows by itself: the order of entry costs nothing to keep or to sort by.
        sa.Column("position", sa.Integer, primary_key=True),
        *columns,
        *_people_columns(kind),
        sa.UniqueConstraint("id"),
        *_part_of_whole(kind),
        *(check for column in columns for check in _checks(column)),
    )


def _column(kind: RecordKind, field: Field[Any], hint: Any) -> sa.Column[Any]:
    optional = isinstance(hint, types.UnionType)
    type_ = _type(next(part for part in get_args(hint) if part is not types.NoneType) if optional else hint)
    target = None if isinstance(type_, Items) else REFERENCES[kind.name].get(field.name)
    keys = () if target in (None, ANY, PARTS.get(kind.name)) else (_reference_to(f"{target}.id"),)
    return sa.Column(field.name, type_, *keys, nullable=optional, index=target is not None or None)


def _reference_to(column: str) -> sa.ForeignKey:
    """Checked at the end of the transaction, so that records may be put in any order."""
    return sa.ForeignKey(column, ondelete="RESTRICT", deferrable=True, initially="DEFERRED")


def _type(hint: Any) -> Any:
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return Items(item if isinstance(item, type) and issubclass(item, StrEnum) else None)
    return Choice(hint) if isinstance(hint, type) and issubclass(hint, StrEnum) else _PLAIN[hint]()


def _checks(column: sa.Column[Any]) -> Iterator[sa.CheckConstraint]:
    if isinstance(column.type, sa.Boolean):
        yield sa.CheckConstraint(column.in_((0, 1)), name=column.name)
    if isinstance(column.type, Choice):
        words = ", ".join(f"'{choice.value}'" for choice in column.type.choices)
        yield sa.CheckConstraint(f'"{column.name}" IN ({words})', name=column.name)


def _people_columns(kind: RecordKind) -> Iterator[SchemaItem]:
    if issubclass(kind.type, Person):
        yield sa.Column("sort_key", sa.Text, nullable=False)
        yield sa.Column("search", sa.Text, nullable=False)
        yield sa.Index(None, "sort_key", "search")


def _part_of_whole(kind: RecordKind) -> Iterator[sa.Constraint]:
    """A part goes with its whole and has the same client: no goal ends up under someone else's plan."""
    if kind.name in PARTS.values():
        yield sa.UniqueConstraint("id", "client_id")
    if whole := PARTS.get(kind.name):
        yield sa.ForeignKeyConstraint(
            [f"{whole}_id", "client_id"],
            [f"{whole}.id", f"{whole}.client_id"],
            ondelete="CASCADE",
            deferrable=True,
            initially="DEFERRED",
        )


TABLES: dict[str, sa.Table] = {kind.name: _table(kind) for kind in KINDS}
KINDS_OF_PEOPLE = tuple(name for name, kind in BY_NAME.items() if issubclass(kind.type, Person))


def has_every_column(connection: sa.Connection) -> bool:
    """Whether the open file has every table and column there is; one made by a trial of this program may not."""
    there = {(table, column) for table, column in connection.exec_driver_sql(_COLUMNS)}
    return all((table.name, column.name) in there for table in metadata.tables.values() for column in table.columns)


_COLUMNS = """
SELECT tables.name, columns.name FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
WHERE tables.type = 'table'
"""
