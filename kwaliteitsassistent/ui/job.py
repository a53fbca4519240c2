"""One piece of long work: whether it is still wanted, and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

Report = Callable[[int, int], None]


class Cancelled(Exception):
    """Raised inside work that reports progress after it was cancelled."""


class What(Enum):
    """What there is to say of work."""

    PROGRESS = "progress"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job:
    """Work under way. After `cancel` neither `done` nor `failed` is called."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Stop the work where it next reports progress, and forget its result."""
        self.cancelled = True


def reporting(job: Job, progress: Report) -> Report:
    """What work calls to tell how far it is; there it ends once it was cancelled."""

    def report(steps: int, total: int) -> None:
        if job.cancelled:
            raise Cancelled
        progress(steps, total)

    return report
