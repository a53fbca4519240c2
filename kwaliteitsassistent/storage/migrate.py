"""Which forms of the file this version knows, and the way from an older one to the newest.

The library that takes the steps is loaded only for a file that needs one: it takes 16 MiB.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection

STEPS = Path(__file__).parent / "migrations"
VERSIONS = STEPS / "versions"


@dataclass(frozen=True)
class Migrations:
    """The known steps; `further` folders may add steps after those of this release.

    The name of a step's file begins with the form it leads to, and names sort in the order of the steps.
    """

    further: tuple[Path, ...] = ()

    @cached_property
    def revisions(self) -> tuple[str, ...]:
        """Every form known, oldest first."""
        return tuple(sorted(step.stem.split("_")[0] for folder in self.folders for step in folder.glob("r*.py")))

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where the steps are."""
        return (VERSIONS, *self.further)

    def revision(self, connection: Connection) -> str | None:
        """The form the open dossier has; None when it has no tables yet."""
        noted = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
        if noted is None:
            return None
        found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return found

    def is_newer(self, connection: Connection) -> bool:
        """Whether a later version of the program wrote this dossier. Reads only."""
        revision = self.revision(connection)
        return revision is not None and not self.knows(revision)

    def knows(self, revision: str) -> bool:
        """Whether this version can read a dossier of that form."""
        return revision in self.revisions

    def head(self) -> str:
        """The form this version writes."""
        return self.revisions[-1]

    def is_current(self, connection: Connection) -> bool:
        """Whether nothing needs to be done."""
        return self.revision(connection) == self.head()

    def upgrade(self, connection: Connection) -> None:
        """Takes every step inside the transaction `connection` is in; foreign keys must be off.

        With them on, rebuilding a table would delete the rows that refer to it.
        """
        from .migration_steps import take_all

        take_all(connection, self.folders)


BUILT_IN = Migrations()
