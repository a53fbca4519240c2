"""A dossier that is only looked at: nothing is written, and nobody who writes is overlooked."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage.open_dossier import OpenDossier
from kwaliteitsassistent.storage.viewing import open_to_view

from .dossiers import NOW, add, contents, names, reopen, secret


def view(path: Path, passphrase: str = "geheim één", *, take_over: bool = False) -> OpenDossier:
    return open_to_view(path, secret(passphrase), backups=path.parent / "backups", take_over=take_over)


def test_everything_can_be_read_and_nothing_is_written(closed: Path, tmp_path: Path) -> None:
    before = contents(closed.parent)
    dossier = view(closed)
    assert not dossier.writable
    assert names(dossier) == ["eerste.txt"]
    assert dossier.check_integrity() == ()
    with pytest.raises(DomainError) as caught:
        add(dossier, "tweede.txt")
    assert caught.value.code == "dossier_read_only"
    assert names(dossier) == ["eerste.txt"]
    assert contents(closed.parent) == before
    assert dossier.back_up_to(tmp_path / "stick", NOW).exists()
    assert dossier.close(NOW) is None
    reopen(closed).close(NOW)


def test_a_wrong_passphrase_is_told(closed: Path) -> None:
    with pytest.raises(DomainError) as caught:
        view(closed, "mis")
    assert caught.value.code == "dossier_key_wrong_or_damaged"


def test_who_has_it_open_is_told(closed: Path) -> None:
    dossier = reopen(closed)
    with pytest.raises(DomainError) as caught:
        view(closed)
    assert caught.value.code == "dossier_in_use"
    assert caught.value.facts["process"] == os.getpid()
    dossier.close(NOW)
    view(closed).close(NOW)


def test_the_mark_of_another_computer_stops_until_the_user_knows_better(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = closed.with_name(closed.name + ".lock")
    lock.write_text('{"computer": "elders", "process": 1, "since": "2026-03-04T09:00:00+00:00"}')
    with pytest.raises(DomainError) as caught:
        view(closed)
    assert caught.value.code == "dossier_open_elsewhere"
    view(closed, take_over=True).close(NOW)
    assert lock.exists()


def test_changes_left_in_the_log_are_not_passed_over(closed: Path) -> None:
    closed.with_name(closed.name + "-wal").write_bytes(b"nog niet verwerkt")
    with pytest.raises(DomainError) as caught:
        view(closed)
    assert caught.value.code == "dossier_read_only"


def test_a_change_from_elsewhere_is_told(closed: Path) -> None:
    dossier = view(closed)
    os.utime(closed, ns=(1, 1))
    with pytest.raises(DomainError) as caught:
        names(dossier)
    assert caught.value.code == "dossier_changed_elsewhere"
    dossier.close(NOW)
