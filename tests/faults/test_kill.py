"""The program dies in the middle of its work."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage.backup import backup_summary
from kwaliteitsassistent.storage.making import made_whole
from kwaliteitsassistent.storage.open_dossier import OpenDossier

from ..storage.dossiers import LIGHT, NOW, add, create, names, reopen, secret
from .children import (
    back_up_and_close,
    change_passphrase,
    child,
    create_dossier,
    make_whole,
    restore_backup,
    said,
    save_rows,
)

KILLS = 40


def test_nothing_saved_is_lost_when_the_program_is_killed_while_saving(path: Path) -> None:
    create(path).close(NOW)
    acknowledged: set[object] = set()
    following = 0
    for _ in range(KILLS):
        with child(save_rows, path, following) as (process, pipe):
            assert pipe.recv() == "ready"
            time.sleep(random.uniform(0, 0.06))
            process.kill()
            acknowledged |= {str(number) for number in said(pipe)}
        dossier = reopen(path)
        found = names(dossier)
        assert acknowledged <= set(found)
        assert dossier.check_integrity() == ()
        assert one_content_and_one_log_row_each(dossier) == (len(found), len(found))
        following = max(map(int, found), default=-1) + 1
        dossier.close(NOW)
    assert len(acknowledged) > KILLS


def one_content_and_one_log_row_each(dossier: OpenDossier) -> tuple[object, ...]:
    with dossier.begin() as connection:
        return tuple(
            connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
            for table in ("attachment_content", "audit_log")
        )


def test_a_wrong_passphrase_after_a_kill_loses_nothing(path: Path) -> None:
    create(path).close(NOW)
    with child(save_rows, path, 0) as (process, pipe):
        saved = [pipe.recv() for _ in range(10)]
        process.kill()
    with pytest.raises(DomainError) as caught:
        reopen(path, "mis")
    assert caught.value.code == "dossier_key_wrong_or_damaged"
    dossier = reopen(path)
    assert {str(number) for number in saved[1:]} <= set(names(dossier))
    assert dossier.check_integrity() == ()
    assert dossier.close(NOW) is not None, "what was saved before the kill has no backup yet"


def opens(path: Path, passphrase: str) -> bool:
    try:
        dossier = reopen(path, passphrase)
    except DomainError as error:
        if error.code != "dossier_key_wrong_or_damaged":
            raise
        return False
    assert names(dossier) == ["eerste.txt"]
    assert dossier.check_integrity() == ()
    dossier.close(NOW)
    return True


def until_done(run: Callable[[int], bool], most: int = 60) -> int:
    """Runs with the program dying at its 1st, 2nd, ... touch of a file, until it lives to the end."""
    for step in range(1, most):
        if run(step):
            return step - 1
    raise AssertionError("it never came to an end")


def test_a_kill_while_changing_the_passphrase_leaves_exactly_one_that_opens(closed: Path) -> None:
    passphrase = {True: "geheim één", False: "nieuw"}
    current = True

    def run(step: int) -> bool:
        nonlocal current
        old, new = passphrase[current], passphrase[not current]
        with child(change_passphrase, closed, old, new, step) as (process, pipe):
            process.join()
            heard = said(pipe)
        assert opens(closed, old) is not opens(closed, new)
        current = current is opens(closed, old)
        return "done" in heard

    assert until_done(run) >= 5


def test_a_kill_at_any_moment_of_changing_the_passphrase(closed: Path) -> None:
    dossier = reopen(closed)
    dossier.change_passphrase("a", LIGHT)
    dossier.close(NOW)
    old, new = "a", "b"
    for _ in range(15):
        with child(change_passphrase, closed, old, new, 0) as (process, pipe):
            assert pipe.recv() == "ready"
            time.sleep(random.uniform(0, 0.02))
            process.kill()
        changed = opens(closed, new)
        assert opens(closed, old) is not changed
        if changed:
            old, new = new, old


def test_a_kill_while_creating_leaves_nothing_or_a_whole_dossier(path: Path) -> None:
    def run(step: int) -> bool:
        with child(create_dossier, path, step) as (process, pipe):
            process.join()
            heard = said(pipe)
        if not path.exists():
            create(path).close(NOW)
        dossier = reopen(path)
        assert dossier.check_integrity() == ()
        dossier.close(NOW)
        assert {found.name for found in path.parent.iterdir()} <= {path.name, "backups"}
        path.unlink()
        return "done" in heard

    assert until_done(run) >= 5


def test_a_kill_while_filling_a_new_dossier_leaves_nothing_or_a_full_one(path: Path) -> None:
    def run(step: int) -> bool:
        with child(make_whole, path, step) as (process, pipe):
            process.join()
            heard = said(pipe)
        if not path.exists():
            with made_whole(path, NOW) as half:
                dossier = create(half)
                add(dossier, "eerste.txt")
                dossier.close(NOW)
        dossier = reopen(path)
        assert names(dossier) == ["eerste.txt"]
        assert dossier.check_integrity() == ()
        dossier.close(NOW)
        path.unlink()
        return "done" in heard

    assert until_done(run, most=120) >= 5


def test_a_kill_while_restoring_leaves_the_old_or_the_restored_dossier(closed: Path) -> None:
    dossier = reopen(closed)
    backup = dossier.back_up_to(closed.parent / "stick", NOW)
    dossier.close(NOW)

    def run(step: int) -> bool:
        dossier = reopen(closed)
        if "tweede.txt" not in names(dossier):
            add(dossier, "tweede.txt")
        dossier.close(NOW)
        with child(restore_backup, backup, closed, step) as (process, pipe):
            process.join()
            heard = said(pipe)
        dossier = reopen(closed)
        found = names(dossier)
        dossier.close(NOW)
        assert found in (["eerste.txt"], ["eerste.txt", "tweede.txt"])
        if found == ["eerste.txt"]:
            assert list(closed.parent.glob("*-vervangen-*.kwa"))
        return "done" in heard

    assert until_done(run) >= 5


def test_a_kill_while_backing_up_leaves_no_half_backup(closed: Path) -> None:
    def run(step: int) -> bool:
        with child(back_up_and_close, closed, step) as (process, pipe):
            process.join()
            heard = said(pipe)
        for backup in closed.parent.rglob("*.kwab"):
            assert backup_summary(backup, secret()).row_counts["attachment"] >= 1
        dossier = reopen(closed)
        assert "nieuw.txt" in names(dossier)
        dossier.close(NOW)
        return "done" in heard

    assert until_done(run) >= 5
