"""Windows: asks the session whether it is locked. A filter on every message would slow the window down."""

from __future__ import annotations

import ctypes

_THIS_COMPUTER, _THIS_SESSION = None, -1
_INFO_EX = 25  # WTSSessionInfoEx
_LEVEL = 1
_LOCKED = 0  # WTS_SESSIONSTATE_LOCK; 1 is unlocked, -1 unknown ([MS-TSTS] 2.2.2.11)


class _Info(ctypes.Structure):
    """The beginning of WTSINFOEXW: `level`, then (on eight bytes) the session's number, state and flags."""

    _fields_ = (
        ("level", ctypes.c_uint32),
        ("_padding", ctypes.c_uint32),
        ("session", ctypes.c_uint32),
        ("state", ctypes.c_int32),
        ("flags", ctypes.c_int32),
    )


def tells_locked(answer: bytes) -> bool:
    """What the system's answer says. One that is too short or of another level says nothing."""
    if len(answer) < ctypes.sizeof(_Info):
        return False
    info = _Info.from_buffer_copy(answer)
    return bool(info.level == _LEVEL and info.flags == _LOCKED)


def is_locked() -> bool:
    """Whether the screen is locked now; False when the system does not tell."""
    system = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined]
    answer, size = ctypes.c_void_p(), ctypes.c_uint32()
    asked = (_THIS_COMPUTER, ctypes.c_uint32(_THIS_SESSION), _INFO_EX, ctypes.byref(answer), ctypes.byref(size))
    if not system.WTSQuerySessionInformationW(*asked) or not answer.value:
        return False
    try:
        return tells_locked(ctypes.string_at(answer.value, size.value))
    finally:
        system.WTSFreeMemory(answer)
