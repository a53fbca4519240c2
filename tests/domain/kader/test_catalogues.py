"""Every shipped kader held against its catalogue: ids, level, who judges, theme and every deadline that is named."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.parts.requirement import Level
from kwaliteitsassistent.domain.kader.parts.terms import FixedDays, YearlyDay

from .catalogue import JUDGED, catalogue, dues, kader_of, periods, rows

CATALOGUES = {
    "nl.basisovereenkomst.sociaal-domein.toml": ("basisovereenkomst.csv", 36),
    "nl.midden-groningen.wmo.toml": ("midden_groningen.csv", 142),
    "nl.vgn.kwaliteitskader-2017.toml": ("kwaliteitskader_2017.csv", 38),
    "nl.vgn.kwaliteitskompas-2023.toml": ("kwaliteitskompas_2023.csv", 107),
    "nl.vng.basisset-wmo.toml": ("vng_basisset.csv", 80),
}
LEVELS = {"V": Level.MUST, "A": Level.SHOULD}
INSPIRING = "avi."  # the points from the client's side are there to inspire, however they are put

NAMED = (
    (re.compile(r"(\d) (?:maanden|mnd)\b"), "P{}M"),
    (re.compile(r"1x per (\d) jaar"), "P{}Y"),
    (re.compile(r"elk jaar|jaarlijks|1x per jaar"), "P1Y"),
)
NO_PERIOD = {
    "mg.vak.20": "a certificate says itself until when it is valid",
    **dict.fromkeys((f"kk17.kr.0{number}" for number in range(1, 9)), "the day of the report is at kk17.kr.10"),
    "kk17.kr.10": "a day of the year",
    "kk23.b2.06": "advice: a rule for reading, not a requirement",
    "kk23.b3.04": "whether there is money is for a person to say",
    "kk23.b4.02": "its days are at kk23.b4.03 to 05",
    "kk23.b4.21": "two years of the calendar",
}
"""Rows whose catalogue names a length of time that is no period in the kader, and why."""

every_kader = pytest.mark.parametrize("name", CATALOGUES)


def named_periods(term: str) -> set[str]:
    """The lengths of time a catalogue names; what stands in brackets is explanation."""
    bare = re.sub(r"\(.*?\)", "", term)
    return {form.format(*match.groups()) for pattern, form in NAMED for match in pattern.finditer(bare)}


def calendar_days(kader: Kader) -> dict[str, str]:
    """The days of the calendar on which something is owed, as the catalogue writes them."""
    found = {}
    for id_, lines in dues(kader).items():
        for due in lines:
            if isinstance(due, FixedDays) and not due.whole_year:
                found[id_] = ", ".join(f"{day.day}-{day.month}-{day.year}" for day in due.on)
            elif isinstance(due, YearlyDay):
                found[id_] = f"uiterlijk {due.day}-{due.month}"
    return found


def test_every_shipped_kader_has_a_catalogue() -> None:
    assert {path.name for path in bundled("resources", "kaders").glob("*.toml")} == set(CATALOGUES)


@every_kader
def test_every_row_is_there_once_and_no_other(name: str) -> None:
    file, count = CATALOGUES[name]
    assert len(catalogue(file)) == count
    assert Counter(row.id for row in rows(kader_of(name))) == Counter(catalogue(file).keys())


@every_kader
def test_what_asks_nothing_is_a_rule(name: str) -> None:
    wanted = catalogue(CATALOGUES[name][0])
    assert {rule.id for rule in kader_of(name).rules} == {id_ for id_, row in wanted.items() if row["auto"] == "R"}


@every_kader
def test_level_judge_and_theme(name: str) -> None:
    wanted = catalogue(CATALOGUES[name][0])
    assert {row.id: row.theme for row in rows(kader_of(name))} == {id_: row["thema"] for id_, row in wanted.items()}
    for requirement in kader_of(name).requirements:
        row = wanted[requirement.id]
        level = Level.INSPIRE if requirement.id.startswith(INSPIRING) else LEVELS[row["norm"]]
        assert (requirement.level, requirement.judged) == (level, JUDGED[row["auto"]]), requirement.id


@every_kader
def test_every_period_of_the_catalogue_is_in_the_kader_and_no_other(name: str) -> None:
    given = periods(kader_of(name))
    for id_, row in catalogue(CATALOGUES[name][0]).items():
        named = named_periods(row["termijn"])
        if id_ in NO_PERIOD:
            assert named, f"{id_} no longer names a length of time"
            named = set()
        assert given.get(id_, set()) == named, id_


def test_the_days_of_the_calendar() -> None:
    found = {id_: day for name in CATALOGUES for id_, day in calendar_days(kader_of(name)).items()}
    dated = {
        id_: row["termijn"]
        for name, (file, _) in CATALOGUES.items()
        for id_, row in catalogue(file).items()
        if re.fullmatch(r"\d+-\d+-\d{4}", row["termijn"])
    }
    assert found == {**dated, "kk17.kr.10": "uiterlijk 31-5"}
