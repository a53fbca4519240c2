"""Work under way for a part of the window: only the last counts, and none outlives that part."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ..background import Job


class Jobs:
    """Holds the present job of `owner`."""

    def __init__(self, owner: QWidget) -> None:
        self._present: list[Job] = []
        present = self._present
        owner.destroyed.connect(lambda: [job.cancel() for job in present])

    def only(self, job: Job) -> None:
        """From now on this is the job; the one before is given up."""
        for before in self._present:
            before.cancel()
        self._present[:] = [job]
