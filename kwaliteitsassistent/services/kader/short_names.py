"""What a kader is called where there is room for a few words only."""

from __future__ import annotations

from ..wording.texts import has_text, text

_ROOM = 28  # characters


def short_name(kader_id: str, title: str) -> str:
    """The short name of a kader that comes with the program, else the first words of its title."""
    if has_text("short_kader", kader_id):
        return text("short_kader", kader_id)
    if len(title) <= _ROOM:
        return title
    return title[: title.rindex(" ", 0, _ROOM) if " " in title[:_ROOM] else _ROOM].rstrip(" ,;:-") + "…"
