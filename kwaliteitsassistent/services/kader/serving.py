"""What a record counts for: per kader the requirements that look at it, and how it fares by the checks of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ...domain.judging.context import Moment
from ...domain.judging.finding import Finding
from ...domain.judging.own_verdict import own_verdict
from ...domain.judging.verdict import State, Verdict
from ...domain.kader.parts.kader import Kader
from ...domain.records.answers import Document
from ...domain.records.dossier import Dossier
from ...domain.records.record import Record
from ...domain.records.references import REFERENCES
from ...domain.records.registry import kind_of
from ..wording.reasons import explanation, state_word
from ..wording.texts import text
from .kader_list import headline, subject_title
from .kaders import findings
from .working_days import around

SERVING = frozenset({State.MET, State.SOON, State.EXEMPT, State.TO_JUDGE})
"""The states in which a record does what a requirement wants of it; a person may still have to look."""


@dataclass(frozen=True, slots=True)
class Served:
    """One requirement, for one subject, that looks at a record.

    `state` and `explanation` are about this record by itself; `whole` is what the requirement as a whole still
    lacks, where that is something else.
    """

    kader_id: str
    requirement_id: str
    subject_id: str | None
    title: str
    about: str
    explanation: str
    whole: str
    state: State
    word: str


@dataclass(frozen=True, slots=True)
class KaderServed:
    """A kader with its requirements that look at a record; where the record falls short comes first."""

    kader_id: str
    title: str
    rows: tuple[Served, ...]

    @property
    def fine(self) -> bool:
        """Whether the record falls short nowhere."""
        return all(row.state in SERVING for row in self.rows)


@dataclass(frozen=True, slots=True)
class Mark:
    """A record in a word or two, as in a list; `split` says which kader finds it in order and which does not."""

    word: str
    split: str
    state: State


def serving(dossier: Dossier, today: date, kind: str, record_id: str) -> tuple[KaderServed, ...]:
    """What a record counts for, in each adopted kader that looks at it. A paper also counts for what it is kept with.

    What is only there to think about and what does not apply is left out.
    """
    record = dossier.get(kind, record_id)
    if record is None:
        return ()
    return tuple(_by_kader(dossier, today, (record, *_kept_with(dossier, record))))


def told(row: Served) -> str:
    """The lines below a requirement: about whom, how this record fares, and what the whole still lacks."""
    own = f"{row.about} · {row.explanation}" if row.about else row.explanation
    return f"{own}\n{text('serving', 'whole', rest=row.whole)}" if row.whole else own


def mark(served: tuple[KaderServed, ...]) -> Mark | None:
    """How a record fares over all kaders; None when no requirement looks at it."""
    rows = [row for one in served for row in one.rows]
    if not rows:
        return None
    if all(one.fine for one in served):
        return Mark(text("serving", "counts"), "", State.MET)
    worst = min((row.state for row in rows if row.state not in SERVING), key=lambda state: state.rank)
    fine = [one.title for one in served if one.fine]
    short = [one.title for one in served if not one.fine]
    split = text("serving", "split", fine=tuple(fine), short=tuple(short)) if fine else ""
    return Mark(state_word(worst), split, worst)


def marks(dossier: Dossier, today: date, records: Iterable[Record]) -> dict[str, Mark]:
    """The mark of each record that some requirement looks at."""
    found = ((one.id, mark(serving(dossier, today, kind_of(one).name, one.id))) for one in records)
    return {id_: made for id_, made in found if made is not None}


def _kept_with(dossier: Dossier, record: Record) -> Iterator[Record]:
    """The records whose paper this is."""
    if not isinstance(record, Document):
        return
    for kind, fields in REFERENCES.items():
        for field, target in fields.items():
            if target == "document":
                yield from dossier.linked(kind, field, record.id)


def _by_kader(dossier: Dossier, today: date, records: tuple[Record, ...]) -> Iterator[KaderServed]:
    looked_at = dossier.once(("looked at", today), lambda: _looked_at(dossier, today))
    found: dict[str, tuple[Kader, list[Served]]] = {}
    for record in records:
        for kader, finding in looked_at.get(record.id, ()):
            rows = found.setdefault(kader.id, (kader, []))[1]
            rows.append(_served(kader, finding, record, dossier, today))
    for kader, rows in found.values():
        yield KaderServed(kader.id, kader.title, tuple(sorted(dict.fromkeys(rows), key=lambda row: row.state.rank)))


def _looked_at(dossier: Dossier, today: date) -> dict[str, list[tuple[Kader, Finding]]]:
    """By the id of a record, the findings that name it as evidence."""
    index: dict[str, list[tuple[Kader, Finding]]] = {}
    for kader, found in findings(dossier, today):
        for finding in found:
            if finding.counted and finding.verdict.state is not State.NOT_APPLICABLE:
                for id_ in finding.verdict.evidence:
                    index.setdefault(id_, []).append((kader, finding))
    return index


def _served(kader: Kader, finding: Finding, record: Record, dossier: Dossier, today: date) -> Served:
    whole = finding.verdict
    own = _own(finding, record, dossier, today) or whole
    about, requirement = finding.subject, finding.requirement
    told = explanation(own)
    rest = explanation(whole) if whole.state.is_open and whole.state is not own.state else ""
    return Served(
        kader_id=kader.id,
        requirement_id=requirement.id,
        subject_id=about.id if about else None,
        title=headline(requirement.plain),
        about=subject_title(finding) if about and not _speaks_for_itself(record, about.id) else "",
        explanation=told,
        whole="" if rest == told else rest,
        state=own.state,
        word=state_word(own.state),
    )


def _speaks_for_itself(record: Record, subject_id: str) -> bool:
    """Whether everyone who sees the record sees whom it is about."""
    return subject_id in (record.id, getattr(record, "staff_id", None), getattr(record, "client_id", None))


def _own(finding: Finding, record: Record, dossier: Dossier, today: date) -> Verdict | None:
    """The record by itself; nothing where an exemption makes all of it moot."""
    if finding.verdict.state is State.EXEMPT:
        return None
    return own_verdict(record, finding, dossier, Moment(today, around(today)))
