"""The log of bugs: a small file that rolls over."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LOG = logging.getLogger("kwaliteitsassistent")
_MOST = 200_000  # bytes in one file; two older ones are kept


class BugLog:
    """Writes to one file; who writes sees to it that no line holds anyone's data."""

    def __init__(self, path: Path) -> None:
        self._handler = RotatingFileHandler(path, maxBytes=_MOST, backupCount=2, encoding="utf-8")
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _LOG.addHandler(self._handler)
        _LOG.setLevel(logging.INFO)

    def error(self, text: str) -> None:
        """A bug."""
        _LOG.error("%s", text)

    def warning(self, text: str) -> None:
        """Something to look into."""
        _LOG.warning("%s", text)

    def close(self) -> None:
        """Leave the file."""
        _LOG.removeHandler(self._handler)
        self._handler.close()
