"""The table of an invented gemeente becomes a kader in one pass; what is wrong in a table is told at once."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from kwaliteitsassistent.domain.errors import DomainError, DomainErrors
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.drafting.making import Head
from kwaliteitsassistent.domain.kader.drafting.proposals import Understanding
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy, Level
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.importing import columns, making
from kwaliteitsassistent.services.kader.importing.columns import Column
from kwaliteitsassistent.services.kader.importing.rows import TableReading
from kwaliteitsassistent.services.wording.problems import error_lines
from kwaliteitsassistent.tables.csv_table import read_csv
from kwaliteitsassistent.tables.grid import Grid
from kwaliteitsassistent.tables.reading import read_table

WIJDEVEEN = Path(__file__).parent / "data" / "kwaliteitseisen-wijdeveen.csv"
HEAD = Head("nl.wijdeveen", "Kwaliteitseisen Wijdeveen", "Bijlage 3", "gemeente Wijdeveen")


def read(grid: Grid, **said: str) -> TableReading:
    return making.draft(grid, columns.with_columns(grid, columns.guess(grid), said))


def table(text: str, **said: str) -> TableReading:
    return read(read_csv(text.encode(), "eisen.csv"), **said)


def codes(reading: TableReading) -> list[tuple[object, str]]:
    return [(problem.facts["row"], problem.code) for problem in reading.problems]


def made(reading: TableReading) -> Kader:
    return read_kader(making.kader_text(reading, HEAD, {}), "nl.wijdeveen.toml")


def as_xlsx(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    with WIJDEVEEN.open(encoding="utf-8", newline="") as file:
        for cells in csv.reader(file, delimiter=";"):
            sheet.append(cells)
    book.save(path)
    return path


def test_forty_rows_become_a_working_kader_in_one_pass(book: Book) -> None:
    reading = read(read_table(WIJDEVEEN))
    assert reading.problems == ()
    text = making.kader_text(reading, HEAD, {})
    kader = kaders.adopt_text(book, text, "nl.wijdeveen.toml")
    assert len(kader.requirements) == 40
    assert [section.title for section in kader.sections] == [
        "Organisatie", "Personeel", "Inwoner", "Inspraak", "Verantwoording", "Slot",
    ]  # fmt: skip
    assert kader.requirement("4.10").section == "personeel"
    assert kader.requirement("B06c").level is Level.MUST
    assert kader.requirement("5.8").level is Level.INSPIRE
    assert kader.requirement("3.1").text == "De aanbieder laat zien hoe hij leert:\n- van klachten\n- van incidenten"
    assert kader.requirement("1a").plain == "Inwoners moeten weten waar zij een klacht kunnen indienen."
    assert sum(one.judged is JudgedBy.RECORDS for one in kader.requirements) == 22


def test_the_kader_of_a_table_judges_the_dossier(book: Book) -> None:
    kaders.adopt_text(book, making.kader_text(read(read_table(WIJDEVEEN)), HEAD, {}), "nl.wijdeveen.toml")

    def state(id_: str) -> State:
        ((_, found),) = kaders.findings(book.read(), book.today)
        return next(one.verdict.state for one in found if one.requirement.id == id_)

    assert state("5.3") is State.LATE
    assert state("5.8") is State.TO_JUDGE
    book.save(
        Evaluation(id="e", client_id="ria", plan_id="plan", planned_on=date(2026, 11, 1), held_on=date(2026, 11, 1))
    )
    assert state("5.3") is State.MET


def test_a_workbook_gives_the_same_kader_as_the_csv(tmp_path: Path) -> None:
    from_csv = making.kader_text(read(read_table(WIJDEVEEN)), HEAD, {})
    assert making.kader_text(read(read_table(as_xlsx(tmp_path / "eisen.xlsx"))), HEAD, {}) == from_csv


def test_the_preview_tells_of_each_row_what_will_happen() -> None:
    reading = read(read_table(WIJDEVEEN))
    rows = {row.id: row for row in making.preview(reading.draft, {})}
    assert rows["5.3"].explanation.startswith("Uit de tabel gelezen: evaluatie, elke 6 maanden.")
    assert rows["5.2"].options == ("start",)
    assert rows["5.2"].understanding is Understanding.NEEDS_CHOICE
    assert rows["5.4"].understanding is Understanding.NOT_UNDERSTOOD
    assert "'voor afloop van de beschikking'" in rows["5.4"].explanation
    assert rows["verantwoording.01"].proposed
    assert not rows["B06c"].proposed
    choices = making.choices_from_words(reading.draft, {"5.2": "start", "4.2": "vandaag", "5.3": "mens"})
    chosen = {row.id: row.by_records for row in making.preview(reading.draft, choices)}
    assert (chosen["5.2"], chosen["4.2"], chosen["5.3"]) == (True, True, False)


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("4 keer per kalenderjaar", "4 keer in elk kalenderjaar"),
        ("elk kalenderjaar", "elk kalenderjaar"),
        ("5 keer per jaar", "5 keer in 1 jaar, geteld tot vandaag"),
        ("minstens 40 uur in drie jaar", "samen 40 uur in 3 jaar, geteld tot vandaag"),
        ("40 uur per kalenderjaar", "samen 40 uur in elk kalenderjaar"),
    ],
)
def test_a_count_and_a_sum_are_told_as_they_were_read(term: str, words: str) -> None:
    reading = table(f"nummer;eis;termijn;bewijs\n1;Mensen leren bij.;{term};scholing\n")
    (requirement,) = made(reading).requirements
    assert requirement.judged is JudgedBy.RECORDS
    assert requirement.tip.startswith(f"Uit de tabel gelezen: scholing, {words}.")


@pytest.mark.parametrize(
    ("words", "code"), [({"9.9": "start"}, "import_choice_row"), ({"5.2": "ooit"}, "import_choice_word")]
)
def test_a_choice_that_is_none_is_refused(words: dict[str, str], code: str) -> None:
    with pytest.raises(DomainError, match=code):
        making.choices_from_words(read(read_table(WIJDEVEEN)).draft, words)


def test_every_problem_is_told_at_once_with_its_row() -> None:
    reading = table(
        "Nr;Eis;Niveau;Voor wie;Termijn\n"
        "1;Een;verplicht;organisatie;elk jaar\n"
        "2;;verplicht;organisatie;elk jaar\n"
        "1;Drie;verplicht;organisatie;\n"
        "4;Vier;soms;de buren;\n"
    )
    assert codes(reading) == [
        (3, "import_text_empty"),
        (4, "import_number_twice"),
        (5, "import_level_unknown"),
        (5, "import_per_unknown"),
    ]
    with pytest.raises(DomainErrors, match="import_wrong") as caught:
        making.kader_text(reading, HEAD, {})
    assert [line.split(":")[0] for line in error_lines(caught.value)] == ["Rij 3", "Rij 4", "Rij 5", "Rij 5"]


def test_a_formula_counts_only_in_a_column_that_is_used(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (["nr", "eis", "kosten"], ["1", '="een"&"eis"', 3], ["2", "twee", "=1+1"]):
        sheet.append(cells)
    sheet.append([date(2026, 1, 4), "drie"])
    book.save(tmp_path / "eisen.xlsx")
    reading = read(read_table(tmp_path / "eisen.xlsx"))
    assert codes(reading) == [(2, "import_formula"), (4, "import_number_is_day")]
    assert reading.problems[0].facts["column"] == "B"


def test_chapters_may_have_rows_of_their_own_or_be_in_the_numbers() -> None:
    own_rows = made(table("nr;eis;termijn\nHoofdstuk 2 Personeel;;\n2.1;Een;\n2.2;Twee;\nOverig en slot;;\n9;Drie;\n"))
    assert [section.title for section in own_rows.sections] == ["Hoofdstuk 2 Personeel", "Overig en slot"]
    numbers = made(table("nr;eis;termijn\n2.1;Een;\n3.1;Twee;\n"))
    assert [section.title for section in numbers.sections] == ["Hoofdstuk 2", "Hoofdstuk 3"]
    none = made(table("eis;termijn\nEen;\nTwee;elk jaar\n"))
    assert [one.id for one in none.requirements] == ["eisen.01", "eisen.02"]


def test_what_the_table_does_not_say_is_said_before_importing() -> None:
    bare, full = read_csv(b"eis;termijn\nEen;\n", "e.csv"), read_csv(b"nr;eis;niveau\n1;Een;V\n", "e.csv")
    said = making.remarks(bare, columns.guess(bare))
    assert [line.split(".")[0] for line in said] == [
        "In de tabel staat niet hoe zwaar een eis is",
        "De tabel heeft geen kolom met nummers",
    ]
    assert making.remarks(full, columns.guess(full)) == ()


def test_a_person_can_choose_from_every_sort_of_evidence() -> None:
    reading = table("nr;eis;termijn\n1;Een;elk jaar\n")
    for word in making.evidence_words():
        (row,) = making.preview(reading.draft, making.choices_from_words(reading.draft, {"1": word}))
        assert row.by_records == ("melding" not in word and word != "klachtafhandeling"), word


def test_idem_says_what_the_row_above_said() -> None:
    lines = ("nr;eis;termijn;bewijs", "1;Een;jaarlijks;VOG", "2;Twee;idem;Idem.", "3;Drie;;", "4;Vier;zie boven;-")
    rows = table("\n".join(lines)).draft.rows
    assert [(row.term, row.evidence) for row in rows] == [
        ("jaarlijks", "VOG"), ("jaarlijks", "VOG"), ("", ""), ("jaarlijks", "-"),
    ]  # fmt: skip


def test_a_column_of_levels_is_known_by_its_cells() -> None:
    grid = read_csv(b"nr;eis;soort;x\n1;Een;voorkant;V\n2;Twee;achterkant;A\n", "eisen.csv")
    places = columns.guess(grid).places
    assert places == {Column.NUMBER: 0, Column.TEXT: 1, Column.LEVEL: 3}


@pytest.mark.parametrize(
    "heading", ["Verplicht?", "Verplicht (ja/nee)", "verplicht ja/nee", "Moet", "Is dit verplicht?"]
)
def test_yes_and_no_answer_the_question_whether_it_is_a_must(heading: str) -> None:
    read = table(f"nr;eis;{heading}\n1;Een;ja\n2;Twee;Nee\n3;Drie;J\n4;Vier;aanbevolen\n5;Vijf;\n")
    assert read.problems == ()
    assert [row.level for row in read.draft.rows] == [Level.MUST, Level.SHOULD, Level.MUST, Level.SHOULD, None]


@pytest.mark.parametrize(
    ("heading", "must", "should"),
    [("Verplicht/aanbevolen", "verplicht", "aanbevolen"), ("Moet/mag", "moet", "mag"), ("V/A", "V", "A")],
)
def test_pairs_of_words_are_levels(heading: str, must: str, should: str) -> None:
    read = table(f"nr;eis;{heading}\n1;Een;{must}\n2;Twee;{should}\n")
    assert [row.level for row in read.draft.rows] == [Level.MUST, Level.SHOULD]


def test_an_answer_that_is_not_understood_is_told_with_its_row() -> None:
    read = table("nr;eis;Verplicht?\n1;Een;wel\n2;Twee;soms\n")
    assert [(one.code, one.facts["row"], one.facts["value"]) for one in read.problems] == [
        ("import_level_unknown", 2, "wel"), ("import_level_unknown", 3, "soms"),
    ]  # fmt: skip
    assert read.problems[0].facts["known"] == ("ja", "nee", "verplicht", "aanbevolen", "inspiratie")


@pytest.mark.parametrize("mark", ["x", "X", "✓", "1"])
def test_a_mark_says_yes_and_a_cell_without_one_no(mark: str) -> None:
    read = table(f"nr;eis;Verplicht?\n1;Een;{mark}\n2;Twee;\n3;Drie; {mark} \n")
    assert read.problems == ()
    assert [row.level for row in read.draft.rows] == [Level.MUST, Level.SHOULD, Level.MUST]
    assert [requirement.level for requirement in made(read).requirements] == [Level.MUST, Level.SHOULD, Level.MUST]


@pytest.mark.parametrize("no", ["nee", "aanbevolen", "0"])
def test_where_a_no_is_written_an_empty_cell_says_nothing(no: str) -> None:
    read = table(f"nr;eis;Verplicht?\n1;Een;x\n2;Twee;{no}\n3;Drie;\n")
    assert [row.level for row in read.draft.rows] == [Level.MUST, Level.SHOULD, None]


def test_what_an_empty_cell_means_is_told_beforehand_and_with_its_row() -> None:
    grid = read_csv("nr;eis;Verplicht?\n1;Een;✓\n2;Twee;\n".encode(), "eisen.csv")
    mapping = columns.guess(grid)
    assert any("leeg vakje telt als aanbevolen" in line for line in making.remarks(grid, mapping))
    told = [row.explanation for row in making.preview(making.draft(grid, mapping).draft, {})]
    assert ["Het vakje is leeg" in each for each in told] == [False, True]


def test_a_mark_says_nothing_below_another_heading() -> None:
    grid = read_csv(b"nr;eis;status\n1;Een;x\n2;Twee;\n", "eisen.csv")
    assert Column.LEVEL not in columns.guess(grid).places


def test_yes_says_nothing_below_another_heading() -> None:
    grid = read_csv(b"nr;eis;status\n1;Een;ja\n2;Twee;nee\n", "eisen.csv")
    assert Column.LEVEL not in columns.guess(grid).places


def test_how_yes_and_no_are_taken_is_told_beforehand() -> None:
    grid = read_csv(b"nr;eis;Verplicht?\n1;Een;ja\n2;Twee;nee\n", "eisen.csv")
    assert any("'nee' als aanbevolen" in line for line in making.remarks(grid, columns.guess(grid)))


def test_the_user_may_say_which_column_is_which_by_heading_or_by_letter() -> None:
    text = "kenmerk;inhoud;soms\nA1;Een;elk jaar\n"
    with pytest.raises(DomainError, match="import_no_text"):
        table(text)
    row = table(text, eis="B", nr="A").draft.rows[1]
    assert (row.id, row.text) == ("A1", "Een")
    assert table("nr;eis;Wat vragen wij\n1;kort;Lang\n", eis="wat vragen wij").draft.rows[0].text == "Lang"
    with pytest.raises(DomainError, match="import_column_unknown"):
        table(text, kleur="B")
    with pytest.raises(DomainError, match="import_heading_unknown"):
        table(text, eis="Norm")


def test_signs_that_cannot_be_seen_are_left_out() -> None:
    (row,) = table("nr;eis\n\u200b1\u00a0;Een\u202e eis\u0007\n").draft.rows
    assert (row.id, row.text) == ("1", "Een eis")


def test_a_note_of_any_length_fits_beside_the_requirement() -> None:
    kader = made(table(f"nr;eis;termijn;opmerking\n1;Een;elk jaar;{'lang ' * 399}\n"))
    assert len(kader.requirement("1").tip) <= 2_000


def test_a_table_too_large_for_a_kader_is_refused_by_the_name_of_the_table() -> None:
    rows = "".join(f"{n};{'Een lange eis. ' * 60};\n" for n in range(1_200))
    with pytest.raises(DomainError, match="import_kader_large"):
        made(table(f"nr;eis;termijn\n{rows}"))


def test_a_table_of_many_rows_is_read_and_written_within_the_limits_of_a_kader() -> None:
    out = io.StringIO()
    rows = csv.writer(out, delimiter=";")
    rows.writerow(["nr", "eis", "termijn", "bewijs"])
    rows.writerows([f"{n}", "Een eis van gewone lengte, zoals er veel zijn.", "jaarlijks", "VOG"] for n in range(1_500))
    kader = made(table(out.getvalue()))
    assert len(kader.requirements) == 1_500
