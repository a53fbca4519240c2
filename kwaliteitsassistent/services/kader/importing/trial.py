"""How a dossier would stand by a kader that is not in it; nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ....domain.kader.parts.requirement import JudgedBy
from ....domain.kader.reading import read_kader
from ....domain.records.dossier import Dossier
from ..kader_list import KaderView, kader_view
from ..kaders import held_as, in_use
from ..upgrading import Upgrade, compare


@dataclass(frozen=True, slots=True)
class Trial:
    """The text of a kader, how the dossier stands by it, and what it changes when the dossier holds that kader.

    `by_records` counts the requirements that records decide about.
    """

    text: str
    view: KaderView
    upgrade: Upgrade | None
    by_records: int


def trial(dossier: Dossier, today: date, text: str) -> Trial:
    """Judge the dossier by the text of a kader file. Raises DomainErrors when the text has a problem."""
    kader = read_kader(text, "kader.toml")
    wanted = held_as(f"trial-{kader.id}", kader, text, today)
    before = next((one for one in in_use(dossier) if one.kader_id == kader.id), None)
    others = (one for one in dossier.records() if one is not before)
    view = kader_view(Dossier([*others, wanted]), today, kader.id)
    by_records = sum(one.judged is JudgedBy.RECORDS for one in kader.requirements)
    return Trial(text, view, compare(dossier, kader) if before else None, by_records)
