"""The kader that ships, as text and as value, and a small kader to break."""

from __future__ import annotations

from functools import cache

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.errors import DomainError, DomainErrors
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.reading import read_kader

MIDDEN_GRONINGEN = "nl.midden-groningen.wmo.toml"

SMALL = """\
format = 1
id = "nl.voorbeeld"
version = "1"
title = "Voorbeeld"
mode = "checklist"
valid = { from = 2025-01-01, until = 2026-12-31 }
supersedes = "nl.voorbeeld@0"

[source]
document = "Voorbeelddocument"
publisher = "Voorbeeldgemeente"

[[section]]
id = "personeel"
title = "Personeel"

[[requirement]]
id = "x.vog"
section = "personeel"
level = "must"
per = "engagement"
judged = "records"
text = "De VOG is op tijd."
plain = "Zorg voor een VOG."
source = "Personeel, punt 1"
theme = "VOG"
applies = { fact = "engagement.direct_client_contact", is = true }
evidence = [
  { kind = "vog", checks = [
    { field = "issued", not_before = "engagement.start", minus = "P3M" },
    { field = "profiles", has = "45" },
  ] },
]

[[requirement]]
id = "x.risico"
section = "personeel"
level = "should"
per = "provider"
judged = "records"
text = "Er is een risicoanalyse."
plain = "Maak een risicoanalyse."
source = "Personeel, punt 2"
theme = "RISORG"
evidence = [{ kind = "organisation_risk" }]
due = [{ every = "provider.risk_analysis_every" }]

[[requirement]]
id = "x.alles"
section = "personeel"
level = "must"
per = "provider"
judged = "person"
text = "Alles is in orde."
plain = "Bekijk het geheel."
source = "Personeel, eerste regel"
theme = "PERSBEL"
rolls_up = ["x."]

[[rule]]
id = "x.regel"
section = "personeel"
text = "De gemeente past het kader soms aan."
plain = "Soms verandert het kader."
source = "Slot"
theme = "SCOPE"
"""


@cache
def shipped_text() -> str:
    """The text of the kader of Midden-Groningen."""
    return bundled("resources", "kaders", MIDDEN_GRONINGEN).read_text(encoding="utf-8")


@cache
def shipped() -> Kader:
    """The kader of Midden-Groningen."""
    return read_kader(shipped_text(), MIDDEN_GRONINGEN)


def problems_in(text: str) -> tuple[DomainError, ...]:
    """What is wrong with a kader; nothing when it reads."""
    try:
        read_kader(text, "kader.toml")
    except DomainErrors as errors:
        return errors.problems
    return ()
