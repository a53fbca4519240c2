"""The policies and protocols, short as those of a small provider are; one is overdue and one is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..domain.records.organisation import Policy, PolicyKind
from ..domain.records.record import Record
from .days import Days

_FOLDER = "Kwaliteitsmap, tabblad {number}; ook op de gedeelde schijf"


def policies(days: Days) -> Iterator[Record]:
    """All policies. There is none about alcohol and drugs, and the one about aggression waits for its review."""
    for number, (kind, title, applied_how) in enumerate(_POLICIES, start=1):
        yield _particular(
            Policy(
                id=f"beleid-{kind}",
                kind=kind,
                title=title,
                version="2",
                adopted_on=days.ago(months=8, weeks=number),
                review_by=days.ahead(months=10, weeks=number),
                elements=_ELEMENTS.get(kind, ()),
                found_at=_FOLDER.format(number=number),
                applied_how=applied_how,
                assessable=True,
            ),
            days,
        )


def _particular(policy: Policy, days: Days) -> Policy:
    match policy.kind:
        case PolicyKind.AGGRESSION:
            return replace(policy, version="1", adopted_on=days.ago(months=26), review_by=days.ago(months=2))
        case PolicyKind.TRANSPORT:
            return replace(policy, review_by=days.ahead(weeks=3))
        case PolicyKind.COMPLAINTS | PolicyKind.CONFIDENTIAL_ADVISER | PolicyKind.HOUSE_RULES:
            page = f"https://www.zorgpuntveenland.example/{policy.kind}"
            return replace(policy, url=page, url_checked_on=days.ago(months=2))
        case PolicyKind.CONDUCT:
            return replace(policy, applied_how="")
    return policy


_POLICIES: tuple[tuple[PolicyKind, str, str], ...] = (
    (PolicyKind.MELDCODE, "Meldcode huiselijk geweld en kindermishandeling", "Jaarlijks in het team besproken."),
    (PolicyKind.INCIDENTS, "Incidenten melden en ervan leren", "Elke maand vast punt in het teamoverleg."),
    (PolicyKind.CALAMITY, "Wat te doen bij een calamiteit of geweld", "Gebruikt bij de melding van dit jaar."),
    (PolicyKind.SAFE_REPORTING, "Veilig melden", "Besproken bij de start van nieuwe medewerkers."),
    (PolicyKind.TRANSPORT, "Veilig vervoer met eigen auto", "Chauffeurs tekenen elk jaar."),
    (PolicyKind.AGGRESSION, "Omgaan met boosheid en agressie", "Onderdeel van de training."),
    (PolicyKind.EMERGENCY_RESPONSE, "BHV-plan De Turfschuur", "Ontruiming geoefend in het voorjaar."),
    (PolicyKind.BOUNDARIES, "Grensoverschrijdend gedrag", "Besproken in de intervisie."),
    (PolicyKind.HOUSE_RULES, "Huisregels en hoe wij met elkaar omgaan", "Hangt in de werkplaats, met plaatjes."),
    (PolicyKind.ADMISSION, "Voor wie wij er zijn, en voor wie niet", "Gebruikt bij elke kennismaking."),
    (PolicyKind.STAFF, "Personeelsbeleid", "Leidraad bij werving en gesprekken."),
    (PolicyKind.VOLUNTEERS, "Vrijwilligersbeleid", "Elke vrijwilliger heeft een vaste begeleider."),
    (PolicyKind.EXPERTISE_MATRIX, "Wie doet wat: deskundigheid per soort ondersteuning", "Gebruikt bij de planning."),
    (PolicyKind.TRAINING, "Scholing en intervisie", "Jaarplan met data en budget."),
    (PolicyKind.NETWORK, "Netwerk en mantelzorg", "Vast punt in elk plan."),
    (PolicyKind.SOCIAL_MAP, "Sociale kaart van de streek", "Elk kwartaal bijgewerkt door Samira."),
    (PolicyKind.REPLACEMENT, "Vervanging bij ziekte en vakantie", "Afspraak met een collega-aanbieder."),
    (PolicyKind.STAFFING, "Bezetting en caseload", "Elke maand nagekeken."),
    (PolicyKind.PRIVACY, "Privacyreglement voor cliënten en medewerkers", "Uitgelegd bij de start."),
    (PolicyKind.COMPLAINTS, "Klachtenregeling", "Folder in de startmap."),
    (PolicyKind.PARTICIPATION, "Meepraten bij Zorgpunt Veenland", "Twee keer per jaar een gesprek."),
    (PolicyKind.CONFIDENTIAL_ADVISER, "De vertrouwenspersoon", "Kaartje in de startmap."),
    (PolicyKind.QUALITY_PLAN, "Kwaliteitsplan", "Wordt elk kwartaal bijgewerkt."),
    (PolicyKind.METHODS, "Onze methoden, en waarom", "Besproken met de gedragswetenschapper."),
    (PolicyKind.CONDUCT, "Gedragscode", ""),
)

_GROWTH = ("werving", "begeleiding", "scholing", "ontwikkeling")
_ELEMENTS: dict[PolicyKind, tuple[str, ...]] = {
    PolicyKind.MELDCODE: (
        "vijf stappen",
        "wie waarvoor verantwoordelijk is en wie beslist",
        "bijzondere vormen van geweld",
        "kindcheck",
        "omgaan met vertrouwelijke gegevens",
    ),
    PolicyKind.STAFF: _GROWTH,
    PolicyKind.VOLUNTEERS: _GROWTH,
}
