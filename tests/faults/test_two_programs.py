"""The dossier is opened twice."""

from __future__ import annotations

import socket
import sqlite3
from contextlib import ExitStack
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage.file.engine import connect
from kwaliteitsassistent.storage.file.failures import sqlite_name
from kwaliteitsassistent.storage.file.file_kind import salt_of
from kwaliteitsassistent.storage.file.key import derived_key

from ..storage.dossiers import LIGHT, NOW, PASSPHRASE, names, reopen
from .children import child, count_under_lock, hold, hold_or_tell


def test_the_second_program_learns_who_has_it_and_gets_it_after_a_kill(closed: Path) -> None:
    with child(hold, closed) as (process, pipe):
        number = pipe.recv()
        with pytest.raises(DomainError) as caught:
            reopen(closed)
        assert caught.value.code == "dossier_in_use"
        assert caught.value.facts["process"] == number
        assert caught.value.facts["computer"] == socket.gethostname()
        process.kill()
        process.join()
        dossier = reopen(closed)
        assert names(dossier) == ["eerste.txt"]
        dossier.close(NOW)


def test_it_is_free_right_after_closing(closed: Path) -> None:
    with child(hold, closed) as (process, pipe):
        pipe.recv()
        pipe.send("stop")
        process.join()
        reopen(closed).close(NOW)


def test_without_the_lock_file_the_database_itself_still_refuses(closed: Path) -> None:
    key = derived_key(PASSPHRASE, salt_of(closed), LIGHT)
    with child(hold, closed) as (_, pipe):
        pipe.recv()
        closed.with_name(closed.name + ".lock").unlink()
        with pytest.raises(Exception, match="locked") as caught:
            connect(closed, key, "rw")
        assert sqlite_name(caught.value) == "SQLITE_BUSY"
        with pytest.raises(DomainError) as told:
            reopen(closed)
        assert told.value.code == "dossier_busy"


def test_many_programs_at_once_take_turns(closed: Path) -> None:
    """Each either has the dossier or is told who does; never two at a time."""
    with ExitStack() as stack:
        children = [stack.enter_context(child(hold_or_tell, closed)) for _ in range(6)]
        heard = [pipe.recv() for _, pipe in children]
    assert heard.count("fine") == 1
    assert heard.count("dossier_in_use") == 5


def test_taking_and_releasing_at_the_same_time_never_lets_two_in(path: Path) -> None:
    path.write_text("0")
    with ExitStack() as stack:
        children = [stack.enter_context(child(count_under_lock, path, 100)) for _ in range(4)]
        assert [pipe.recv() for _, pipe in children] == ["done"] * 4
    assert path.read_text() == "400"


def test_an_ordinary_database_program_cannot_read_it(closed: Path) -> None:
    with sqlite3.connect(closed) as database, pytest.raises(sqlite3.DatabaseError, match="not a database"):
        database.execute("SELECT * FROM sqlite_master")
    database.close()
