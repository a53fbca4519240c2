"""The key pair with which this dossier seals its documents."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Connection

from .schema import sealing_key


@dataclass(frozen=True)
class SealingKey:
    """A certificate and its private key, both DER; the dossier's encryption is what protects the latter."""

    certificate: bytes
    private_key: bytes = field(repr=False)


def add(connection: Connection, key: SealingKey, made_at: datetime) -> None:
    """Keeps a new key pair, which becomes the current one."""
    connection.execute(
        sealing_key.insert().values(
            id=str(uuid.uuid4()),
            made_at=made_at.isoformat(timespec="microseconds"),
            certificate=key.certificate,
            private_key=key.private_key,
        )
    )


def current(connection: Connection) -> SealingKey | None:
    """The pair made last; None before the first."""
    newest_first = sa.select(sealing_key).order_by(sealing_key.c.made_at.desc(), sealing_key.c.id)
    row = connection.execute(newest_first).first()
    return SealingKey(row.certificate, row.private_key) if row else None
