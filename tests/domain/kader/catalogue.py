"""What the tests of the shipped kaders share: kader, catalogue, and what follows from them on a dossier."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.demo.story import records
from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.finding import Finding
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.parts.conditions import Fact
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.parts.measures import Setting
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy, Requirement, Rule
from kwaliteitsassistent.domain.kader.parts.terms import Due
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.provider import Provider

TODAY = date(2026, 11, 24)
JUDGED = {"A": JudgedBy.RECORDS, "H": JudgedBy.PERSON, "M": JudgedBy.STATEMENT}
FORBIDDEN = re.compile(r"voldoet aan de wet|rechtsgeldig|gecertificeerd|gekwalificeerd|\bscore\b|%", re.IGNORECASE)
OWN_CHOICE = re.compile(r"kiest (die )?de aanbieder zelf|kiest die zelf|zelf kiest")

Row = Mapping[str, str]


@cache
def kader_of(name: str) -> Kader:
    """A shipped kader by the name of its file."""
    return read_kader(bundled("resources", "kaders", name).read_text(encoding="utf-8"), name)


@cache
def catalogue(name: str) -> Mapping[str, Row]:
    """The rows of a catalogue beside this file, by id."""
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def rows(kader: Kader) -> tuple[Requirement | Rule, ...]:
    """Requirements and rules together."""
    return (*kader.requirements, *kader.rules)


def parts(value: object) -> Iterator[object]:
    """A value and everything it is made of."""
    yield value
    if is_dataclass(value):
        for field in fields(value):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)


def dues(kader: Kader) -> dict[str, tuple[Due, ...]]:
    """What has to be done again, by requirement."""
    return {requirement.id: requirement.due for requirement in kader.requirements if requirement.due}


def periods(kader: Kader) -> dict[str, set[str]]:
    """The lengths of time a kader gives itself, by requirement; how early it warns aside."""
    found: dict[str, set[str]] = {}
    for requirement in kader.requirements:
        for part in parts((requirement.evidence, requirement.due, requirement.trigger)):
            spans = (
                getattr(part, name, None) for name in ("every", "first_within", "minus", "plus", "max_age", "within")
            )
            for span in spans:
                if isinstance(span, Period):
                    found.setdefault(requirement.id, set()).add(str(span))
    return found


def asking(kader: Kader, fact: str) -> set[str]:
    """The requirements a profile question switches."""
    return {
        requirement.id
        for requirement in kader.requirements
        for part in parts((requirement.applies, requirement.subjects, requirement.expects))
        if isinstance(part, Fact) and part.name == fact
    }


def assert_plainly_worded(kader: Kader) -> None:
    """Every text is a whole sentence of its own, short where it has to be, and names a free choice as one."""
    assert max(Counter(row.text for row in rows(kader)).values()) == 1
    for row in rows(kader):
        assert not FORBIDDEN.search(f"{row.text} {row.plain}"), row.id
        assert row.text.endswith("."), row.id
        assert row.plain.endswith("."), row.id
        for sentence in re.split(r"[.?!:]\s*", row.plain):
            assert len(sentence.split()) <= 18, (row.id, sentence)
    for requirement in kader.requirements:
        if any(isinstance(part, Setting) for part in parts((requirement.evidence, requirement.due))):
            assert OWN_CHOICE.search(requirement.text), requirement.id


def on_nearly_empty(kader: Kader) -> tuple[Finding, ...]:
    """The findings when there is nothing but the name of the provider."""
    return judge(kader, Dossier([Provider(id="p", name="Zorg aan Huis")]), TODAY)


def on_demo(kader: Kader) -> tuple[Finding, ...]:
    """The findings on the demo dossier."""
    return judge(kader, Dossier(records(TODAY)), TODAY)


def assert_finds_something_for_all(kader: Kader) -> None:
    """Each requirement has a finding, in a dossier that is nearly empty and in the demo."""
    wanted = {requirement.id for requirement in kader.requirements}
    assert {finding.requirement.id for finding in on_nearly_empty(kader)} == wanted
    assert {finding.requirement.id for finding in on_demo(kader)} == wanted


def assert_met_and_open(kader: Kader) -> None:
    """The demo has requirements that are met, not shown, to be judged and not applicable."""
    states = {finding.verdict.state for finding in on_demo(kader)}
    assert {State.MET, State.NOT_SHOWN, State.TO_JUDGE, State.NOT_APPLICABLE} <= states
