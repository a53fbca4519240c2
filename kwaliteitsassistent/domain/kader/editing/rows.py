"""Sections and requirements of a draft: added, renamed, moved and removed, with what hangs on their ids."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ...text import fold
from ..toml_lines import Path
from .comments import COMMENT
from .draft import KaderDraft, insert, moved, put, take

ROWS = ("requirement", "rule", "tighten", "waive")
_NOT_IN_ID = re.compile(r"[^0-9a-z]+")
_NUMBER = re.compile(r"(.*?)(\d+)$")


def id_from(words: str, taken: Iterable[str], otherwise: str) -> str:
    """An id made of words that nothing else has yet: `Eigen mensen` becomes `eigen-mensen`."""
    return free_id(_NOT_IN_ID.sub("-", fold(words)).strip("-") or otherwise, taken)


def free_id(wanted: str, taken: Iterable[str]) -> str:
    """The id itself, or with a number behind it when something has it already."""
    known = set(taken)
    number = 1
    while (found := wanted if number == 1 else f"{wanted}-{number}") in known:
        number += 1
    return found


def ids(draft: KaderDraft, *keys: str) -> tuple[str, ...]:
    """The ids in these lists, in order."""
    return tuple(str(one.get("id", "")) for key in keys for one in draft.data.get(key, ()) if isinstance(one, dict))


def add_section(draft: KaderDraft, title: str) -> KaderDraft:
    """With a section at the end."""
    section = {"id": id_from(title, ids(draft, "section"), "afdeling"), "title": title}
    return insert(draft, ("section",), draft.count(("section",)), section)


def add_requirement(draft: KaderDraft, section: str, after: int | None = None) -> tuple[KaderDraft, int]:
    """With a requirement that a person judges, after another or at the end; and its place in the list."""
    index = draft.count(("requirement",)) if after is None else after + 1
    row = {
        "id": _next_id(draft, after),
        "section": section,
        "level": "must",
        "per": "provider",
        "judged": "person",
        "text": "",
        "plain": "",
        "source": "",
        "theme": "OVERIG",
    }
    return insert(draft, ("requirement",), index, row), index


def copy_requirement(draft: KaderDraft, index: int) -> tuple[KaderDraft, int]:
    """With a copy of a requirement after it, under an id of its own."""
    row = {key: value for key, value in draft.at(("requirement", index)).items() if key != COMMENT}
    copy = {**row, "id": _next_id(draft, index)}
    return insert(draft, ("requirement",), index + 1, copy), index + 1


def _next_id(draft: KaderDraft, after: int | None) -> str:
    """The number that follows on the one before: `mg.vak.09` is followed by `mg.vak.10`."""
    taken = set(ids(draft, *ROWS))
    own = ids(draft, "requirement")
    before = own[after if after is not None else -1] if own else "eis.00"
    match = _NUMBER.fullmatch(before)
    front, digits = match.groups() if match else (f"{before}.", "0")
    number = int(digits) + 1
    while (found := f"{front}{number:0{len(digits)}}") in taken:
        number += 1
    return found


def rename_section(draft: KaderDraft, index: int, id_: str) -> KaderDraft:
    """Another id for a section; its requirements go along."""
    old = draft.at(("section", index, "id"))
    draft = put(draft, ("section", index, "id"), id_)
    for key in ("requirement", "rule"):
        for number, row in enumerate(draft.data.get(key, ())):
            if row.get("section") == old and old not in ids(draft, "section"):
                draft = put(draft, (key, number, "section"), id_)
    return draft


def remove_section(draft: KaderDraft, index: int) -> KaderDraft:
    """Without a section and the rows in it."""
    id_ = draft.at(("section", index, "id"))
    draft = take(draft, ("section", index))
    for key in ("requirement", "rule"):
        rows = draft.data.get(key, ())
        kept = [row for row in rows if row.get("section") != id_ or id_ in ids(draft, "section")]
        if len(kept) < len(rows):
            draft = put(draft, (key,), kept) if kept else take(draft, (key,))
    return draft


def in_order(draft: KaderDraft, section: str) -> tuple[int, ...]:
    """The places of the requirements of a section, in the order they are shown."""
    rows = draft.data.get("requirement", ())
    return tuple(number for number, row in enumerate(rows) if row.get("section") == section)


def step(draft: KaderDraft, path: Path, by: int) -> tuple[KaderDraft, Path]:
    """With a section or requirement one place up (-1) or down (1), and where it is then. A requirement at the edge of
    its section goes on in the next one. At the end nothing moves.
    """
    key, index = str(path[0]), int(path[1])
    row: Any = draft.at(path)
    places = in_order(draft, row["section"]) if key == "requirement" else tuple(range(draft.count((key,))))
    at = places.index(index) + by
    if 0 <= at < len(places):
        return moved(draft, path, places[at]), (key, places[at])
    return _over_the_edge(draft, index, row["section"], by) if key == "requirement" else (draft, path)


def _over_the_edge(draft: KaderDraft, index: int, section: str, by: int) -> tuple[KaderDraft, Path]:
    """Up to the end of the section before, or down to the beginning of the one after."""
    sections = ids(draft, "section")
    to = sections.index(section) + by if section in sections else -1
    if not 0 <= to < len(sections):
        return draft, ("requirement", index)
    there = in_order(draft, sections[to])
    return brought(draft, index, sections[to], there[-1] if by < 0 and there else None)


def brought(draft: KaderDraft, index: int, section: str, after: int | None) -> tuple[KaderDraft, Path]:
    """With a requirement in a section, after another one or as the first there; and where it is then."""
    rows = list(draft.at(("requirement",)))
    row = {**rows[index], "section": section}
    there = [number for number in in_order(draft, section) if number != index]
    at = after + 1 if after is not None else there[0] if there else index
    del rows[index]
    at -= at > index
    rows.insert(at, row)
    return put(draft, ("requirement",), rows), ("requirement", at)


def alone(draft: KaderDraft, index: int) -> KaderDraft:
    """A kader of nothing but one requirement: it can be tried while the others are not right yet."""
    row = {**draft.at(("requirement", index)), "section": "een"}
    head = {"format": 1, "id": "proef", "version": "1", "title": "Proef", "mode": "checklist"}
    source = {"document": "Proef", "publisher": "Proef"}
    return KaderDraft({**head, "source": source, "section": [{"id": "een", "title": "Proef"}], "requirement": [row]})


def own_copy(draft: KaderDraft, id_: str, title: str) -> KaderDraft:
    """A copy under an id and title of its own, with nothing that ties it to the kader it came from."""
    ties = ("supersedes", "based_on")
    data = {key: value for key, value in draft.data.items() if key not in ties}
    return replace(draft, data={**data, "id": id_, "title": title, "version": "1"})


def next_version(draft: KaderDraft) -> KaderDraft:
    """The same kader under the version after this one: `1` becomes `2`, `2025.1` becomes `2025.2`."""
    version = str(draft.data.get("version", ""))
    match = _NUMBER.fullmatch(version)
    return put(draft, ("version",), f"{match[1]}{int(match[2]) + 1}" if match else f"{version}.2")
