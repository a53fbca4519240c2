"""Terms as gemeenten write them: understood as a whole, or not at all."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.kader.drafting.terms import (
    ByStart,
    EachYearBy,
    Every,
    Hours,
    Insured,
    Moment,
    NoTerm,
    NotOlder,
    OnDay,
    OnRequest,
    Term,
    Times,
    ValidFor,
    Within,
    read_term,
)

YEAR, MONTH, WEEK, DAY = Period(months=12), Period(months=1), Period(days=7), Period(days=1)
SIX_WEEKS, THREE_MONTHS = Period(days=42), Period(months=3)

KNOWN: list[tuple[str, Term]] = [
    ("6 weken", Within(SIX_WEEKS)),
    ("tien werkdagen", Within(10)),
    ("op verzoek binnen 10 weken", OnRequest(Period(days=70))),
    ("Op verzoek van de gemeente, binnen tien weken", OnRequest(Period(days=70))),
    ("binnen 10 weken na verzoek", OnRequest(Period(days=70))),
    ("desgevraagd binnen 5 werkdagen", OnRequest(5)),
    ("op verzoek binnen 10 weken, VOG zelf max. 3 maanden oud", OnRequest(Period(days=70), THREE_MONTHS)),
    ("op verzoek binnen 10 weken, niet ouder dan 3 maanden", OnRequest(Period(days=70), THREE_MONTHS)),
    ("elk jaar", Every(YEAR)),
    ("jaarlijks", Every(YEAR)),
    ("minimaal jaarlijks", Every(YEAR)),
    ("1x per jaar", Every(YEAR)),
    ("Eén keer per jaar", Every(YEAR)),
    ("iedere 12 maanden", Every(YEAR)),
    ("eens per twee jaar", Every(Period(months=24))),
    ("tweejaarlijks", Every(Period(months=24))),
    ("om de twee jaar", Every(Period(months=24))),
    (">= 1x per 2 jaar", Every(Period(months=24))),
    ("≥ 1x per 2 jaar", Every(Period(months=24))),
    ("minstens eens per drie jaar", Every(Period(months=36))),
    ("1 keer in de 3 jaar", Every(Period(months=36))),
    ("elke 6 maanden", Every(Period(months=6))),
    ("halfjaarlijks", Every(Period(months=6))),
    ("elk half jaar", Every(Period(months=6))),
    ("tweemaal per jaar", Every(Period(months=6))),
    ("per kwartaal", Every(THREE_MONTHS)),
    ("driemaandelijks", Every(THREE_MONTHS)),
    ("maandelijks", Every(MONTH)),
    ("elke week", Every(WEEK)),
    ("dagelijks", Every(DAY)),
    ("4 keer per kalenderjaar", Times(4)),
    ("minstens vier per kalenderjaar", Times(4)),
    ("per kalenderjaar minimaal 4x", Times(4)),
    ("elk kalenderjaar", Times(1)),
    ("5 keer per jaar", Times(5, YEAR)),
    ("minstens 5x in 2 jaar", Times(5, Period(months=24))),
    ("4 keer in 2 jaar", Every(Period(months=6))),
    ("ten minste 40 uur in drie jaar", Hours(40, Period(months=36))),
    ("40 uur scholing in de laatste 3 jaar", Hours(40, Period(months=36))),
    ("minimaal 16 uur per jaar", Hours(16, YEAR)),
    ("36u nascholing per kalenderjaar", Hours(36)),
    ("binnen 6 weken", Within(SIX_WEEKS)),
    ("uiterlijk binnen zes wkn", Within(SIX_WEEKS)),
    ("binnen 6 weken na start", Within(SIX_WEEKS, Moment.START)),
    ("binnen zes weken na aanvang van de zorg", Within(SIX_WEEKS, Moment.START)),
    ("6 weken na de start van de ondersteuning", Within(SIX_WEEKS, Moment.START)),
    ("binnen 3 werkdagen", Within(3)),
    ("binnen drie werkdagen na ontdekking", Within(3, Moment.EVENT)),
    ("binnen 14 dagen na ontvangst van de klacht", Within(Period(days=14), Moment.EVENT)),
    ("niet ouder dan 3 maanden", NotOlder(THREE_MONTHS)),
    ("max. 3 mnd oud", NotOlder(THREE_MONTHS)),
    ("niet ouder dan drie maanden bij indiensttreding", NotOlder(THREE_MONTHS, Moment.START)),
    ("<= 3 maanden vóór start", NotOlder(THREE_MONTHS, Moment.START)),
    ("bij start", ByStart()),
    ("Vóór aanvang van de zorg", ByStart()),
    ("uiterlijk bij indiensttreding", ByStart()),
    ("2 jaar geldig", ValidFor(Period(months=24))),
    ("geldigheid 2 jaar", ValidFor(Period(months=24))),
    ("anderhalf jaar geldig", ValidFor(Period(months=18))),
    ("voor 1 juni", EachYearBy(5, 31)),
    ("jaarlijks vóór 1 juni", EachYearBy(5, 31)),
    ("op 1 juni", EachYearBy(6, 1)),
    ("uiterlijk 1 mrt", EachYearBy(3, 1)),
    ("voor 1 januari", EachYearBy(12, 31)),
    ("1-6-2026", OnDay(date(2026, 6, 1))),
    ("2026-06-01", OnDay(date(2026, 6, 1))),
    ("voor 1 juni 2026", OnDay(date(2026, 5, 31))),
    ("", NoTerm()),
    ("-", NoTerm()),
    ("n.v.t.", NoTerm()),
    ("doorlopend", NoTerm()),
]

UNKNOWN = [
    "zo nodig",
    "regelmatig",
    "jaarlijks, zo nodig vaker",
    "binnen 6 weken na overleg",
    "elke 0 maanden",
    "0 keer per kalenderjaar",
    "per kalenderjaar 4 keer per jaar",
    "40 uur",
    "0 uur per jaar",
    "40 uur per week in de zorg",
    "40 uur binnen 3 werkdagen",
    "zeven jaar",
    "29 februari",
    "31 juni",
    "jaarlijks op 1 juni 2026",
    "niet jaarlijks",
    "binnen redelijke termijn",
    "tenzij jaarlijks",
    "voor afloop van de beschikking",
    "binnen 3 of 6 weken",
]


@pytest.mark.parametrize(("text", "term"), KNOWN)
def test_a_known_term_is_understood(text: str, term: Term) -> None:
    assert read_term(text) == term


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_term_of_which_a_part_is_unknown_is_not_understood(text: str) -> None:
    assert read_term(text) is None


@given(st.sampled_from(KNOWN), st.randoms(use_true_random=False))
def test_capitals_and_spaces_change_nothing(known: tuple[str, Term], chance: Random) -> None:
    text, term = known
    odd = "".join(
        chance.choice([sign.upper(), sign.lower()]) if sign != " " else chance.choice([" ", "  ", "\n"])
        for sign in text
    )
    assert read_term(f" {odd} ") == term


@given(st.sampled_from(KNOWN), st.sampled_from(["tenzij", "behalve", "niet", "of", "bij overleg", "xyz"]))
def test_one_more_word_makes_a_term_unknown(known: tuple[str, Term], word: str) -> None:
    text, _ = known
    if text.strip("- "):
        assert read_term(f"{text} {word}") is None


@given(st.integers(1, 99), st.sampled_from([("week", "weken", 7), ("dag", "dagen", 1)]))
def test_any_number_of_days_counts(count: int, unit: tuple[str, str, int]) -> None:
    one, many, days = unit
    assert read_term(f"elke {count} {one if count == 1 else many}") == Every(Period(days=count * days))


@given(st.text(max_size=200))
def test_any_text_is_a_term_or_nothing(text: str) -> None:
    read_term(text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("ten minste € 2.500.000 per gebeurtenis", Insured(2_500_000)),
        ("minimaal 2,5 miljoen euro per aanspraak", Insured(2_500_000)),
        ("Minstens € 5.000.000,- per jaar", Insured(5_000_000, in_a_year=True)),
        ("verzekerd voor minstens EUR 1.250.000", Insured(1_250_000)),
        ("1250000 per gebeurtenis", Insured(1_250_000)),
        ("ten minste 2.500.000", None),
        ("ten minste € 2.500.000 of meer", None),
        ("€ 0 per gebeurtenis", None),
    ],
)
def test_a_sum_insured_is_an_amount_of_money(text: str, term: object) -> None:
    assert read_term(text) == term
