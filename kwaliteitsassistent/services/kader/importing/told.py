"""What was made of a row, in a Dutch sentence: for the screen before importing, and for the kader afterwards."""

from __future__ import annotations

from ....domain.dates import Period
from ....domain.kader.drafting.proposals import Missing, Proposal, Understanding
from ....domain.kader.drafting.terms import (
    ByStart,
    EachYearBy,
    Every,
    Hours,
    Insured,
    NoTerm,
    NotOlder,
    OnDay,
    OnRequest,
    Term,
    Times,
    ValidFor,
    Within,
)
from ....domain.kader.parts.requirement import JudgedBy
from ...wording.amounts import euros
from ...wording.dates import day_and_month, long_date
from ...wording.lengths import counts, length_words
from ...wording.texts import text

_MAX_TIP = 1_990  # characters; a text of a kader has at most 2,000


def _every_words(period: Period) -> str:
    """`elk jaar` and `elke maand` without a number, else `elke 6 maanden`."""
    numbers = counts(period)
    if len(numbers) == 1 and numbers[0][0] == 1:
        return text("import", f"every_{numbers[0][1]}")
    return text("import", "every", length=length_words(period))


def _amount_words(what: str, count: int, period: Period | None) -> str:
    if period is None:
        return text("import", f"{what}_each_calendar_year", count=count)
    return text("import", f"{what}_in_last", count=count, length=length_words(period))


def term_words(term: Term) -> str:
    """A term as the program understood it: `elke 2 jaar`, `uiterlijk 31 mei, elk jaar`."""
    match term:
        case Every(period):
            return _every_words(period)
        case Times(1, None):
            return text("import", "each_calendar_year")
        case Times(count, period) | Hours(count, period):
            return _amount_words("hours" if isinstance(term, Hours) else "times", count, period)
        case Insured(amount, in_a_year):
            return text("import", "insured_in_year" if in_a_year else "insured", amount=euros(amount))
        case Within(limit, after):
            return text("import", f"within_{after}" if after else "within", length=length_words(limit))
        case OnRequest(limit, oldest):
            asked = text("import", "on_request", length=length_words(limit))
            return asked if oldest is None else text("import", "and_new", term=asked, age=length_words(oldest))
        case ByStart():
            return text("import", "by_start")
        case NotOlder(period, at):
            return text("import", f"not_older_{at}" if at else "not_older", length=length_words(period))
        case ValidFor(period):
            return text("import", "valid_for", length=length_words(period))
        case EachYearBy(month, day):
            return text("import", "each_year_by", day=day_and_month(day, month))
        case OnDay(day):
            return text("import", "on_day", day=long_date(day))
        case NoTerm():
            return text("import", "no_term")


def proof_word(name: str) -> str:
    """What a sort of evidence is called, by the name it has in a table."""
    return text("proof", name)


def explanation(proposal: Proposal) -> str:
    """What the program will do with a row, or what it could not make of it; and why it is advice without a mark."""
    told = _judgement(proposal)
    return f"{told} {text('import', 'unmarked')}" if proposal.row.unmarked else told


def _judgement(proposal: Proposal) -> str:
    row, term, proof = proposal.row, proposal.term, proposal.proof
    if proposal.judged is JudgedBy.RECORDS and term is not None and proof is not None:
        return text("import", "by_records", proof=proof_word(proof.name), term=term_words(term))
    if proposal.understanding is Understanding.NOT_UNDERSTOOD:
        return text("import", "term_not_understood", term=row.term)
    if proposal.missing is Missing.MOMENT and term is not None:
        return text("import", "from_when", term=term_words(term))
    if proposal.missing is Missing.EVIDENCE and term is not None:
        every = proposal.confirm_every
        code = "which_evidence_every" if every else "which_evidence"
        return text("import", code, term=term_words(term))
    return text("import", "by_person")


def tip(proposal: Proposal) -> str:
    """What stands beside the requirement in the kader: what was read of its row, and what the table said more."""
    row = proposal.row
    said = [explanation(proposal)]
    if row.evidence and proposal.judged is not JudgedBy.RECORDS:
        said.append(text("import", "table_evidence", evidence=row.evidence))
    if row.term and proposal.judged is JudgedBy.PERSON and proposal.understanding is Understanding.UNDERSTOOD:
        said.append(text("import", "table_term", term=row.term))
    if row.note:
        said.append(text("import", "table_note", note=row.note))
    whole = " ".join(said)
    return whole if len(whole) <= _MAX_TIP else f"{whole[:_MAX_TIP]}…"
