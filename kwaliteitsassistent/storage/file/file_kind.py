"""Whether a file can be a dossier at all, judged before SQLite touches it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from ...domain.errors import DomainError
from .placement import beside, place

SALT_BYTES = 16
PAGE_BYTES = 4096

# A dossier starts with its salt: random bytes, chosen never to look like one of these.
OTHER_KINDS = (
    b"SQLite format 3\0",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF-",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf",
)


def require_file(path: Path, *, writable: bool = True) -> None:
    """Judges by name, size and rights alone, so it is safe while another program has the file open.

    DomainError `dossier_missing`, `dossier_is_folder`, `dossier_empty`, `dossier_truncated`,
    `dossier_no_rights` or `dossier_read_only`.
    """
    facts = place(path)
    try:
        state = path.stat()
    except PermissionError as error:
        raise DomainError("dossier_no_rights", **facts) from error
    except OSError as error:
        raise DomainError("dossier_missing", **facts) from error
    if stat.S_ISDIR(state.st_mode):
        raise DomainError("dossier_is_folder", **facts)
    if not os.access(path, os.R_OK):
        raise DomainError("dossier_no_rights", **facts)
    if state.st_size == 0:
        raise DomainError("dossier_empty", **facts)
    if writable and not os.access(path, os.W_OK):
        raise DomainError("dossier_read_only", **facts)


def salt_of(path: Path) -> bytes:
    """The first 16 bytes; DomainError `not_a_dossier` or `dossier_truncated` when they cannot be a salt.

    Call it only while SQLite does not have the file open in this process: on Linux and macOS, closing
    any other handle on a file drops SQLite's lock on it.
    """
    with path.open("rb") as file:
        start = file.read(SALT_BYTES)
        size = file.seek(0, os.SEEK_END)
    facts = place(path)
    if start.startswith(OTHER_KINDS):
        raise DomainError("not_a_dossier", **facts)
    whole = size > 0 and size % PAGE_BYTES == 0
    # After a power cut a page may be half written while the log beside the file still has it whole.
    if not whole and (size < PAGE_BYTES or not beside(path, "-wal").exists()):
        raise DomainError("dossier_truncated", **facts)
    return start
