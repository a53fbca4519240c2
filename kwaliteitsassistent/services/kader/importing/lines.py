"""The rows of a table as they stand on the screen: what was understood, what is missing, and what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ....domain.errors import DomainError
from ....domain.kader.drafting.draft import DraftRow
from ....domain.kader.drafting.proposals import Missing, Proposal, Understanding, propose
from ....domain.kader.drafting.terms import NoTerm
from ....domain.kader.parts.requirement import JudgedBy, Level
from ....domain.text import capital
from ...wording.problems import error_lines
from ...wording.texts import text
from .rows import TableReading
from .said import NOTHING_SAID, Outcome, Said, outcome
from .told import explanation, proof_word, term_words

_SENTENCE = re.compile(r"(.+?[.!?:])(?:\s|$)", re.DOTALL)
_NUMBER_FIRST = re.compile(r"^[^:]{1,20}: ")


class Wanted(StrEnum):
    """Which rows to show."""

    ASKS = "asks"
    RECORDS = "records"
    PERSON = "person"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One row of the table: where it stands, what it says, and what comes of it.

    `short` is a few words for the list, `told` the whole sentence. Of a row that is `wrong` only its number and that
    sentence are known. `proposed_id` says that the number is ours.
    """

    number: int
    outcome: Outcome
    told: str
    id: str = ""
    proposed_id: bool = False
    first: str = ""
    text: str = ""
    section: str = ""
    level: str = ""
    short: str = ""
    term: str = ""
    evidence: str = ""

    def fits(self, wanted: Wanted) -> bool:
        """Whether the row belongs in a choice."""
        match wanted:
            case Wanted.ASKS:
                return self.outcome.asks
            case Wanted.RECORDS:
                return self.outcome in (Outcome.RECORDS, Outcome.PROPOSED)
            case Wanted.PERSON:
                return self.outcome in (Outcome.PERSON, Outcome.NOT_UNDERSTOOD)
            case Wanted.ALL:
                return True


def lines(of: TableReading, said: Mapping[str, Said]) -> tuple[ImportLine, ...]:
    """Every row that holds a requirement or a problem, in the order of the table."""
    found = [line(row, said.get(row.id, NOTHING_SAID)) for row in of.draft.rows]
    found += [_wrong(problem) for problem in of.problems]
    return tuple(sorted(found, key=lambda one: one.number))


def line(row: DraftRow, said: Said) -> ImportLine:
    """One row as things are."""
    proposal = propose(row, said.choice)
    return ImportLine(
        number=row.number,
        outcome=outcome(proposal, said),
        told=explanation(proposal),
        id=row.id,
        proposed_id=row.proposed,
        first=_first_sentence(row.text),
        text=row.text,
        section=row.section,
        level=text("table_import", f"level_{row.level or Level.MUST}"),
        short=_short(proposal),
        term=row.term,
        evidence=row.evidence,
    )


def in_numbers(of: tuple[ImportLine, ...]) -> Mapping[Outcome, int]:
    """How many rows there are of each outcome."""
    return {each: sum(one.outcome is each for one in of) for each in Outcome}


def _wrong(problem: DomainError) -> ImportLine:
    (told,) = error_lines(problem)
    bare = _NUMBER_FIRST.sub("", told)
    return ImportLine(int(str(problem.facts["row"])), Outcome.WRONG, told, first=capital(bare))


def _first_sentence(whole: str) -> str:
    match = _SENTENCE.match(whole)
    return " ".join((match.group(1) if match else whole).split())


def _short(proposal: Proposal) -> str:
    """`evaluatie, elke 6 maanden`; or what is missing; or what was not understood."""
    term = proposal.term
    if proposal.understanding is Understanding.NOT_UNDERSTOOD:
        return text("table_import", "short_not_understood", term=proposal.row.term)
    if term is None or isinstance(term, NoTerm):
        return text("table_import", "short_no_term")
    if proposal.judged is JudgedBy.RECORDS and proposal.proof is not None:
        return f"{proof_word(proposal.proof.name)}, {term_words(term)}"
    if proposal.missing is Missing.NOTHING:
        return term_words(term)
    return text("table_import", f"short_{proposal.missing}", term=term_words(term))
