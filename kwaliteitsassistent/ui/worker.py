"""The one thread beside the window, and the box in which it leaves what it has to say. It knows no Qt."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass
from typing import Any

from .job import Cancelled, Job, What, reporting


@dataclass(frozen=True, slots=True)
class Message:
    """What the worker says of a job."""

    job: Job
    what: What
    values: tuple[Any, ...] = ()


class Box:
    """Messages for the Qt thread. `bell` is a socket that can be read as long as there are any."""

    def __init__(self) -> None:
        self._rope, self._bell = socket.socketpair()
        self._lock = threading.Lock()
        self._messages: list[Message] = []

    @property
    def bell(self) -> int:
        """The socket to listen to, as the system numbers it."""
        return self._bell.fileno()

    def put(self, message: Message) -> None:
        """Leave a message; rings once for all that come before the box is emptied."""
        with self._lock:
            if not self._messages:
                self._rope.send(b"!")
            self._messages.append(message)

    def emptied(self) -> tuple[Message, ...]:
        """All messages, oldest first; they are gone from the box. Call it when the bell rang."""
        with self._lock:
            self._bell.recv(1)
            messages, self._messages = tuple(self._messages), []
        return messages

    def close(self) -> None:
        """Give the sockets back."""
        self._rope.close()
        self._bell.close()


class Worker:
    """Does one thing after the other."""

    def __init__(self) -> None:
        self.box = Box()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")

    def take_on(self, job: Job, function: Callable[..., Any], *, reports: bool) -> None:
        """Do it after what waits already, in the language of who asks; with `reports` it may tell how far it is."""
        self._thread.submit(copy_context().run, self._work, job, function, reports)

    def close(self) -> None:
        """Wait for the work under way and drop what still waits."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        self.box.close()

    def _work(self, job: Job, function: Callable[..., Any], reports: bool) -> None:
        self.box.put(self._outcome(job, function, reports))

    def _outcome(self, job: Job, function: Callable[..., Any], reports: bool) -> Message:
        if job.cancelled:
            return Message(job, What.CANCELLED)
        try:
            result = function(reporting(job, self._progress_of(job))) if reports else function()
        except Cancelled:
            return Message(job, What.CANCELLED)
        except Exception as trouble:
            return Message(job, What.FAILED, (trouble,))
        return Message(job, What.DONE, (result,))

    def _progress_of(self, job: Job) -> Callable[[int, int], None]:
        return lambda steps, total: self.box.put(Message(job, What.PROGRESS, (steps, total)))
