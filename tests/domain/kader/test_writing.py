"""A kader that is written reads back as the same kader, whatever it asks."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.kader.parts.conditions import All, AnyOf, Fact, Not
from kwaliteitsassistent.domain.kader.parts.evidence import Absent, Alternatives, Check, Need, Pick
from kwaliteitsassistent.domain.kader.parts.kader import Kader, Mode, Source
from kwaliteitsassistent.domain.kader.parts.measures import Setting
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy, Level, Requirement, Section, Who
from kwaliteitsassistent.domain.kader.parts.terms import FixedDays, Recurring, Window, YearlyDay
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.kader.themes import THEMES
from kwaliteitsassistent.domain.kader.toml_text import key_lines
from kwaliteitsassistent.domain.kader.writing import write_kader

from ...examples import examples
from .shipped import SMALL

FILES = sorted(bundled("resources", "kaders").glob("*.toml"))

texts = st.text(
    st.characters(exclude_categories=("C", "Zl", "Zp")) | st.sampled_from('"\\\n\t. '), min_size=1, max_size=2_000
).filter(lambda text: text == text.strip() != "")
periods = st.builds(Period, st.integers(1, 60), st.integers(0, 400))
spans = periods | st.sampled_from([Setting("reflection_every"), Setting("statement_every")])
optional_spans = st.none() | spans
days = st.dates(date(2015, 1, 1), date(2040, 12, 31))
several_days = st.lists(days, min_size=1, max_size=4, unique=True).map(lambda found: tuple(sorted(found)))
years = st.lists(st.integers(2000, 2100), min_size=1, max_size=4, unique=True)

facts = st.sampled_from(
    [
        Fact("client.easy_language", "is", True),
        Fact("client.start", "filled", False),
        Fact("provider.people", "gt", 25),
        Fact("provider.people", "in", (1, 2, 3)),
        Fact("client.start", "on_or_after", date(2024, 2, 29)),
        Fact("client.start", "older_than", Period(months=6)),
        Fact("client.end", "older_than", Setting("statement_every")),
    ]
)
conditions = st.recursive(
    facts,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(All, st.lists(inner, min_size=1, max_size=3).map(tuple))
        | st.builds(AnyOf, st.lists(inner, min_size=1, max_size=3).map(tuple))
    ),
    max_leaves=6,
)
checks = st.one_of(
    st.builds(Check, st.just("held_on"), st.just("before"), days),
    st.builds(Check, st.just("held_on"), st.just("older_than"), spans),
    st.builds(Check, st.just("held_on"), st.just("filled"), st.booleans(), optional=st.booleans()),
    st.builds(Check, st.just("held_on"), st.just("max_age"), max_age=spans, warn=optional_spans),
    st.builds(Check, st.just("planned_on"), st.just("valid"), st.just(True), warn=optional_spans),
    st.builds(Check, st.just("held_on"), st.just("not_before"), anchor=st.just("today"), minus=optional_spans),
    st.builds(
        Check,
        st.just("held_on"),
        st.just("not_after"),
        anchor=st.just("client.start"),
        working_days=st.integers(1, 1000) | st.just(Setting("calamity_working_days")),
        late_counts=st.booleans(),
    ),
)
some_checks = st.lists(checks, max_size=3).map(tuple)
needs = st.builds(
    Need,
    st.just("evaluation"),
    some_checks,
    some_checks,
    some_checks,
    st.sampled_from([Pick.ANY, Pick.EVERY]),
    st.integers(1, 9),
    optional_spans,
    st.sampled_from(Absent),
)
counted = st.builds(
    Need,
    st.just("delivery"),
    at_least=st.integers(2, 1_000_000),
    each_year=st.booleans(),
    sum_of=st.sampled_from(["delivered_minutes", "declared_minutes"]),
)
groups = st.lists(needs, min_size=1, max_size=2).map(tuple)
alternatives = st.builds(Alternatives, st.lists(groups, min_size=2, max_size=3).map(tuple))
dues = st.one_of(
    st.builds(Recurring, spans, st.just("client.start"), optional_spans, optional_spans),
    st.builds(Window, st.just("client.indication_end"), spans, spans),
    st.builds(FixedDays, several_days, optional_spans),
    st.builds(
        FixedDays,
        years.map(lambda found: tuple(date(year, 12, 31) for year in sorted(found))),
        st.none(),
        st.just(True),
    ),
    st.builds(YearlyDay, st.integers(1, 12), st.integers(1, 28), spans),
)
requirements = st.builds(
    Requirement,
    id=st.just("B06c"),
    section=st.just("s"),
    level=st.sampled_from(Level),
    per=st.just("client"),
    judged=st.just(JudgedBy.PERSON),
    text=texts,
    plain=texts,
    source=texts,
    theme=st.sampled_from(THEMES),
    who=st.sampled_from(Who),
    subjects=st.none() | conditions,
    applies=st.none() | conditions,
    evidence=st.tuples(needs) | st.tuples(needs, alternatives) | st.tuples(needs, counted),
    due=st.lists(dues, max_size=3).map(tuple),
    confirm_every=optional_spans,
    tip=st.just("") | texts,
)


def a_kader(requirement: Requirement) -> Kader:
    return Kader(
        id="nl.voorbeeld",
        version="1",
        title="Voorbeeld",
        mode=Mode.CHECKLIST,
        source=Source("Document", "Gemeente"),
        sections=(Section("s", "Afdeling"),),
        requirements=(requirement,),
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_shipped_kader_survives_being_written(path) -> None:
    kader = read_kader(path.read_text(encoding="utf-8"), path.name)
    written = write_kader(kader)
    assert read_kader(written, "geschreven.toml") == kader
    assert write_kader(read_kader(written, "geschreven.toml")) == written


def test_the_parts_of_a_kader_that_may_be_left_out_survive() -> None:
    kader = read_kader(SMALL, "klein.toml")
    written = write_kader(kader)
    assert read_kader(written, "geschreven.toml") == kader
    assert "valid = { from = 2025-01-01, until = 2026-12-31 }" in written
    bare = replace(kader, valid_from=None, valid_until=None, supersedes=None, rules=())
    assert read_kader(write_kader(bare), "geschreven.toml") == bare


@settings(max_examples=examples(120), deadline=None)
@given(requirements)
def test_any_requirement_survives_being_written(requirement: Requirement) -> None:
    kader = a_kader(requirement)
    assert read_kader(write_kader(kader), "geschreven.toml") == kader


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=("C",)) | st.sampled_from('"\\\n\t. '), max_size=4_000))
def test_any_text_is_the_same_text_in_toml_and_on_lines_a_reader_takes(text: str) -> None:
    lines = "\n".join(key_lines("text", text)).split("\n")
    assert tomllib.loads("\n".join(lines)) == {"text": text}
    assert all(len(line) <= 2_000 and line.count(".") <= 60 for line in lines)


@pytest.mark.parametrize("text", ["." * 2_000, " " * 2_000, '"' * 2_000, "a" + " " * 1_998 + "b", "\n" * 2_000])
def test_a_text_of_one_sign_over_and_over_is_cut_where_it_may_be(text: str) -> None:
    lines = "\n".join(key_lines("text", text)).split("\n")
    assert tomllib.loads("\n".join(lines)) == {"text": text}
    assert all(len(line) <= 2_000 and line.count(".") <= 60 for line in lines)
