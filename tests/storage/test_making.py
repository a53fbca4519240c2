"""A dossier gets its name when it is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage.making import made_whole

from .dossiers import NOW, add, create, names, reopen


def test_what_was_put_in_is_there_under_the_name(path: Path) -> None:
    with made_whole(path, NOW) as half:
        dossier = create(half)
        add(dossier, "eerste.txt")
        assert not path.exists()
        dossier.close(NOW)
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert names(reopen(path)) == ["eerste.txt"]


def test_trouble_leaves_nothing_and_is_told_about_the_folder_of_the_user(path: Path) -> None:
    def fill_a_full_disk() -> None:
        with made_whole(path, NOW) as half:
            create(half).close(NOW)
            raise DomainError("disk_full", file=half.name, folder=half.parent.name)

    with pytest.raises(DomainError) as caught:
        fill_a_full_disk()
    assert caught.value.facts == {"file": path.name, "folder": path.parent.name}
    assert list(path.parent.iterdir()) == []


def test_an_existing_file_stays_as_it_is(path: Path) -> None:
    path.write_bytes(b"van iemand anders")
    with pytest.raises(DomainError) as caught, made_whole(path, NOW):
        pass
    assert caught.value.code == "file_exists"
    assert path.read_bytes() == b"van iemand anders"


def test_two_programs_do_not_make_the_same_dossier(path: Path) -> None:
    with made_whole(path, NOW) as half:
        with pytest.raises(DomainError) as caught, made_whole(path, NOW):
            pass
        create(half).close(NOW)
    assert caught.value.code == "dossier_in_use"
    assert path.exists()
