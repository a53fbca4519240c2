"""Attachments: scans and documents kept whole inside the dossier."""

from __future__ import annotations

import hashlib
import unicodedata
import uuid
from dataclasses import asdict, dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy import Connection

from ..domain.errors import DomainError
from .media_type import media_type_of
from .schema import attachment, attachment_content

LIMIT_MB = 25
_LIMIT = LIMIT_MB * 1024 * 1024
_NAME_LENGTH = 200


@dataclass(frozen=True)
class Attachment:
    """The facts about an attachment; its content is read apart. `size` in bytes, `sha256` in hex."""

    id: str
    name: str
    media_type: str
    size: int
    sha256: str
    added_on: date


def add(
    connection: Connection, name: str, content: bytes, added_on: date, attachment_id: str | None = None
) -> Attachment:
    """Keeps a file; its kind is told by its content.

    DomainError `attachment_empty` or `attachment_too_large` (25 MB), with the megabytes allowed.
    """
    if not content:
        raise DomainError("attachment_empty")
    if len(content) > _LIMIT:
        raise DomainError("attachment_too_large", limit=LIMIT_MB)
    added = Attachment(
        attachment_id or str(uuid.uuid4()),
        _plain_name(name),
        media_type_of(content),
        len(content),
        hashlib.sha256(content).hexdigest(),
        added_on,
    )
    row = {**asdict(added), "added_on": added_on.isoformat()}
    connection.execute(attachment.insert().values(row))
    connection.execute(attachment_content.insert().values(attachment_id=added.id, data=content))
    return added


def listed(connection: Connection) -> tuple[Attachment, ...]:
    """The facts of all attachments, in the order of adding, then by name."""
    query = sa.select(attachment).order_by(attachment.c.added_on, attachment.c.name, attachment.c.id)
    return tuple(_value(row) for row in connection.execute(query))


def read(connection: Connection, attachment_id: str) -> tuple[Attachment, bytes]:
    """An attachment with its content, equal to what was added.

    DomainError `attachment_unknown`, or `attachment_damaged` when the content does not fit its SHA-256.
    """
    query = sa.select(attachment, attachment_content.c.data).join(attachment_content)
    row = connection.execute(query.where(attachment.c.id == attachment_id)).first()
    if row is None:
        raise DomainError("attachment_unknown")
    if hashlib.sha256(row.data).hexdigest() != row.sha256:
        raise DomainError("attachment_damaged")
    return _value(row), bytes(row.data)


def delete(connection: Connection, attachment_id: str) -> None:
    """Takes an attachment out for good; DomainError `attachment_unknown`."""
    if not connection.execute(attachment.delete().where(attachment.c.id == attachment_id)).rowcount:
        raise DomainError("attachment_unknown")


def _value(row: sa.Row[tuple[object, ...]]) -> Attachment:
    facts = row._mapping
    return Attachment(
        facts["id"],
        facts["name"],
        facts["media_type"],
        facts["size"],
        facts["sha256"],
        date.fromisoformat(facts["added_on"]),
    )


def _plain_name(name: str) -> str:
    """The last part of a path, without signs that cannot be shown or written."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    shown = "".join(sign for sign in last if not unicodedata.category(sign).startswith("C"))
    return shown.strip(" .")[:_NAME_LENGTH] or "bijlage"
