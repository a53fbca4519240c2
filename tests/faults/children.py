"""Programs that come to a bad end: each function runs in a process of its own."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection as Pipe
from multiprocessing.process import BaseProcess
from pathlib import Path

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.storage import attachments, audit_log
from kwaliteitsassistent.storage.file.lock import DossierLock
from kwaliteitsassistent.storage.making import made_whole
from kwaliteitsassistent.storage.restore import restore

from ..storage.dossiers import LIGHT, NOW, PASSPHRASE, add, create, names, reopen, secret

# A server that has everything imported forks a child in milliseconds.
CONTEXT = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
if sys.platform != "win32":
    CONTEXT.set_forkserver_preload([__name__])  # type: ignore[attr-defined]

# What Python reports before it opens, links, renames or removes a file.
_STEPS = frozenset({"open", "os.link", "os.rename", "os.remove", "os.truncate", "sqlite3.connect"})

# Windows ends a process at once with any signal.
_DEADLY = getattr(signal, "SIGKILL", signal.SIGTERM)


@contextmanager
def child(program: Callable[..., None], *args: object) -> Iterator[tuple[BaseProcess, Pipe]]:
    """A process running `program(pipe, *args)`; killed at the end if it is still there."""
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=program, args=(theirs, *args), daemon=True)  # type: ignore[attr-defined]
    process.start()
    theirs.close()
    try:
        yield process, ours
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def said(pipe: Pipe) -> list[object]:
    """Everything a child said before its end."""
    heard = []
    try:
        while True:
            heard.append(pipe.recv())
    except (EOFError, ConnectionResetError):
        return heard


def die_at(step: int, folder: Path) -> None:
    """Kills this process just before its step-th touch of a file in `folder`.

    Files elsewhere do not count: which modules Python still has to read says nothing about a dossier.
    """
    left = step

    def count(event: str, args: tuple[object, ...]) -> None:
        nonlocal left
        if event in _STEPS and isinstance(args[0], (str, bytes, Path)) and _lies_in(folder, args[0]):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), _DEADLY)

    sys.addaudithook(count)


def _lies_in(folder: Path, touched: str | bytes | Path) -> bool:
    return os.fsdecode(touched).removeprefix("file:").startswith(str(folder))


def save_rows(pipe: Pipe, path: Path, start: int) -> None:
    """Saves one attachment after the other, and says the number of each after it has been saved."""
    dossier = reopen(path)
    pipe.send("ready")
    number = start
    while True:
        with dossier.begin() as connection:
            attachments.add(connection, f"{number}", os.urandom(3000), NOW.date(), f"{number}")
            audit_log.record(connection, NOW, "RK", "add", "attachment", f"{number}")
        pipe.send(number)
        number += 1


def hold(pipe: Pipe, path: Path) -> None:
    """Keeps a dossier open until told to stop."""
    dossier = reopen(path)
    pipe.send(os.getpid())
    pipe.recv()
    dossier.close(NOW)


def change_passphrase(pipe: Pipe, path: Path, old: str, new: str, step: int) -> None:
    dossier = reopen(path, old)
    pipe.send("ready")
    if step:
        die_at(step, path.parent)
    dossier.change_passphrase(new, LIGHT)
    pipe.send("done")


def create_dossier(pipe: Pipe, path: Path, step: int) -> None:
    die_at(step, path.parent)
    dossier = create(path)
    pipe.send("done")
    dossier.close(NOW)


def make_whole(pipe: Pipe, path: Path, step: int) -> None:
    """Makes a dossier with something in it, as from a data file."""
    die_at(step, path.parent)
    with made_whole(path, NOW) as half:
        dossier = create(half)
        add(dossier, "eerste.txt")
        dossier.close(NOW)
    pipe.send("done")


def create_on_a_full_disk(pipe: Pipe, path: Path, limit: int) -> None:
    """Tries to create where no file may grow past `limit` bytes."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    pipe.send(outcome(lambda: create(path).close(NOW)))


def restore_backup(pipe: Pipe, backup: Path, path: Path, step: int) -> None:
    die_at(step, path.parent)
    restore(backup, path, secret(), NOW)
    pipe.send("done")


def back_up_and_close(pipe: Pipe, path: Path, step: int) -> None:
    dossier = reopen(path)
    add(dossier, "nieuw.txt")
    die_at(step, path.parent)
    dossier.close(NOW)
    pipe.send("done")


def fill_the_disk(pipe: Pipe, path: Path, limit: int) -> None:
    """Saves until no file may grow past `limit` bytes, then makes room and goes on."""
    import resource

    dossier = reopen(path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    saved = 0
    try:
        while True:
            add(dossier, f"{saved}", os.urandom(5000))
            saved += 1
    except DomainError as error:
        pipe.send((saved, error.code))
    for trial in (
        lambda: dossier.back_up_to(path.parent / "kopie", NOW),
        lambda: dossier.change_passphrase("x", LIGHT),
    ):
        try:
            trial()
        except DomainError as error:
            pipe.send(error.code)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    add(dossier, f"{saved}", os.urandom(5000))
    pipe.send("goes on")
    dossier.close(NOW)


def try_without_rights(pipe: Pipe, path: Path, passphrase: str) -> None:
    """Opens, and tries to create, as a user who owns nothing here."""
    # The interpreter may lie where that user cannot come: whatever it loads late is loaded now.
    with tempfile.TemporaryDirectory() as folder:
        create(Path(folder, "a.kwa")).close(NOW)
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    pipe.send(outcome(lambda: reopen(path, passphrase).close(NOW)))
    pipe.send(outcome(lambda: create(path.with_name("nieuw.kwa")).close(NOW)))


def look_without_rights(pipe: Pipe, path: Path) -> None:
    """Opens a dossier at the desk of a user who may not write there, looks, and tries to change something."""
    with tempfile.TemporaryDirectory() as folder:
        own = paths({"KWALITEITSASSISTENT_MAP": folder})
        desk = Desk(own, lambda: NOW, KnownSeals(own.data / "zegels.txt"), (LIGHT,))
        made = desk.create(Path(folder, "a.kwa"), PASSPHRASE)
        add(made.file, "eerste.txt")
        made.close()
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)

    def look() -> None:
        book = desk.open(path, desk.passphrase(PASSPHRASE))
        pipe.send((book.writable, names(book.file)))
        pipe.send(outcome(lambda: add(book.file, "nieuw.txt")))
        pipe.send(outcome(lambda: book.file.change_passphrase("een heel ander wachtwoord", LIGHT)))
        pipe.send([problem.code for problem in book.file.check_integrity()])
        pipe.send(book.close())

    pipe.send(outcome(look))


def hold_or_tell(pipe: Pipe, path: Path) -> None:
    """Keeps a dossier open until the end of this process, or tells why it may not."""
    pipe.send(outcome(lambda: reopen(path)))
    pipe.recv()


def count_under_lock(pipe: Pipe, path: Path, rounds: int) -> None:
    """Adds one to the number in a file, as often as asked; only the lock keeps others from doing so meanwhile."""
    while rounds:
        try:
            lock = DossierLock.take(path, NOW)
        except DomainError:
            continue
        path.write_text(str(int(path.read_text()) + 1))
        lock.release()
        rounds -= 1
    pipe.send("done")


def outcome(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except DomainError as error:
        return error.code
    return "fine"
