"""The keys that dossiers on this computer seal with, so that a document can be checked without its dossier.

Only fingerprints are kept: nothing in them tells of a person.
"""

from __future__ import annotations

import re
from pathlib import Path

_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


class KnownSeals:
    """A small text file with one fingerprint a line. Losing it costs only the check without a dossier."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def fingerprints(self) -> frozenset[str]:
        """All known fingerprints; lines that are none are passed over."""
        try:
            lines = self._path.read_text(encoding="ascii", errors="replace").splitlines()
        except OSError:
            return frozenset()
        return frozenset(line for line in lines if _FINGERPRINT.fullmatch(line))

    def remember(self, *fingerprints: str) -> None:
        """Add fingerprints that are not there yet. A folder that cannot be written to is no reason to stop."""
        new = [one for one in fingerprints if one not in self.fingerprints()]
        if not new:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="ascii") as file:
                file.writelines(f"{one}\n" for one in new)
        except OSError:
            return
