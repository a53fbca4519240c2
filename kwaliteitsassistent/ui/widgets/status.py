"""How things stand, as icon, word and colour together: never colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The five tones of the window; the value names the tokens."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    IDLE = "idle"

    @property
    def icon(self) -> str:
        """The icon that goes with the tone."""
        return _ICONS[self]

    @property
    def role(self) -> str:
        """The token for text and icon."""
        return {"info": "accent", "idle": "muted"}.get(self.value, self.value)

    @property
    def soft(self) -> str:
        """The token for the background behind that text."""
        return "accent_soft" if self is Kind.INFO else f"{self.value}_soft"


_ICONS = {
    Kind.OK: "circle-check",
    Kind.WARN: "triangle-alert",
    Kind.BAD: "circle-alert",
    Kind.INFO: "info",
    Kind.IDLE: "circle-dashed",
}


@dataclass(frozen=True, slots=True)
class StatusLine:
    """One row: what it is about, one line more, and how it stands.

    `key` is what the page gets back when the row is chosen.
    """

    title: str
    detail: str = ""
    word: str = ""
    kind: Kind = Kind.INFO
    icon: str = ""
    key: object = None

    @property
    def spoken(self) -> str:
        """The whole row in words, for a screen reader."""
        return ", ".join(part for part in (self.title, self.detail, self.word) if part)
