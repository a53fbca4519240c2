"""An argument parser that speaks Dutch, also when the command is wrong."""

from __future__ import annotations

import argparse
import re
import sys

TYPE_CHECKING = False  # the module `typing` takes longer to load than all of this file
if TYPE_CHECKING:
    from typing import Any, NoReturn

WRONG_USE = 2

_MESSAGES = (
    (r"the following arguments are required: (.*)", r"er ontbreekt nog iets: \1"),
    (r"one of the arguments (.*) is required", r"kies een van deze: \1"),
    (r"argument (.*): expected one argument", r"achter \1 hoort een waarde"),
    (r"argument (.*): expected at least one argument", r"achter \1 hoort minstens een waarde"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\2 is geen keuze voor \1; kies uit: \3"),
    (r"argument (.*): not allowed with argument (.*)", r"\1 en \2 kunnen niet samen"),
    (r"argument (.*): ignored explicit argument (.*)", r"achter \1 hoort geen waarde"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 kan op meer manieren: \2"),
    (r"unrecognized arguments: (.*)", r"dit is onbekend: \1"),
    (r"argument (.*): (.*)", r"\1: \2"),
)


def in_dutch(message: str) -> str:
    """The parser's own complaint in Dutch; unknown ones stay as they are."""
    for pattern, dutch in _MESSAGES:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return match.expand(dutch)
    return message


_USAGE = "gebruik: "


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, _USAGE if prefix is None else prefix)


class DutchParser(argparse.ArgumentParser):
    """`ArgumentParser` with Dutch headings, help and complaints. Wrong use ends with exit code 2."""

    def __init__(self, **parts: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **parts)
        self._mixed = False
        self._needed = self.add_argument_group("gegevens")
        self._options = self.add_argument_group("opties")
        self._options.add_argument("-h", "--help", action="help", help="toont deze uitleg")

    def mix(self) -> None:
        """Let options stand between arguments by place, also when one of those may be left out."""
        self._mixed = True

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As the parser underneath, which calls this again for each half when options are mixed in."""
        if not self._mixed:
            return super().parse_known_args(args, namespace)
        self._mixed = False
        # argparse keeps its own usage here and cuts off as many letters as "usage: " has.
        self.usage = self.format_usage().removeprefix(_USAGE).rstrip()
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixed = True

    def needs(self, name: str, help: str, **parts: Any) -> None:
        """An argument by place."""
        self._needed.add_argument(name, help=help, **parts)

    def option(self, name: str, help: str, **parts: Any) -> None:
        """An argument by name."""
        self._options.add_argument(name, help=help, **parts)

    def choices(self, dest: str) -> argparse._SubParsersAction[DutchParser]:
        """The commands beneath this one."""
        return self.add_subparsers(
            title="opdrachten", dest=dest, metavar="OPDRACHT", parser_class=DutchParser, required=False
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how to get help, and stop."""
        self.exit(WRONG_USE, f"{in_dutch(message)}\nUitleg: {self.prog} --help\n")


def say_wrong(line: str) -> None:
    """One line about something wrong."""
    print(line, file=sys.stderr)
