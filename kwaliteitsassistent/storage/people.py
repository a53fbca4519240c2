"""Who is with the provider now, and who was: filtered by the database, however long the list is."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy import Connection

from . import records
from .tables import TABLES


def listed(
    connection: Connection, kind: str, today: date, *, ended: bool = False, search: str = "", limit: int = 200
) -> records.Page:
    """People of `kind` (`staff` or `client`) by name: those who are here or are still to come, or those who ended.

    A member of staff ended when every engagement did; one without an engagement is still to be filled in.
    """
    gone = _ended_staff(today) if kind == "staff" else _ended(TABLES["client"], today)
    return records.page(connection, kind, search=search, limit=limit, where=(gone if ended else sa.not_(gone),))


def _ended(table: sa.Table, today: date) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.end.is_not(None), table.c.end < today)


def _ended_staff(today: date) -> sa.ColumnElement[bool]:
    staff, engagement = TABLES["staff"], TABLES["engagement"]
    own = sa.select(engagement.c.id).where(engagement.c.staff_id == staff.c.id)
    return sa.and_(own.exists(), sa.not_(own.where(sa.not_(_ended(engagement, today))).exists()))
