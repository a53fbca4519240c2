"""The kwaliteitsbeeld: the talks, surveys, improvements and visits of a year, as texts to edit and as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ...domain.errors import DomainError
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Signature
from ...domain.records.issued import DocumentKind
from ...domain.records.kwaliteitsbeeld import Kwaliteitsbeeld, KwaliteitsbeeldForm, Visitatie
from ..book import Book, new_id
from ..wording.form_words import option
from ..wording.texts import has_text, text
from .bouwsteen_talks import told_by_section
from .composed import Composition, Texts, begin
from .voortgangsberichten import improvements_in, surveys_in

if TYPE_CHECKING:
    from ...documents.kwaliteitsbeeld import KwaliteitsbeeldView
    from ...documents.views import Identity

_DISCUSSED_WITH = ("management", "team", "clientenraad", "works_council", "supervisory_board")


def usual_year(today: date) -> int:
    """The year that is over."""
    return today.year - 1


def compose(book: Book, form: KwaliteitsbeeldForm, year: int) -> Kwaliteitsbeeld:
    """Start a draft about a year, every part with a text made from what was recorded.

    Raises DomainError `year_in_future`.
    """
    if year > book.today.year:
        raise DomainError("year_in_future", year=str(year))
    return begin(book, KWALITEITSBEELD, Kwaliteitsbeeld(id=new_id(), form=form, year=year))


def years_to_choose(today: date) -> range:
    """This year and those before it for which one may still be made."""
    return range(today.year, today.year - 6, -1)


def _texts(dossier: Dossier, beeld: Kwaliteitsbeeld) -> Texts:
    """What each part begins with; a part about a bouwsteen is called as that is."""
    start, end = _year(beeld)
    improvements = improvements_in(dossier, start, end)
    still_open = [one.description for one in improvements if not one.done]
    done, visits = len(improvements) - len(still_open), len(_visits(dossier, beeld))
    return (
        ("summary", beeld.summary),
        *told_by_section(dossier, start, end),
        ("experience", _counted("experience", len(surveys_in(dossier, start, end)))),
        ("improvements", _counted("improvements", len(improvements), done=done)),
        ("visits", beeld.external_view or (text("progress", "beeld_visits", count=visits) if visits else "")),
        ("outlook", "\n".join([text("progress", "beeld_outlook"), *still_open]) if still_open else ""),
    )


def _counted(part: str, count: int, **facts: object) -> str:
    return text("progress", f"beeld_{part}" if count else f"beeld_{part}_none", count=count, **facts)


def _year(beeld: Kwaliteitsbeeld) -> tuple[date, date]:
    return date(beeld.year, 1, 1), date(beeld.year, 12, 31)


def _visits(dossier: Dossier, beeld: Kwaliteitsbeeld) -> tuple[Visitatie, ...]:
    start, end = _year(beeld)
    return tuple(
        one
        for one in dossier.all(Visitatie)
        if one.kwaliteitsbeeld_id == beeld.id or (one.kwaliteitsbeeld_id is None and start <= one.held_on <= end)
    )


def view(
    dossier: Dossier, beeld: Kwaliteitsbeeld, identity: Identity, signature: Signature | None
) -> KwaliteitsbeeldView:
    """What the document shows: the texts, with tables of what was recorded; no names of clients."""
    from ...documents import kwaliteitsbeeld as page
    from ...documents.composed import ExperienceLine
    from .document_views import sender_of, signature_view

    start, end = _year(beeld)
    days = ((whom, getattr(beeld, f"discussed_with_{whom}_on")) for whom in _DISCUSSED_WITH)
    return page.KwaliteitsbeeldView(
        identity=identity,
        sender=sender_of(dossier),
        form=option(beeld.form),
        year=beeld.year,
        made_on=beeld.made_on,
        contributors=beeld.contributors,
        shared_with=beeld.shared_with,
        found_at=beeld.found_at,
        discussed=tuple((whom, day) for whom, day in days if day is not None),
        parts=tuple(page.PartView(part, _title(part), words) for part, words in beeld.texts or _texts(dossier, beeld)),
        experience=tuple(
            ExperienceLine(
                one.instrument or option(one.kind), f"{one.finished_on:%m-%Y}", one.invited, one.responded, one.summary
            )
            for one in surveys_in(dossier, start, end)
        ),
        improvements=tuple(
            page.DoneLine(
                one.description, one.result, text("progress", "improvement_done" if one.done else "improvement_open")
            )
            for one in improvements_in(dossier, start, end)
        ),
        visits=tuple(
            page.VisitLine(one.held_on, one.members, one.report, one.follow_up) for one in _visits(dossier, beeld)
        ),
        signature=signature_view(signature) if signature else None,
    )


def _title(part: str) -> str:
    return text("beeld_part", part) if has_text("beeld_part", part) else part


def _build(
    dossier: Dossier, beeld: Kwaliteitsbeeld, identity: Identity, signature: Signature | None, _today: date
) -> bytes:
    from ...documents.kwaliteitsbeeld import build_kwaliteitsbeeld

    return build_kwaliteitsbeeld(view(dossier, beeld, identity, signature))


KWALITEITSBEELD = Composition(
    type=Kwaliteitsbeeld,
    document=DocumentKind.KWALITEITSBEELD,
    texts=lambda dossier, beeld, _today: _texts(dossier, beeld),
    title=_title,
    build=_build,
    established=lambda beeld, day: replace(beeld, made_on=beeld.made_on or day, issued_on=day),
    reopened=lambda beeld: replace(beeld, made_on=None, issued_on=None, published_on=None),
)
