"""Long work away from the window: one worker, so that work on the dossier never overlaps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from shiboken6 import isValid

from .job import Cancelled, Job, Report, What, reporting

if TYPE_CHECKING:
    from .worker import Message, Worker

Result = TypeVar("Result")


class Runner(Protocol):
    """Runs work and hands its result to the Qt thread."""

    def run(
        self,
        function: Callable[..., Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        progress: Report | None = None,
    ) -> Job:
        """Call `function`, then `done` with its result or `failed` with its exception.

        With `progress`, `function` gets one argument to call: `report(steps_done, steps_in_all)`.
        """


class Background(QObject):
    """The runner of the application. Trouble nobody takes (`failed` left out) goes to `unhandled`.

    The worker never touches Qt, and holds nothing that belongs to the window: PySide looks up its types outside
    Python's lock, so that work on them in two threads can end the program. It leaves its results in a box and rings.
    """

    def __init__(self, unhandled: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unhandled = unhandled
        self._waiting: dict[Job, _Takers] = {}
        self._worker: Worker | None = None
        self._ear: QSocketNotifier | None = None

    def run(
        self,
        function: Callable[..., Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        progress: Report | None = None,
    ) -> Job:
        """See `Runner.run`; `done`, `failed` and `progress` are called on the Qt thread."""
        worker = self._at_work()
        job = Job()
        self._waiting[job] = _Takers(done, failed or self._unhandled, progress)
        worker.take_on(job, function, reports=progress is not None)
        return job

    def close(self) -> None:
        """Wait for the work under way and drop what still waits."""
        if self._worker is not None:
            self._ear.setEnabled(False)
            self._worker.close()
            self._worker = None
        self._waiting.clear()

    def _at_work(self) -> Worker:
        if self._worker is None:
            from .worker import Worker  # not for the first frame

            self._worker = Worker()
            self._ear = QSocketNotifier(self._worker.box.bell, QSocketNotifier.Type.Read, self)
            self._ear.activated.connect(self._empty_box)
        return self._worker

    def _empty_box(self) -> None:
        if self._worker is not None:
            for message in self._worker.box.emptied():
                # Each on its own: trouble in one must not keep back the others.
                QTimer.singleShot(0, self, lambda message=message: self._hand_over(message))

    def _hand_over(self, message: Message) -> None:
        takers = self._waiting.get(message.job)
        if takers is None:
            return
        if message.what is not What.PROGRESS:
            del self._waiting[message.job]
        take = takers.of(message.what)
        if take is not None and not message.job.cancelled:
            take(*message.values)


@dataclass(frozen=True, slots=True)
class _Takers:
    """Who hears how work goes; they stay on the Qt thread."""

    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    progress: Report | None

    def of(self, what: What) -> Callable[..., None] | None:
        """Who hears this."""
        return {What.PROGRESS: self.progress, What.DONE: self.done, What.FAILED: self.failed}.get(what)


class Immediate:
    """A runner that does the work at once, for tests and for work that is already short."""

    def run(
        self,
        function: Callable[..., Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        progress: Report | None = None,
    ) -> Job:
        """See `Runner.run`; without `failed` the exception goes on to the caller."""
        job = Job()
        try:
            result = function(reporting(job, progress)) if progress is not None else function()
        except Cancelled:
            return job
        except Exception as trouble:
            if failed is None:
                raise
            failed(trouble)
            return job
        done(result)
        return job


def run_for(
    owner: QObject,
    runner: Runner,
    function: Callable[[], Result],
    done: Callable[[Result], None],
    failed: Callable[[Exception], None],
) -> None:
    """Run work for a part of the window; when that part is gone, its result is forgotten."""
    job = runner.run(function, done, failed)
    if isValid(owner):
        owner.destroyed.connect(job.cancel)
