"""The same dossiers on disk as the tests of storage use."""

from ..storage.conftest import closed, path

__all__ = ["closed", "path"]
