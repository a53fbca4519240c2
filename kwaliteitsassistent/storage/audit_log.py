"""The log of changes: each row seals the one before it, so a change afterwards shows.

The chain covers a commitment to what a row says, not the words themselves: they can be erased on request
of a person while the chain still holds. Cutting off the newest rows cannot be seen from the file alone;
that shows against a `Head` printed on paper.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Row

from ..domain.errors import DomainError
from .schema import audit_log

_START = bytes(32)


@dataclass(frozen=True)
class Entry:
    """One change: when, by whose initials, what was done to which record, and which fields; never a name."""

    seq: int
    at: datetime
    actor: str
    action: str
    kind: str
    record_id: str
    fields: tuple[str, ...] | None
    """None when erased."""


@dataclass(frozen=True)
class Head:
    """The newest row: what to print on paper so that the log up to here can be checked later."""

    seq: int
    at: datetime
    hash: str


def record(
    connection: Connection,
    at: datetime,
    actor: str,
    action: str,
    kind: str,
    record_id: str,
    fields: Iterable[str] = (),
) -> None:
    """Adds one row, in the transaction of the change it tells of; `at` needs a time zone."""
    if at.tzinfo is None:
        raise ValueError("a moment in the log needs a time zone")
    last = connection.execute(_newest_first().limit(1)).first()
    salt = os.urandom(16)
    payload = json.dumps(sorted(fields))
    row: dict[str, Any] = {
        "seq": last.seq + 1 if last else 1,
        "at": at.isoformat(timespec="milliseconds"),
        "actor": actor,
        "action": action,
        "kind": kind,
        "record_id": record_id,
        "salt": salt,
        "payload": payload,
        "commitment": _commitment(salt, payload),
        "prev": last.hash if last else _START,
    }
    connection.execute(audit_log.insert().values(**row, hash=_seal(row)))


def entries(connection: Connection) -> tuple[Entry, ...]:
    """All rows, newest first."""
    return _entries(connection, _newest_first())


def newest(connection: Connection, count: int) -> tuple[Entry, ...]:
    """The last `count` rows, newest first."""
    return _entries(connection, _newest_first().limit(count))


def _entries(connection: Connection, rows: sa.Select[tuple[object, ...]]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            row.seq,
            datetime.fromisoformat(row.at),
            row.actor,
            row.action,
            row.kind,
            row.record_id,
            None if row.payload is None else tuple(json.loads(row.payload)),
        )
        for row in connection.execute(rows)
    )


def head(connection: Connection) -> Head | None:
    """The newest row; None while the log is empty."""
    row = connection.execute(_newest_first().limit(1)).first()
    return Head(row.seq, datetime.fromisoformat(row.at), row.hash.hex()) if row else None


def contains(connection: Connection, seq: int, hash_: str) -> bool:
    """Whether the log still holds the row that a printed head names."""
    found = connection.scalar(sa.select(audit_log.c.hash).where(audit_log.c.seq == seq))
    return found is not None and found.hex() == hash_


def problems(connection: Connection) -> Iterator[DomainError]:
    """`check_log` for each row that is not as it was written, with its number."""
    prev = _START
    rows = connection.execute(sa.select(audit_log).order_by(audit_log.c.seq))
    for expected, row in enumerate(rows, start=1):
        if row.seq != expected or row.prev != prev or not _is_intact(row):
            yield DomainError("check_log", seq=row.seq)
            return
        prev = row.hash


def _newest_first() -> sa.Select[tuple[object, ...]]:
    return sa.select(audit_log).order_by(audit_log.c.seq.desc())


def _is_intact(row: Row[tuple[object, ...]]) -> bool:
    values = row._asdict()
    says = values["payload"] is None or values["commitment"] == _commitment(values["salt"], values["payload"])
    return bool(says and values["hash"] == _seal(values))


def _commitment(salt: bytes, payload: str) -> bytes:
    return hashlib.sha256(salt + payload.encode()).digest()


def _seal(row: Mapping[str, Any]) -> bytes:
    """Over everything but the words and their salt, which may be erased."""
    plain = [row[name] for name in ("seq", "at", "actor", "action", "kind", "record_id")]
    sealed = json.dumps([*plain, row["commitment"].hex(), row["prev"].hex()])
    return hashlib.sha256(sealed.encode()).digest()
