"""The files in the dossier: a letter, a floor plan and the notes of a talk, as small as they can be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..bundled import bundled
from ..domain.records.answers import Document
from ..domain.records.record import Record
from .days import Days

INSURANCE = "document-1"
FLOOR_PLAN = "document-2"
NOTES = "document-3"
EXEMPTION_LETTER = "document-4"
ROTA = "document-5"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file to keep: `id` is that of the attachment."""

    id: str
    name: str
    content: bytes


def files() -> Iterator[Kept]:
    """The files themselves. They name no day, so they fit every reference date."""
    for id_, name in (
        ("bijlage-1", "polis-vervoer.pdf"),
        ("bijlage-2", "plattegrond-turfschuur.png"),
        ("bijlage-3", "verslag-gesprek-met-clienten.txt"),
    ):
        yield Kept(id_, name, bundled("resources", "demo", name).read_bytes())


def documents(days: Days) -> Iterator[Record]:
    """What the files are about; two papers are kept elsewhere."""
    yield Document(
        id=INSURANCE,
        title="Polis ongevallen inzittenden",
        added_on=days.ago(months=8),
        issued=days.ago(months=9),
        valid_until=days.ahead(months=3),
        attachment_id="bijlage-1",
    )
    yield Document(
        id=FLOOR_PLAN,
        title="Plattegrond De Turfschuur met vluchtwegen",
        added_on=days.ago(months=10),
        issued=days.ago(months=11),
        attachment_id="bijlage-2",
    )
    yield Document(
        id=NOTES,
        title="Verslag van het gesprek met cliënten",
        added_on=days.ago(months=4),
        issued=days.ago(months=4),
        attachment_id="bijlage-3",
    )
    yield Document(
        id=EXEMPTION_LETTER,
        title="Brief van de gemeente over het keurmerk",
        added_on=days.ago(weeks=3),
        issued=days.ago(weeks=4),
        valid_until=days.ahead(months=5),
        kept_at="Map 'Gemeente' op kantoor",
    )
    yield Document(
        id=ROTA,
        title="Rooster en caseload van dit kwartaal",
        added_on=days.ago(weeks=6),
        issued=days.ago(weeks=6),
        kept_at="Gedeelde schijf, map 'Planning'",
    )
