"""The lock file beside a dossier."""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage.file.lock import DossierLock

from .dossiers import NOW


@pytest.fixture
def mark(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def left_behind(mark: Path, computer: str) -> None:
    mark.write_text(json.dumps({"computer": computer, "process": 1, "since": NOW.isoformat()}))


def test_it_says_which_computer_and_process_and_goes_away(path: Path, mark: Path) -> None:
    lock = DossierLock.take(path, NOW)
    written = json.loads(mark.read_text())
    assert written == {"computer": socket.gethostname(), "process": os.getpid(), "since": NOW.isoformat()}
    lock.release()
    lock.release()
    assert not mark.exists()


def test_a_second_one_learns_who_holds_it(path: Path) -> None:
    lock = DossierLock.take(path, NOW)
    with pytest.raises(DomainError) as caught:
        DossierLock.take(path, NOW, take_over=True)
    lock.release()
    assert caught.value.code == "dossier_in_use"
    assert caught.value.facts == {
        "file": path.name,
        "folder": path.parent.name,
        "computer": socket.gethostname(),
        "process": os.getpid(),
        "since": NOW,
    }


@pytest.mark.parametrize("text", ["", "{", "[]", '{"computer": "x"}'])
def test_a_mark_that_says_nothing_is_taken_over(path: Path, mark: Path, text: str) -> None:
    mark.write_text(text)
    DossierLock.take(path, NOW).release()
    assert not mark.exists()


def test_a_mark_of_this_computer_without_its_program_is_taken_over(path: Path, mark: Path) -> None:
    left_behind(mark, socket.gethostname())
    DossierLock.take(path, NOW).release()


def test_a_mark_of_another_computer_is_for_the_user_to_judge(path: Path, mark: Path) -> None:
    left_behind(mark, "balie-2")
    before = mark.read_bytes()
    with pytest.raises(DomainError) as caught:
        DossierLock.take(path, NOW)
    assert (caught.value.code, caught.value.facts["computer"]) == ("dossier_open_elsewhere", "balie-2")
    assert mark.read_bytes() == before
    DossierLock.take(path, NOW, take_over=True).release()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as caught:
        DossierLock.take(tmp_path / "weg" / "a.kwa", NOW)
    assert caught.value.code == "folder_missing"
