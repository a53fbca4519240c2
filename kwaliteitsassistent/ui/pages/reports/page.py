"""The page with reports: make, look, save and print every document of the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ....domain.errors import DomainError
from ....domain.records.dossier import Dossier
from ....domain.records.issued import DocumentKind, IssuedDocument
from ....domain.records.kwaliteitsbeeld import Kwaliteitsbeeld
from ....services.dossier.interchange import export_data
from ....services.reporting.composed import Composed, Composition, begin, correct, found, is_replaced
from ....services.reporting.exporting import issue_personnel, issued_pdf, recovery_sheet_pdf
from ....services.reporting.issuing import issued_for
from ....services.reporting.kwaliteitsbeelden import KWALITEITSBEELD
from ....services.reporting.reports import (
    ComposedLine,
    Report,
    agenda_file,
    beeld_lines,
    bericht_lines,
    file_name,
    issued_line,
)
from ....services.reporting.voortgangsberichten import VOORTGANGSBERICHT
from ....services.wording.texts import text
from ...background import run_for
from ...dialogs.pdf_dialog import PdfDialog
from ...page import NewRecord, Page
from ...papers import save_as
from ...problems import sentence
from ...widgets.buttons import button
from ...widgets.one_view import OneView
from ...widgets.status import Kind
from ...workspace import Workspace
from .composed_view import ComposedView
from .period_dialog import PeriodDialog
from .report_cards import ReportCards
from .year_dialog import YearDialog


@dataclass(frozen=True, slots=True)
class ReportPlace:
    """One report that is composed; without id all reports."""

    report_id: str = ""


class ReportsPage(Page):
    """`go_to` takes a `ReportPlace`, a `Report` to make, or the id of an issued document to show."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self._workspace, self._book = workspace, workspace.book
        self._shown = ""
        self.setAccessibleName(self.tr("Reports"))
        self.to_all = button(self.tr("All reports"), icon="arrow-left")
        self.to_all.clicked.connect(self.show_all)
        self.head.add_button(self.to_all)
        self.views = OneView()
        self.body.addWidget(self.views, 1)
        self.show_all()

    def refresh(self) -> None:
        if isinstance(self.views.view, ReportCards) and self._seen is not self._book.read():
            self.show_all()

    def flush(self) -> bool:
        view = self.views.view
        return view.auto.flush() if isinstance(view, ComposedView) else True

    def place(self) -> ReportPlace:
        return ReportPlace(self._shown)

    def go_to(self, place: object) -> None:
        match place:
            case ReportPlace(report_id=""):
                if self._shown:
                    self.show_all()
            case ReportPlace(report_id):
                self.open_report(report_id)
            case Report():
                self.make(place)
            case NewRecord(kind):
                self.make(Report(kind))
            case str():
                self._open_issued(place)

    def show_all(self) -> None:
        """All reports."""
        if not self.flush():
            return
        self._shown, self._seen = "", self._book.read()
        self.head.set_title(self.tr("Reports"))
        self.head.set_subtitle(self.tr("Every document is made on this computer and goes where you want it."))
        cards = ReportCards(self._book)
        cards.wanted.connect(self.make)
        cards.composed.connect(self.open_report)
        cards.issued.connect(self._open_issued)
        self._put(cards)

    def make(self, report: Report) -> None:
        """Make one report, or go to where it is made."""
        book = self._book
        match report:
            case Report.VOORTGANGSBERICHT:
                self._begin(PeriodDialog(self._book, self))
            case Report.KWALITEITSBEELD:
                self._begin(YearDialog(self._book, self))
            case Report.EVALUATION:
                self.asked_for.emit("evaluations", None)
            case Report.REFLECTION:
                self.asked_for.emit("reflection", None)
            case Report.PERSONNEL:
                self._run(lambda: issue_personnel(book), self._show_personnel)
            case Report.RECOVERY:
                title = self.tr("Recovery sheet")
                self._run(lambda: recovery_sheet_pdf(book), lambda pdf: self._show_pdf(title, "herstelblad.pdf", pdf))
            case Report.AGENDA:
                self._run(lambda: agenda_file(book), lambda content: self._save("agenda.ics", content))
            case Report.DATA:
                self._run(lambda: export_data(book), lambda content: self._save("gegevens.json", content))

    def open_report(self, report_id: str) -> None:
        """Write on at a composed report, or look at the sealed one."""
        if self._book.read().find(Kwaliteitsbeeld, report_id) is not None:
            self._open(KWALITEITSBEELD, report_id, beeld_lines)
        else:
            self._open(VOORTGANGSBERICHT, report_id, bericht_lines)

    def _open(
        self,
        kind: Composition[Composed],
        report_id: str,
        lines: Callable[[Dossier], tuple[ComposedLine, ...]],
    ) -> None:
        sealed = issued_for(self._book.read(), kind.document, report_id)
        if sealed is not None:
            self._open_sealed(kind, report_id, sealed)
            return
        try:
            report = begin(self._book, kind, found(self._book.read(), kind, report_id))
        except DomainError as trouble:
            self._tell(trouble)
            return
        self._shown = report_id
        self.head.set_title(text("issued_kind", kind.document.value))
        self.head.set_subtitle(next(line.title for line in lines(self._book.read()) if line.id == report_id))
        view = ComposedView(self._workspace, kind, report)
        view.auto.saved.connect(self.saved)
        view.auto.failed.connect(self._tell)
        view.trouble.connect(lambda words: self.said.emit(words, Kind.BAD))
        view.established.connect(self._established)
        self._put(view)

    def _open_sealed(self, kind: Composition[Composed], report_id: str, sealed: IssuedDocument) -> None:
        """Look at what was sealed; a mistake in it is mended in a new version, once."""
        book, dossier = self._book, self._book.read()
        correctable = not is_replaced(dossier, found(dossier, kind, report_id))
        title = issued_line(dossier, sealed).title

        def show(pdf: bytes) -> None:
            dialog = PdfDialog(title, file_name(sealed), pdf, self.window(), correctable=correctable)
            dialog.exec()
            if dialog.correcting:
                new = correct(book, kind, report_id)
                self.saved.emit(book.clock())
                self.open_report(new.id)

        self._run(lambda: issued_pdf(book, sealed), show)

    def _begin(self, dialog: PeriodDialog | YearDialog) -> None:
        if dialog.exec():
            self.saved.emit(self._book.clock())
            self.open_report(dialog.report_id)

    def _established(self, report_id: str) -> None:
        self.saved.emit(self._book.clock())
        self.show_all()
        self.said.emit(self.tr("It is established and sealed."), Kind.OK)
        self.open_report(report_id)

    def _show_personnel(self, pdf: bytes) -> None:
        document = issued_for(self._book.read(), DocumentKind.PERSONNEL, None)
        self.show_all()
        self.saved.emit(self._book.clock())
        self._show_pdf(self.tr("Personnel overview"), file_name(document) if document else "personeel.pdf", pdf)

    def _open_issued(self, document_id: str) -> None:
        dossier = self._book.read()
        document = dossier.find(IssuedDocument, document_id)
        if document is None:
            return
        title = issued_line(dossier, document).title
        book = self._book
        self._run(lambda: issued_pdf(book, document), lambda pdf: self._show_pdf(title, file_name(document), pdf))

    def _show_pdf(self, title: str, name: str, pdf: bytes) -> None:
        PdfDialog(title, name, pdf, self.window()).exec()

    def _save(self, name: str, content: bytes) -> None:
        try:
            path = save_as(self, name, content)
        except DomainError as trouble:
            self._tell(trouble)
            return
        if path is not None:
            self.said.emit(self.tr("Saved in {folder}").format(folder=path.parent), Kind.OK)

    def _run(self, function: Callable[[], bytes], done: Callable[[bytes], None]) -> None:
        run_for(self, self._workspace.background, function, done, self._tell)

    def _put(self, view: object) -> None:
        self.to_all.setVisible(not isinstance(view, ReportCards))
        self.views.show_view(view)
        self.reflow(self.width())

    def _tell(self, trouble: Exception) -> None:
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.BAD)
