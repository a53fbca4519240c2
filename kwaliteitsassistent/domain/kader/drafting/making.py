"""A kader out of the rules proposed for the rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..parts.kader import Kader, Mode, Source
from ..parts.requirement import Level, Requirement, Section
from .draft import section_ids
from .proposals import Proposal


@dataclass(frozen=True, slots=True)
class Head:
    """What a table does not say of itself."""

    id: str
    title: str
    source: str
    publisher: str
    version: str = "1"


def make_kader(head: Head, proposals: Sequence[Proposal], tip: Callable[[Proposal], str]) -> Kader:
    """The kader of a table, its rows in their order. `tip` says beside each requirement what was made of its row."""
    ids = section_ids(dict.fromkeys(proposal.row.section for proposal in proposals))
    return Kader(
        id=head.id,
        version=head.version,
        title=head.title,
        mode=Mode.CHECKLIST,
        source=Source(head.source, head.publisher),
        sections=tuple(Section(id_, title) for title, id_ in ids.items()),
        requirements=tuple(_requirement(one, ids[one.row.section], tip(one)) for one in proposals),
    )


def _requirement(proposal: Proposal, section: str, tip: str) -> Requirement:
    row = proposal.row
    return Requirement(
        id=row.id,
        section=section,
        level=row.level or Level.MUST,
        per=proposal.per,
        judged=proposal.judged,
        text=row.text,
        plain=row.plain or row.text,
        source=row.source,
        theme=proposal.theme,
        who=proposal.who,
        subjects=proposal.subjects,
        evidence=proposal.evidence,
        due=proposal.due,
        confirm_every=proposal.confirm_every,
        tip=tip,
    )
