"""The disk is full, forbidden or going bad."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage.file.driver import sqlcipher
from kwaliteitsassistent.storage.file.failures import database_errors

from ..storage.dossiers import NOW, PASSPHRASE, add, contents, create, names, reopen
from .children import child, create_on_a_full_disk, fill_the_disk, look_without_rights, said, try_without_rights

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and rights as Linux and macOS know them")


def test_a_full_disk_is_told_keeps_what_was_saved_and_leaves_no_half_files(path: Path) -> None:
    dossier = create(path)
    add(dossier, "vooraf.bin", bytes(200_000))
    backup = dossier.close(NOW)
    assert backup is not None
    with child(fill_the_disk, path, 150_000) as (process, pipe):
        process.join()
        (saved, code), *others = said(pipe)
    assert saved > 0
    assert code in ("disk_full", "disk_failed")
    assert others == ["disk_failed", "disk_failed", "goes on"]
    dossier = reopen(path)
    assert set(names(dossier)) == {"vooraf.bin", *(f"{number}" for number in range(saved + 1))}
    assert dossier.check_integrity() == ()
    dossier.close(NOW)
    left = {found.name for found in path.parent.rglob("*") if found.is_file()}
    assert not [name for name in left if ".part" in name or name.endswith(("-wal", ".lock"))]


@pytest.mark.parametrize("limit", [0, 20_000, 200_000, 500_000, 750_000])
def test_a_disk_without_room_for_a_new_dossier_gets_none(path: Path, limit: int) -> None:
    with child(create_on_a_full_disk, path, limit) as (process, pipe):
        process.join()
        (heard,) = said(pipe)
    if heard == "fine":
        assert reopen(path).check_integrity() == ()
        return
    assert heard in ("disk_full", "disk_failed")
    assert [found.name for found in path.parent.rglob("*") if found.is_file()] == []


@pytest.mark.parametrize(
    ("words", "code"), [("database or disk is full", "disk_full"), ("disk I/O error", "disk_failed")]
)
def test_trouble_that_comes_without_a_name_is_told_too(path: Path, words: str, code: str) -> None:
    with pytest.raises(DomainError) as caught, database_errors(path):
        raise sqlcipher.OperationalError(words)
    assert caught.value.code == code


@pytest.fixture
def common_folder() -> Iterator[Path]:
    """A folder every user may enter; the usual temporary ones are for their owner alone."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


RIGHTS = {
    "a folder without writing": (0o555, 0o666, ["folder_read_only", "folder_read_only"]),
    "a file without writing": (0o777, 0o444, ["dossier_read_only", "fine"]),
    "a file without reading": (0o777, 0o000, ["dossier_no_rights", "fine"]),
    "a folder without entry": (0o000, 0o666, ["dossier_no_rights", "folder_read_only"]),
}


@pytest.mark.parametrize("kind", RIGHTS)
def test_missing_rights_are_told_and_change_nothing(common_folder: Path, kind: str) -> None:
    of_folder, of_file, told = RIGHTS[kind]
    path = common_folder / "praktijk.kwa"
    create(path).close(NOW)
    before = contents(common_folder)
    (common_folder / "backups").chmod(0o777)
    path.chmod(of_file)
    common_folder.chmod(of_folder)
    with child(try_without_rights, path, PASSPHRASE) as (process, pipe):
        process.join()
        heard = said(pipe)
    common_folder.chmod(0o777)
    path.chmod(0o666)
    assert heard == told
    after = contents(common_folder)
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize(("of_folder", "of_file"), [(0o555, 0o644), (0o777, 0o444), (0o555, 0o444)])
def test_a_dossier_without_the_right_to_write_can_be_looked_at(
    common_folder: Path, of_folder: int, of_file: int
) -> None:
    path = common_folder / "praktijk.kwa"
    dossier = create(path)
    add(dossier, "eerste.txt")
    dossier.close(NOW)
    before = contents(common_folder)
    path.chmod(of_file)
    common_folder.chmod(of_folder)
    with child(look_without_rights, path) as (process, pipe):
        process.join()
        heard = said(pipe)
    common_folder.chmod(0o777)
    path.chmod(0o666)
    assert heard == [(False, ["eerste.txt"]), "dossier_read_only", "dossier_read_only", [], None, "fine"]
    assert contents(common_folder) == before


def test_every_flipped_bit_is_found(path: Path) -> None:
    dossier = create(path)
    add(dossier, "scan.pdf", random.randbytes(100_000))
    dossier.close(NOW)
    whole = path.read_bytes()
    for _ in range(60):
        spoiled = bytearray(whole)
        spoiled[random.randrange(len(whole))] ^= 1 << random.randrange(8)
        path.write_bytes(spoiled)
        with pytest.raises(DomainError) as caught:
            reopen(path)
        assert caught.value.code in ("dossier_damaged", "dossier_key_wrong_or_damaged")
        assert path.read_bytes() == spoiled
    path.write_bytes(whole)
    reopen(path).close(NOW)


def test_nothing_readable_stands_on_the_disk(path: Path) -> None:
    secret_words = ("Ria Voorbeeld", "123456782")
    dossier = create(path)
    for words in secret_words:
        add(dossier, f"{words}.txt", words.encode() * 50)
    dossier.back_up_to(path.parent / "stick", NOW)
    while_open = [found.read_bytes() for found in beside_the_open_file(path)]
    dossier.close(NOW)
    at_rest = [found.read_bytes() for found in path.parent.rglob("*") if found.is_file()]
    assert len(while_open) == 3
    assert len(at_rest) == 3
    for words in secret_words:
        for encoded in (words.encode(), words.encode("utf-16-le")):
            assert not [True for content in while_open + at_rest if encoded in content]


def beside_the_open_file(path: Path) -> Iterator[Path]:
    """Copies of what an open dossier consists of; read here only after its lock no longer matters."""
    for ending in ("", "-wal", ".lock"):
        yield path.with_name(path.name + ending)
