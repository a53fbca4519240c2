"""macOS: asks the session whether its screen is locked."""

from __future__ import annotations

import ctypes
from functools import cache

_KEY = b"CGSSessionScreenIsLocked"
_UTF8 = 0x08000100
_LIBRARIES = "/System/Library/Frameworks"


@cache
def _library(name: str) -> ctypes.CDLL:
    loaded = ctypes.CDLL(f"{_LIBRARIES}/{name}.framework/{name}")
    for function in ("CGSessionCopyCurrentDictionary", "CFStringCreateWithCString", "CFDictionaryGetValue"):
        if hasattr(loaded, function):
            getattr(loaded, function).restype = ctypes.c_void_p
    return loaded


def is_locked() -> bool:
    """Whether the screen is locked now; False when there is no session with a screen."""
    graphics, core = _library("CoreGraphics"), _library("CoreFoundation")
    session = graphics.CGSessionCopyCurrentDictionary()
    if not session:
        return False
    key = core.CFStringCreateWithCString(None, _KEY, _UTF8)
    found = core.CFDictionaryGetValue(ctypes.c_void_p(session), ctypes.c_void_p(key))
    locked = bool(found) and bool(core.CFBooleanGetValue(ctypes.c_void_p(found)))
    core.CFRelease(ctypes.c_void_p(key))
    core.CFRelease(ctypes.c_void_p(session))
    return locked
