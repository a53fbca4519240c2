"""Slips of the pen all over the shipped kader: each is told, or what is read is another valid kader.

Harmless to the reader, because the result is a kader someone could have meant:
- another free text (wording, source, tip, title, a word looked for in a free list, the number of a version);
- a row or a kader with another id, as long as nothing sums it up;
- a key dropped that may be left out (a condition, a tip, a warning): the requirement then asks something else;
- another value from the same closed list, or the opposite of yes or no.
A kader that says the same as before is never the outcome.
"""

import random
import re

import pytest

from kwaliteitsassistent.domain.errors import DomainErrors
from kwaliteitsassistent.domain.kader.forms import FORMS
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.kader.values import Kader
from kwaliteitsassistent.services.wording.problems import error_lines

from .shipped import shipped, shipped_text

PAIR = re.compile(r"(?<![\w.-])(?P<key>[a-z_]+) = (?P<value>\"(?:[^\"\\]|\\.)*\"|true|false|\d+)(?P<after>,? ?)")
FREE_TEXT = {"text", "plain", "source", "tip", "title", "document", "publisher", "version", "has"}
OPTIONAL = {key for form in FORMS.values() for key in form.optional}
PAIRS = list(PAIR.finditer(shipped_text()))


def _replaced(match: re.Match[str], key: str, value: str) -> str:
    text = shipped_text()
    return f"{text[: match.start()]}{key} = {value}{match['after']}{text[match.end() :]}"


def _dropped(match: re.Match[str]) -> str:
    text = shipped_text()
    before = text[: match.start()]
    if not match["after"].startswith(","):
        before = before.removesuffix(", ")
    return before + text[match.end() :]


def _outcome(text: str) -> Kader | None:
    """The kader that is read, or None when something is told about it."""
    try:
        return read_kader(text, "kader.toml")
    except DomainErrors as errors:
        told = error_lines(errors)
    assert all(line.startswith("kader.toml") for line in told)
    return None


@pytest.mark.parametrize("seed", range(100))
def test_a_renamed_key_is_always_told(seed: int) -> None:
    chance = random.Random(seed)
    match = chance.choice(PAIRS)
    key = match["key"]
    at = chance.randrange(len(key) + 1)
    assert _outcome(_replaced(match, key[:at] + "x" + key[at:], match["value"])) is None


@pytest.mark.parametrize("seed", range(100))
def test_a_dropped_key_is_told_or_may_be_left_out(seed: int) -> None:
    match = random.Random(seed).choice(PAIRS)
    kader = _outcome(_dropped(match))
    if kader is not None:
        assert match["key"] in OPTIONAL
        assert kader != shipped()


@pytest.mark.parametrize("seed", range(100))
def test_a_misspelt_value_is_told_or_is_free_text(seed: int) -> None:
    chance = random.Random(seed)
    match = chance.choice([match for match in PAIRS if match["value"].startswith('"')])
    at = chance.randrange(1, len(match["value"]))
    kader = _outcome(_replaced(match, match["key"], f"{match['value'][:at]}x{match['value'][at:]}"))
    if kader is not None:
        assert match["key"] in FREE_TEXT | {"id"}
        assert kader != shipped()


@pytest.mark.parametrize("seed", range(200))
def test_a_value_of_elsewhere_is_told_or_makes_another_kader(seed: int) -> None:
    chance = random.Random(seed)
    match = chance.choice(PAIRS)
    others = sorted({other["value"] for other in PAIRS if other["value"] != match["value"]})
    kader = _outcome(_replaced(match, match["key"], chance.choice(others)))
    if kader is not None:
        assert kader != shipped()


@pytest.mark.parametrize("seed", range(60))
def test_a_dropped_line_is_told_or_makes_another_kader(seed: int) -> None:
    lines = shipped_text().split("\n")
    said = [n for n, line in enumerate(lines) if line.strip() and not line.startswith("#")]
    del lines[random.Random(seed).choice(said)]
    kader = _outcome("\n".join(lines))
    assert kader is None or kader != shipped()
