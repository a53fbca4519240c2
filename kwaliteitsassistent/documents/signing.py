"""The end of a document: signatures, or the lines to sign on, or why there is none; and what the seal is."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ..domain.records.evaluation import SignerRole
from .letterhead import add_contact
from .sheet import Sheet
from .style import EASY, GREY, PEN
from .tagged.canvas import TaggingCanvas
from .tagged.flowables import Figure, Rule
from .views import Identity, OutcomeView, Sender, SignatureView, grouped

_BOX_WIDTH = 62 * mm
_BOX_HEIGHT = 24 * mm
_GAP = 8 * mm


def add_outcome(sheet: Sheet, outcome: OutcomeView, identity: Identity, sender: Sender) -> None:
    """The whole closing part of a document that is signed by people: the signatures right below what they are for."""
    sheet.heading(sheet.words("signing.heading"))
    if outcome.not_signed_because.strip():
        _words(sheet, "not_signed", outcome.not_signed_because, quoted=False)
    if outcome.disagreement.strip():
        _words(sheet, "disagrees", outcome.disagreement, quoted=True)
    if outcome.not_signed_because.strip() or outcome.disagreement.strip():
        sheet.space(10)
    for signature in outcome.signatures:
        add_signature(sheet, signature)
    if outcome.settled:
        add_close(sheet, identity, sender)
        return
    for role in outcome.expected:
        add_lines_to_sign(sheet, role)
    with sheet.together():  # so that no last page holds a line or two
        _room_to_disagree(sheet)
        add_contact(sheet, sender)


def add_signature(sheet: Sheet, signature: SignatureView) -> None:
    """One signature: the drawing or the typed name, whose it is, and what kind of signature it is."""
    with sheet.together():
        width = sheet.look.text_width
        box = [*_ink(sheet, signature), Rule(GREY, width=_BOX_WIDTH)]
        sheet.beside([[box, _whose(sheet, signature)]], [_BOX_WIDTH + _GAP, width - _BOX_WIDTH - _GAP])
        sheet.space(12)


def add_close(sheet: Sheet, identity: Identity, sender: Sender) -> None:
    """What the seal is, and who to ask: side by side, but below one another where the letters are large."""
    if sheet.look is EASY or not identity.seal_root:
        with sheet.together():
            add_seal(sheet, identity)
            add_contact(sheet, sender)
        return
    with sheet.aside() as seal:
        add_seal(sheet, identity)
    with sheet.aside() as contact:
        add_contact(sheet, sender)
    sheet.space(6)
    sheet.beside([[seal, "", contact]], [sheet.look.text_width - _BOX_WIDTH - _GAP, _GAP, _BOX_WIDTH])


def add_seal(sheet: Sheet, identity: Identity) -> None:
    """What the seal does and by which key it can be recognised; nothing for a document without a seal."""
    if not identity.seal_root:
        return
    with sheet.together():
        sheet.heading(sheet.words("signing.seal_heading"), 3)
        sheet.small(sheet.words("signing.seal", fingerprint=grouped(identity.seal_root)))


def _words(sheet: Sheet, key: str, words: str, *, quoted: bool) -> None:
    sheet.heading(sheet.words(f"signing.{key}_heading"), 3)
    sheet.text(sheet.words(f"signing.{key}"))
    (sheet.quote if quoted else sheet.text)(words)


def _ink(sheet: Sheet, signature: SignatureView) -> list[Flowable]:
    words = sheet.words
    if not signature.drawn:
        style = sheet.look.quote.clone("typed", fontSize=17, leading=22, leftIndent=0, textColor=PEN)
        return [Spacer(1, 24), sheet.drawn(signature.name, style)]
    alt = words("signing.figure", name=signature.name, date=words.long_date(signature.signed_at.date()))
    return [Figure(sheet.element("Figure", alt), _BOX_WIDTH, _BOX_HEIGHT, _pen(signature)), Spacer(1, 3)]


def _pen(signature: SignatureView) -> Callable[[TaggingCanvas], None]:
    """Draws the strokes as large as the box allows, keeping their shape."""
    aspect = min(max(signature.aspect, 0.1), 20.0)
    height = min(_BOX_HEIGHT, _BOX_WIDTH / aspect)
    width = height * aspect

    def place(point: tuple[float, float]) -> tuple[float, float]:
        return min(max(point[0], 0), 1) * width, (1 - min(max(point[1], 0), 1)) * height

    def paint(canvas: TaggingCanvas) -> None:
        canvas.setStrokeColor(PEN)
        canvas.setFillColor(PEN)
        canvas.setLineWidth(1.4)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for stroke in signature.strokes:
            points = [place(point) for point in stroke]
            if len(points) == 1:
                canvas.circle(*points[0], 0.9, stroke=0, fill=1)
            elif points:
                path = canvas.beginPath()
                path.moveTo(*points[0])
                for point in points[1:]:
                    path.lineTo(*point)
                canvas.drawPath(path)

    return paint


def _whose(sheet: Sheet, signature: SignatureView) -> list[Flowable]:
    words, look = sheet.words, sheet.look
    told: list[Flowable] = [
        sheet.drawn(signature.name, look.label),
        sheet.drawn(_role(sheet, signature), look.text.clone("role", spaceAfter=0)),
    ]
    if signature.representative_ground.strip():
        ground = words("signing.ground", ground=signature.representative_ground)
        told.append(sheet.drawn(ground, look.small))
    witness = words("signing.witness", name=signature.witness) if signature.witness.strip() else ""
    kind = "signing.drawn" if signature.drawn else "signing.typed_statement"
    statement = words(kind, moment=words.moment(signature.signed_at), witness=witness)
    return [*told, Spacer(1, 2), sheet.drawn(statement, look.small)]


def _role(sheet: Sheet, signature: SignatureView) -> str:
    if signature.role is SignerRole.REPRESENTATIVE and signature.representative_role is not None:
        role = sheet.words(f"representative.{signature.representative_role}")
        return sheet.words("signing.representative", role=role)
    return sheet.words(f"role.{signature.role}")


def add_lines_to_sign(sheet: Sheet, role: SignerRole) -> None:
    """Empty lines for a name, a date and a signature on paper."""
    words, look = sheet.words, sheet.look
    with sheet.together():
        sheet.label(words(f"role.{role}"))
        half = (look.text_width - _GAP) / 2
        lines = [("name_line", "date_line"), ("signature_line", None)]
        for left, right in lines:
            height = 34 if right is None else 22
            row = [_line(sheet, key, half, height) if key else [] for key in (left, right)]
            sheet.beside([row], [half + _GAP, half])
        sheet.space(10)


def _line(sheet: Sheet, key: str, width: float, height: float) -> list[Flowable]:
    caption = sheet.drawn(sheet.words(f"signing.{key}"), sheet.look.small)
    return [Spacer(1, height), Rule(GREY, width=width), Spacer(1, 2), caption]


def _room_to_disagree(sheet: Sheet) -> None:
    with sheet.together():
        sheet.label(sheet.words("signing.disagrees_empty"))
        sheet.lines_to_write_on(3)
        sheet.small(sheet.words("signing.disagrees_hint"))
