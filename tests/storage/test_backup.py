"""Making backups, looking into them and thinning them out."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage import audit_log
from kwaliteitsassistent.storage.backup import backup_summary, backups_in, copy_verified, made_at, thin_out
from kwaliteitsassistent.storage.file.driver import sqlcipher
from kwaliteitsassistent.storage.file.key import RecoveryCode, new_key
from kwaliteitsassistent.storage.open_dossier import OpenDossier

from .dossiers import LIGHT, NOW, add, contents, reopen, secret


def test_a_backup_made_while_working_is_whole_and_alone(dossier: OpenDossier, tmp_path: Path) -> None:
    add(dossier, "eerste.txt")
    with dossier.begin() as connection:
        audit_log.record(connection, NOW, "RK", "add", "attachment", "1")
    backup = dossier.back_up_to(tmp_path / "stick", NOW)
    assert backup.name == f"{dossier.path.stem}-20260304-1030.kwab"
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]
    before = contents(backup.parent)
    for opened_with in (secret(), RecoveryCode(dossier.recovery_code())):
        summary = backup_summary(backup, opened_with)
        assert (summary.made_at, summary.last_change) == (datetime(2026, 3, 4, 10, 30), NOW)
        assert summary.row_counts["attachment"] == 1
        assert summary.size == backup.stat().st_size
    assert contents(backup.parent) == before


def test_a_backup_never_takes_the_place_of_another(dossier: OpenDossier, tmp_path: Path) -> None:
    made = [dossier.back_up_to(tmp_path / "stick", NOW) for _ in range(3)]
    assert len(set(made)) == 3
    assert {made_at(path) for path in made} == {datetime(2026, 3, 4, 10, 30)}
    assert backups_in(tmp_path / "stick")[0] == made[2]


def test_a_backup_that_does_not_open_says_why(dossier: OpenDossier, tmp_path: Path) -> None:
    add(dossier, "groot.bin", bytes(50_000))
    backup = dossier.back_up_to(tmp_path / "stick", NOW)
    with pytest.raises(DomainError) as caught:
        backup_summary(backup, secret("mis"))
    assert caught.value.code == "dossier_key_wrong_or_damaged"
    whole = bytearray(backup.read_bytes())
    whole[-100] ^= 1
    backup.write_bytes(whole)
    with pytest.raises(DomainError) as caught:
        backup_summary(backup, secret())
    assert caught.value.code == "dossier_damaged"


def test_a_damaged_dossier_is_not_backed_up(closed: Path) -> None:
    dossier = reopen(closed)
    add(dossier, "tweede.txt")
    dossier.check_integrity()
    # A disk that goes bad under the open program; a handle on the file here would drop its lock on Linux.
    damage_in_another_process(closed)
    assert [problem.code for problem in dossier.check_integrity()] == ["check_pages"]
    with pytest.raises(DomainError) as caught:
        dossier.close(NOW)
    assert caught.value.code == "dossier_damaged"
    assert len(list(dossier.backups.iterdir())) == 1


DAMAGE = """
import sys
with open(sys.argv[1], "rb+") as file:
    file.seek(-9, 2)
    old = file.read(1)[0]
    file.seek(-9, 2)
    file.write(bytes([old ^ 1]))
"""


def damage_in_another_process(path: Path) -> None:
    subprocess.run([sys.executable, "-c", DAMAGE, str(path)], check=True)


def test_names_that_are_no_backups() -> None:
    for name in ("a.kwab", "a-20261301-1030.kwab", "a-20260304.kwab", "a-20260304-1030.kwa"):
        assert made_at(Path(name)) is None


def test_thinning_leaves_other_files_alone(tmp_path: Path) -> None:
    for day in range(4, 10):
        for hour in (9, 17):
            (tmp_path / f"praktijk-202602{day:02}-{hour:02}00.kwab").touch()
    for other in ("brief.docx", "mijn kopie.kwab", "praktijk-20260204-0900.kwab.part"):
        (tmp_path / other).touch()
    removed = thin_out(tmp_path, datetime(2026, 2, 12))
    assert {path.name for path in removed} == {f"praktijk-202602{day:02}-0900.kwab" for day in range(4, 10)}
    assert {"brief.docx", "mijn kopie.kwab"} <= {path.name for path in tmp_path.iterdir()}


def test_closing_thins_out_only_the_dossier_s_own_backups(closed: Path) -> None:
    for day in range(6):
        for hours in (0, 3):
            dossier = reopen(closed)
            add(dossier, "nog een.txt")
            dossier.close(NOW + timedelta(days=day, hours=hours))
    assert len(list(dossier.backups.iterdir())) == 4 + 2 * 2
    assert dossier.backups.parent == closed.parent / "backups"


def test_backups_keep_the_passphrase_they_were_made_with(closed: Path) -> None:
    dossier = reopen(closed)
    backup = dossier.back_up_to(closed.parent / "stick", NOW)
    dossier.change_passphrase("nieuw", LIGHT)
    newer = dossier.close(datetime(2026, 3, 5, tzinfo=UTC))
    assert newer is not None
    assert backup_summary(backup, secret()).row_counts == backup_summary(newer, secret("nieuw")).row_counts


def test_a_copy_that_fails_leaves_no_half_file(path: Path) -> None:
    part = path.with_name("kopie.kwab.part")
    source = sqlcipher.connect(":memory:")
    source.close()
    with pytest.raises(sqlcipher.Error):  # which kind differs per build of the driver
        copy_verified(source, part, new_key("geheim", LIGHT))
    assert not list(path.parent.glob("kopie*"))
