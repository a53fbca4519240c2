"""`kader importeer`: a kader file, or a table of requirements, into a dossier or a file."""

from __future__ import annotations

from argparse import Namespace

from ..domain.errors import DomainErrors
from ..domain.kader.drafting.making import Head
from ..domain.kader.drafting.proposals import Understanding
from ..domain.kader.parts.kader import Kader
from ..domain.records.dossier import Dossier
from ..services.kader import kaders, upgrading
from ..services.kader.importing import columns, making
from ..services.kader.importing.table_import import as_kader_id, proposed_head
from ..services.reporting.exporting import write_file
from ..tables.grid import Grid
from .dutch_parser import WRONG_USE, say_wrong
from .opening import opened


def kader_import(words: Namespace) -> int:
    """Read the file, say what was understood, and take it into the dossier when one is named."""
    if words.dossier is not None and words.in_dossier is not None:
        say_wrong("Noem het dossier een keer: ervoor, of met --dossier.")
        return WRONG_USE
    words.dossier = words.dossier or words.in_dossier
    if words.bestand.suffix.casefold() == ".toml":
        _kader_file(words)
    else:
        _table(words)
    return 0


def _kader_file(words: Namespace) -> None:
    if words.dossier is None:
        kaders.read_file(words.bestand)
        print(f"{words.bestand.name}: in orde. Noem ook een dossier om het kader in te lezen.")
        return
    with opened(words) as book:
        before = book.read()
        _say_adopted(before, kaders.adopt(book, words.bestand, words.sinds))


def _table(words: Namespace) -> None:
    grid = making.open_table(words.bestand, words.blad)
    mapping = columns.with_columns(grid, columns.guess(grid), dict(words.kolom))
    _say_columns(columns.headings(grid, mapping), mapping)
    reading = making.draft(grid, mapping)
    if reading.problems:
        raise DomainErrors("import_wrong", reading.problems)
    choices = making.choices_from_words(reading.draft, dict(words.keuze))
    _say_rows(making.preview(reading.draft, choices))
    for remark in making.remarks(grid, mapping):
        print(remark)
    head = _head(words, grid, mapping)
    text = making.kader_text(reading, head, choices)
    if words.uit is not None:
        print(write_file(words.uit, text.encode()))
    if words.dossier is not None:
        with opened(words) as book:
            before = book.read()
            _say_adopted(before, kaders.adopt_text(book, text, f"{head.id}.toml", words.sinds))
    elif words.uit is None:
        print("Er is nog niets bewaard. Noem een dossier, of een bestand met --uit.")


def _head(words: Namespace, grid: Grid, mapping: columns.ColumnMapping) -> Head:
    proposed = proposed_head(words.bestand, grid, mapping)
    title = words.titel or proposed.title
    publisher = words.uitgever or proposed.publisher or "niet ingevuld"
    id_ = words.id or as_kader_id(f"eigen {title}")
    return Head(id_, title, words.bron or proposed.source, publisher, words.kaderversie)


def _say_columns(headings: tuple[str, ...], mapping: columns.ColumnMapping) -> None:
    places = sorted(mapping.places.items(), key=lambda pair: pair[1])
    print("Kolommen: " + ", ".join(f"{column} = {headings[place]}" for column, place in places))


def _say_rows(rows: tuple[making.PreviewRow, ...]) -> None:
    for row in rows:
        judge = "uit de gegevens" if row.by_records else "te beoordelen"
        proposed = f" Nummer {row.id} is een voorstel." if row.proposed else ""
        options = " Of kies: " + ", ".join(f"--keuze {row.id}={one}" for one in row.options) if row.options else ""
        print(f"rij {row.number:<4} {row.id:<12} {judge:<16} {row.explanation}{proposed}{options}")
    if any(row.understanding is Understanding.NEEDS_CHOICE for row in rows):
        print("Bewijs om uit te kiezen met --keuze: " + ", ".join(making.evidence_words()))
    by_records = sum(row.by_records for row in rows)
    counted = "1 eis" if len(rows) == 1 else f"{len(rows)} eisen"
    print(f"{counted}: {by_records} uit de gegevens, {len(rows) - by_records} te beoordelen door u.")


def _say_adopted(before: Dossier, kader: Kader) -> None:
    if kader.id in {one.id for one in kaders.adopted(before)}:
        for line in upgrading.told(upgrading.compare(before, kader)):
            print(line)
    print(f"{kader.title} ({kader.id}, versie {kader.version}) staat in het dossier.")
