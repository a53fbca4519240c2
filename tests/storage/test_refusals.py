"""Files that do not open: each says why, and stays byte for byte as it was."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.services.wording.problems import error_lines

from .dossiers import NOW, add, contents, create, reopen


def overwritten(at: int) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        whole = bytearray(path.read_bytes())
        whole[at] ^= 1
        path.write_bytes(whole)

    return damage


def plain_sqlite(path: Path) -> None:
    path.unlink()
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE t (a)")
    database.close()


SPOILED: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "dossier_missing"),
    "empty": (lambda path: path.write_bytes(b""), "dossier_empty"),
    "png": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(8184)), "not_a_dossier"),
    "pdf": (lambda path: path.write_bytes(b"%PDF-1.7" + bytes(5000)), "not_a_dossier"),
    "plain sqlite": (plain_sqlite, "not_a_dossier"),
    "short text": (lambda path: path.write_text("boodschappen"), "dossier_truncated"),
    "random": (lambda path: path.write_bytes(random.randbytes(8192)), "dossier_key_wrong_or_damaged"),
    "cut in a page": (lambda path: os.truncate(path, path.stat().st_size - 100), "dossier_truncated"),
    "cut between pages": (lambda path: os.truncate(path, path.stat().st_size - 4096), "dossier_damaged"),
    "first page": (overwritten(200), "dossier_key_wrong_or_damaged"),
    "salt": (overwritten(3), "dossier_key_wrong_or_damaged"),
    "later page": (overwritten(5 * 4096 + 77), "dossier_damaged"),
    "last page": (overwritten(-5), "dossier_damaged"),
}


@pytest.mark.parametrize("kind", SPOILED)
def test_a_spoiled_file_is_refused_and_left_alone(closed: Path, kind: str) -> None:
    spoil, code = SPOILED[kind]
    spoil(closed)
    before = contents(closed.parent)
    with pytest.raises(DomainError) as caught:
        reopen(closed)
    assert caught.value.code == code
    assert contents(closed.parent) == before
    (line,) = error_lines(caught.value)
    assert closed.name in line


def test_a_wrong_passphrase_is_refused_and_the_right_one_works_right_after(closed: Path) -> None:
    before = contents(closed.parent)
    for _ in range(3):
        with pytest.raises(DomainError) as caught:
            reopen(closed, "mis")
        assert caught.value.code == "dossier_key_wrong_or_damaged"
    assert contents(closed.parent) == before
    (line,) = error_lines(caught.value)
    assert "wachtwoord" in line
    assert "beschadigd" in line
    reopen(closed).close(NOW)


def test_a_folder_is_not_a_dossier(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as caught:
        reopen(tmp_path)
    assert caught.value.code == "dossier_is_folder"


def test_a_newer_form_is_refused_before_anything_is_written(path: Path) -> None:
    dossier = create(path)
    with dossier.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'r9999'")
    dossier.close(NOW)
    before = contents(path.parent)
    with pytest.raises(DomainError) as caught:
        reopen(path)
    assert caught.value.code == "dossier_newer"
    assert contents(path.parent) == before


def test_a_dossier_of_a_trial_version_is_refused_in_one_sentence(path: Path) -> None:
    dossier = create(path)
    with dossier.begin() as connection:
        connection.exec_driver_sql("DROP TABLE year_figures")
    dossier.close(NOW)
    before = contents(path.parent)
    with pytest.raises(DomainError) as caught:
        reopen(path)
    (line,) = error_lines(caught.value)
    assert line.startswith(f"{path.name} is gemaakt met een proefversie")
    assert contents(path.parent) == before


def test_a_second_opening_in_the_same_program_is_refused(path: Path) -> None:
    dossier = create(path)
    with pytest.raises(DomainError) as caught:
        reopen(path)
    assert caught.value.code == "dossier_in_use"
    add(dossier, "gaat door.txt")
    dossier.close(NOW)
