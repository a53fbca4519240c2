"""The recovery sheet: the code that opens a dossier when the passphrase is forgotten, to print and keep safe."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from reportlab.platypus import Flowable

from ..domain.errors import DomainError
from .edges import Edges
from .sheet import Sheet
from .style import BOLD, GREY, INK, LINE, REGULAR, STANDARD
from .tagged.structure import Element
from .wording import wording

CODE_LENGTH = 56
_GROUP = 4
_PER_ROW = 4
_GUTTER = 8


@dataclass(frozen=True, slots=True)
class RecoverySheetView:
    """`code` is 56 letters and digits; hyphens and spaces are ignored. `made_at` is in the user's time zone."""

    dossier: str
    made_at: datetime
    code: str = field(repr=False)


def build_recovery_sheet(view: RecoverySheetView) -> bytes:
    """The sheet as a PDF. Raises DomainError `recovery_code_malformed` when the code is not 56 characters."""
    code = "".join(character for character in view.code if character.isalnum())
    if len(code) != CODE_LENGTH:
        raise DomainError("recovery_code_malformed")
    groups = [code[start : start + _GROUP] for start in range(0, CODE_LENGTH, _GROUP)]
    words = wording("recovery_sheet")
    made_on = words.long_date(view.made_at.date())
    edges = Edges(
        sender=view.dossier,
        kind=words("kind"),
        footer=words("footer", date=made_on),
        title=words("title"),
        made_at=view.made_at,
    )
    sheet = Sheet(words, STANDARD, edges)
    sheet.title(words("title"), words("below", label=view.dossier, date=made_on))
    sheet.text(words("what"))
    sheet.heading(words("code_heading"))
    sheet.text(words("code_help"))
    sheet.add(_CodeGrid(sheet, groups))
    sheet.heading(words("keep_heading"))
    sheet.items(words.lines("keep"))
    sheet.heading(words("use_heading"))
    sheet.items(words.lines("use"))
    sheet.heading(words("valid_heading"))
    sheet.text(words("valid"))
    return sheet.pdf()


class _CodeGrid(Flowable):
    """The groups in numbered boxes, told as a numbered list."""

    row_height = 44

    def __init__(self, sheet: Sheet, groups: list[str]) -> None:
        super().__init__()
        self._groups = groups
        told = sheet.element("L")
        told.attributes["ListNumbering"] = "/Decimal"
        items = [told.add("LI") for _ in groups]
        self._told: list[tuple[Element, Element]] = [(item.add("Lbl"), item.add("LBody")) for item in items]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The full width, and a row for each four groups."""
        self.width = width
        rows = -(-len(self._groups) // _PER_ROW)
        self.height = rows * self.row_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw each box with its number above and its group in large letters."""
        canvas = self.canv
        step = (self.width + _GUTTER) / _PER_ROW
        for place, group in enumerate(self._groups):
            row, column = divmod(place, _PER_ROW)
            left, bottom = column * step, self.height - (row + 1) * self.row_height
            number, body = self._told[place]
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.8)
            canvas.roundRect(left, bottom, step - _GUTTER, self.row_height - _GUTTER, 3)
            with canvas.content(number):
                canvas.setFillColor(GREY)
                canvas.setFont(REGULAR, 8)
                canvas.drawString(left + 6, bottom + self.row_height - _GUTTER - 11, f"{place + 1} ")
            with canvas.content(body):
                canvas.setFillColor(INK)
                canvas.setFont(BOLD, 20)
                canvas.drawString(left + 24, bottom + 11, group, charSpace=3)
