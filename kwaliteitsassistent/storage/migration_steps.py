"""Takes the steps from one form of the file to the next; the only place that loads the library for it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from .migrate import STEPS
from .tables import metadata


def take_all(connection: Connection, folders: Iterable[Path]) -> None:
    """Every step that the file does not have yet, inside the transaction `connection` is in."""
    config = _config(folders)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def in_order(folders: Iterable[Path]) -> tuple[str, ...]:
    """The forms in the order in which the steps name one another, oldest first."""
    steps = ScriptDirectory.from_config(_config(folders)).walk_revisions()
    return tuple(step.revision for step in steps)[::-1]


def drift(connection: Connection) -> list[object]:
    """The differences between the tables in the file and those in `schema.metadata`; empty when equal."""
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def _config(folders: Iterable[Path]) -> Config:
    config = Config()
    config.set_main_option("script_location", _plain(STEPS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(_plain, folders)))
    return config


def _plain(folder: Path) -> str:
    """As the settings of the library take it, in which a percent sign stands for something else."""
    return str(folder).replace("%", "%%")
