"""Slips of the pen in every shipped kader and every kind of rule: each is told, or what is read is another valid one.

Harmless to the reader, because the result is a kader someone could have meant:
- another free text (wording, source, tip, title, a word looked for in a free list, the number of a version);
- a row or a kader with another id, as long as nothing sums it up;
- a key dropped that may be left out (a condition, a tip, a warning): the requirement then asks something else;
- another value from the same closed list, or the opposite of yes or no.
A kader that says the same as before is never the outcome.
"""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.errors import DomainErrors
from kwaliteitsassistent.domain.kader.forms import FORMS
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.services.wording.problems import error_lines

VALUE = r"\"(?:[^\"\\]|\\.)*\"|true|false|\d{4}-\d\d-\d\d|\d+"
PAIR = re.compile(rf"(?<![\w.-])(?P<key>[a-z_]+) = (?P<value>{VALUE})(?P<after>,? ?)")
FREE_TEXT = {"text", "plain", "source", "tip", "title", "document", "publisher", "version", "has"}
OPTIONAL = {key for form in FORMS.values() for key in form.optional}
SHIPPED = sorted(path.name for path in bundled("resources", "kaders").glob("*.toml"))
EVERY_KIND = "rule_kinds.toml"
every_kader = pytest.mark.parametrize("name", [*SHIPPED, EVERY_KIND])


@cache
def text_of(name: str) -> str:
    """The text of a shipped kader, or of the one beside this file with every kind of rule."""
    path = Path(__file__).with_name(name) if name == EVERY_KIND else bundled("resources", "kaders", name)
    return path.read_text(encoding="utf-8")


@cache
def as_it_was(name: str) -> Kader:
    """The kader before any slip."""
    return read_kader(text_of(name), name)


@cache
def pairs(name: str) -> tuple[re.Match[str], ...]:
    """Every key with a single value in a shipped kader."""
    return tuple(PAIR.finditer(text_of(name)))


def _replaced(match: re.Match[str], key: str, value: str) -> str:
    text = match.string
    return f"{text[: match.start()]}{key} = {value}{match['after']}{text[match.end() :]}"


def _dropped(match: re.Match[str]) -> str:
    before = match.string[: match.start()]
    if not match["after"].startswith(","):
        before = before.removesuffix(", ")
    return before + match.string[match.end() :]


def _outcome(text: str) -> Kader | None:
    """The kader that is read, or None when something is told about it."""
    try:
        return read_kader(text, "kader.toml")
    except DomainErrors as errors:
        told = error_lines(errors)
    assert all(line.startswith("kader.toml") for line in told)
    return None


@every_kader
@pytest.mark.parametrize("seed", range(40))
def test_a_renamed_key_is_always_told(name: str, seed: int) -> None:
    chance = random.Random(seed)
    match = chance.choice(pairs(name))
    key = match["key"]
    at = chance.randrange(len(key) + 1)
    assert _outcome(_replaced(match, key[:at] + "x" + key[at:], match["value"])) is None


@every_kader
@pytest.mark.parametrize("seed", range(40))
def test_a_dropped_key_is_told_or_may_be_left_out(name: str, seed: int) -> None:
    match = random.Random(seed).choice(pairs(name))
    kader = _outcome(_dropped(match))
    if kader is not None:
        assert match["key"] in OPTIONAL
        assert kader != as_it_was(name)


@every_kader
@pytest.mark.parametrize("seed", range(40))
def test_a_misspelt_value_is_told_or_is_free_text(name: str, seed: int) -> None:
    chance = random.Random(seed)
    match = chance.choice([match for match in pairs(name) if match["value"].startswith('"')])
    at = chance.randrange(1, len(match["value"]))
    kader = _outcome(_replaced(match, match["key"], f"{match['value'][:at]}x{match['value'][at:]}"))
    if kader is not None:
        assert match["key"] in FREE_TEXT | {"id", "supersedes"}
        assert kader != as_it_was(name)


@every_kader
@pytest.mark.parametrize("seed", range(60))
def test_a_value_of_elsewhere_is_told_or_makes_another_kader(name: str, seed: int) -> None:
    chance = random.Random(seed)
    match = chance.choice(pairs(name))
    others = sorted({other["value"] for other in pairs(name) if other["value"] != match["value"]})
    kader = _outcome(_replaced(match, match["key"], chance.choice(others)))
    if kader is not None:
        assert kader != as_it_was(name)


@every_kader
@pytest.mark.parametrize("seed", range(20))
def test_a_dropped_line_is_told_or_makes_another_kader(name: str, seed: int) -> None:
    lines = text_of(name).split("\n")
    said = [n for n, line in enumerate(lines) if line.strip() and not line.startswith("#")]
    del lines[random.Random(seed).choice(said)]
    kader = _outcome("\n".join(lines))
    assert kader is None or kader != as_it_was(name)
