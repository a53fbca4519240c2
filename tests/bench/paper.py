"""What a document costs: our pages against plain ReportLab, the seal, and a long document."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from html import escape
from io import BytesIO

import pikepdf
from reportlab.graphics.shapes import Drawing, PolyLine
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from kwaliteitsassistent.documents.evaluation import EvaluationView, build_evaluation
from kwaliteitsassistent.documents.seal import SealingKey, new_sealing_key, seal
from kwaliteitsassistent.documents.style import BOLD, ITALIC, LINE, REGULAR, printable
from tests.documents import samples

LONG = 60
"""Pages of the long document."""


def plain_pages(view: EvaluationView) -> bytes:
    """The same words, typeface, tables and signatures with nothing but ReportLab: no tags and no lasting form."""
    printable()  # registers the typeface
    text = ParagraphStyle("text", fontName=REGULAR, fontSize=10.5, leading=15, spaceAfter=6)
    bold = ParagraphStyle("bold", text, fontName=BOLD)
    heading = ParagraphStyle("heading", bold, fontSize=13, spaceBefore=12)

    def rows(*pairs: tuple[str, object]) -> Table:
        cells = [[Paragraph(name, bold), Paragraph(escape(str(value)), text)] for name, value in pairs]
        return Table(cells, [150, 300], style=[("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE)])

    story: list[Flowable] = [Paragraph("Evaluatie van de ondersteuning", heading)]
    story.append(rows(*((name, getattr(view, name)) for name in ("client", "carer", "held_on", "reason", "plan_date"))))
    for goal in view.goals:
        story.append(Paragraph(escape(goal.goal), heading))
        names = ("reached", "result", "satisfied", "still_fits", "new_goal")
        story.append(rows(*((name, getattr(goal, name)) for name in names)))
        story.append(Paragraph(escape(goal.client_words), ParagraphStyle("quote", text, fontName=ITALIC)))
    for words in (view.satisfaction_words, view.still_fits_words, view.interventions, view.agreements):
        story += [Paragraph(escape(line), text) for line in words.splitlines()]
    for signature in view.outcome.signatures:
        drawing = Drawing(170, 68)
        for stroke in signature.strokes:
            drawing.add(PolyLine([number for x, y in stroke for number in (x * 170, (1 - y) * 68)]))
        story += [drawing, Paragraph(escape(signature.name), bold)]
    out = BytesIO()

    def edges(canvas: Canvas, _document: object) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.drawString(60, 800, view.sender.name)
        canvas.drawString(60, 40, f"{view.identity.number}, pagina {canvas.getPageNumber()}")

    SimpleDocTemplate(out).build(story, onFirstPage=edges, onLaterPages=edges)
    return out.getvalue()


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)


def three_pages(now: datetime) -> tuple[EvaluationView, SealingKey]:
    """A signed evaluation of three pages, made for a key."""
    key = new_sealing_key("Zorg aan Huis", now)
    view = samples.evaluation()
    view = replace(view, identity=replace(view.identity, seal_root=key.fingerprint))
    goals = list(view.goals)
    while pages_of(build_evaluation(replace(view, goals=tuple(goals)))) < 3:
        goals.append(view.goals[0])
    return replace(view, goals=tuple(goals)), key


def many_pages(view: EvaluationView) -> EvaluationView:
    """The same evaluation with so many goals that it fills `LONG` pages."""
    count = 4
    while pages_of(build_evaluation(replace(view, goals=view.goals[:1] * count))) < LONG:
        count = count * 2 if count < 64 else count + 16
    return replace(view, goals=view.goals[:1] * count)


def sealed(pdf: bytes, key: SealingKey, now: datetime) -> bytes:
    """The sealed document."""
    return seal(pdf, key, now, "Meting")
