"""The kwaliteitskader of 2017-2022 against the catalogue, and what it finds on a nearly empty dossier."""

import csv
from datetime import date
from pathlib import Path

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.kader.values import JudgedBy, Recurring, YearlyDay
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.provider import Provider

NAME = "nl.vgn.kwaliteitskader-2017.toml"
KADER = read_kader(bundled("resources", "kaders", NAME).read_text(encoding="utf-8"), NAME)
JUDGED = {"A": JudgedBy.RECORDS, "H": JudgedBy.PERSON, "M": JudgedBy.STATEMENT}

with Path(__file__).with_name("kwaliteitskader_2017.csv").open(encoding="utf-8", newline="") as file:
    CATALOGUE = {row["id"]: row for row in csv.DictReader(file)}


def test_every_row_of_the_catalogue_is_there_and_no_other() -> None:
    assert len(CATALOGUE) == 38
    assert {row.id for row in (*KADER.requirements, *KADER.rules)} == set(CATALOGUE)
    assert [rule.id for rule in KADER.rules] == ["kk17.toe.01"]


def test_a_requirement_is_as_the_catalogue_has_it() -> None:
    for requirement in KADER.requirements:
        row = CATALOGUE[requirement.id]
        assert (requirement.judged, requirement.theme) == (JUDGED[row["auto"]], row["thema"])


def test_the_hard_deadlines() -> None:
    dues = {r.id: r.due[0] for r in KADER.requirements if r.due}
    assert dues == {
        "kk17.b2.04": Recurring(Period(months=36)),
        "kk17.b3.01": Recurring(Period(months=12)),
        "kk17.kr.09": Recurring(Period(months=24)),
        "kk17.kr.10": YearlyDay(5, 31, Period(months=5)),
    }


def test_it_finds_something_for_every_requirement() -> None:
    findings = judge(KADER, Dossier([Provider(id="p", name="Zorg aan Huis")]), date(2022, 6, 2))
    assert {finding.requirement.id for finding in findings} == {r.id for r in KADER.requirements}
