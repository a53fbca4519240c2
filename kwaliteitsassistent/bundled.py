"""Finds the files that ship with the program, in a checkout and in an installed wheel alike."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def bundled(*parts: str) -> Path:
    """The path of a shipped file, such as `bundled("resources", "fonts")`."""
    installed = _PACKAGE / "_bundled"
    root = installed if installed.is_dir() else _PACKAGE.parent
    return root.joinpath(*parts)
