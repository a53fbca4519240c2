"""The way to what a newer text of a kader changes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UpgradePlace:
    """The kader in use of which a newer text came with the program."""

    kader_id: str
