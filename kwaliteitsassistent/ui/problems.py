"""What goes wrong: expected trouble becomes a sentence, a bug becomes a report without anyone's data."""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from ..domain.errors import DomainError

if TYPE_CHECKING:
    from .bug_log import BugLog

_PACKAGE = Path(__file__).parents[1]
_TOLD = 5  # of many problems at once: what fits above a page, enough to begin mending


def sentence(trouble: DomainError) -> str:
    """What to tell the user about expected trouble; of several problems the first few, each on a line of its own."""
    from ..services.wording.problems import first_lines  # reads every text; nothing to tell is the usual case

    return "\n".join(first_lines(trouble, _TOLD))


def expected(trouble: Exception) -> DomainError:
    """Expected trouble as it is; a bug goes on to the last resort."""
    if isinstance(trouble, DomainError):
        return trouble
    raise trouble


def report(trouble: BaseException) -> str:
    """Types of the exceptions and places in the code, oldest first; never a value or a message.

    Messages and values may hold names of clients or staff, so they stay out of log and clipboard.
    """
    lines: list[str] = []
    each: BaseException | None = trouble
    while each is not None:
        frames = traceback.extract_tb(each.__traceback__)
        places = [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        code = f" {each.code}" if isinstance(each, DomainError) else ""
        lines[:0] = [type(each).__qualname__ + code, *places]
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
    return "\n".join(lines)


def _place(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(_PACKAGE.parent)) if path.is_relative_to(_PACKAGE) else path.name


class Problems:
    """Catches what nobody caught: writes it to the log and calls `show` on the Qt thread, once at a time."""

    def __init__(self, log_file: Path, show: Callable[[str], None]) -> None:
        self._show = show
        self._showing = False
        log_file.parent.mkdir(parents=True, exist_ok=True)
        self._log_file = log_file
        self._log: BugLog | None = None
        self._crash_file = log_file.with_suffix(".crash").open("a", encoding="utf-8")

    def install(self) -> None:
        """Take over Python's and Qt's last resorts."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self.log(args.exc_value) if args.exc_value else None
        qInstallMessageHandler(self._qt_message)
        faulthandler.enable(self._crash_file)

    def uninstall(self) -> None:
        """Give them back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._log is not None:
            self._log.close()
            self._log = None
        self._crash_file.close()

    def log(self, trouble: BaseException) -> str:
        """Write a report of a bug to the log; gives the report."""
        text = report(trouble)
        self._written().error(text)
        return text

    def _written(self) -> BugLog:
        if self._log is None:
            from .bug_log import BugLog  # only when there is something to write: it takes long to load

            self._log = BugLog(self._log_file)
        return self._log

    def handle(self, trouble: BaseException) -> None:
        """Log a bug and show it; a second one while the first is on screen is only logged."""
        text = self.log(trouble)
        if self._showing:
            return
        self._showing = True
        try:
            self._show(text)
        finally:
            self._showing = False

    def _hook(self, kind: type[BaseException], trouble: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, trouble, trace)
        else:
            self.handle(trouble)

    def _qt_message(self, kind: QtMsgType, context: object, _text: str) -> None:
        # Qt's own words may quote what is in a field; the category and the place are enough to find a fault.
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._written().warning(f"Qt {kind.name} {context.category}:{context.line}")
