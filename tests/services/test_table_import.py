"""What a person says of the rows of a table on the way to a kader; nothing left open counts as done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.drafting.draft import DraftRow
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.importing import keeping, table_import
from kwaliteitsassistent.services.kader.importing.columns import Column
from kwaliteitsassistent.services.kader.importing.lines import ImportLine, Wanted, in_numbers, line, lines
from kwaliteitsassistent.services.kader.importing.making import kader_text
from kwaliteitsassistent.services.kader.importing.rows import TableReading
from kwaliteitsassistent.services.kader.importing.said import (
    NOTHING_SAID,
    Outcome,
    Said,
    choose,
    final_choices,
    judge_oneself,
    missing_choices,
    take_over,
    take_over_all,
)
from kwaliteitsassistent.services.kader.importing.table_import import TableImport
from kwaliteitsassistent.services.kader.importing.trial import trial

WIJDEVEEN = Path(__file__).parent / "data" / "kwaliteitseisen-wijdeveen.csv"


@pytest.fixture(scope="module")
def table() -> TableImport:
    return table_import.begin(WIJDEVEEN)


@pytest.fixture(scope="module")
def reading(table: TableImport) -> TableReading:
    return table_import.reading(table)


def row_of(reading: TableReading, id_: str) -> DraftRow:
    return next(row for row in reading.draft.rows if row.id == id_)


def made(table: TableImport, reading: TableReading, said: dict[str, Said]) -> Kader:
    return read_kader(kader_text(reading, table.head, final_choices(reading.draft, said)), "kader.toml")


def short_csv(folder: Path, text: str) -> TableImport:
    path = folder / "eisen.csv"
    path.write_text(text, encoding="utf-8")
    return table_import.begin(path)


def test_names_come_from_the_lines_above_the_table(table: TableImport) -> None:
    head = table.head
    assert (head.title, head.publisher) == ("Kwaliteitseisen inkoop ondersteuning", "Gemeente Wijdeveen")
    assert (head.id, head.source) == ("eigen.kwaliteitseisen-inkoop-ondersteuning", "Gemeente Wijdeveen, bijlage 3")
    assert table_import.head_is_complete(head)
    assert not table_import.head_is_complete(replace(head, publisher=" "))


def test_without_such_lines_the_file_gives_its_name(tmp_path: Path) -> None:
    head = short_csv(tmp_path, "nr,eis\n1,Een\n").head
    assert (head.title, head.publisher, head.source) == ("Eisen", "", "eisen.csv")


@pytest.mark.parametrize(
    ("name", "id_"), [("Eigen eisen, 2026", "eigen.eisen-2026"), ("nl.wijdeveen", "nl.wijdeveen"), ("?", "eigen.kader")]
)
def test_any_name_can_be_an_id(name: str, id_: str) -> None:
    assert table_import.as_kader_id(name) == id_


def test_what_was_read_is_told(table: TableImport, tmp_path: Path) -> None:
    assert table_import.what_was_read(table.grid) == (
        "43 rijen gelezen. Tussen de kolommen staat een puntkomma; de tekens zijn UTF-8."
    )
    assert "een komma" in table_import.what_was_read(short_csv(tmp_path, "nr,eis\n1,Een\n").grid)


def test_columns_are_guessed_and_can_be_changed(table: TableImport) -> None:
    headings = dict(table_import.heading_choices(table))
    assert headings[table.mapping.places[Column.TEXT]] == "Norm"
    assert table_import.examples(table, table.mapping.places[Column.TERM]).startswith("doorlopend · eens per twee jaar")
    other = table_import.with_column(table, Column.PLAIN, table.mapping.places[Column.TEXT])
    assert not other.has_text
    assert Column.NUMBER not in table_import.with_column(table, Column.NUMBER, None).mapping.places
    assert table_import.with_header(table, 5).mapping.header == 5
    assert table_import.header_choices(table.grid)[0] == (0, "Er zijn geen kopjes")


def test_what_nobody_agreed_to_a_person_judges(table: TableImport, reading: TableReading) -> None:
    assert all(one.judged is JudgedBy.PERSON for one in made(table, reading, {}).requirements)
    kader = made(table, reading, {"5.3": take_over(NOTHING_SAID)})
    assert [one.id for one in kader.requirements if one.judged is JudgedBy.RECORDS] == ["5.3"]


def test_all_that_was_understood_is_taken_over_at_once(table: TableImport, reading: TableReading) -> None:
    before = {"5.3": judge_oneself(row_of(reading, "5.3"))}
    said = take_over_all(reading.draft, before)
    counts = in_numbers(lines(reading, said))
    assert counts == {
        Outcome.WRONG: 0,
        Outcome.ASK: 6,
        Outcome.PROPOSED: 0,
        Outcome.NOT_UNDERSTOOD: 4,
        Outcome.RECORDS: 21,
        Outcome.PERSON: 9,
    }
    kader = made(table, reading, said)
    assert kader.requirement("5.3").judged is JudgedBy.PERSON
    assert sum(one.judged is JudgedBy.RECORDS for one in kader.requirements) == 21


def test_what_is_missing_is_chosen_from_a_list(reading: TableReading) -> None:
    vog, plan = row_of(reading, "4.2"), row_of(reading, "5.2")
    assert missing_choices(vog, NOTHING_SAID) == (("start", "vanaf de start"), ("vandaag", "geteld tot vandaag"))
    assert missing_choices(plan, NOTHING_SAID) == (("start", "vanaf de start"),)
    assert line(vog, choose(vog, NOTHING_SAID, "vandaag")).outcome is Outcome.RECORDS


def test_a_choice_may_ask_for_another_one(reading: TableReading) -> None:
    row = row_of(reading, "B08")
    assert "scholing" in dict(missing_choices(row, NOTHING_SAID))
    half = choose(row, NOTHING_SAID, "scholing")
    assert line(row, half).outcome is Outcome.ASK
    assert missing_choices(row, half) == (("start", "vanaf de start"),)
    assert line(row, choose(row, half, "start")).outcome is Outcome.RECORDS


def test_who_judges_oneself_still_hears_how_often(table: TableImport, reading: TableReading) -> None:
    row = row_of(reading, "2.2b")
    said = judge_oneself(row)
    assert line(row, said).outcome is Outcome.PERSON
    assert made(table, reading, {row.id: said}).requirement("2.2b").confirm_every is not None


def test_lines_say_in_few_words_what_becomes_of_a_row(reading: TableReading) -> None:
    found = {one.id: one for one in lines(reading, {})}
    assert (found["5.3"].short, found["5.3"].level) == ("evaluatie, elke 6 maanden", "verplicht")
    assert found["5.2"].short == "binnen 6 weken: nog te kiezen vanaf wanneer dit telt"
    assert found["B08"].short == "binnen 1 maand: nog te kiezen welk bewijs daarbij hoort"
    assert found["3.1"].short == "'regelmatig' is niet begrepen"
    assert found["1"].short == "zonder termijn"
    assert found["3.1"].first == "De aanbieder laat zien hoe hij leert:"
    assert found["verantwoording.01"].proposed_id
    assert [sum(one.fits(each) for one in found.values()) for each in Wanted] == [28, 22, 12, 40]


def test_problems_stand_in_their_rows_and_can_be_mended(tmp_path: Path) -> None:
    table = short_csv(tmp_path, "Nr;Eis;Niveau\n1;Een;verplicht\n2;;verplicht\n1;Drie;soms\n")

    def wrong(of: TableImport) -> list[ImportLine]:
        return [one for one in lines(table_import.reading(of), {}) if one.outcome is Outcome.WRONG]

    assert [(one.number, one.first) for one in wrong(table)] == [
        (3, "De tekst van de eis ontbreekt. Vul die in of haal de rij weg."),
        (4, "Het niveau 'soms' is onbekend. Gebruik een van deze: verplicht, aanbevolen, inspiratie."),
        (4, "Nummer '1' staat ook al op rij 2. Geef een van de twee een ander nummer."),
    ]
    said = {"1": take_over(NOTHING_SAID)}
    short_csv(tmp_path, "Nr;Eis;Niveau\n1;Een;verplicht\n2;Twee;verplicht\n3;Drie;verplicht\n")
    again = table_import.read_again(replace(table, said=said))
    assert wrong(again) == []
    assert again.said == said


def test_a_trial_keeps_nothing(book: Book, table: TableImport, reading: TableReading) -> None:
    before = book.read()
    text = kader_text(reading, table.head, final_choices(reading.draft, take_over_all(reading.draft, {})))
    tried = trial(before, book.today, text)
    assert {row.id: row.state for row in tried.view.rows}["5.3"] is State.LATE
    assert (tried.by_records, tried.upgrade, len(tried.view.rows)) == (22, None, 40)
    assert book.read() == before
    kaders.adopt_text(book, text, "kader.toml")
    again = trial(book.read(), book.today, text).upgrade
    assert again is not None
    assert (again.held.version, again.changes_nothing) == ("1", True)


def test_one_slip_of_the_pen_hides_no_column(tmp_path: Path) -> None:
    rows = "".join(f"{n};Eis {n};{word}\n" for n, word in enumerate(("V", "A", "I", "verplciht"), 1))
    for heading in ("V/A/I", "Hoe zwaar"):
        table = short_csv(tmp_path, f"Nr;Eis;{heading}\n{rows}")
        assert table.mapping.places[Column.LEVEL] == 2
        assert [problem.facts["value"] for problem in table_import.reading(table).problems] == ["verplciht"]


def test_a_mark_behind_a_heading_does_not_hide_it(tmp_path: Path) -> None:
    table = short_csv(tmp_path, "Nr.*;Eis *;Verplicht?\n1;Een;verplicht\n")
    assert table.mapping.places == {Column.NUMBER: 0, Column.TEXT: 1, Column.LEVEL: 2}


def test_the_examples_of_a_level_say_how_they_are_read(tmp_path: Path) -> None:
    table = short_csv(tmp_path, "Nr;Eis;Verplicht?\n1;Een;ja\n2;Twee;nee\n3;Drie;misschien\n")
    place = table.mapping.places[Column.LEVEL]
    assert table_import.examples(table, place) == (
        "ja telt als verplicht · nee telt als aanbevolen · misschien is niet begrepen"
    )
    assert table_import.examples(table, 0) == "1 · 2 · 3"


def test_a_row_without_the_mark_that_others_have_says_what_it_counts_as(tmp_path: Path) -> None:
    table = short_csv(tmp_path, "Nr;Eis;Verplicht?\n1;Een;x\n2;Twee;\n")
    assert table_import.examples(table, table.mapping.places[Column.LEVEL]) == "x telt als verplicht"
    first, second = lines(table_import.reading(table), {})
    assert (first.level, second.level) == ("verplicht", "aanbevolen")
    assert "Het vakje is leeg" in second.told
    assert "Het vakje is leeg" not in first.told


def test_an_import_that_is_kept_comes_back_as_it_was(book: Book, table: TableImport, reading: TableReading) -> None:
    asked = next(row for row in reading.draft.rows if missing_choices(row, NOTHING_SAID))
    word, _ = missing_choices(asked, NOTHING_SAID)[0]
    said = take_over_all(reading.draft, {asked.id: choose(asked, NOTHING_SAID, word)})
    before = replace(table, said={**said, reading.draft.rows[0].id: judge_oneself(reading.draft.rows[0])})
    assert keeping.kept(book) is None
    keeping.keep(book, 2, before)
    found = keeping.kept(book)
    assert found is not None
    assert (found.step, found.table, found.kept_on) == (2, before, book.today)
    assert lines(reading, found.table.said) == lines(reading, before.said)
    keeping.keep(book, 3, before)
    assert len(book.attachments()) == 1
    keeping.throw_away(book)
    keeping.throw_away(book)
    assert book.attachments() == ()


@pytest.mark.parametrize("content", [b"", b"{", b"{}", b"[1]", b'{"step": 1, "path": "x", "grid": 3}'])
def test_a_kept_import_that_cannot_be_read_is_not_offered(book: Book, table: TableImport, content: bytes) -> None:
    keeping.keep(book, 2, table)
    (there,) = book.attachments()
    with book.writing() as writing:
        writing.detach(there.id)
        writing.attach(there.name, content or b" ", book.today)
    assert keeping.kept(book) is None
    keeping.keep(book, 1, table)
    assert keeping.kept(book) is not None
