"""The main job from beginning to end, through the same services as the window, with documents as the result."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Protocol

from ..bundled import bundled
from ..domain.errors import DomainError
from ..domain.records.clients import RepresentativeRole
from ..domain.records.evaluation import Outcome, Signature, SignerRole
from ..services.book import Book
from ..services.care import evaluations
from ..services.dossier.interchange import export_data
from ..services.kader import kaders
from ..services.reporting import composed, exporting, voortgangsberichten
from ..services.reporting.exporting import write_file
from ..services.reporting.reports import usual_period
from ..services.reporting.voortgangsberichten import VOORTGANGSBERICHT
from .answers import KADER
from .basisset import BASISSET
from .clients import fenna, jolanda
from .days import Days
from .files import files
from .hand import ASPECT, drawn
from .progress import TEXTS
from .provider import CASEMANAGER
from .story import records

DOSSIER = "demo.kwa"
PASSPHRASE = "demo"
INITIALS = "MV"


class Maker(Protocol):
    """Whoever can make a new dossier."""

    @contextmanager
    def making(self, path: Path, passphrase: str, initials: str = "") -> Iterator[Book]:
        """A new dossier that gets its name when the block ends well."""


def make_demo(maker: Maker, folder: Path, day: date) -> tuple[Path, ...]:
    """The dossier of a fictitious provider with its documents, as on `day`; returns what was written.

    The dossiers of `maker` must have a clock that says `day`. Raises DomainError `demo_exists`, `demo_folder`, and
    what the services raise.
    """
    path = folder / DOSSIER
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DomainError("demo_folder", folder=str(folder)) from error
    if path.exists():
        raise DomainError("demo_exists", file=DOSSIER, folder=str(folder))
    days = Days(day)
    with maker.making(path, PASSPHRASE, INITIALS) as book:
        written = _write(folder, tuple(_documents(book, *tell(book, days))))
    return (path, *written)


def _write(folder: Path, documents: tuple[tuple[str, bytes], ...]) -> tuple[Path, ...]:
    """All of the documents, or none."""
    written: list[Path] = []
    try:
        for name, content in documents:
            written.append(write_file(folder / name, content))
    except DomainError:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return tuple(written)


def tell(book: Book, days: Days) -> tuple[str, str]:
    """The whole story in an empty dossier; the ids of its evaluation and its voortgangsbericht."""
    fill(book, days)
    return hold_evaluation(book, days), establish_voortgangsbericht(book, days)


def fill(book: Book, days: Days) -> None:
    """A year of records with their files, and the kaders to judge them by: of the gemeente, and lately the VNG."""
    with book.writing() as writing:
        for file in files():
            writing.attach(file.name, file.content, days.today, file.id)
        writing.put_new(records(days.today))
    for kader_id, since in ((KADER, days.ago(months=18)), (BASISSET, days.ago(months=2))):
        kaders.adopt(book, bundled("resources", "kaders", f"{kader_id}.toml"), since=since)


def hold_evaluation(book: Book, days: Days) -> str:
    """Plan the evaluation of today, write down the talk, sign it with three hands, and share it; returns its id."""
    planned = evaluations.plan(book, jolanda.CLIENT, days.today)
    held, reviews = jolanda.conversation(planned, evaluations.reviews_of(book.read(), planned.id), days)
    evaluations.hold(book, held, reviews)
    evaluations.settle(book, planned.id, Outcome.SIGNED, _signatures(book, planned.id))
    evaluations.share(book, planned.id, CASEMANAGER, days.today)
    return planned.id


def _signatures(book: Book, evaluation_id: str) -> tuple[Signature, ...]:
    return (
        _signature(book, evaluation_id, SignerRole.CLIENT, "Jolanda Klaverweide"),
        _signature(book, evaluation_id, SignerRole.REPRESENTATIVE, jolanda.MENTOR),
        _signature(book, evaluation_id, SignerRole.CARER, "Joris van der Hazelaar"),
    )


def _signature(book: Book, ref: str, role: SignerRole, name: str, kind: str = "evaluation") -> Signature:
    speaks_for_another = role is SignerRole.REPRESENTATIVE
    return Signature(
        id=f"handtekening-{kind}-{role}",
        document_kind=kind,
        document_ref=ref,
        role=role,
        name=name,
        signed_at=book.clock(),
        strokes=drawn(name),
        aspect=ASPECT,
        representative_role=RepresentativeRole.MENTOR if speaks_for_another else None,
        representative_ground=jolanda.MENTOR_GROUND if speaks_for_another else "",
    )


def establish_voortgangsbericht(book: Book, days: Days) -> str:
    """Compose the voortgangsbericht over the past year, put own words to it, and sign it; returns its id."""
    bericht = voortgangsberichten.compose(book, *usual_period(days.today))
    begun = dict(bericht.texts)
    for section, words in TEXTS.items():
        composed.edit(book, VOORTGANGSBERICHT, bericht.id, section, f"{begun[section]}\n\n{words}")
    signature = _signature(book, bericht.id, SignerRole.PROVIDER, "Marijke Veenstroom", "voortgangsbericht")
    composed.establish(book, VOORTGANGSBERICHT, bericht.id, signature)
    return bericht.id


def _documents(book: Book, evaluation_id: str, bericht_id: str) -> Iterator[tuple[str, bytes]]:
    yield "evaluatie.pdf", exporting.evaluation_pdf(book, evaluation_id)
    yield "evaluatie-eenvoudig.pdf", exporting.evaluation_pdf(book, evaluation_id, easy=True)
    yield "voortgangsbericht.pdf", composed.report_pdf(book, VOORTGANGSBERICHT, bericht_id)
    yield "personeel.pdf", exporting.issue_personnel(book)
    yield "herstelblad.pdf", exporting.recovery_sheet_pdf(book)
    yield "evaluatie-concept.pdf", exporting.evaluation_pdf(book, fenna.PLANNED)
    yield "gegevens.json", export_data(book)
