"""The comments of a TOML file: those above a table stay with that table, the others have no place in a draft."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

from ..toml_lines import LineIndex, Path

COMMENT = "#"
"""The key of a table under which a draft has the lines of comment above it; no file can have a bare key like that."""

_STRING_OR_COMMENT = re.compile(
    r'''"""(?:\\.|[^\\])*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:'{0,2})|"(?:\\.|[^"\\])*"|'[^']*'|#[^\n]*''',
    re.DOTALL,
)


def comments_above(text: str, data: Mapping[str, Any], tables: tuple[str, ...]) -> tuple[dict[Path, str], int]:
    """The comment above each table of these names, and under `()` that at the head of the file; and how many lines of
    comment stand elsewhere.
    """
    count = sum(1 for _ in _comments(text))
    if not count:
        return {}, 0
    lines, whole = text.split("\n"), _whole_lines(text)
    found: dict[Path, list[str]] = {(): _head(lines, whole)}
    places, index = list(_places(data, tables)), LineIndex(text)
    for path in places:
        at = index.line(path) - 1
        if lines[at].lstrip().startswith("["):
            found[path] = _upward(lines, whole, at)
    kept = {path: "\n".join(each) for path, each in found.items() if each}
    return kept, count - sum(line != "" for each in kept.values() for line in each.split("\n"))


def _comments(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _STRING_OR_COMMENT.finditer(text) if match.group().startswith("#"))


def _whole_lines(text: str) -> set[int]:
    """The numbers, from 0, of the lines that are nothing but a comment."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    rows = ((bisect_right(starts, match.start()) - 1, match.start()) for match in _comments(text))
    return {row for row, at in rows if not text[starts[row] : at].strip()}


def _places(data: Mapping[str, Any], tables: tuple[str, ...]) -> Iterator[Path]:
    for key in tables:
        value = data.get(key)
        if isinstance(value, Mapping):
            yield (key,)
        elif isinstance(value, list):
            yield from ((key, number) for number in range(len(value)))


def _head(lines: list[str], whole: set[int]) -> list[str]:
    """The comment before the first key; one right above a first table is of that table."""
    end = next((number for number, line in enumerate(lines) if line.strip() and number not in whole), len(lines))
    return [] if end < len(lines) and lines[end].lstrip().startswith("[") else _trimmed(lines[:end])


def _upward(lines: list[str], whole: set[int], at: int) -> list[str]:
    start = at
    while start and (start - 1 in whole or not lines[start - 1].strip()):
        start -= 1
    return _trimmed(lines[start:at])


def _trimmed(lines: list[str]) -> list[str]:
    """Without blank lines around them; those in between stay."""
    each = [line.strip() for line in lines]
    while each and not each[0]:
        each.pop(0)
    while each and not each[-1]:
        each.pop()
    return each
