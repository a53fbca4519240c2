"""What the user reads: every code has a sentence, its placeholders fit, and no word promises too much."""

import ast
import re
import tomllib
from datetime import date, datetime
from pathlib import Path

import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.conditions import All, AnyOf, Condition, Fact, Not
from kwaliteitsassistent.domain.kader.parts.evidence import Alternatives, Evidence
from kwaliteitsassistent.domain.kader.vocabulary import EVIDENCE_KINDS, SUBJECT_KINDS
from kwaliteitsassistent.services.kader.kaders import shipped
from kwaliteitsassistent.services.wording.texts import has_text, shown, text

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "kwaliteitsassistent"
TEXTS = sorted(bundled("resources", "texts").glob("*.toml"))
WORDING = sorted(bundled("resources", "documents").glob("*.toml"))
KADERS = sorted(bundled("resources", "kaders").glob("*.toml"))

# Raised about a value alone; whoever knows the field adds its name before it is shown.
PLACED_LATER = {"date_implausible", "number_too_large", "text_too_long", "text_unreadable"}

PROMISES = re.compile(r"rechtsgeldig|gecertificeerd|voldoet aan de wet|waterdicht", re.IGNORECASE)
QUALIFIED = re.compile(r"gekwalificeerd", re.IGNORECASE)
UNQUALIFIED_STAFF = re.compile(r"niet[-_ ]gekwalificeerd(e personen| personeel|$)", re.IGNORECASE)
DENIAL = re.compile(r"\b(geen|niet)\b[^.]*gekwalificeerd", re.IGNORECASE)


def _calls(name: str) -> list[tuple[str, tuple[str, ...]]]:
    """Every call of a function with a literal code, with the names of its facts; `**` gives the fact `*`."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name and node.args:
                facts = tuple(sorted(keyword.arg or "*" for keyword in node.keywords))
                found |= {(code, facts) for code in _codes(node.args[0])}
    return sorted(found)


def _codes(argument: ast.expr) -> list[str]:
    """The codes a first argument can be: a literal, or one of two."""
    if isinstance(argument, ast.IfExp):
        return _codes(argument.body) + _codes(argument.orelse)
    return [argument.value] if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else []


def _placeholders(sentence: str) -> set[str]:
    return set(re.findall(r"{(\w+)", sentence))


def _sentences(path: Path) -> list[str]:
    def walk(value: object) -> list[str]:
        if isinstance(value, dict):
            return [line for inner in value.values() for line in walk(inner)]
        if isinstance(value, list):
            return [line for inner in value for line in walk(inner)]
        return [value] if isinstance(value, str) else []

    return walk(tomllib.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(("code", "facts"), _calls("DomainError"))
def test_every_error_has_a_sentence_that_its_facts_fill(code: str, facts: tuple[str, ...]) -> None:
    assert has_text("error", code), code
    if "*" not in facts and code not in PLACED_LATER:
        filled = dict.fromkeys(facts, "x")
        assert text("error", code, **filled)


@pytest.mark.parametrize(("code", "facts"), _calls("because"))
def test_every_reason_has_a_sentence_that_its_facts_fill(code: str, facts: tuple[str, ...]) -> None:
    assert has_text("reason", code), code
    if "*" not in facts:
        wanted = _placeholders(text_of("reason", code))
        derived = {"kinds"} if code == "no_subjects" else set()
        assert wanted <= {*facts, *derived}, code


def text_of(kind: str, code: str) -> str:
    """The sentence with its placeholders still in it."""
    for path in TEXTS:
        found = tomllib.loads(path.read_text(encoding="utf-8")).get(kind, {})
        if code in found:
            sentence: str = found[code]
            return sentence
    raise KeyError(code)


@pytest.mark.parametrize("kind", sorted({*EVIDENCE_KINDS, *SUBJECT_KINDS}))
def test_every_kind_has_a_word(kind: str) -> None:
    assert has_text("kind", kind)


@pytest.mark.parametrize("kind", SUBJECT_KINDS)
def test_every_subject_has_a_word_for_many(kind: str) -> None:
    assert has_text("kinds", kind)


@pytest.mark.parametrize("state", State)
def test_every_verdict_has_a_word(state: State) -> None:
    assert has_text("state", state.value)


@pytest.mark.parametrize("path", [*TEXTS, *WORDING, *KADERS], ids=lambda path: path.stem)
def test_no_word_promises_what_we_cannot_keep(path: Path) -> None:
    for sentence in _sentences(path):
        assert not PROMISES.search(sentence), sentence
        for line in re.split(r"(?<=[.!?])\s", sentence):
            if QUALIFIED.search(line) and not UNQUALIFIED_STAFF.search(line):
                assert DENIAL.search(line), line


@pytest.mark.parametrize("path", [*TEXTS, *WORDING, *KADERS], ids=lambda path: path.stem)
def test_no_score_and_no_percentage(path: Path) -> None:
    for sentence in _sentences(path):
        assert not re.search(r"\d ?%|percentage|score", sentence), sentence


def test_values_are_shown_as_people_read_them() -> None:
    assert shown(date(2026, 3, 4)) == "4 maart 2026"
    assert shown(datetime(2026, 3, 4, 9, 5)) == "4 maart 2026, 09.05 uur"
    assert shown(True) == "ja"
    assert shown(("45", "84")) == "45, 84"


def _named_in_kaders() -> set[tuple[str, str]]:
    """Every fact a shipped kader decides by, and every field it checks."""
    found: set[tuple[str, str]] = set()

    def in_condition(condition: Condition | None) -> None:
        match condition:
            case Fact(name=name):
                found.add(("fact", name))
            case Not(part=part):
                in_condition(part)
            case All(parts=parts) | AnyOf(parts=parts):
                for part in parts:
                    in_condition(part)

    def in_evidence(evidence: Evidence) -> None:
        if isinstance(evidence, Alternatives):
            for need in (need for option in evidence.options for need in option):
                in_evidence(need)
        else:
            found.update(("field", f"{evidence.kind}.{check.field}") for check in (*evidence.checks, *evidence.remarks))

    for one in shipped():
        for requirement in one.kader.requirements:
            in_condition(requirement.applies)
            in_condition(requirement.subjects)
            for evidence in requirement.evidence:
                in_evidence(evidence)
    return found


@pytest.mark.parametrize(("table", "code"), sorted(_named_in_kaders()))
def test_what_a_shipped_kader_names_has_words_of_its_own(table: str, code: str) -> None:
    assert has_text(table, code), f"[{table}] {code}"
