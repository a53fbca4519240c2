"""CSV as Excel, LibreOffice and people write it."""

from __future__ import annotations

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.tables.csv_table import read_csv
from kwaliteitsassistent.tables.grid import MAX_CELL, MAX_COLUMNS, MAX_ROWS, column_letter

ROWS = [["nr", "eis"], ["4.10", "Cliënten, en hun naasten; altijd"], ["B06c", "twee\nregels"], ["2", 'zeg "ja"']]


def written(separator: str, encoding: str) -> bytes:
    held = io.StringIO()
    csv.writer(held, delimiter=separator).writerows(ROWS)
    return held.getvalue().encode(encoding)


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separator_and_encoding_are_found(separator: str, encoding: str) -> None:
    grid = read_csv(written(separator, encoding), "eisen.csv")
    assert [list(row.cells) for row in grid.rows] == ROWS
    assert [row.number for row in grid.rows] == [1, 2, 3, 5]


def test_excel_may_name_the_separator_itself() -> None:
    grid = read_csv(b"sep=|\r\nnr|eis\r\n1|a;b,c\r\n", "eisen.csv")
    assert [row.cells for row in grid.rows] == [("nr", "eis"), ("1", "a;b,c")]
    assert [row.number for row in grid.rows] == [2, 3]


def test_empty_rows_and_the_spaces_around_a_cell_are_left_out() -> None:
    grid = read_csv(b"\n nr ; eis \n;;\n1;x;;\n", "eisen.csv")
    assert [(row.number, row.cells) for row in grid.rows] == [(2, ("nr", "eis")), (4, ("1", "x"))]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"1;x\n" * (MAX_ROWS + 1), "table_rows"),
        (b";".join([b"x"] * (MAX_COLUMNS + 1)), "table_columns"),
        (b"1;" + b"x" * (MAX_CELL + 1), "table_cell_long"),
        (b"1;\0", "table_not_text"),
    ],
)
def test_every_limit_is_named(data: bytes, code: str) -> None:
    with pytest.raises(DomainError, match=code):
        read_csv(data, "eisen.csv")


def test_what_is_just_within_the_limits_is_read() -> None:
    assert len(read_csv(b"1;x\n" * MAX_ROWS, "eisen.csv").rows) == MAX_ROWS
    wide = read_csv(b";".join([b"x"] * MAX_COLUMNS) + b";" * 500, "eisen.csv")
    assert len(wide.rows[0].cells) == MAX_COLUMNS


@given(st.binary(max_size=300))
def test_any_bytes_give_a_table_or_one_error(data: bytes) -> None:
    with suppress(DomainError):
        assert read_csv(data, "eisen.csv").file == "eisen.csv"


def test_columns_have_the_letters_of_a_spreadsheet() -> None:
    assert [column_letter(place) for place in (0, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]
