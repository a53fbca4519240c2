"""What the reports that are composed, signed and sealed have in common: how they begin, their tables, how they end."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Protocol

from ..domain.records.evaluation import SignerRole
from .letterhead import add_concept_notice, numbered_sheet
from .sheet import Column, Sheet
from .signing import add_close, add_lines_to_sign, add_signature
from .style import STANDARD
from .views import Identity, Sender, SignatureView
from .wording import Wording

_FEW_ROWS = 6
_SHORT_TEXT = 600  # characters

Columns = Sequence[tuple[str, float]]
"""The names of columns in the wording of their table, each with its share of the width."""

EXPERIENCE_COLUMNS: Columns = (("instrument", 2.4), ("held", 1.8), ("invited", 1.4), ("answered", 1.5), ("outcome", 4))


@dataclass(frozen=True, slots=True)
class ExperienceLine:
    """A survey among clients, in numbers only."""

    instrument: str
    held: str
    invited: int | None = None
    answered: int | None = None
    outcome: str = ""


class ComposedView(Protocol):
    """What every composed report shows; without a signature it is a concept."""

    @property
    def identity(self) -> Identity: ...
    @property
    def sender(self) -> Sender: ...
    @property
    def signature(self) -> SignatureView | None: ...


def composed_sheet(words: Wording, view: ComposedView, title: str, below: str) -> Sheet:
    """A sheet with its title, and the notice that it is a concept as long as the provider has not signed it."""
    concept = view.signature is None
    sheet = numbered_sheet(words, STANDARD, view.sender, view.identity, view, concept=concept)
    sheet.title(title, below)
    if concept:
        add_concept_notice(sheet, view.identity, view)
    return sheet


def add_table(sheet: Sheet, key: str, columns: Columns, rows: Sequence[Sequence[str]]) -> None:
    """A table whose words stand under `key`."""
    words = sheet.words
    heads = [Column(words(f"{key}.{name}"), share) for name, share in columns]
    sheet.table(heads, rows, summary=words(f"{key}.summary"))


def add_text_and_table(sheet: Sheet, key: str, text: str, columns: Columns, rows: Sequence[Sequence[str]]) -> None:
    """A text with its table below it, if there are rows; on one page when both are short."""
    short = len(rows) <= _FEW_ROWS and len(text) <= _SHORT_TEXT
    with sheet.together() if short else nullcontext():
        sheet.text(text)
        if rows:
            add_table(sheet, key, columns, rows)


def experience_rows(lines: Sequence[ExperienceLine]) -> list[tuple[str, ...]]:
    """Surveys as rows of `EXPERIENCE_COLUMNS`."""
    return [(s.instrument, s.held, _number(s.invited), _number(s.answered), s.outcome) for s in lines]


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def add_end(sheet: Sheet, view: ComposedView) -> None:
    """The signature of the provider or the lines to sign on, what the seal is, and who to ask."""
    with sheet.together():  # so that no last page holds a line or two
        sheet.heading(sheet.words("signing.heading"))
        if view.signature is None:
            add_lines_to_sign(sheet, SignerRole.PROVIDER)
        else:
            add_signature(sheet, view.signature)
        add_close(sheet, view.identity, view.sender)
