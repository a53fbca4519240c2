"""What a kader file says is what the kader holds; what is not a kader gives one clear sentence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.errors import DomainErrors
from kwaliteitsassistent.domain.kader.forms import FORMS
from kwaliteitsassistent.domain.kader.parts.conditions import All, AnyOf, Fact, Not
from kwaliteitsassistent.domain.kader.parts.evidence import Absent, Alternatives, Check, Need, Pick
from kwaliteitsassistent.domain.kader.parts.kader import Mode, Source
from kwaliteitsassistent.domain.kader.parts.measures import Setting
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy, Level, Who
from kwaliteitsassistent.domain.kader.parts.terms import Due, FixedDays, Recurring, Trigger, Window, YearlyDay
from kwaliteitsassistent.domain.kader.reading import read_kader, read_kader_bytes
from kwaliteitsassistent.services.wording.problems import error_lines

from .shipped import SMALL, problems_in

EXTRA = """
[[requirement]]
id = "x.extra"
section = "personeel"
level = "inspire"
per = "client"
judged = "person"
text = "t"
plain = "p"
source = "s"
theme = "EVAL"
"""


def extra(keys: str) -> object:
    """The requirement that these keys make, added to the small kader."""
    return read_kader(SMALL + EXTRA + keys, "kader.toml").requirement("x.extra")


def test_the_head_of_a_kader() -> None:
    kader = read_kader(SMALL, "kader.toml")
    assert (kader.id, kader.version, kader.mode) == ("nl.voorbeeld", "1", Mode.CHECKLIST)
    assert kader.source == Source("Voorbeelddocument", "Voorbeeldgemeente")
    assert (kader.valid_from, kader.valid_until) == (date(2025, 1, 1), date(2026, 12, 31))
    assert kader.supersedes == "nl.voorbeeld@0"
    assert [section.title for section in kader.sections] == ["Personeel"]
    assert [rule.id for rule in kader.rules] == ["x.regel"]
    assert [r.id for r in kader.rolled_up(kader.requirement("x.alles"))] == ["x.vog", "x.risico"]


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    data = b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode()
    assert read_kader_bytes(data, "kader.toml") == read_kader(SMALL, "kader.toml")


def test_a_requirement() -> None:
    vog = read_kader(SMALL, "kader.toml").requirement("x.vog")
    assert (vog.level, vog.judged, vog.per, vog.who) == (Level.MUST, JudgedBy.RECORDS, "engagement", Who.ACTIVE)
    assert vog.applies == Fact("engagement.direct_client_contact", "is", True)
    assert vog.evidence == (
        Need(
            "vog",
            checks=(
                Check("issued", "not_before", anchor="engagement.start", minus=Period(months=3)),
                Check("profiles", "has", "45"),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("keys", "name", "value"),
    [
        ('who = "ended"', "who", Who.ENDED),
        ('tip = "Denk eraan."', "tip", "Denk eraan."),
        ("lenient_before_since = true", "lenient_before_since", True),
        ('confirm_every = "P6M"', "confirm_every", Period(months=6)),
        ('expects = { fact = "provider.people", gte = 5 }', "expects", Fact("provider.people", "gte", 5)),
        (
            'subjects = { all = [{ fact = "client.end_reason", in = ["overleden", "anders"] }, '
            '{ not = { fact = "client.end", filled = true } }] }',
            "subjects",
            All((Fact("client.end_reason", "in", ("overleden", "anders")), Not(Fact("client.end", "filled", True)))),
        ),
        (
            'applies = { any = [{ fact = "provider.financing", has_any = ["wmo_zin"] }] }',
            "applies",
            AnyOf((Fact("provider.financing", "has_any", ("wmo_zin",)),)),
        ),
        (
            'evidence = [{ any = [[{ kind = "risk" }], [{ kind = "plan", pick = "last" }, { kind = "goal" }]] }]',
            "evidence",
            (Alternatives(((Need("risk"),), (Need("plan", pick=Pick.LAST), Need("goal")))),),
        ),
        (
            'evidence = [{ kind = "risk", at_least = 2, within = "provider.statement_every", absent = "nvt" }]',
            "evidence",
            (Need("risk", at_least=2, within=Setting("statement_every"), absent=Absent.NOT_OWED),),
        ),
        (
            'evidence = [{ kind = "plan", where = [{ field = "version", gt = 1 }], '
            'remarks = [{ field = "signed_by", filled = true, optional = true }] }]',
            "evidence",
            (
                Need(
                    "plan",
                    where=(Check("version", "gt", 1),),
                    remarks=(Check("signed_by", "filled", True, optional=True),),
                ),
            ),
        ),
        (
            'evidence = [{ kind = "plan", checks = [{ field = "adopted_on", not_after = "client.start", '
            'working_days = "provider.calamity_working_days", warn = "P2W", late_counts = true }] }]',
            "evidence",
            (
                Need(
                    "plan",
                    checks=(
                        Check(
                            "adopted_on",
                            "not_after",
                            anchor="client.start",
                            working_days=Setting("calamity_working_days"),
                            warn=Period(days=14),
                            late_counts=True,
                        ),
                    ),
                ),
            ),
        ),
        (
            'evidence = [{ kind = "plan", checks = [{ field = "signed_on", max_age = "P1Y" }, '
            '{ field = "adopted_on", not_after = "today", plus = "P1D" }] }]',
            "evidence",
            (
                Need(
                    "plan",
                    checks=(
                        Check("signed_on", "max_age", max_age=Period(months=12)),
                        Check("adopted_on", "not_after", anchor="today", plus=Period(days=1)),
                    ),
                ),
            ),
        ),
        (
            'due = [{ every = "P1Y", first = "client.start", first_within = "P3M", warn = "P6W" }, '
            '{ before = "client.indication_end", opens = "P12W", late = "provider.renewal_evaluation_late" }]',
            "due",
            (
                Recurring(Period(months=12), "client.start", Period(months=3), Period(days=42)),
                Window("client.indication_end", Period(days=84), Setting("renewal_evaluation_late")),
            ),
        ),
        (
            'trigger = { event = "no_show", more_than = 3, within = "P3M", told = "notification", '
            'where = [{ field = "counts", is = true }], told_where = [{ field = "reason", is = "no_shows" }] }',
            "trigger",
            Trigger(
                "no_show",
                3,
                Period(months=3),
                "notification",
                (Check("counts", "is", True),),
                (Check("reason", "is", "no_shows"),),
            ),
        ),
    ],
)
def test_every_way_to_ask(keys: str, name: str, value: object) -> None:
    assert getattr(extra(keys), name) == value


def test_every_key_of_a_requirement_has_a_field() -> None:
    from dataclasses import fields

    from kwaliteitsassistent.domain.kader.parts.requirement import Requirement

    assert set(FORMS["requirement"].keys) == {field.name for field in fields(Requirement)}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xff\xfe\x00f", "kader_not_text_file"),
        (b"format = 1\0", "kader_not_text_file"),
        (b"PK\x03\x04 format", "kader_not_toml"),
        (b"", "kader_format_unknown"),
        (b"format = 2", "kader_format_unknown"),
        (b"format = true", "kader_format_unknown"),
        (b"format = 1\nid = ", "kader_not_toml"),
        (b"format = 1\nformat = 1", "kader_not_toml"),
        (b'format = 1\nid = "' + b"a" * 3000 + b'"', "kader_line_long"),
        (b"format = 1\nx = " + b"9" * 1900, None),
        (b"x" * 1_000_001, "kader_too_big"),
        (b"x = " + b"[" * 1900, "kader_too_deep"),
        (b"x = " + b"[\n" * 100_000, "kader_too_deep"),
        (b"x = " + b"{a=" * 600, "kader_too_deep"),
        (b"a" + b".a" * 900 + b" = 1", "kader_line_dots"),
    ],
)
def test_what_is_no_kader_gives_one_sentence(data: bytes, code: str | None) -> None:
    with pytest.raises(DomainErrors) as caught:
        read_kader_bytes(data, "kader.toml")
    lines = error_lines(caught.value)
    if code is not None:
        assert [problem.code for problem in caught.value.problems] == [code]
        assert len(lines) == 1
    assert all(line.startswith("kader.toml") for line in lines)


def test_a_text_that_is_too_big_is_refused_too() -> None:
    assert [problem.code for problem in problems_in("#\n" * 600_000)] == ["kader_too_big"]


def test_nesting_that_tomllib_reads_but_no_kader_needs() -> None:
    deep = '{ fact = "client.start", filled = true }'
    for _ in range(150):
        deep = f"{{ not = {deep} }}"
    assert [problem.code for problem in problems_in(f"{SMALL}{EXTRA}applies = {deep}")] == ["kader_condition_deep"]


def test_there_is_an_end_to_the_list_of_problems() -> None:
    assert len(problems_in("format = 1\n" + "[[requirement]]\n" * 2000)) == 1000


@given(st.text())
def test_any_text_is_a_kader_or_trouble_told(text: str) -> None:
    assert problems_in(text)


@given(st.binary())
def test_any_bytes_are_a_kader_or_trouble_told(data: bytes) -> None:
    with pytest.raises(DomainErrors) as caught:
        read_kader_bytes(data, "kader.toml")
    assert error_lines(caught.value)


SCALAR = st.one_of(
    st.booleans().map(lambda value: str(value).lower()),
    st.integers().map(str),
    st.sampled_from(['"vog"', '"client.start"', '"P1Y"', '""', "2025-01-01", "07:32:00", "1.5", "nan", "[]", "{}"]),
    st.sampled_from(['{ fact = "client.start" }', "{ any = [] }", '[{ kind = "vog" }]', "[[[]]]", '"\\u0000"']),
)


@given(st.dictionaries(st.sampled_from(FORMS["requirement"].keys), SCALAR))
def test_any_value_for_any_key_is_told_with_its_line(keys: dict[str, str]) -> None:
    text = f"{SMALL}\n[[requirement]]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items())
    problems = problems_in(text)
    assert problems
    first = text.count("\n", 0, text.rindex("[[requirement]]")) + 1
    assert all(problem.facts["line"] >= first for problem in problems if problem.code != "kader_sum_of_nothing")


@pytest.mark.parametrize(
    ("due", "value"),
    [
        (
            '{ on = ["2024-06-01", "2026-06-01"], opens = "P5M" }',
            FixedDays((date(2024, 6, 1), date(2026, 6, 1)), Period(months=5)),
        ),
        ('{ each_year_by = "05-31", opens = "P5M" }', YearlyDay(5, 31, Period(months=5))),
        ("{ in_years = [2025, 2027] }", FixedDays((date(2025, 12, 31), date(2027, 12, 31)), whole_year=True)),
    ],
)
def test_fixed_days(due: str, value: Due) -> None:
    text = SMALL.replace('{ every = "provider.risk_analysis_every" }', due)
    assert read_kader(text, "kader.toml").requirement("x.risico").due == (value,)


@pytest.mark.parametrize(
    ("due", "code"),
    [
        ('{ on = ["2024-06-31"] }', "kader_day_bad"),
        ('{ on = ["2026-06-01", "2024-06-01"] }', "kader_days_order"),
        ('{ each_year_by = "02-29", opens = "P5M" }', "kader_day_of_year_bad"),
        ("{ in_years = [25] }", "kader_year_bad"),
        ("{ in_years = [2025, 2025] }", "kader_days_order"),
    ],
)
def test_fixed_days_that_are_none(due: str, code: str) -> None:
    text = SMALL.replace('{ every = "provider.risk_analysis_every" }', due)
    assert [problem.code for problem in problems_in(text)] == [code]
