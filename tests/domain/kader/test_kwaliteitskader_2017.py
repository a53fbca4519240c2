"""The kwaliteitskader of 2017-2022: its deadlines, and what it finds on a nearly empty dossier."""

from datetime import date

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.kader.parts.terms import Recurring, YearlyDay
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.provider import Provider

from .catalogue import dues, kader_of

KADER = kader_of("nl.vgn.kwaliteitskader-2017.toml")


def test_the_hard_deadlines() -> None:
    assert dues(KADER) == {
        "kk17.b2.04": (Recurring(Period(months=36)),),
        "kk17.b3.01": (Recurring(Period(months=12)),),
        "kk17.kr.09": (Recurring(Period(months=24)),),
        "kk17.kr.10": (YearlyDay(5, 31, Period(months=5)),),
    }


def test_it_finds_something_for_every_requirement() -> None:
    findings = judge(KADER, Dossier([Provider(id="p", name="Zorg aan Huis")]), date(2022, 6, 2))
    assert {finding.requirement.id for finding in findings} == {r.id for r in KADER.requirements}
