"""Refuses the one pair of Qt and Python that crashes after some thousands of repaints."""

from __future__ import annotations

import sys

import PySide6

from ..domain.errors import DomainError

_FIRST_BROKEN = (6, 12)
_FIRST_SAFE_PYTHON = (3, 12)


def check_versions(qt: str = PySide6.__version__, python: tuple[int, ...] = tuple(sys.version_info[:3])) -> None:
    """Raises DomainError("qt_breaks_on_python"): PySide6 6.12 loses references to None below Python 3.12."""
    if tuple(int(part) for part in qt.split(".")[:2]) >= _FIRST_BROKEN and python[:2] < _FIRST_SAFE_PYTHON:
        raise DomainError("qt_breaks_on_python", qt=qt, python=".".join(str(part) for part in python))
