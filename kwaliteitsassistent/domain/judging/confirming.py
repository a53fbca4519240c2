"""What a person's word is worth today: a confirmation holds for a while, and is then asked again."""

from __future__ import annotations

from ..dates import subtract
from ..kader.parts.measures import Setting
from ..kader.parts.requirement import Requirement
from ..records.answers import Confirmation
from .checks import WARN
from .context import Context
from .verdict import State, Verdict, because

YEARLY = Setting("statement_every")  # how long a person's confirmation holds is the provider's own choice


def by_person(
    requirement: Requirement, confirmation: Confirmation | None, context: Context, *, complete: bool
) -> Verdict:
    """What a person said of it. `complete` is whether there is evidence, and all that is asked for."""
    if confirmation is None:
        return Verdict(State.TO_JUDGE, because("to_confirm" if complete else "to_confirm_without_evidence"))
    again = context.after(confirmation.confirmed_on, requirement.confirm_every or YEARLY)
    facts = {"day": confirmation.confirmed_on, "initials": confirmation.initials, "due": again}
    if context.today > again:
        return Verdict(State.TO_JUDGE, because("confirm_again", **facts), again, (confirmation.id,))
    if context.today >= subtract(again, WARN):
        return Verdict(State.SOON, because("confirm_soon", **facts), again, (confirmation.id,))
    return Verdict(State.MET, because("confirmed", **facts), again, (confirmation.id,))
