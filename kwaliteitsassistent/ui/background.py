"""Long work away from the window: one worker, so that work on the dossier never overlaps."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Result = TypeVar("Result")
Report = Callable[[int, int], None]


class Cancelled(Exception):
    """Raised inside work that reports progress after it was cancelled."""


@dataclass(eq=False)
class Job:
    """Work under way. After `cancel` neither `done` nor `failed` is called."""

    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Stop the work where it next reports progress, and forget its result."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._stop.is_set()


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
    """The runner of the application. Trouble nobody takes (`failed` left out) goes to `unhandled`."""

    _deliver = Signal(object)

    def __init__(self, unhandled: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unhandled = unhandled
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._deliver.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[..., Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        progress: Report | None = None,
    ) -> Job:
        """See `Runner.run`; `done`, `failed` and `progress` are called on the Qt thread."""
        job = Job()
        work = _prepared(function, job, self._on_qt(job, progress))
        self._worker.submit(copy_context().run, self._work, job, work, done, failed)  # in the language of who asks
        return job

    def close(self) -> None:
        """Wait for the work under way and drop what still waits."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _work(
        self,
        job: Job,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None,
    ) -> None:
        if job.cancelled:
            return
        try:
            result = work()
        except Cancelled:
            return
        except Exception as trouble:
            self._on_qt(job, failed or self._unhandled)(trouble)
        else:
            self._on_qt(job, done)(result)

    def _on_qt(self, job: Job, function: Callable[..., None] | None) -> Callable[..., None] | None:
        if function is None:
            return None

        def deliver(*values: object) -> None:
            self._deliver.emit(lambda: None if job.cancelled else function(*values))

        return deliver


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
            result = _prepared(function, job, progress)()
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


def _prepared(function: Callable[..., Result], job: Job, progress: Report | None) -> Callable[[], Result]:
    if progress is None:
        return function

    def report(steps: int, total: int) -> None:
        if job.cancelled:
            raise Cancelled
        progress(steps, total)

    return lambda: function(report)
