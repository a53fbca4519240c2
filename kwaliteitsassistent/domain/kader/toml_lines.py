"""On which line each key of a TOML file stands, because tomllib does not tell."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from functools import cached_property
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value, as in `data["requirement"][3]["evidence"][0]`: ("requirement", 3, "evidence", 0)."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:\\.|[^"\\])*"|'[^']*'""")
_STRING = re.compile(
    r'''"""(?:\\.|[^\\])*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:'{0,2})|"(?:\\.|[^"\\])*"|'[^']*\'''',
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}\r\n#]+")


class LineIndex:
    """The line of every table, key and list item of a text that tomllib has read without complaint.

    The text is only looked through when a line is asked for: most files have nothing wrong.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._tables: dict[Path, int] = {}

    def line(self, path: Path) -> int:
        """The line (from 1) of the value at `path`, or of the nearest table around it that is written down."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    @cached_property
    def _lines(self) -> dict[Path, int]:
        self._noted: dict[Path, int] = {}
        self._scan()
        return self._noted

    def _scan(self) -> None:
        table: Path = ()
        while self._skip_blank() < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)

    def _skip_blank(self) -> int:
        self._at = self._match(_BLANK).end()
        return self._at

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str]:
        match = pattern.match(self._text, self._at)
        if match is None:
            raise ValueError(f"not TOML at character {self._at}")
        return match

    def _note(self, path: Path) -> None:
        self._noted.setdefault(path, bisect_right(self._starts, self._at))

    def _header(self) -> Path:
        """Enter `[table]` or the next of `[[tables]]`."""
        many = self._text.startswith("[[", self._at)
        start = self._at
        self._at += 2 if many else 1
        parts = self._key()
        self._at = self._text.index("]", self._at) + (2 if many else 1)
        end, self._at = self._at, start
        path: Path = ()
        for depth, part in enumerate(parts, start=1):
            path = (*path, part)
            self._note(path)
            if many and depth == len(parts):
                self._tables[path] = self._tables.get(path, 0) + 1
            if path in self._tables:
                path = (*path, self._tables[path] - 1)
        self._note(path)
        self._at = end
        return path

    def _key(self) -> tuple[str, ...]:
        parts = []
        while True:
            self._skip_blank()
            raw = self._match(_KEY).group()
            parts.append(tomllib.loads(f"key = {raw}")["key"] if raw[0] in "\"'" else raw)
            self._at += len(raw)
            self._skip_blank()
            if self._text[self._at] != ".":
                return tuple(parts)
            self._at += 1

    def _pair(self, table: Path) -> None:
        start = self._at
        parts = self._key()
        after, self._at = self._at, start
        for depth in range(1, len(parts) + 1):
            self._note((*table, *parts[:depth]))
        self._at = after + 1  # past the equals sign
        self._value((*table, *parts))

    def _value(self, path: Path) -> None:
        self._skip_blank()
        match self._text[self._at]:
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._at = self._match(_STRING).end()
            case _:
                self._at = self._match(_SCALAR).end()

    def _array(self, path: Path) -> None:
        self._at += 1
        count = 0
        while self._text[self._skip_blank()] != "]":
            self._note((*path, count))
            self._value((*path, count))
            self._past_comma()
            count += 1
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        while self._text[self._skip_blank()] != "}":
            self._pair(path)
            self._past_comma()
        self._at += 1

    def _past_comma(self) -> None:
        if self._text[self._skip_blank()] == ",":
            self._at += 1
