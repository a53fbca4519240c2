"""The lock file beside a dossier: says who has it open, and lets go when that program dies."""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from ...domain.errors import DomainError
from .failures import disk_errors
from .placement import beside, place

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
# Windows lets nobody read a locked byte, so the locked one lies far behind the text.
_LOCKED_BYTE = 1 << 20
_TEXT_LIMIT = 4096


@dataclass(frozen=True)
class Holder:
    """Who has a dossier open: a computer and a process, never a person."""

    computer: str
    process: int
    since: str


class DossierLock:
    """Held from before the dossier is opened until after it is closed.

    The operating system's own lock on the file decides on this computer: it ends with the process, and a
    process number used again cannot be mistaken for its holder. Between computers, what is written decides.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    @classmethod
    def take(cls, dossier: Path, now: datetime, *, take_over: bool = False) -> DossierLock:
        """Takes the lock of `dossier`, also one left behind on this computer by a program that died.

        DomainError `dossier_in_use` (computer, process, since) while another program has it open;
        `dossier_open_elsewhere` when another computer left its mark, unless `take_over` is set because
        the user knows better; `folder_read_only`, `disk_full` or `disk_failed` when no lock can be made there.
        """
        path = beside(dossier, ".lock")
        while True:
            descriptor = _opened(path)
            try:
                if not _locked(descriptor, dossier):
                    raise _in_use("dossier_in_use", dossier, _holder(descriptor))
                if not _still_there(path, descriptor):
                    os.close(descriptor)
                    continue
                holder = _holder(descriptor)
                if holder and holder.computer != socket.gethostname() and not take_over:
                    raise _in_use("dossier_open_elsewhere", dossier, holder)
            except BaseException:
                os.close(descriptor)
                raise
            lock = cls(path, descriptor)
            try:
                with disk_errors(dossier):
                    _write(descriptor, Holder(socket.gethostname(), os.getpid(), now.isoformat(timespec="seconds")))
            except BaseException:
                lock.release()
                raise
            return lock

    def release(self) -> None:
        """Lets go and removes the file; harmless when done before."""
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
            if sys.platform != "win32":
                self._path.unlink()
        os.close(descriptor)
        if sys.platform == "win32":
            # An open file cannot be removed there; someone who opened it meanwhile keeps it.
            with suppress(OSError):
                self._path.unlink()


def require_free(dossier: Path, *, take_over: bool = False) -> None:
    """For who only looks, and can leave no mark: raises as `DossierLock.take` does while another may be writing."""
    try:
        descriptor = os.open(beside(dossier, ".lock"), os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return
    try:
        holder = _holder(descriptor)
        if not _locked(descriptor, dossier, shared=True):
            raise _in_use("dossier_in_use", dossier, holder)
        if holder and holder.computer != socket.gethostname() and not take_over:
            raise _in_use("dossier_open_elsewhere", dossier, holder)
    finally:
        os.close(descriptor)


def _opened(path: Path) -> int:
    with disk_errors(path):
        return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)


def _locked(descriptor: int, dossier: Path, *, shared: bool = False) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _TAKEN:
            return False
        raise DomainError("folder_cannot_lock", **place(dossier)) from error
    return True


def _still_there(path: Path, descriptor: int) -> bool:
    """Whether the file just locked still bears the name; its last holder may have removed it in between."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _holder(descriptor: int) -> Holder | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        found = json.loads(os.read(descriptor, _TEXT_LIMIT))
        return Holder(str(found["computer"]), int(found["process"]), str(found["since"]))
    except (ValueError, TypeError, KeyError):
        return None


def _write(descriptor: int, holder: Holder) -> None:
    text = json.dumps(asdict(holder)).encode()
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, text)


def _in_use(code: str, dossier: Path, holder: Holder | None) -> DomainError:
    known = holder or Holder("?", 0, "?")
    since = _moment(known.since)
    return DomainError(code, computer=known.computer, process=known.process, since=since, **place(dossier))


def _moment(since: str) -> datetime | str:
    try:
        return datetime.fromisoformat(since)
    except ValueError:
        return since
