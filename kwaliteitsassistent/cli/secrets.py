"""The passphrase of a dossier: from a file, from the environment, or asked; never from the command itself."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from ..domain.errors import DomainError

VARIABLE = "KWALITEITSASSISTENT_WACHTWOORD"


def passphrase(file: Path | None, *, twice: bool = False) -> str:
    """The passphrase. `twice` asks for it again, for a new dossier.

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
