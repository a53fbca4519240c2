"""How the dossier would stand by a draft: for one requirement that is right, and for the whole once all is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ....domain.judging.finding import Finding
from ....domain.judging.verdict import State
from ....domain.kader.editing.draft import KaderDraft, checked, text_of
from ....domain.kader.editing.rows import alone
from ....domain.kader.parts.kader import Kader
from ....domain.kader.toml_lines import Path
from ....domain.kader.writing import write_kader
from ....domain.records.dossier import Dossier
from ...wording.reasons import explanation, state_word
from ..importing.trial import trial
from ..kader_list import subject_title
from .problems import Trouble, troubles


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One subject and how it would stand."""

    title: str
    told: str
    state: State
    word: str


@dataclass(frozen=True, slots=True)
class Check:
    """What was found in a draft. `lines` are about the requirement that is shown, `counts` about the whole kader.

    `text` is that of the whole kader, ready to be taken into use; empty while something is not right.
    """

    troubles: tuple[Trouble, ...]
    lines: tuple[PreviewLine, ...] = ()
    counts: tuple[tuple[State, str, int], ...] = ()
    text: str = ""


def check(dossier: Dossier, today: date, draft: KaderDraft, shown: Path | None, bases: tuple[Kader, ...]) -> Check:
    """Everything the editor tells of a draft. `shown` is the requirement in sight, if any."""
    kader, placed = checked(draft, bases)
    found = troubles(placed)
    if kader is None:
        return Check(found, _one(dossier, today, draft, shown))
    view = trial(dossier, today, write_kader(kader)).view
    states = [one.verdict.state for one in view.findings if one.counted]
    ordered = sorted(set(states), key=lambda state: state.rank)
    counts = tuple((state, state_word(state), states.count(state)) for state in ordered)
    wanted = draft.at((*shown, "id")) if shown is not None else None
    lines = _lines(view.findings_of(str(wanted))) if wanted else ()
    return Check((), lines, counts, text_of(draft))


def _one(dossier: Dossier, today: date, draft: KaderDraft, shown: Path | None) -> tuple[PreviewLine, ...]:
    """The requirement in sight by itself; nothing when it is not right yet."""
    if shown is None or shown[0] != "requirement":
        return ()
    single = alone(draft, int(shown[1]))
    kader, _ = checked(single)
    return _lines(trial(dossier, today, text_of(single)).view.findings) if kader is not None else ()


def _lines(findings: Iterable[Finding]) -> tuple[PreviewLine, ...]:
    return tuple(_line(one) for one in sorted(findings, key=lambda one: one.verdict.state.rank))


def _line(finding: Finding) -> PreviewLine:
    verdict = finding.verdict
    return PreviewLine(subject_title(finding), explanation(verdict), verdict.state, state_word(verdict.state))
