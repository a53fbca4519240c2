"""Making, opening, saving and closing a dossier."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage import dossier_file
from kwaliteitsassistent.storage.file.engine import engine
from kwaliteitsassistent.storage.file.key import DossierKey
from kwaliteitsassistent.storage.open_dossier import OpenDossier

from .dossiers import LIGHT, NOW, PASSPHRASE, add, contents, create, names, reopen


def test_what_was_saved_is_there_after_reopening(closed: Path) -> None:
    dossier = reopen(closed)
    assert names(dossier) == ["eerste.txt"]
    dossier.close(NOW)
    assert {path.name for path in closed.parent.iterdir()} == {closed.name, "backups"}


def test_the_connection_writes_as_safely_as_can_be(dossier: OpenDossier) -> None:
    settings = {
        "locking_mode": "exclusive",
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    with dossier.begin() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in settings}
    assert found == settings


def test_creation_never_touches_an_existing_file(path: Path) -> None:
    path.write_bytes(b"van iemand anders")
    with pytest.raises(DomainError) as caught:
        create(path)
    assert caught.value.code == "file_exists"
    assert contents(path.parent).keys() == {path.name}
    assert path.read_bytes() == b"van iemand anders"


def test_creation_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as caught:
        create(tmp_path / "weg" / "a.kwa")
    assert caught.value.code == "folder_missing"


def test_leftovers_of_a_broken_off_creation_do_not_matter(path: Path) -> None:
    path.with_name(path.name + ".part").write_bytes(b"half")
    path.with_name(path.name + ".part-wal").write_bytes(b"half")
    create(path).close(NOW)
    assert [found.name for found in path.parent.iterdir() if found.is_file()] == [path.name]


def test_a_transaction_is_saved_whole_or_not_at_all(dossier: OpenDossier) -> None:
    def interrupted() -> None:
        with dossier.begin() as connection:
            connection.exec_driver_sql("INSERT INTO attachment VALUES ('1', 'a', 'b', 1, 'c', '2026-01-01')")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        interrupted()
    assert names(dossier) == []


def test_mistakes_of_the_program_are_not_dressed_up_and_show_no_values(dossier: OpenDossier) -> None:
    query = sa.text("INSERT INTO attachment (id, name) VALUES ('1', :name)")
    with pytest.raises(sa.exc.IntegrityError) as caught, dossier.begin() as connection:
        connection.execute(query, {"name": "Ria Voorbeeld"})
    assert "Ria" not in str(caught.value)


def test_only_what_no_backup_has_makes_one(closed: Path) -> None:
    dossier = reopen(closed)
    names(dossier)
    assert not dossier.changed
    assert dossier.close(NOW) is None
    dossier = reopen(closed)
    add(dossier, "tweede.txt")
    assert dossier.changed
    backup = dossier.close(NOW)
    assert backup is not None
    assert backup.name == f"{closed.stem}-20260304-1030-2.kwab"
    assert backup.parent == dossier.backups
    backup.unlink()
    dossier = reopen(closed)
    assert dossier.changed
    assert dossier.close(NOW) == backup


def test_a_closed_dossier_stays_closed(closed: Path) -> None:
    dossier = reopen(closed)
    dossier.close(NOW)
    assert dossier.close(NOW) is None
    with pytest.raises(RuntimeError), dossier.begin():
        pass


def test_opening_through_a_link_locks_and_keeps_the_file_itself(closed: Path, tmp_path: Path) -> None:
    link = tmp_path / "snelkoppeling.kwa"
    link.symlink_to(closed)
    dossier = reopen(link)
    dossier.change_passphrase("nieuw", LIGHT)
    with pytest.raises(DomainError) as caught:
        reopen(closed, "nieuw")
    assert caught.value.code == "dossier_in_use"
    dossier.close(NOW)
    assert link.is_symlink()
    reopen(closed, "nieuw").close(NOW)


def test_the_recovery_code_opens_until_the_passphrase_changes(closed: Path, tmp_path: Path) -> None:
    def by_code(code: str) -> OpenDossier:
        return dossier_file.open_with_recovery_code(closed, code, NOW, backups=tmp_path / "backups")

    dossier = reopen(closed)
    code = dossier.recovery_code()
    dossier.close(NOW)
    dossier = by_code(code)
    assert names(dossier) == ["eerste.txt"]
    dossier.change_passphrase("nieuw", LIGHT)
    newer = dossier.recovery_code()
    dossier.close(NOW)
    with pytest.raises(DomainError) as caught:
        by_code(code)
    assert caught.value.code == "dossier_key_wrong_or_damaged"
    by_code(newer).close(NOW)


def test_older_key_profiles_still_open(closed: Path, tmp_path: Path) -> None:
    dossier = dossier_file.open_with_passphrase(
        closed, PASSPHRASE, NOW, backups=tmp_path / "backups", profiles=(dossier_file.STANDARD, LIGHT)
    )
    assert names(dossier) == ["eerste.txt"]
    dossier.close(NOW)


def test_a_changed_passphrase_keeps_the_records_and_the_session_going(closed: Path) -> None:
    dossier = reopen(closed)
    dossier.change_passphrase("nieuw", LIGHT)
    add(dossier, "tweede.txt")
    assert dossier.check_integrity() == ()
    dossier.close(NOW)
    with pytest.raises(DomainError) as caught:
        reopen(closed)
    assert caught.value.code == "dossier_key_wrong_or_damaged"
    dossier = reopen(closed, "nieuw")
    assert names(dossier) == ["eerste.txt", "tweede.txt"]
    dossier.close(NOW)


def test_an_empty_new_passphrase_changes_nothing(closed: Path) -> None:
    before = closed.read_bytes()
    dossier = reopen(closed)
    with pytest.raises(DomainError) as caught:
        dossier.change_passphrase("  ", LIGHT)
    assert caught.value.code == "passphrase_empty"
    dossier.close(NOW)
    assert closed.read_bytes() == before


def test_a_file_swapped_under_the_open_program_is_noticed_before_saving(closed: Path, tmp_path: Path) -> None:
    older = tmp_path / "ouder"
    older.write_bytes(closed.read_bytes())
    dossier = reopen(closed)
    older.replace(closed)
    before = closed.read_bytes()
    assert not dossier.is_in_place()
    with pytest.raises(DomainError) as caught:
        add(dossier, "tweede.txt")
    assert caught.value.code == "dossier_replaced"
    with pytest.raises(DomainError) as caught:
        dossier.change_passphrase("nieuw", LIGHT)
    assert caught.value.code == "dossier_replaced"
    rescued = dossier.back_up_to(tmp_path / "elders", NOW)
    dossier.close(NOW)
    assert closed.read_bytes() == before
    assert rescued.exists()
    reopen(closed).close(NOW)


def test_a_file_taken_away_under_the_open_program_is_noticed(closed: Path) -> None:
    dossier = reopen(closed)
    closed.unlink()
    with pytest.raises(DomainError) as caught:
        add(dossier, "tweede.txt")
    assert caught.value.code == "dossier_replaced"
    dossier.close(NOW)


def test_a_full_database_is_told_and_goes_on_after_room_is_made(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")
    with pytest.raises(DomainError) as caught:
        add(dossier, "groot.bin", bytes(100_000))
    assert caught.value.code == "disk_full"
    with dossier.begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    add(dossier, "groot.bin", bytes(100_000))
    assert names(dossier) == ["groot.bin"]


def test_trouble_with_the_backup_comes_after_the_file_is_safe(closed: Path) -> None:
    blocked = closed.with_name("hier staat al een bestand")
    blocked.touch()
    dossier = reopen(closed, backups=blocked)
    add(dossier, "tweede.txt")
    with pytest.raises(DomainError) as caught:
        dossier.close(NOW)
    assert caught.value.code == "folder_missing"
    dossier = reopen(closed)
    assert names(dossier) == ["eerste.txt", "tweede.txt"]
    dossier.close(NOW)


def test_another_encrypted_database_is_not_a_dossier(path: Path) -> None:
    salt = bytes(range(16))
    foreign = engine(path, DossierKey(bytes(32), salt), "rwc")
    with foreign.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE other (id)")
    foreign.dispose()

    class Known:
        def keys(self, salt: bytes) -> object:
            yield DossierKey(bytes(32), salt)

    with pytest.raises(DomainError) as caught:
        dossier_file.open_dossier(path, Known(), NOW, backups=path.parent)  # type: ignore[arg-type]
    assert caught.value.code == "not_a_dossier"


@pytest.mark.skipif(sys.platform == "win32", reason="rights as Linux and macOS know them")
def test_a_dossier_and_its_backups_are_for_their_owner_until_the_user_shares_them(closed: Path) -> None:
    def rights(path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    (backup,) = (closed.parent / "backups").rglob("*.kwab")
    assert (rights(closed), rights(backup)) == (0o600, 0o600)
    closed.chmod(0o660)
    dossier = reopen(closed)
    dossier.change_passphrase("een ander wachtwoord", LIGHT)
    dossier.close(NOW)
    assert rights(closed) == 0o660
