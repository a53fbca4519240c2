"""Where the program begins: a command on the command line, or else the window."""

from __future__ import annotations

import os
import sys

from . import __version__
from .cli.arguments import parser
from .cli.dutch_parser import WRONG_USE, say_wrong


def main(words: list[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 something is wrong, 2 wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # not when a test or an installer put another stream in its place
            stream.reconfigure(encoding="utf-8", errors="replace")
    top = parser()
    given = top.parse_args(words)
    if given.versie:
        print(__version__)
        return 0
    if given.opdracht is None:
        return _window()
    name = given.opdracht
    if name == "kader":
        name = f"kader {given.kaderopdracht}"
    if (name == "exporteer" and given.document is None) or name == "kader None":
        say_wrong(f"Kies wat u wilt doen. Uitleg: kwaliteitsassistent {given.opdracht} --help")
        return WRONG_USE
    return _run(name, given)


def _window() -> int:
    """The window; the parts that take long to load come after it is in sight."""
    from .paths import paths
    from .ui.run import Desk, run

    def make_desk() -> Desk:
        from .bootstrap import desk

        return desk()

    return run(paths(), make_desk)


def _run(name: str, given: object) -> int:
    from .cli.commands import COMMANDS
    from .domain.errors import DomainError
    from .services.wording.problems import error_lines

    try:
        return COMMANDS[name](given)  # type: ignore[arg-type]
    except DomainError as error:
        for line in error_lines(error):
            say_wrong(line)
        return 1
    except BrokenPipeError:  # the reader of our output stopped, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
