"""The tone in which a verdict is shown."""

from __future__ import annotations

from ...domain.judging.verdict import State
from .status import Kind

_KINDS = {
    State.LATE: Kind.BAD,
    State.NOT_MET: Kind.WARN,
    State.NOT_SHOWN: Kind.WARN,
    State.UNKNOWN: Kind.INFO,
    State.TO_JUDGE: Kind.INFO,
    State.SOON: Kind.WARN,
    State.MET: Kind.OK,
    State.EXEMPT: Kind.IDLE,
    State.NOT_APPLICABLE: Kind.IDLE,
}
_ICONS = {State.SOON: "clock", State.UNKNOWN: "circle-help", State.EXEMPT: "circle-slash"}


def tone(state: State) -> Kind:
    """Colour and icon for a verdict; the word always stands beside it."""
    return _KINDS[state]


def tone_icon(state: State) -> str:
    """The icon of a verdict, where it has one of its own."""
    return _ICONS.get(state, "")
