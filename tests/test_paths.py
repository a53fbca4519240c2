"""The program's own folders."""

from __future__ import annotations

from pathlib import Path

from kwaliteitsassistent.paths import Paths, paths


def test_one_variable_moves_all_folders(tmp_path: Path) -> None:
    assert paths({"KWALITEITSASSISTENT_MAP": str(tmp_path)}) == Paths(
        tmp_path / "gegevens", tmp_path / "reservekopieen", tmp_path / "logboek", tmp_path / "instellingen"
    )
    assert list(tmp_path.iterdir()) == []


def test_without_it_they_are_those_of_the_user() -> None:
    own = paths({})
    assert all(path.is_absolute() for path in (own.data, own.backups, own.logs, own.settings))
    assert "Kwaliteitsassistent" in own.data.parts
