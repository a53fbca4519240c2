"""What a person said of the rows of a table: take a rule over as understood, choose what is missing, or judge it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ....domain.kader.drafting.draft import DraftKader, DraftRow
from ....domain.kader.drafting.proofs import PROOFS
from ....domain.kader.drafting.proposals import Choice, Missing, Proposal, Understanding, propose, read_choice
from ....domain.kader.drafting.terms import Moment
from ....domain.kader.parts.requirement import JudgedBy
from ...wording.texts import text
from .told import proof_word


@dataclass(frozen=True, slots=True)
class Said:
    """A choice so far; `settled` once a person agreed to what comes of it."""

    choice: Choice = field(default_factory=Choice)
    settled: bool = False


NOTHING_SAID = Said()


class Outcome(StrEnum):
    """What will come of a row, as things are."""

    WRONG = "wrong"
    ASK = "ask"
    PROPOSED = "proposed"
    NOT_UNDERSTOOD = "not_understood"
    RECORDS = "records"
    PERSON = "person"

    @property
    def asks(self) -> bool:
        """Whether a person can still say something about it."""
        return self in (Outcome.WRONG, Outcome.ASK, Outcome.PROPOSED)


def outcome(proposal: Proposal, said: Said) -> Outcome:
    """What will come of a row. Nothing that was not settled counts as done."""
    if proposal.judged is JudgedBy.RECORDS:
        return Outcome.RECORDS if said.settled else Outcome.PROPOSED
    if said.settled or proposal.understanding is Understanding.UNDERSTOOD:
        return Outcome.PERSON
    return Outcome.ASK if proposal.understanding is Understanding.NEEDS_CHOICE else Outcome.NOT_UNDERSTOOD


def take_over(said: Said) -> Said:
    """Agree to the rule as it is proposed."""
    return replace(said, settled=True)


def take_over_all(draft: DraftKader, said: Mapping[str, Said]) -> dict[str, Said]:
    """Agree to every rule that was proposed and not spoken of yet."""
    proposed = {row.id: said.get(row.id, NOTHING_SAID) for row in draft.rows}
    return {
        **said,
        **{
            row.id: take_over(proposed[row.id])
            for row in draft.rows
            if outcome(propose(row, proposed[row.id].choice), proposed[row.id]) is Outcome.PROPOSED
        },
    }


def judge_oneself(row: DraftRow) -> Said:
    """Records do not decide about this row; a term that was understood still says how often a person does."""
    by_records = propose(row).judged is JudgedBy.RECORDS
    return Said(Choice(person=True) if by_records else Choice(), settled=True)


def choose(row: DraftRow, said: Said, word: str) -> Said:
    """Say what is missing by its word; settled once records can decide."""
    chosen = read_choice(word) or Choice()
    proof, moment = chosen.proof or said.choice.proof, chosen.moment or said.choice.moment
    choice = Choice(proof, moment if chosen.proof is None else None)
    return Said(choice, settled=propose(row, choice).judged is JudgedBy.RECORDS)


def missing_choices(row: DraftRow, said: Said) -> tuple[tuple[str, str], ...]:
    """The words that settle what is missing, each as the user reads it; what the row itself suggests comes first."""
    proposal = propose(row, said.choice)
    if proposal.missing is Missing.MOMENT:
        return tuple((word, text("table_import", f"moment_{word}")) for word in proposal.options)
    if proposal.missing is Missing.EVIDENCE:
        every = [proof.name for proof in PROOFS if _leads_on(propose(row, Choice(proof=proof)))]
        return tuple((name, proof_word(name)) for name in dict.fromkeys((*proposal.options, *every)))
    return ()


def final_choices(draft: DraftKader, said: Mapping[str, Said]) -> dict[str, Choice]:
    """The choices the kader is made of: a person judges where nobody agreed that records do."""
    found: dict[str, Choice] = {}
    for row in draft.rows:
        about = said.get(row.id, NOTHING_SAID)
        proposed = outcome(propose(row, about.choice), about) is Outcome.PROPOSED
        found[row.id] = Choice(person=True) if proposed else about.choice
    return found


def _leads_on(proposal: Proposal) -> bool:
    return proposal.judged is JudgedBy.RECORDS or (
        proposal.missing is Missing.MOMENT and any(word in tuple(Moment) for word in proposal.options)
    )
