"""The log that shows it when someone changes it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage import audit_log
from kwaliteitsassistent.storage.open_dossier import OpenDossier

from .dossiers import NOW


def write(connection: Connection, count: int = 6) -> None:
    for number in range(count):
        at = NOW + timedelta(minutes=number)
        audit_log.record(connection, at, "RK", "change", "client", f"c{number % 2}", ["goals", "end"])


def broken_at(connection: Connection) -> list[object]:
    return [problem.facts["seq"] for problem in audit_log.problems(connection)]


def test_a_row_says_when_who_what_and_which_fields(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        assert audit_log.head(connection) is None
        write(connection, 1)
        (entry,) = audit_log.entries(connection)
    assert entry == audit_log.Entry(1, NOW, "RK", "change", "client", "c0", ("end", "goals"))


def test_a_log_as_written_is_in_order(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        write(connection)
        assert broken_at(connection) == []
    assert dossier.check_integrity() == ()


def test_a_row_is_part_of_the_change_it_tells_of(dossier: OpenDossier) -> None:
    def interrupted() -> None:
        with dossier.begin() as connection:
            write(connection)
            raise InterruptedError

    with pytest.raises(InterruptedError):
        interrupted()
    with dossier.begin() as connection:
        assert audit_log.entries(connection) == ()


def test_a_moment_needs_its_time_zone(dossier: OpenDossier) -> None:
    with dossier.begin() as connection, pytest.raises(ValueError, match="time zone"):
        audit_log.record(connection, datetime(2026, 3, 4), "RK", "change", "client", "c1")


COPY = "INSERT INTO audit_log SELECT {seq}, at, actor, action, kind, record_id, salt, payload, commitment, prev, hash"

REFUSED = (
    "UPDATE audit_log SET actor = 'XX' WHERE seq = 3",
    "UPDATE audit_log SET payload = '[]' WHERE seq = 3",
    "UPDATE audit_log SET payload = NULL WHERE seq = 3",
    "DELETE FROM audit_log WHERE seq = 6",
    f"{COPY.format(seq=9)} FROM audit_log WHERE seq = 3",
    f"{COPY.format(seq=3).replace('INSERT', 'INSERT OR REPLACE')} FROM audit_log WHERE seq = 4",
)


@pytest.mark.parametrize("statement", REFUSED)
def test_the_log_only_grows(dossier: OpenDossier, statement: str) -> None:
    with dossier.begin() as connection:
        write(connection)
    with pytest.raises(sa.exc.IntegrityError, match="the audit log"), dossier.begin() as connection:
        connection.exec_driver_sql(statement)
    assert dossier.check_integrity() == ()


# What someone could do who takes the guards away first.
MANIPULATIONS = {
    "actor": ("UPDATE audit_log SET actor = 'XX' WHERE seq = 3", 3),
    "moment": ("UPDATE audit_log SET at = '2020-01-01T00:00:00.000+00:00' WHERE seq = 3", 3),
    "words": ("UPDATE audit_log SET payload = '[]' WHERE seq = 3", 3),
    "commitment": ("UPDATE audit_log SET commitment = x'00' WHERE seq = 3", 3),
    "row taken out": ("DELETE FROM audit_log WHERE seq = 3", 4),
    "row taken out and renumbered": (
        "DELETE FROM audit_log WHERE seq = 3; UPDATE audit_log SET seq = 3 WHERE seq = 4",
        3,
    ),
    "rows swapped": ("UPDATE audit_log SET prev = (SELECT hash FROM audit_log WHERE seq = 5) WHERE seq = 4", 4),
}


@pytest.mark.parametrize("kind", MANIPULATIONS)
def test_a_manipulation_is_found(dossier: OpenDossier, kind: str) -> None:
    statements, at = MANIPULATIONS[kind]
    with dossier.begin() as connection:
        write(connection)
        for trigger in ("no_delete", "only_erase", "no_gap"):
            connection.exec_driver_sql(f"DROP TRIGGER audit_log_{trigger}")
        for statement in statements.split(";"):
            connection.exec_driver_sql(statement)
        assert broken_at(connection) == [at]
    assert [problem.code for problem in dossier.check_integrity()] == ["check_log"]


def test_a_cut_off_end_shows_against_a_printed_head(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        write(connection)
        head = audit_log.head(connection)
        assert head is not None
        write(connection, 1)
        assert audit_log.contains(connection, head.seq, head.hash)
        connection.exec_driver_sql("DROP TRIGGER audit_log_no_delete")
        connection.exec_driver_sql("DELETE FROM audit_log WHERE seq > 4")
        assert broken_at(connection) == []
        assert not audit_log.contains(connection, head.seq, head.hash)


def test_what_rows_say_can_be_erased_without_breaking_the_chain(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        write(connection)
        connection.exec_driver_sql("UPDATE audit_log SET salt = NULL, payload = NULL WHERE record_id = 'c1'")
        write(connection, 1)
        assert broken_at(connection) == []
        told = {entry.seq: entry.fields for entry in audit_log.entries(connection)}
    assert [seq for seq, fields in told.items() if fields is None] == [6, 4, 2]


def test_every_problem_has_a_number(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        write(connection)
        connection.exec_driver_sql("DROP TRIGGER audit_log_only_erase")
        connection.exec_driver_sql("UPDATE audit_log SET kind = 'staff' WHERE seq = 2")
        (problem,) = audit_log.problems(connection)
    assert isinstance(problem, DomainError)
    assert (problem.code, problem.facts) == ("check_log", {"seq": 2})
