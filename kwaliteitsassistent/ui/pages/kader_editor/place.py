"""Where the user is in the editor, for a window that is built anew."""

from __future__ import annotations

from dataclasses import dataclass

from ....domain.kader.editing.draft import KaderDraft
from ....domain.kader.toml_lines import Path


@dataclass(frozen=True, slots=True)
class EditorPlace:
    """The draft, by the id it is kept under, and the part of it in sight; `draft` itself where none is kept yet."""

    draft_id: str
    part: Path = ()
    draft: KaderDraft | None = None
