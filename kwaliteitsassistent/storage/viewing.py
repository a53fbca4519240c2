"""Opens a dossier only to look at it: on a stick, a share or in a file where this user may not write."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from ..domain.errors import DomainError
from .dossier_file import is_current, own_folder, require_known_form
from .file.engine import driver_of, opened_with, viewing_engine
from .file.failures import database_errors
from .file.file_kind import require_file
from .file.key import DossierKey, Secret
from .file.lock import require_free
from .file.placement import beside, place
from .integrity import require_sound
from .migrate import BUILT_IN, Migrations
from .open_dossier import OpenDossier

NO_RIGHT_TO_WRITE = ("dossier_read_only", "folder_read_only")
"""What `dossier_file.open_dossier` says of a dossier that can still be looked at."""


def open_to_view(
    path: Path, secret: Secret, *, backups: Path, take_over: bool = False, migrations: Migrations = BUILT_IN
) -> OpenDossier:
    """Opens an existing dossier without writing anything, in it or beside it.

    DomainError as for `open_dossier`; `dossier_read_only` for one that must be written to first: an older form, or
    changes in the log of a program that was killed.
    """
    path = path.resolve()
    require_file(path, writable=False)
    require_free(path, take_over=take_over)
    log = beside(path, "-wal")
    if log.exists() and log.stat().st_size:
        raise DomainError("dossier_read_only", **place(path))
    with database_errors(path):
        key, opened = opened_with(secret, path, lambda key: _readable(path, key))
        try:
            require_known_form(opened, path, migrations)
            if not is_current(opened, migrations):
                raise DomainError("dossier_read_only", **place(path))
            with opened.connect() as connection:
                require_sound(driver_of(connection), path)
            return OpenDossier(path, key, opened, None, own_folder(backups, opened))
        except BaseException:
            opened.dispose()
            raise


def _readable(path: Path, key: DossierKey) -> Engine:
    opened = viewing_engine(path, key)
    try:
        opened.connect().close()
    except BaseException:
        opened.dispose()
        raise
    return opened
