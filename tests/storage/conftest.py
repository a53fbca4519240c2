"""Fixtures for a dossier on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kwaliteitsassistent.storage.open_dossier import OpenDossier

from .dossiers import NOW, add, create


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "praktijk één & co?.kwa"


@pytest.fixture
def dossier(path: Path) -> Iterator[OpenDossier]:
    opened = create(path)
    yield opened
    opened.close(NOW)


@pytest.fixture
def closed(path: Path) -> Path:
    """A dossier with one attachment, closed, with its backup."""
    opened = create(path)
    add(opened, "eerste.txt")
    opened.close(NOW)
    return path
