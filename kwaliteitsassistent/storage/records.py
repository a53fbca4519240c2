"""Keeps records in their tables: read, put, list and take away. The caller holds the transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from operator import attrgetter
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from ..collecting import collecting_paused
from ..domain.errors import DomainError
from ..domain.records.admission import admitted
from ..domain.records.dossier import Dossier
from ..domain.records.people import Person
from ..domain.records.record import Record
from ..domain.records.registry import BY_NAME, KINDS, kind_of
from ..domain.text import fold
from .links import naming_first, parts_of, require_targets, users_of
from .tables import TABLES, field_columns

_WHICH_HAVE_ANY = "SELECT " + ", ".join(f"EXISTS (SELECT 1 FROM {TABLES[kind.name].name})" for kind in KINDS)
_SORT_BREAK = "\t"  # sorts before every letter, so "Berg" comes before "Bergsma"


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of a list, and how long the whole list is."""

    records: tuple[Record, ...]
    total: int


def load(connection: Connection) -> Dossier:
    """The whole dossier as one value."""
    with collecting_paused():
        return Dossier(record for kind in _kinds_in_use(connection) for record in load_kind(connection, kind))


def _kinds_in_use(connection: Connection) -> tuple[str, ...]:
    """The kinds there are records of: half of them in most dossiers, and asking for the others takes its time."""
    (found,) = connection.exec_driver_sql(_WHICH_HAVE_ANY)
    return tuple(kind.name for kind, has_any in zip(KINDS, found, strict=True) if has_any)


def load_kind(connection: Connection, kind: str) -> tuple[Record, ...]:
    """All records of one kind in the order they were entered."""
    return _read(connection, kind, _select(kind).order_by(TABLES[kind].c.position))


def get(connection: Connection, kind: str, id_: str) -> Record | None:
    """The record with this id, or None."""
    return next(iter(_read(connection, kind, _select(kind).where(TABLES[kind].c.id == id_))), None)


def page(
    connection: Connection,
    kind: str,
    *,
    search: str = "",
    order: str = "name",
    descending: bool = False,
    limit: int = 100,
    offset: int = 0,
    where: Sequence[sa.ColumnElement[bool]] = (),
) -> Page:
    """A stretch of a list of people (`staff` or `client`), filtered and sorted by the database.

    Each word of `search` must be somewhere in the name; case and accents do not matter. `order` is "name"
    (family name first, as in a Dutch register) or a field of the record; equals stay in order of name.
    `where` are more conditions on the table of that kind.
    """
    table = TABLES[kind]
    found = [*where, *(sa.func.instr(table.c.search, word) > 0 for word in fold(search).split())]
    first = table.c.sort_key if order == "name" else table.c[order]
    rows = (
        _select(kind)
        .where(*found)
        .order_by(first.desc() if descending else first, table.c.sort_key, table.c.position)
        .limit(limit)
        .offset(offset)
    )
    total = connection.scalar(sa.select(sa.func.count()).select_from(table).where(*found))
    return Page(_read(connection, kind, rows), total or 0)


def put(connection: Connection, record: Record) -> None:
    """Adds the record, or gives the one with its id these values. DomainError as for `put_all`."""
    put_all(connection, (record,))


def put_all(connection: Connection, records: Iterable[Record]) -> None:
    """Adds or replaces many records at once; they may name one another in any order.

    DomainError: what `admission.admitted` finds, `unknown_reference` for an id that is neither in the
    dossier nor among `records`, `second_provider`. Nothing is written then.
    """
    kept = [admitted(record) for record in records]
    by_kind: dict[str, list[Record]] = {}
    for record in kept:
        by_kind.setdefault(kind_of(record).name, []).append(record)
    _require_one_provider(connection, by_kind.get("provider", ()))
    require_targets(connection, kept)
    for kind, group in by_kind.items():
        values = _values_of(kind)
        connection.execute(_upsert(kind), [values(record) for record in group])


def places(connection: Connection, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Where records stand in the order of entry of their kind, by kind and id."""
    found: dict[tuple[str, str], int] = {}
    for kind, id_ in keys:
        table = TABLES[kind]
        place = connection.scalar(sa.select(table.c.position).where(table.c.id == id_))
        if place is not None:
            found[kind, id_] = place
    return found


def move(connection: Connection, to: Mapping[tuple[str, str], int]) -> None:
    """Put records at these places in the order of entry; one whose place was taken since comes last."""
    for (kind, id_), place in to.items():  # out of one another's way first
        _place(connection, kind, id_, -place)
    for (kind, id_), place in sorted(to.items(), key=lambda one: one[1]):
        table = TABLES[kind]
        last = connection.scalar(sa.select(sa.func.max(table.c.position))) or 0
        taken = connection.scalar(sa.select(table.c.id).where(table.c.position == place)) is not None
        _place(connection, kind, id_, last + 1 if taken else place)


def _place(connection: Connection, kind: str, id_: str, place: int) -> None:
    table = TABLES[kind]
    connection.execute(table.update().where(table.c.id == id_).values(position=place))


def with_parts(connection: Connection, kind: str, id_: str) -> tuple[tuple[str, str], ...]:
    """Kind and id of what goes when this record goes, itself last."""
    return (*parts_of(connection, kind, id_), (kind, id_))


def delete(connection: Connection, gone: Collection[tuple[str, str]]) -> None:
    """Takes away records by kind and id, which may name one another.

    DomainError `record_unknown`, or `still_in_use` with the kinds of the records that name one of them.
    None is taken then.
    """
    found: list[Record] = []
    for kind, id_ in gone:
        record = get(connection, kind, id_)
        if record is None:
            raise DomainError("record_unknown", kind=kind)
        found.append(record)
    users = users_of(connection, tuple(gone))
    if users:
        *_, (kind, _) = gone
        raise DomainError("still_in_use", kind=kind, users=users)
    for record in naming_first(found):
        table = TABLES[kind_of(record).name]
        connection.execute(table.delete().where(table.c.id == record.id))


@cache
def _select(kind: str) -> sa.Select[Any]:
    return sa.select(*field_columns(TABLES[kind], BY_NAME[kind]))


def _read(connection: Connection, kind: str, rows: sa.Select[Any]) -> tuple[Record, ...]:
    type_ = BY_NAME[kind].type
    names = tuple(field.name for field in fields(type_))
    found: Sequence[Any] = connection.execute(rows).all()
    return tuple(type_(**dict(zip(names, row, strict=True))) for row in found)


@cache
def _upsert(kind: str) -> sa.Insert:
    table = TABLES[kind]
    statement = insert(table)
    changed = {
        column.name: statement.excluded[column.name] for column in table.c if column.name not in ("position", "id")
    }
    return statement.on_conflict_do_update(index_elements=[table.c.id], set_=changed)


@cache
def _values_of(kind: str) -> Callable[[Record], dict[str, Any]]:
    type_ = BY_NAME[kind].type
    names = tuple(field.name for field in fields(type_))
    read = cast("Callable[[Record], tuple[Any, ...]]", attrgetter(*names))

    def values(record: Record) -> dict[str, Any]:
        return dict(zip(names, read(record), strict=True))

    def values_of_person(record: Record) -> dict[str, Any]:
        assert isinstance(record, Person)
        sort_key = _SORT_BREAK.join((fold(record.family_name), fold(record.given_name), fold(record.prefix)))
        return {**values(record), "sort_key": sort_key, "search": fold(record.name)}

    return values_of_person if issubclass(type_, Person) else values


def _require_one_provider(connection: Connection, providers: Iterable[Record]) -> None:
    ids = {provider.id for provider in providers}
    if ids:
        ids.update(record.id for record in load_kind(connection, "provider"))
    if len(ids) > 1:
        raise DomainError("second_provider")
