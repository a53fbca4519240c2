"""Every document the program can make: what it is for, when it was last made, and its newest papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from ...domain.dates import Period, subtract
from ...domain.records.dossier import Dossier
from ...domain.records.issued import DocumentKind, IssuedDocument
from ...domain.records.kwaliteitsbeeld import Kwaliteitsbeeld
from ...domain.records.organisation import Voortgangsbericht
from ..book import Book
from ..care.evaluation_list import client_name
from ..kader.standing import AHEAD
from ..overview.agenda_list import Agenda, AgendaChoice, judged_agenda
from ..records.organisation import shown_subjects
from ..wording.form_words import option
from ..wording.texts import text
from .composed import is_replaced

_YEAR = Period(months=12)


class Report(StrEnum):
    """The documents and files one can make from the page with reports."""

    VOORTGANGSBERICHT = "voortgangsbericht"
    KWALITEITSBEELD = "kwaliteitsbeeld"
    EVALUATION = "concept_evaluatie"
    REFLECTION = "teamreflectie"
    PERSONNEL = "personeel"
    RECOVERY = "herstelblad"
    AGENDA = "agenda"
    DATA = "gegevens"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One kind of document: its name, what it is for, and when it was last made."""

    report: Report
    title: str
    purpose: str
    last: str


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """One sealed document in the register."""

    id: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class ComposedLine:
    """One report that is composed: what it is about, the day it was established, and the day it was ready if ever.

    `replaced`: a new version was begun.
    """

    id: str
    title: str
    issued_on: date | None
    made_on: date | None = None
    replaced: bool = False


_LAST_OF = {
    Report.VOORTGANGSBERICHT: DocumentKind.VOORTGANGSBERICHT,
    Report.KWALITEITSBEELD: DocumentKind.KWALITEITSBEELD,
    Report.EVALUATION: DocumentKind.EVALUATION,
    Report.REFLECTION: DocumentKind.TEAMREFLECTIE,
    Report.PERSONNEL: DocumentKind.PERSONNEL,
}


def report_lines(dossier: Dossier) -> tuple[ReportLine, ...]:
    """All kinds of documents in a fixed order; the kwaliteitsbeeld only where it is asked for or recorded."""
    without = frozenset() if "kwaliteitsbeeld" in shown_subjects(dossier) else frozenset({Report.KWALITEITSBEELD})
    return tuple(
        ReportLine(
            report, text("report", report.value), text("report_purpose", report.value), _last_made(dossier, report)
        )
        for report in Report
        if report not in without
    )


def _last_made(dossier: Dossier, report: Report) -> str:
    kind = _LAST_OF.get(report)
    if kind is None:
        return ""
    made = [document.issued_at for document in dossier.all(IssuedDocument) if document.kind is kind]
    return text("report_last", "made", at=_local(max(made))) if made else text("report_last", "never")


def issued_lines(dossier: Dossier, newest: int = 40) -> tuple[IssuedLine, ...]:
    """The newest sealed documents, newest first."""
    documents = sorted(dossier.all(IssuedDocument), key=lambda document: document.issued_at, reverse=True)
    return tuple(issued_line(dossier, document) for document in documents[:newest])


def issued_line(dossier: Dossier, document: IssuedDocument) -> IssuedLine:
    """A sealed document in words."""
    kind = text("issued_kind", document.kind.value)
    title = text("report_last", "number", kind=kind, number=document.number, version=document.version)
    evaluation = dossier.get("evaluation", document.subject_id)
    about = client_name(dossier, getattr(evaluation, "client_id", ""))
    detail = text("report_last", "sealed", at=_local(document.issued_at))
    return IssuedLine(document.id, title, " · ".join(part for part in (about, detail) if part))


def bericht_lines(dossier: Dossier) -> tuple[ComposedLine, ...]:
    """All voortgangsberichten, newest period first; of one period the newest version first."""
    berichten = sorted(
        dossier.all(Voortgangsbericht),
        key=lambda one: (one.end, one.start, not is_replaced(dossier, one)),
        reverse=True,
    )
    return tuple(
        ComposedLine(
            b.id,
            text("report_last", "period", start=b.start, end=b.end),
            b.issued_on,
            replaced=is_replaced(dossier, b),
        )
        for b in berichten
    )


def beeld_lines(dossier: Dossier) -> tuple[ComposedLine, ...]:
    """All kwaliteitsbeelden and what else accounts for a year, newest year and version first."""
    beelden = sorted(
        dossier.all(Kwaliteitsbeeld),
        key=lambda one: (one.year, one.made_on or date.max, not is_replaced(dossier, one)),
        reverse=True,
    )
    return tuple(
        ComposedLine(
            b.id,
            text("report_last", "year", form=option(b.form), year=str(b.year)),
            b.issued_on,
            b.made_on,
            is_replaced(dossier, b),
        )
        for b in beelden
    )


def usual_period(today: date) -> tuple[date, date]:
    """The year up to and including today: 25 November 2025 up to and including 24 November 2026."""
    return subtract(today, _YEAR) + timedelta(days=1), today


def agenda_file(book: Book) -> bytes:
    """The agenda of the coming three months as .ics; it names nobody."""
    return chosen_agenda_file(judged_agenda(book.read(), book.today), AgendaChoice(), book.clock())


def chosen_agenda_file(
    agenda: Agenda, choice: AgendaChoice, now: datetime, months: int = AHEAD.months, *, names: bool = False
) -> bytes:
    """The part of the agenda that fits a choice as .ics, up to `months` ahead; it names nobody unless `names` is on."""
    from .calendar_file import calendar_file  # brings the calendar library along

    return calendar_file(agenda.points(choice, agenda.months_ahead(months)), now, names=names)


def file_name(document: IssuedDocument) -> str:
    """A name for the file of a sealed document: its number, and nobody's name."""
    return f"{document.number}-v{document.version}.pdf"


def _local(moment: datetime) -> datetime:
    return moment.astimezone()
