"""Reads a kader file: strict, and with everything that is wrong told at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..errors import DomainError, DomainErrors
from .conditions import optional_condition
from .extending import extended
from .forms import FORMAT
from .lint import lint
from .parts.kader import Kader, Mode, Source
from .parts.requirement import Section
from .profile import Changes, find_base
from .requirements import read_requirement, read_rule
from .table import Problems, Table
from .toml_lines import LineIndex, Path

MAX_BYTES = 1_000_000
MAX_LINE = 2_000  # characters
MAX_DOTS = 60  # on one line: tomllib takes quadratic time for keys of many parts
_LINE_IN_MESSAGE = re.compile(r"at line (\d+)")
_REFERENCE = re.compile(r"[a-z0-9.-]+@[0-9A-Za-z.-]+")


def read_kader_bytes(data: bytes, file_name: str, bases: Iterable[Kader] = ()) -> Kader:
    """The kader in the bytes of a file. Raises DomainErrors when they are not UTF-8 text, or as `read_kader`."""
    if len(data) > MAX_BYTES:
        raise _unreadable("kader_too_big", file_name, limit=MAX_BYTES // 1000)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _unreadable("kader_not_text_file", file_name) from None
    return read_kader(text, file_name, bases)


def read_kader(text: str, file_name: str, bases: Iterable[Kader] = ()) -> Kader:
    """The kader in the text of a TOML file; a profile is made whole with the one of `bases` that it extends.

    Raises DomainErrors("kader_wrong") with one problem for everything that is wrong, in the order of the file; each
    has facts `file`, `line` and `id` (the requirement, or the part of the file).
    """
    try:
        return _read(text.replace("\r\n", "\n"), file_name, bases)
    except RecursionError:
        raise _unreadable("kader_too_deep", file_name) from None


@dataclass(frozen=True, slots=True)
class Placed:
    """A problem and the way to it in the file, as in `toml_lines.Path`; empty for the file as a whole."""

    path: Path
    error: DomainError


def check_kader(text: str, file_name: str, bases: Iterable[Kader] = ()) -> tuple[Kader | None, tuple[Placed, ...]]:
    """As `read_kader`, for a text that is still being written: the kader, or every problem with its place."""
    try:
        kader, problems = _looked_at(text.replace("\r\n", "\n"), file_name, bases)
    except RecursionError:
        return None, (Placed((), DomainError("kader_too_deep", file=file_name)),)
    except DomainErrors as unreadable:
        return None, tuple(Placed((), problem) for problem in unreadable.problems)
    if problems.found:
        return None, tuple(map(Placed, problems.places, problems.found))
    return kader, ()


def _read(text: str, file_name: str, bases: Iterable[Kader]) -> Kader:
    kader, problems = _looked_at(text, file_name, bases)
    if problems.found or kader is None:
        raise _all(problems)
    return kader


def _looked_at(text: str, file_name: str, bases: Iterable[Kader]) -> tuple[Kader | None, Problems]:
    """What stands there, harmless where it is wrong; nothing when the format is not known."""
    data = _load(text, file_name)
    problems = Problems(file_name, LineIndex(text))
    if data.get("format") != FORMAT or type(data.get("format")) is not int:
        problems.add("kader_format_unknown", ("format",), value=data.get("format", "-"), known=FORMAT)
        return None, problems
    return _profile(data, bases, problems) if "extends" in data else _whole(data, problems), problems


def _load(text: str, file_name: str) -> dict[str, Any]:
    if len(text) > MAX_BYTES:
        raise _unreadable("kader_too_big", file_name, limit=MAX_BYTES // 1000)
    if "\0" in text:
        raise _unreadable("kader_not_text_file", file_name)
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_LINE:
            raise _unreadable("kader_line_long", file_name, line=number, limit=MAX_LINE)
        if line.count(".") > MAX_DOTS:
            raise _unreadable("kader_line_dots", file_name, line=number, limit=MAX_DOTS)
    try:
        return tomllib.loads(text)
    except ValueError as error:
        found = _LINE_IN_MESSAGE.search(str(error))
        where = int(found.group(1)) if found else text.count("\n") + 1
        raise _unreadable("kader_not_toml", file_name, line=where) from None


def _whole(data: dict[str, Any], problems: Problems) -> Kader:
    kader = _kader(Table(data, (), problems, "kader"))
    lint(kader, problems)
    return kader


def _profile(data: dict[str, Any], bases: Iterable[Kader], problems: Problems) -> Kader:
    table = Table(data, (), problems, "profile")
    own = _kader(table)
    base = find_base(table, own, bases)
    if base is None:
        return own
    lint(own, problems, base)
    changes = Changes(table, own.title, base)
    tightened = [changes.tightened(item, path) for item, path in _owned(table, "tighten")]
    waived = dict(changes.waived(item, path) for item, path in _owned(table, "waive"))
    return extended(base, own, (one for one in tightened if one is not None), waived)


def _kader(table: Table) -> Kader:
    source = Table(table.data.get("source", {}), ("source",), table.problems, "source")
    valid = Table(table.data.get("valid", {}), ("valid",), table.problems, "valid")
    return Kader(
        id=table.id("id"),
        version=table.version("version"),
        title=table.text("title"),
        mode=table.choice("mode", Mode, Mode.CHECKLIST),
        source=Source(source.text("document"), source.text("publisher")),
        valid_from=valid.day("from"),
        valid_until=valid.day("until"),
        supersedes=_reference(table, "supersedes"),
        applies=optional_condition(table, "applies", ("provider",)),
        based_on=_reference(table, "based_on"),
        sections=tuple(_section(item, path, table.problems) for item, path in _owned(table, "section")),
        requirements=tuple(read_requirement(item, path, table.problems) for item, path in _owned(table, "requirement")),
        rules=tuple(read_rule(item, path, table.problems) for item, path in _owned(table, "rule")),
    )


def _owned(table: Table, key: str) -> Iterator[tuple[Any, Path]]:
    """The items of a list, with problems from here on named after each item's id."""
    for number, (item, path) in enumerate(table.items(key), start=1):
        id_ = item.get("id") if isinstance(item, dict) else None
        table.problems.owner = id_ if isinstance(id_, str) and id_ else f"{key} {number}"
        yield item, path
    table.problems.owner = "kader"


def _section(data: object, path: Path, problems: Problems) -> Section:
    table = Table(data, path, problems, "section")
    return Section(table.id("id"), table.text("title"))


def _reference(table: Table, key: str) -> str | None:
    if key not in table:
        return None
    value = table.text(key)
    if value != "-" and not _REFERENCE.fullmatch(value):
        table.wrong("kader_reference_bad", key, value=value)
    return value


def _unreadable(code: str, file_name: str, **facts: object) -> DomainErrors:
    return DomainErrors("kader_wrong", (DomainError(code, file=file_name, **facts),), file=file_name)


def _all(problems: Problems) -> DomainErrors:
    in_order = sorted(problems.found, key=lambda problem: (problem.facts["line"], problem.code))
    return DomainErrors("kader_wrong", tuple(in_order), file=problems.file)
