"""A profile on a base adds, tightens and waives, and is made one whole kader; what it cannot do is told by line."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace

import jsonschema
import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.errors import DomainErrors
from kwaliteitsassistent.domain.kader.parts.evidence import Need
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.parts.requirement import Waived
from kwaliteitsassistent.domain.kader.parts.terms import Recurring
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.kader.writing import write_kader

from .shipped import SMALL
from .test_schema import as_json

BASE = read_kader(SMALL, "basis.toml")

PROFILE = """\
format = 1
id = "nl.gemeente"
version = "2"
title = "Gemeente Voorbeeld"
extends = "nl.voorbeeld@1"

[source]
document = "Inkoopkader"
publisher = "Gemeente Voorbeeld"

[[requirement]]
id = "g.klacht"
section = "personeel"
level = "must"
per = "provider"
judged = "statement"
text = "Klachten komen bij de gemeente."
plain = "Meld klachten."
source = "Artikel 3"
theme = "KLACHT"

[[tighten]]
id = "x.vog"
source = "Artikel 1"
evidence = [{ kind = "vog", checks = [{ field = "issued", not_before = "engagement.start", minus = "P2M" }] }]

[[waive]]
id = "x.risico"
reason = "De gemeente doet dit zelf."
source = "Artikel 2"
"""


def whole(text: str = PROFILE, *bases: Kader) -> Kader:
    """A profile made whole."""
    return read_kader(text, "profiel.toml", bases or (BASE,))


def problems(text: str, *bases: Kader) -> list[tuple[str, object, object]]:
    """Code, line and id of all that is wrong."""
    with pytest.raises(DomainErrors) as caught:
        whole(text, *bases)
    return [(one.code, one.facts["line"], one.facts["id"]) for one in caught.value.problems]


def test_the_whole_has_the_order_of_the_base_and_then_what_is_added() -> None:
    kader = whole()
    assert [one.id for one in kader.requirements] == ["x.vog", "x.risico", "x.alles", "g.klacht"]
    assert (kader.id, kader.version, kader.title) == ("nl.gemeente", "2", "Gemeente Voorbeeld")
    assert (kader.based_on, kader.mode) == ("nl.voorbeeld@1", BASE.mode)
    assert kader.sections == BASE.sections
    assert kader.rules == BASE.rules
    assert kader.requirement("g.klacht").source == "Artikel 3"


def test_a_tightened_requirement_has_the_new_rule_and_says_by_whom() -> None:
    old, new = BASE.requirement("x.vog"), whole().requirement("x.vog")
    (need,) = new.evidence
    assert isinstance(need, Need)
    assert need.checks[0].minus == Period(months=2)
    assert (new.tightened_by, new.source) == ("Gemeente Voorbeeld", "Artikel 1")
    assert replace(new, evidence=old.evidence, source=old.source, tightened_by="") == old


def test_a_shorter_term_replaces_the_term_only() -> None:
    term = '[[tighten]]\nid = "x.risico"\nsource = "A"\ndue = [{ every = "P6M" }]\n'
    new = whole(PROFILE[: PROFILE.index("[[waive]]")] + term).requirement("x.risico")
    assert new.due == (Recurring(Period(months=6)),)
    assert new.evidence == BASE.requirement("x.risico").evidence


def test_a_waived_requirement_keeps_its_rule_and_says_why() -> None:
    waived = whole().requirement("x.risico")
    assert waived.waived == Waived("Gemeente Voorbeeld", "De gemeente doet dit zelf.", "Artikel 2")
    assert replace(waived, waived=None) == BASE.requirement("x.risico")


def test_the_whole_reads_back_without_its_base() -> None:
    assert read_kader(write_kader(whole()), "geheel.toml") == whole()


def test_the_schema_knows_the_profile() -> None:
    schema = json.loads(bundled("resources", "schema", "kader-1.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator({"$ref": "#/$defs/profile", "$defs": schema["$defs"]})
    assert [error.message for error in validator.iter_errors(as_json(tomllib.loads(PROFILE)))] == []


@pytest.mark.parametrize(
    ("there", "instead", "found"),
    [
        ("nl.voorbeeld@1", "nl.voorbeeld@2", ("kader_base_unknown", 5, "kader")),
        ('id = "nl.gemeente"', 'id = "nl.voorbeeld"', ("kader_extends_itself", 5, "kader")),
        ('id = "x.vog"', 'id = "x.anders"', ("kader_not_in_base", 23, "x.anders")),
        ('id = "x.risico"', 'id = "x.anders"', ("kader_not_in_base", 28, "x.anders")),
        ('id = "x.risico"', 'id = "x.vog"', ("kader_id_twice", 28, "x.vog")),
        ('id = "g.klacht"', 'id = "x.vog"', ("kader_id_in_base", 12, "x.vog")),
        ('id = "g.klacht"', 'id = "x.regel"', ("kader_id_in_base", 12, "x.regel")),
        ('section = "personeel"', 'section = "anders"', ("kader_section_unknown", 13, "g.klacht")),
        ('minus = "P2M"', 'minus = "2M"', ("kader_period_bad", 25, "x.vog")),
        ('id = "x.vog"\n', 'id = "x.vog"\nper = "client"\n', ("kader_key_unknown", 24, "x.vog")),
        ('reason = "De gemeente doet dit zelf."\n', "", ("kader_key_missing", 27, "x.risico")),
        ('title = "Gem', 'mode = "reflect"\ntitle = "Gem', ("kader_key_unknown", 4, "kader")),
    ],
)
def test_what_a_profile_cannot_do_is_told_by_line_and_id(there: str, instead: str, found: tuple[str, int, str]) -> None:
    assert there in PROFILE
    assert problems(PROFILE.replace(there, instead, 1)) == [found]


def test_a_tightening_that_changes_nothing_is_told() -> None:
    text = PROFILE.replace(PROFILE[PROFILE.index("evidence = ") : PROFILE.index("[[waive]]")], "\n")
    assert problems(text) == [("kader_tighten_nothing", 22, "x.vog")]


def test_a_profile_cannot_extend_a_profile() -> None:
    text = PROFILE.replace("nl.gemeente", "nl.wijk").replace("nl.voorbeeld@1", "nl.gemeente@2")
    assert problems(text, BASE, whole()) == [("kader_base_chain", 5, "kader")]
