"""The English of the window: every Dutch text that the window can show has a twin that says the same."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.kader.drafting.proofs import PROOFS
from kwaliteitsassistent.domain.records.registry import KINDS

DUTCH = bundled("resources", "texts")
ENGLISH = DUTCH / "en"

# What only the command line says, and what only documents say or what is kept in the dossier.
DUTCH_FILES = {"cli.toml", "demo.toml"}
DUTCH_TABLES = {"progress", "issued", "improvement_source", "short_kader"}

# Names that stay Dutch, words that both languages share, and lines of placeholders alone.
SAME = {
    "audit", "Audits", "audits", "Agenda (.ics)", "beschikking", "Beschikking", "beschikkingen", "BHV", "Cliëntenraad",
    "diploma", "document", "Gemeente", "incident", "is", "kader", "Kader", "kaders", "kwaliteitsbeeld",
    "Kwaliteitsbeeld", "meldcode", "Meldcode", "no-show", "No-shows", "no-shows", "per incident", "Privacy", "Register",
    "Scan", "Social work", "tab", "Teamreflectie", "Tip",
    "visitatie", "Visitatie", "Visitaties", "visitaties", "VOG", "voortgangsbericht",
    "Voortgangsbericht", "voortgangsberichten", "Website", "1 week", "{count} week", "{count} {what}",
    "{document}, {place}", "{field} {value}.", "{field}: {op} {value}", "{name} ({kind})", "{name} ({role})",
    "{theme}: {why}", "{what} ({name})", "‘{fact}’",
}  # fmt: skip

PROMISES = re.compile(r"legally valid|certified|compl(y|ies) with the law|watertight|\bqualified\b", re.IGNORECASE)
FILES = sorted(path.name for path in DUTCH.glob("*.toml") if path.name not in DUTCH_FILES)


def _lines(folder: Path, name: str) -> dict[tuple[str, str], str]:
    tables = tomllib.loads((folder / name).read_text(encoding="utf-8"))
    return {(table, code): line for table, lines in tables.items() for code, line in lines.items()}


def _choices() -> set[str]:
    """Every value of every closed list of the records: in Dutch its code can be its word, in English it cannot."""
    hints = (hint for kind in KINDS for hint in get_type_hints(kind.type).values())
    return {f"{one.__name__}.{value.value}" for hint in hints for one in _lists(hint) for value in one}


def _lists(hint: Any) -> list[type[StrEnum]]:
    if get_args(hint):
        return [found for part in get_args(hint) for found in _lists(part)]
    return [hint] if isinstance(hint, type) and issubclass(hint, StrEnum) else []


def test_every_file_has_a_twin() -> None:
    assert sorted(path.name for path in ENGLISH.glob("*.toml")) == FILES


@pytest.mark.parametrize("name", FILES)
def test_the_twins_have_the_same_codes(name: str) -> None:
    dutch = {key for key in _lines(DUTCH, name) if key[0] not in DUTCH_TABLES}
    english = set(_lines(ENGLISH, name))
    assert dutch - english == set()
    assert {(table, code) for table, code in english - dutch if table != "option" or code not in _choices()} == set()


@pytest.mark.parametrize("name", FILES)
def test_the_twins_have_the_same_placeholders(name: str) -> None:
    dutch = _lines(DUTCH, name)
    for key, line in _lines(ENGLISH, name).items():
        assert _placeholders(line) == _placeholders(dutch.get(key, line)), key


def _placeholders(line: str) -> set[str]:
    return set(re.findall(r"{(\w+)", line))


@pytest.mark.parametrize("name", FILES)
def test_nothing_was_left_in_dutch(name: str) -> None:
    dutch = _lines(DUTCH, name)
    left = {line for key, line in _lines(ENGLISH, name).items() if dutch.get(key) == line}
    assert left - SAME == set()


def test_no_word_is_called_the_same_for_nothing() -> None:
    found = {
        line for name in FILES for key, line in _lines(ENGLISH, name).items() if _lines(DUTCH, name).get(key) == line
    }
    assert SAME - found == set()


def test_every_choice_has_an_english_word() -> None:
    written = {code for table, code in _lines(ENGLISH, "formulieren.toml") if table == "option"}
    assert _choices() - written == set()


def test_every_sort_of_evidence_in_a_table_has_a_word() -> None:
    written = {code for table, code in _lines(DUTCH, "overnemen.toml") if table == "proof"}
    assert written == {proof.name for proof in PROOFS}


@pytest.mark.parametrize("name", FILES)
def test_no_english_word_promises_what_we_cannot_keep(name: str) -> None:
    for line in _lines(ENGLISH, name).values():
        assert not PROMISES.search(line), line
        assert not re.search(r"\d ?%|percentage|score", line), line


def test_every_page_has_help_in_english() -> None:
    dutch, english = bundled("resources", "help"), bundled("resources", "help", "en")
    assert sorted(path.name for path in english.glob("*.md")) == sorted(path.name for path in dutch.glob("*.md"))
    for path in english.glob("*.md"):
        assert path.read_text(encoding="utf-8") != (dutch / path.name).read_text(encoding="utf-8")
        assert _shape(path) == _shape(dutch / path.name) or path.stem in ("evaluations", "settings")


def _shape(path: Path) -> list[str]:
    """How each line begins: paragraphs, points and steps."""
    return [line[:1] if line[:1] in "-123456789" else "" for line in path.read_text(encoding="utf-8").splitlines()]
