"""The tone and icon of each verdict: red only for what is late."""

from __future__ import annotations

from ..domain.judging.verdict import State
from .widgets.status import Kind

_LOOKS = {
    State.LATE: (Kind.BAD, ""),
    State.NOT_MET: (Kind.WARN, ""),
    State.NOT_SHOWN: (Kind.WARN, ""),
    State.UNKNOWN: (Kind.INFO, "circle-help"),
    State.TO_JUDGE: (Kind.INFO, "pen-line"),
    State.SOON: (Kind.WARN, "clock"),
    State.MET: (Kind.OK, ""),
    State.EXEMPT: (Kind.IDLE, "scale"),
    State.NOT_APPLICABLE: (Kind.IDLE, "circle-slash"),
}


def verdict_kind(state: State) -> Kind:
    """The tone of a verdict."""
    return _LOOKS[state][0]


def verdict_icon(state: State) -> str:
    """The icon of a verdict."""
    return _LOOKS[state][1] or verdict_kind(state).icon
