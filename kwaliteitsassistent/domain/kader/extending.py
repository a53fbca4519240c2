"""A profile on a base kader: what it adds, tightens and waives, made into one whole kader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from .parts.kader import Kader
from .parts.requirement import Requirement, Waived


def reference(kader: Kader) -> str:
    """How other files name a kader: `id@version`."""
    return f"{kader.id}@{kader.version}"


def extended(base: Kader, own: Kader, tightened: Iterable[Requirement], waived: Mapping[str, Waived]) -> Kader:
    """The base with the profile `own` on top: changed requirements stay where they were, added ones follow.

    `own` holds only what the profile adds; its name, version, source and days are those of the whole.
    """
    changed = {requirement.id: requirement for requirement in tightened}
    kept = (changed.get(requirement.id, requirement) for requirement in base.requirements)
    asked = tuple(replace(requirement, waived=waived.get(requirement.id, requirement.waived)) for requirement in kept)
    return replace(
        own,
        mode=base.mode,
        sections=base.sections + own.sections,
        requirements=asked + own.requirements,
        rules=base.rules + own.rules,
        applies=own.applies or base.applies,
        based_on=reference(base),
        _by_id={},
    )
