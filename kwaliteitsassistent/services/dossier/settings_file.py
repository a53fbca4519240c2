"""The settings of this user on this computer, in one small file: paths and numbers, never the name of a person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

FILE_NAME = "instellingen.json"
_RECENT_AT_MOST = 6
_USUAL_LOCK_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Settings:
    """`lock_minutes` 0 never locks; `copies_every` is in days and 0 means at each closing; `unfinished` are the
    dossiers whose first questions were not all asked yet; `visits` are the last two days on which each was open."""

    recent: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    lock_minutes: int = _USUAL_LOCK_MINUTES
    copies_folder: str = ""
    copies_every: int = 0
    visits: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def opened(self, path: Path) -> Settings:
        """With this dossier as the one opened last."""
        others = tuple(each for each in self.recent if each != str(path))
        return replace(self, recent=(str(path), *others)[:_RECENT_AT_MOST])

    def visited(self, path: Path, today: date) -> Settings:
        """With this dossier open today."""
        days = self.visits.get(str(path), ())
        if today.isoformat() not in days:
            days = (*days, today.isoformat())[-2:]
        others = {key: value for key, value in self.visits.items() if key in self.recent}
        return replace(self, visits={**others, str(path): days})

    def last_visit(self, path: Path, today: date) -> date | None:
        """The last day before today on which this dossier was open on this computer."""
        days = [date.fromisoformat(day) for day in self.visits.get(str(path), ())]
        return max((day for day in days if day < today), default=None)

    def begun(self, path: Path) -> Settings:
        """With questions still open for this dossier."""
        return replace(self, unfinished=(*self.finished(path).unfinished, str(path)))

    def finished(self, path: Path) -> Settings:
        """Without questions open for this dossier."""
        return replace(self, unfinished=tuple(each for each in self.unfinished if each != str(path)))


def load(folder: Path) -> Settings:
    """The settings in a folder; what is missing or not understood keeps its usual value."""
    try:
        stored = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    usual = Settings()
    known = {each.name: _read(stored.get(each.name), getattr(usual, each.name)) for each in fields(Settings)}
    return Settings(**known)


def save(folder: Path, settings: Settings) -> None:
    """Write the settings. Raises DomainError `file_not_written`."""
    from ..reporting.exporting import write_file  # brings the database along, which the first paint cannot wait for

    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=2)
    write_file(folder / FILE_NAME, text.encode())


def _read(stored: object, usual: Any) -> Any:
    if isinstance(usual, tuple):
        return tuple(each for each in stored if isinstance(each, str)) if isinstance(stored, list) else usual
    if isinstance(usual, dict):
        return _days_by_path(stored) if isinstance(stored, dict) else usual
    return stored if type(stored) is type(usual) else usual


def _days_by_path(stored: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {path: tuple(filter(_is_day, days)) for path, days in stored.items() if isinstance(days, list)}


def _is_day(text: object) -> bool:
    try:
        return isinstance(text, str) and bool(date.fromisoformat(text))
    except ValueError:
        return False
