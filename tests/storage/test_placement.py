"""How a finished file gets its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage.file.placement import part_of, publish, remove_part, replace


def test_a_name_taken_at_the_last_moment_is_respected(path: Path) -> None:
    part_of(path).write_text("nieuw")
    path.write_text("van een ander")
    with pytest.raises(DomainError) as caught:
        publish(part_of(path), path)
    assert caught.value.code == "file_exists"
    assert (path.read_text(), part_of(path).read_text()) == ("van een ander", "nieuw")


def test_a_published_file_has_only_its_own_name(path: Path) -> None:
    part_of(path).write_text("nieuw")
    publish(part_of(path), path)
    assert path.read_text() == "nieuw"
    assert list(path.parent.iterdir()) == [path]


def test_replacing_leaves_one_file(path: Path) -> None:
    part_of(path).write_text("nieuw")
    path.write_text("oud")
    replace(part_of(path), path)
    assert path.read_text() == "nieuw"
    assert list(path.parent.iterdir()) == [path]


def test_what_a_broken_off_making_left_goes_away_and_nothing_else(path: Path) -> None:
    for ending in (".part", ".part-wal", ".part-journal", "", ".lock", "-wal"):
        path.with_name(path.name + ending).touch()
    remove_part(path)
    assert {found.name for found in path.parent.iterdir()} == {path.name, f"{path.name}.lock", f"{path.name}-wal"}
