"""Dossiers for tests: quick to open, filled with a few attachments."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from kwaliteitsassistent.storage import attachments, dossier_file
from kwaliteitsassistent.storage.file.key import KeyProfile, Passphrase
from kwaliteitsassistent.storage.migrate import BUILT_IN, Migrations
from kwaliteitsassistent.storage.open_dossier import OpenDossier

LIGHT = KeyProfile(memory_kib=8, passes=1, lanes=1)
NOW = datetime(2026, 3, 4, 10, 30, tzinfo=UTC)
PASSPHRASE = "geheim één"


def secret(passphrase: str = PASSPHRASE) -> Passphrase:
    return Passphrase(passphrase, (LIGHT,))


def create(path: Path, passphrase: str = PASSPHRASE) -> OpenDossier:
    return dossier_file.create(path, passphrase, NOW, backups=path.parent / "backups", profile=LIGHT)


def reopen(
    path: Path,
    passphrase: str = PASSPHRASE,
    *,
    now: datetime = NOW,
    backups: Path | None = None,
    migrations: Migrations = BUILT_IN,
) -> OpenDossier:
    folder = backups or path.parent / "backups"
    return dossier_file.open_dossier(path, secret(passphrase), now, backups=folder, migrations=migrations)


def add(dossier: OpenDossier, name: str, content: bytes = b"tekst") -> None:
    with dossier.begin() as connection:
        attachments.add(connection, name, content, NOW.date())


def names(dossier: OpenDossier) -> list[str]:
    with dossier.begin() as connection:
        return [attachment.name for attachment in attachments.listed(connection)]


def contents(folder: Path) -> dict[str, str]:
    """Every file under a folder with the hash of its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
