"""Putting a backup back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage import dossier_file
from kwaliteitsassistent.storage.file.key import RecoveryCode
from kwaliteitsassistent.storage.restore import restore
from kwaliteitsassistent.storage.schema import metadata

from .dossiers import LIGHT, NOW, add, contents, create, names, reopen, secret


@pytest.fixture
def backup(closed: Path) -> Path:
    """A backup of one attachment; the dossier itself went on to two."""
    dossier = reopen(closed)
    made = dossier.back_up_to(closed.parent / "stick", NOW)
    add(dossier, "tweede.txt")
    dossier.close(NOW)
    return made


def every_row(path: Path, passphrase: str) -> dict[str, list[tuple[object, ...]]]:
    dossier = reopen(path, passphrase)
    with dossier.begin() as connection:
        rows = {name: sorted(map(tuple, connection.execute(table.select()))) for name, table in metadata.tables.items()}
    dossier.close(NOW)
    return rows


def test_what_was_replaced_is_kept(closed: Path, backup: Path) -> None:
    aside = restore(backup, closed, secret(), NOW)
    assert aside == closed.with_name(f"{closed.stem}-vervangen-20260304-1030.kwa")
    dossier = reopen(closed)
    assert names(dossier) == ["eerste.txt"]
    dossier.close(NOW)
    dossier = reopen(aside)
    assert names(dossier) == ["eerste.txt", "tweede.txt"]
    dossier.close(NOW)
    assert restore(backup, closed, secret(), NOW) == closed.with_name(f"{closed.stem}-vervangen-20260304-1030-2.kwa")


def test_the_drill_an_empty_computer_a_backup_and_the_recovery_code(
    path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    dossier = create(path)
    add(dossier, "scan.pdf", b"%PDF-1.7" + bytes(200_000))
    code = dossier.recovery_code()
    backup = dossier.close(NOW)
    assert backup is not None
    elsewhere = tmp_path_factory.mktemp("nieuwe computer") / "nieuwe map" / "praktijk.kwa"
    assert restore(backup, elsewhere, RecoveryCode(code), NOW) is None
    opened = dossier_file.open_with_recovery_code(elsewhere, code, NOW, backups=elsewhere.parent)
    opened.change_passphrase("nieuw", LIGHT)
    opened.close(NOW)
    assert every_row(elsewhere, "nieuw") == every_row(path, "geheim één")


def test_a_log_of_recent_writes_does_not_undo_the_restore(closed: Path, backup: Path, tmp_path: Path) -> None:
    dossier = reopen(closed)
    add(dossier, "derde.txt")
    # As a killed program leaves it: the file and its log, copied while open.
    crashed = tmp_path / "gestopt.kwa"
    for ending in ("", "-wal"):
        shutil.copy(closed.with_name(closed.name + ending), tmp_path / f"gestopt.kwa{ending}")
    dossier.close(NOW)
    aside = restore(backup, crashed, secret(), NOW)
    assert aside is not None
    restored = reopen(crashed)
    assert names(restored) == ["eerste.txt"]
    restored.close(NOW)
    kept = reopen(aside)
    assert names(kept) == ["derde.txt", "eerste.txt", "tweede.txt"]
    kept.close(NOW)


def test_a_stray_log_does_not_meet_the_restored_file(backup: Path, tmp_path: Path) -> None:
    lost = tmp_path / "verdwenen.kwa"
    lost.with_name("verdwenen.kwa-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(5000))
    assert restore(backup, lost, secret(), NOW) is None
    dossier = reopen(lost)
    assert names(dossier) == ["eerste.txt"]
    dossier.close(NOW)


def test_a_damaged_dossier_can_be_replaced_too(closed: Path, backup: Path) -> None:
    closed.write_bytes(b"kapot")
    aside = restore(backup, closed, secret(), NOW)
    assert aside is not None
    assert aside.read_bytes() == b"kapot"
    reopen(closed).close(NOW)


def test_a_backup_that_is_no_good_changes_nothing(closed: Path, backup: Path) -> None:
    whole = bytearray(backup.read_bytes())
    whole[-100] ^= 1
    backup.write_bytes(whole)
    before = contents(closed.parent)
    for passphrase, code in (("mis", "dossier_key_wrong_or_damaged"), ("geheim één", "dossier_damaged")):
        with pytest.raises(DomainError) as caught:
            restore(backup, closed, secret(passphrase), NOW)
        assert caught.value.code == code
    assert contents(closed.parent) == before


def test_a_dossier_that_is_open_is_not_replaced(closed: Path, backup: Path) -> None:
    dossier = reopen(closed)
    with pytest.raises(DomainError) as caught:
        restore(backup, closed, secret(), NOW)
    assert caught.value.code == "dossier_in_use"
    add(dossier, "derde.txt")
    dossier.close(NOW)
