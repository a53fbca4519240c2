"""The passphrase of a dossier: from a file, from the environment, or asked; never from the command itself."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from ..domain.errors import DomainError
from ..services.dossier.passphrases import check_new

VARIABLE = "KWALITEITSASSISTENT_WACHTWOORD"


def new_passphrase(file: Path | None) -> str:
    """The passphrase for a new dossier; one that is asked for is asked twice.

    Raises DomainError as `passphrase` does, `passphrases_differ`, `passphrase_empty` or `passphrase_weak`.
    """
    chosen = passphrase(file, twice=True)
    check_new(chosen)
    return chosen


def passphrase(file: Path | None, *, twice: bool = False) -> str:
    """The passphrase of a dossier; `twice` asks for it again.

    Raises DomainError `passphrase_file_unreadable`, `passphrase_nowhere` or `passphrases_differ`.
    """
    if file is not None:
        return _first_line(file)
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise DomainError("passphrase_nowhere", variable=VARIABLE)
    typed = getpass.getpass("Wachtwoord: ")
    if twice and getpass.getpass("Nog een keer: ") != typed:
        raise DomainError("passphrases_differ")
    return typed


def _first_line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise DomainError("passphrase_file_unreadable", file=file.name) from error
