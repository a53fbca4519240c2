"""XLSX: what another library writes is read back as a person sees it."""

from __future__ import annotations

import io
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.tables.grid import MAX_ROWS, Grid
from kwaliteitsassistent.tables.reading import read_table, sheet_names
from kwaliteitsassistent.tables.xlsx_table import read_xlsx

from .hostile import package


def saved(book: openpyxl.Workbook) -> bytes:
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


@pytest.fixture
def book() -> openpyxl.Workbook:
    return openpyxl.Workbook()


@pytest.fixture
def sheet(book: openpyxl.Workbook) -> Worksheet:
    found = book.active
    assert isinstance(found, Worksheet)
    return found


def read(book: openpyxl.Workbook, sheet: str | None = None) -> Grid:
    return read_xlsx(saved(book), "eisen.xlsx", sheet)


def test_text_stays_text_and_numbers_read_as_on_screen(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    sheet.append(["4.10", 4.1, 12, True, "Cliënt\ntwee", 0.1 + 0.2])
    sheet.append([4.1])
    sheet["A2"].number_format = "0.00"
    first, second = read(book).rows
    assert first.cells == ("4.10", "4.1", "12", "ja", "Cliënt\ntwee", "0.3")
    assert second.cells == ("4.10",)


def test_a_day_is_a_day_and_is_marked(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    sheet.append(["voor", date(2026, 6, 1), datetime(2024, 2, 29, 10, 0)])
    (row,) = read(book).rows
    assert row.cells == ("voor", "1-6-2026", "29-2-2024")
    assert row.days == (1, 2)


def test_a_workbook_of_a_mac_counts_its_days_from_1904(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet.append([date(2026, 6, 1)])
    assert read(book).rows[0].cells == ("1-6-2026",)


def test_a_formula_is_named_and_what_it_gave_is_not_believed(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    sheet.append(["1", '="een"&" eis"', "x"])
    (row,) = read(book).rows
    assert row.cells == ("1", "", "x")
    assert row.formulas == (1,)
    kept = b'<row r="7"><c r="B7" t="str"><f>1+1</f><v>twee</v></c></row>'
    (row,) = read_xlsx(package(b"<worksheet><sheetData>" + kept + b"</sheetData></worksheet>"), "f.xlsx").rows
    assert (row.number, row.cells, row.formulas) == (7, ("", ""), (1,))


def test_merged_cells_say_the_same_in_each_cell_they_cover(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    for row in (["Hoofdstuk 2 Personeel", None, None], ["Personeel", "1", "a"], [None, "2", "b"]):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("A2:A3")
    assert [row.cells for row in read(book).rows] == [
        ("Hoofdstuk 2 Personeel",) * 3,
        ("Personeel", "1", "a"),
        ("Personeel", "2", "b"),
    ]


def test_a_sheet_is_chosen_by_its_name(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    sheet.append(["uitleg"])
    book.create_sheet("Eisen").append(["nr", "eis"])
    assert read(book).rows[0].cells == ("uitleg",)
    assert read(book, " eisen ").rows[0].cells == ("nr", "eis")
    with pytest.raises(DomainError, match="table_sheet_unknown") as caught:
        read(book, "Normen")
    assert caught.value.facts["known"] == ("Sheet", "Eisen")


def test_the_sheets_can_be_listed_before_one_is_chosen(
    book: openpyxl.Workbook, sheet: Worksheet, tmp_path: Path
) -> None:
    book.create_sheet("Eisen")
    book.save(tmp_path / "eisen.xlsx")
    (tmp_path / "eisen.csv").write_bytes(b"nr;eis")
    assert sheet_names(tmp_path / "eisen.xlsx") == ("Sheet", "Eisen")
    assert sheet_names(tmp_path / "eisen.csv") == ()


def test_rows_keep_their_own_numbers(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    sheet["B3"], sheet["A9"] = "eis", "x"
    assert [(row.number, row.cells) for row in read(book).rows] == [(3, ("", "eis")), (9, ("x",))]


def test_runs_of_letters_are_one_text_and_reading_signs_are_none() -> None:
    strings = b"<sst><si><r><t>een </t></r><r><rPr/><t>eis</t></r><rPh><t>niet</t></rPh></si></sst>"
    sheet = b'<x:worksheet xmlns:x="s"><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>hier</x:t>'
    sheet += b"</x:is></x:c></x:row></x:worksheet>"
    assert read_xlsx(package(sheet, strings=strings), "e.xlsx").rows[0].cells == ("een eis", "hier")


def test_a_full_table_is_read(book: openpyxl.Workbook, sheet: Worksheet) -> None:
    for number in range(MAX_ROWS):
        sheet.append([number, f"eis {number}"])
    assert len(read(book).rows) == MAX_ROWS
    sheet.append(["te", "veel"])
    with pytest.raises(DomainError, match="table_rows"):
        read(book)


def test_what_a_file_is_does_not_hang_on_its_name(book: openpyxl.Workbook, sheet: Worksheet, tmp_path: Path) -> None:
    sheet.append(["nr", "eis"])
    (tmp_path / "eisen.csv").write_bytes(saved(book))
    (tmp_path / "eisen.xlsx").write_bytes(b"nr;eis\n")
    for name in ("eisen.csv", "eisen.xlsx"):
        assert read_table(tmp_path / name).rows[0].cells == ("nr", "eis")
    with pytest.raises(DomainError, match="file_unreadable"):
        read_table(tmp_path / "weg.csv")
