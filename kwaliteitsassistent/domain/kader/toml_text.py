"""TOML values as text, laid out as a kader file is: short values on one line, long ones over more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

TomlValue: TypeAlias = bool | int | str | date | list["TomlValue"] | dict[str, "TomlValue"]

WIDTH = 118  # characters on a line
PIECE = 800  # characters of one line of a long text; the reader refuses lines of 2,000
PIECE_DOTS = 40  # dots on one line of a text; the reader refuses more than 60
_INDENT = "  "
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_CONTROL = re.compile("[\x00-\x1f\x7f]")
_WORD = re.compile(r"\S*\s*")


def key_lines(key: str, value: TomlValue) -> list[str]:
    """`key = value` as lines."""
    return f"{key} = {_layout(value, '', len(key) + 3)}".split("\n")


def _layout(value: TomlValue, indent: str, used: int) -> str:
    """A value at a place where `used` characters stand before it; lists that do not fit go over more lines."""
    inline = _inline(value)
    if "\n" not in inline and len(indent) + used + len(inline) <= WIDTH:
        return inline
    deeper = indent + _INDENT
    if isinstance(value, list) and value:
        return "[\n" + "".join(f"{deeper}{_layout(item, deeper, 1)},\n" for item in value) + f"{indent}]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_layout(item, indent, len(key) + 5)}" for key, item in value.items()) + " }"
    return inline


def _inline(value: TomlValue) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case date():
            return value.isoformat()
        case str():
            return _text(value)
        case list():
            return f"[{', '.join(_inline(item) for item in value)}]"
        case dict():
            return "{ " + ", ".join(f"{key} = {_inline(item)}" for key, item in value.items()) + " }"


def _text(text: str) -> str:
    pieces = [_escaped(piece) for piece in _pieces(text)]
    if len(pieces) <= 1:
        return f'"{"".join(pieces)}"'
    return '"""\\\n' + "\\\n".join(pieces) + '"""'


def _escaped(piece: str) -> str:
    """The piece as TOML has it; a space at its start would be dropped with the end of the line before."""
    signs = "".join(_ESCAPED.get(sign) or _CONTROL.sub(_as_code, sign) for sign in piece)
    return f"\\u0020{signs[1:]}" if signs.startswith(" ") else signs


def _as_code(sign: re.Match[str]) -> str:
    return f"\\u{ord(sign.group()):04X}"


def _pieces(text: str) -> Iterator[str]:
    """The text in lengths that may stand on one line, cut between words where that can be."""
    piece = ""
    for word in _WORD.findall(text):
        for part in (word[at : at + PIECE_DOTS] for at in range(0, len(word), PIECE_DOTS)):
            if piece and (len(piece) + len(part) > PIECE or (piece + part).count(".") > PIECE_DOTS):
                yield piece
                piece = ""
            piece += part
    if piece:
        yield piece
