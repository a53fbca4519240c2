"""Brings a dossier to the form this version of the program knows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from .tables import metadata

_SCRIPTS = "kwaliteitsassistent.storage:migrations"


@dataclass(frozen=True)
class Migrations:
    """The known steps; `further` folders may add steps after those of this release."""

    further: tuple[Path, ...] = ()

    def revision(self, connection: Connection) -> str | None:
        """The form the open dossier has; None when it has no tables yet."""
        return MigrationContext.configure(connection).get_current_revision()

    def is_newer(self, connection: Connection) -> bool:
        """Whether a later version of the program wrote this dossier. Reads only."""
        revision = self.revision(connection)
        return revision is not None and not self.knows(revision)

    def knows(self, revision: str) -> bool:
        """Whether this version can read a dossier of that form."""
        return revision in {step.revision for step in self._scripts().walk_revisions()}

    def head(self) -> str | None:
        """The form this version writes."""
        return self._scripts().get_current_head()

    def is_current(self, connection: Connection) -> bool:
        """Whether nothing needs to be done."""
        return self.revision(connection) == self.head()

    def upgrade(self, connection: Connection) -> None:
        """Takes every step inside the transaction `connection` is in; foreign keys must be off.

        With them on, rebuilding a table would delete the rows that refer to it.
        """
        config = self._config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    def _config(self) -> Config:
        config = Config()
        config.set_main_option("script_location", _SCRIPTS)
        config.set_main_option("path_separator", "newline")
        places = (f"{_SCRIPTS}:versions", *(str(place) for place in self.further))
        config.set_main_option("version_locations", "\n".join(place.replace("%", "%%") for place in places))
        return config

    def _scripts(self) -> ScriptDirectory:
        return ScriptDirectory.from_config(self._config())


BUILT_IN = Migrations()


def drift(connection: Connection) -> list[object]:
    """The differences between the tables in the file and those in `schema.metadata`; empty when equal."""
    return list(compare_metadata(MigrationContext.configure(connection), metadata))
