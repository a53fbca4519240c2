"""What a kwaliteitsbeeld shows: the talks, surveys, improvements and visits of its year, as they were recorded."""

from __future__ import annotations

from datetime import date

from ...documents.kwaliteitsbeeld import DoneLine, KwaliteitsbeeldView, TalkView, VisitLine
from ...documents.views import Identity
from ...documents.voortgangsbericht import ExperienceLine
from ...domain.records.dossier import Dossier
from ...domain.records.kwaliteitsbeeld import Kwaliteitsbeeld, Visitatie
from ..wording.form_words import option
from ..wording.texts import text
from .bouwsteen_talks import talks_in
from .document_views import sender_of
from .voortgangsberichten import improvements_in, surveys_in

_DISCUSSED_WITH = ("management", "team", "clientenraad", "works_council", "supervisory_board")


def kwaliteitsbeeld_view(dossier: Dossier, beeld: Kwaliteitsbeeld, identity: Identity) -> KwaliteitsbeeldView:
    """The piece over its year; no names of clients."""
    start, end = date(beeld.year, 1, 1), date(beeld.year, 12, 31)
    days = ((whom, getattr(beeld, f"discussed_with_{whom}_on")) for whom in _DISCUSSED_WITH)
    return KwaliteitsbeeldView(
        identity=identity,
        sender=sender_of(dossier),
        form=option(beeld.form),
        year=beeld.year,
        made_on=beeld.made_on,
        summary=beeld.summary,
        contributors=beeld.contributors,
        shared_with=beeld.shared_with,
        found_at=beeld.found_at,
        external_view=beeld.external_view,
        discussed=tuple((whom, day) for whom, day in days if day is not None),
        talks=tuple(
            TalkView(title, talk.held_on, talk.goes_well, talk.can_be_better, talk.will_do)
            for title, talk in talks_in(dossier, start, end)
        ),
        experience=tuple(
            ExperienceLine(
                one.instrument or option(one.kind), f"{one.finished_on:%m-%Y}", one.invited, one.responded, one.summary
            )
            for one in surveys_in(dossier, start, end)
        ),
        improvements=tuple(
            DoneLine(
                one.description, one.result, text("progress", "improvement_done" if one.done else "improvement_open")
            )
            for one in improvements_in(dossier, start, end)
        ),
        visits=tuple(
            VisitLine(one.held_on, one.members, one.report, one.follow_up)
            for one in dossier.all(Visitatie)
            if one.kwaliteitsbeeld_id == beeld.id or start <= one.held_on <= end
        ),
    )
