"""What is made of a row: records decide only where term and evidence are clear, or a person made them so."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.dates import Period
from kwaliteitsassistent.domain.kader.drafting.draft import DraftRow, as_row_id, free_id, section_ids
from kwaliteitsassistent.domain.kader.drafting.making import Head, make_kader
from kwaliteitsassistent.domain.kader.drafting.proofs import PROOFS, proof_called, read_proof, suggested
from kwaliteitsassistent.domain.kader.drafting.proposals import (
    Choice,
    Missing,
    Proposal,
    Understanding,
    propose,
    read_choice,
)
from kwaliteitsassistent.domain.kader.drafting.terms import Moment
from kwaliteitsassistent.domain.kader.drafting.words import read_level, read_per
from kwaliteitsassistent.domain.kader.parts.conditions import All, Fact
from kwaliteitsassistent.domain.kader.parts.evidence import Check, Need
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy, Level, Who
from kwaliteitsassistent.domain.kader.parts.terms import FixedDays, Recurring, YearlyDay
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.kader.writing import write_kader
from kwaliteitsassistent.domain.records.organisation import PolicyKind

TERMS = [
    "", "elk jaar", "binnen 6 weken", "binnen 6 weken na start", "binnen 3 werkdagen", "2 jaar geldig",
    "niet ouder dan 3 maanden", "niet ouder dan 3 maanden bij start", "bij start", "voor 1 juni", "op 1 juni 2027",
    "zo nodig", "4 keer per kalenderjaar", "ten minste 40 uur in drie jaar", "40 uur per kalenderjaar",
    "5 keer per jaar", "op verzoek binnen 10 weken", "op verzoek binnen 10 weken, niet ouder dan 3 maanden",
]  # fmt: skip
CHOICES = [None, Choice(person=True), *(Choice(moment=moment) for moment in Moment), Choice(proof=PROOFS[0])]


def row(term: str, evidence: str = "", text: str = "De aanbieder doet iets.", per: str = "") -> DraftRow:
    return DraftRow(2, "1", "Eisen", text, term=term, evidence=evidence, source="Eisen, nummer 1", per=per)


def need(proposal: Proposal) -> Need:
    (found,) = proposal.evidence
    assert isinstance(found, Need)
    return found


def test_what_returns_is_owed_again_and_the_first_time_from_the_start() -> None:
    made = propose(row("eens per half jaar", "evaluatieverslag"))
    assert made.judged is JudgedBy.RECORDS
    assert (made.per, made.theme, need(made).kind) == ("client", "EVAL", "evaluation")
    assert made.due == (Recurring(Period(months=6), "client.start"),)


@pytest.mark.parametrize("per", ["", "staff", "engagement"])
def test_what_is_asked_for_counts_from_the_day_of_the_request(per: str) -> None:
    made = propose(row("op verzoek binnen 10 weken, max. 3 maanden oud", "VOG", per=per))
    answer, shown = made.evidence
    assert isinstance(answer, Need)
    assert isinstance(shown, Need)
    assert (made.judged, made.per, made.who, made.theme) == (JudgedBy.RECORDS, "request", Who.ALL, "VOG")
    assert made.subjects == Fact("request.topic", "is", "vog")
    ten_weeks = Period(days=70)
    assert answer.checks == (Check("answered_on", "not_after", anchor="request.asked_on", plus=ten_weeks),)
    oldest = Check("issued", "not_before", anchor="request.answered_on", minus=Period(months=3), if_known=True)
    assert (shown.kind, shown.checks) == ("vog", (oldest,))


@pytest.mark.parametrize(
    ("evidence", "topic", "kind"),
    [
        ("aansprakelijkheidsverzekering", "verzekering", "insurance"),
        ("keurmerk", "keurmerk", "certificate"),
        ("jaarrekening", "cijfers", "year_figures"),
        ("zorgplan", "clientdossier", "plan"),
    ],
)
def test_more_than_a_vog_is_asked_for(evidence: str, topic: str, kind: str) -> None:
    made = propose(row("op verzoek binnen 2 weken", evidence, per="client" if kind == "plan" else ""))
    assert (made.judged, made.per, made.subjects) == (JudgedBy.RECORDS, "request", Fact("request.topic", "is", topic))
    assert [each.kind for each in made.evidence if isinstance(each, Need)] == ["request", kind]


def test_of_the_policies_only_the_one_asked_for_counts() -> None:
    made = propose(row("op verzoek binnen 2 weken", "klachtenregeling"))
    about, which = Fact("request.topic", "is", "beleid"), Fact("request.policy_kind", "is", "klachten")
    assert (made.judged, made.subjects) == (JudgedBy.RECORDS, All((about, which)))


def test_a_request_for_anything_else_is_left_to_a_person() -> None:
    made = propose(row("op verzoek binnen 2 weken", "keuringsrapport"))
    assert (made.judged, made.understanding) == (JudgedBy.PERSON, Understanding.NOT_UNDERSTOOD)


def test_a_limit_counts_from_the_start_that_is_named() -> None:
    made = propose(row("binnen 6 weken na start", "ondersteuningsplan"))
    assert need(made).checks == (Check("adopted_on", "not_after", anchor="client.start", plus=Period(days=42)),)


def test_a_limit_without_a_start_asks_from_when_and_is_judged_by_a_person_until_then() -> None:
    asked = propose(row("binnen 6 weken", "ondersteuningsplan"))
    assert asked.understanding is Understanding.NEEDS_CHOICE
    assert (asked.missing, asked.options, asked.judged) == (Missing.MOMENT, ("start",), JudgedBy.PERSON)
    assert need(asked).checks == ()
    chosen = propose(row("binnen 6 weken", "ondersteuningsplan"), Choice(moment=Moment.START))
    assert (chosen.judged, need(chosen).checks[0].anchor) == (JudgedBy.RECORDS, "client.start")


def test_what_happened_has_one_day_to_count_from() -> None:
    made = propose(row("binnen 3 werkdagen", "melding calamiteit"))
    assert (made.per, made.who, made.judged) == ("incident", Who.ALL, JudgedBy.RECORDS)
    assert need(made).checks == (Check("reported_on", "not_after", anchor="incident.discovered_on", working_days=3),)


@pytest.mark.parametrize(
    ("term", "choice", "check"),
    [
        (
            "niet ouder dan 3 maanden bij start",
            None,
            Check("issued", "not_before", anchor="engagement.start", minus=Period(months=3)),
        ),
        (
            "niet ouder dan 3 maanden",
            Choice(moment=Moment.START),
            Check("issued", "not_before", anchor="engagement.start", minus=Period(months=3)),
        ),
        (
            "niet ouder dan 3 jaar",
            Choice(moment=Moment.TODAY),
            Check("issued", "max_age", max_age=Period(months=36)),
        ),
        ("2 jaar geldig", None, Check("issued", "max_age", max_age=Period(months=24))),
    ],
)
def test_the_age_of_a_vog_is_counted_as_the_table_or_the_user_says(
    term: str, choice: Choice | None, check: Check
) -> None:
    assert need(propose(row(term, "VOG"), choice)).checks == (check,)


def test_what_must_be_there_at_the_start_may_not_be_later() -> None:
    made = propose(row("vóór start", "zorgovereenkomst"))
    assert need(made).checks == (Check("agreed_on", "not_after", anchor="client.start"),)
    assert propose(row("vóór start", "privacyreglement")).judged is JudgedBy.PERSON


def test_a_term_may_say_of_whom_it_is_asked() -> None:
    assert propose(row("minstens 1x per jaar, per cliënt", "evaluatie")).judged is JudgedBy.RECORDS
    assert propose(row("elk jaar per locatie", "actielijst")).per == "location"
    assert propose(row("elk jaar per medewerker", "evaluatie")).judged is JudgedBy.PERSON


def test_days_of_the_calendar_become_due_lines() -> None:
    assert propose(row("voor 1 juni", "kwaliteitsrapport")).due == (YearlyDay(5, 31, Period(months=6)),)
    assert propose(row("op 1 juni 2027", "visitatie")).due == (FixedDays((date(2027, 6, 1),)),)


def test_so_many_in_a_year_are_counted() -> None:
    made = propose(row("4 keer per kalenderjaar", "intervisie"))
    assert (made.judged, made.due) == (JudgedBy.RECORDS, ())
    assert need(made) == Need("teamreflectie", (Check("counts", "is", True),), at_least=4, each_year=True)
    made = propose(row("5 keer per jaar", "ontwikkelgesprek"))
    assert need(made) == Need("development_talk", at_least=5, within=Period(months=12))


@pytest.mark.parametrize(
    ("term", "asked"),
    [
        ("ten minste 40 uur in drie jaar", Need("training", at_least=40, within=Period(months=36), sum_of="hours")),
        ("40 uur per kalenderjaar", Need("training", at_least=40, each_year=True, sum_of="hours")),
    ],
)
def test_hours_are_added_up_of_what_has_hours(term: str, asked: Need) -> None:
    assert need(propose(row(term, "scholing"))) == asked
    assert propose(row(term, "evaluatie")).understanding is Understanding.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("term", "months"),
    [
        ("4 keer per kalenderjaar", 12),
        ("40 uur per kalenderjaar", 12),
        ("40 uur in drie jaar", 36),
        ("binnen 6 weken", None),
    ],
)
def test_a_person_confirms_a_count_as_often_as_it_is_asked(term: str, months: int | None) -> None:
    made = propose(row(term, "actielijst"))
    assert (made.missing, made.confirm_every) == (Missing.EVIDENCE, Period(months=months) if months else None)


def test_without_known_evidence_the_person_confirms_again_in_the_rhythm_of_the_table() -> None:
    made = propose(row("elk kwartaal", "actielijst"))
    assert (made.understanding, made.missing) == (Understanding.NEEDS_CHOICE, Missing.EVIDENCE)
    assert (made.judged, made.confirm_every, made.evidence) == (JudgedBy.PERSON, Period(months=3), ())


def test_evidence_that_is_only_mentioned_is_offered_and_not_assumed() -> None:
    made = propose(row("elk jaar", "", "Het zorgplan wordt bekeken."))
    assert (made.judged, made.options) == (JudgedBy.PERSON, ("ondersteuningsplan",))
    chosen = propose(made.row, read_choice("ondersteuningsplan"))
    assert (chosen.judged, need(chosen).kind) == (JudgedBy.RECORDS, "plan")


@pytest.mark.parametrize(
    ("term", "evidence", "kind"),
    [
        ("elk jaar per locatie", "keuringsrapport", "equipment_check"),
        ("2 keer per kalenderjaar, per locatie", "veiligheidsaudit", "audit"),
    ],
)
def test_what_is_kept_of_each_location_can_be_asked_of_each(term: str, evidence: str, kind: str) -> None:
    made = propose(row(term, evidence))
    assert (made.per, made.judged, need(made).kind) == ("location", JudgedBy.RECORDS, kind)
    whole = propose(row(term.partition(" per locatie")[0].rstrip(","), evidence))
    assert (whole.per, whole.judged) == ("provider", JudgedBy.RECORDS)


@pytest.mark.parametrize("evidence", ["risicoanalyse", "scholing", "meldcode"])
def test_what_belongs_to_no_location_is_not_asked_of_each(evidence: str) -> None:
    assert propose(row("elk jaar per locatie", evidence)).judged is JudgedBy.PERSON


def test_evidence_about_someone_else_than_the_table_says_is_not_used() -> None:
    assert propose(row("elk jaar", "evaluatie", per="staff")).judged is JudgedBy.PERSON


@pytest.mark.parametrize("term", ["", "doorlopend", "zo nodig"])
def test_without_a_term_a_person_judges_what_the_records_show(term: str) -> None:
    made = propose(row(term, "klachtenregeling"))
    assert (made.judged, need(made).kind, made.due) == (JudgedBy.PERSON, "policy", ())


def test_a_person_may_keep_any_row_to_themselves() -> None:
    assert propose(row("elk jaar", "evaluatie"), read_choice("mens")).judged is JudgedBy.PERSON


@given(
    st.sampled_from(TERMS),
    st.sampled_from(["", "iets anders", *(proof.words[0] for proof in PROOFS)]),
    st.sampled_from(["", "client", "staff", "provider", "location"]),
    st.sampled_from(CHOICES),
)
def test_whatever_a_row_says_the_strict_reader_takes_the_rule(
    term: str, evidence: str, per: str, choice: Choice | None
) -> None:
    made = propose(row(term, evidence, per=per), choice)
    kader = make_kader(Head("eigen.proef", "Proef", "Tabel", "Gemeente"), [made], lambda _: "Uit de tabel.")
    assert read_kader(write_kader(kader), "proef.toml") == kader
    if made.understanding is not Understanding.UNDERSTOOD:
        assert made.judged is JudgedBy.PERSON


def test_every_proof_has_words_of_its_own_and_a_kind_that_exists() -> None:
    words = [word for proof in PROOFS for word in proof.words]
    assert len(words) == len(set(words))
    assert all(proof_called(proof.name) is proof for proof in PROOFS)
    policies = {check.value for proof in PROOFS if proof.kind == "policy" for check in proof.where}
    assert policies <= {str(kind) for kind in PolicyKind}


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Ondertekend evaluatieverslag", "evaluatie"),
        ("VOG's", "VOG"),
        ("kopie diploma's", "diploma"),
        ("verslag van de intervisie", "reflectie"),
        ("Klachtenregeling.", "klachtenregeling"),
    ],
)
def test_evidence_is_known_by_many_words(cell: str, name: str) -> None:
    found = read_proof(cell)
    assert found is not None
    assert found.name == name


def test_two_sorts_of_evidence_in_one_cell_are_not_one() -> None:
    assert read_proof("VOG en diploma") is None
    assert suggested("VOG en diploma") is None


def test_words_for_how_strongly_and_for_whom() -> None:
    assert [read_level(word) for word in ("V", "Moet", "aanbevolen", "Inspiratie", "misschien")] == [
        Level.MUST, Level.MUST, Level.SHOULD, Level.INSPIRE, None,
    ]  # fmt: skip
    assert [read_per(word) for word in ("Per cliënt", "medewerkers", "Organisatie", "iedereen")] == [
        "client", "staff", "provider", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "id_"),
    [
        ("B06c", "B06c"),
        ("4.1.3b", "4.1.3b"),
        ("4.2 )", "4.2"),
        ("§ 3.", "3"),
        ("a) 1", "a-1"),
        ("1..2", "1.2"),
        ("—", ""),
    ],
)
def test_the_number_of_the_source_is_kept_where_it_can_be_an_id(number: str, id_: str) -> None:
    assert as_row_id(number) == id_


def test_sections_and_rows_without_a_number_get_one_that_is_free() -> None:
    assert section_ids(["Vakbekwaam personeel", "Vakbekwaam, personeel", "?"]) == {
        "Vakbekwaam personeel": "vakbekwaam-personeel",
        "Vakbekwaam, personeel": "vakbekwaam-personeel-2",
        "?": "afdeling",
    }
    assert free_id("Personeel", {"personeel.01"}) == "personeel.02"


def test_a_sum_insured_is_looked_up_in_the_insurance_it_is_about() -> None:
    proposal = propose(row("ten minste € 2.500.000 per gebeurtenis", "aansprakelijkheidsverzekering"))
    assert proposal.judged is JudgedBy.RECORDS
    still = Check("valid_until", "valid", optional=True)
    of_kind = Check("kind", "is", "aansprakelijkheid")
    assert need(proposal) == Need("insurance", (of_kind,), (Check("per_event", "gte", 2_500_000), still))
    in_a_year = propose(row("minimaal 5 miljoen euro per jaar", "AVB"))
    assert need(in_a_year).checks[0] == Check("per_year", "gte", 5_000_000)


def test_an_amount_asked_of_anything_else_is_left_to_a_person() -> None:
    assert propose(row("ten minste € 500", "VOG")).understanding is Understanding.NOT_UNDERSTOOD
