"""From one form of the file to the next."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage import migrate, migration_steps
from kwaliteitsassistent.storage.migrate import Migrations
from kwaliteitsassistent.storage.open_dossier import OpenDossier

from .dossiers import NOW, contents, names, reopen

STEP = """
import sqlalchemy as sa
from alembic import op

revision = "r9000"
down_revision = {head!r}

def upgrade():
    with op.batch_alter_table("attachment") as table:
        table.add_column(sa.Column("page_count", sa.Integer, nullable=True))
        table.alter_column("name", existing_type=sa.Text, type_=sa.String(300), existing_nullable=False)
    {then}
"""


def with_step(folder: Path, then: str) -> Migrations:
    """The known steps and one more, which rebuilds a table that others refer to."""
    folder.mkdir()
    (folder / "r9000.py").write_text(STEP.format(head=migrate.BUILT_IN.head(), then=then))
    return Migrations(further=(folder,))


def test_the_tables_made_are_the_tables_known(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        assert migration_steps.drift(connection) == []
        assert migrate.BUILT_IN.is_current(connection)


def test_the_names_of_the_steps_tell_their_order(tmp_path: Path) -> None:
    further = with_step(tmp_path / "100% later", "pass")
    assert further.revisions == migration_steps.in_order(further.folders)
    assert further.head() == "r9000"


def test_a_dossier_of_this_version_opens_without_the_library_for_steps(closed: Path) -> None:
    code = """
import sys
from pathlib import Path
from tests.storage.dossiers import reopen
reopen(Path(sys.argv[1])).close(__import__("datetime").datetime(2026, 1, 1).astimezone())
print("alembic" in sys.modules, "mako" in sys.modules)
"""
    told = subprocess.run([sys.executable, "-c", code, str(closed)], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]


def test_drift_is_seen(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE attachment ADD COLUMN surplus TEXT")
        assert len(migration_steps.drift(connection)) == 1


def test_no_step_goes_back() -> None:
    versions = Path(migrate.__file__).parent / "migrations" / "versions"
    assert not [path.name for path in versions.glob("*.py") if "def downgrade" in path.read_text()]


def test_an_older_file_is_backed_up_and_brought_up_to_date_with_all_its_rows(
    closed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    further = with_step(tmp_path_factory.mktemp("steps") / "versions", "pass")
    dossier = reopen(closed, migrations=further)
    assert len(list(dossier.backups.glob("*.kwab"))) == 2
    assert names(dossier) == ["eerste.txt"]
    with dossier.begin() as connection:
        assert further.is_current(connection)
        assert connection.exec_driver_sql("SELECT count(*) FROM attachment_content").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    assert dossier.changed
    dossier.close(NOW)
    with pytest.raises(DomainError) as caught:
        reopen(closed)
    assert caught.value.code == "dossier_newer"


BROKEN = {
    "a mistake": "raise RuntimeError('boom')",
    "lost references": "op.execute('DELETE FROM attachment')",
    "a wrong statement": "op.execute('DROP TABLE nothing')",
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_failed_step_leaves_the_file_as_it_was(
    closed: Path, tmp_path_factory: pytest.TempPathFactory, kind: str
) -> None:
    further = with_step(tmp_path_factory.mktemp("steps") / "versions", BROKEN[kind])
    before = contents(closed.parent)
    with pytest.raises(DomainError) as caught:
        reopen(closed, migrations=further)
    assert caught.value.code == "migration_failed"
    after = contents(closed.parent)
    (added,) = after.keys() - before.keys()
    assert added.endswith("-2.kwab")
    assert {name: after[name] for name in before} == before
    dossier = reopen(closed)
    assert names(dossier) == ["eerste.txt"]
    with dossier.begin() as connection:
        tables = sa.inspect(connection).get_table_names()
    assert not [table for table in tables if table.startswith("_alembic_tmp")]
    dossier.close(NOW)


def test_no_backup_no_migration(closed: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    further = with_step(tmp_path_factory.mktemp("steps") / "versions", "pass")
    blocked = closed.with_name("hier staat al een bestand")
    blocked.touch()
    before = contents(closed.parent)
    with pytest.raises(DomainError):
        reopen(closed, backups=blocked, migrations=further)
    assert contents(closed.parent) == before
