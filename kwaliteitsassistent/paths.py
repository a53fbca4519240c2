"""Where the program keeps its own folders on this computer."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT_VARIABLE = "KWALITEITSASSISTENT_MAP"


@dataclass(frozen=True)
class Paths:
    """Four folders; none is made until something is written there."""

    data: Path
    backups: Path
    logs: Path
    settings: Path


def paths(environment: Mapping[str, str] = os.environ) -> Paths:
    """The folders of this user, or those under `KWALITEITSASSISTENT_MAP` when it is set."""
    root = environment.get(ROOT_VARIABLE)
    if root:
        base = Path(root).absolute()
        return Paths(base / "gegevens", base / "reservekopieen", base / "logboek", base / "instellingen")
    from platformdirs import PlatformDirs

    own = PlatformDirs("Kwaliteitsassistent", appauthor=False)
    data = own.user_data_path
    return Paths(data, data / "reservekopieen", own.user_log_path, own.user_config_path)
