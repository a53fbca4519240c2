"""Names for the kwaliteitsbeeld, the visitatie and the look at a bouwsteen."""

from __future__ import annotations

from .name import kind

NAMES = {
    "kwaliteitsbeeld": kind(
        "kwaliteitsbeelden",
        "Een kwaliteitsbeeld, voortgangsbericht of kwaliteitsrapport over een jaar.",
        form=("vorm", "Wat voor stuk het is."),
        year=("jaar", "Het jaar waarover het gaat."),
        made_on=("gemaakt_op", "Dag waarop het klaar was. Leeg: een concept."),
        parts=("onderdelen", "Wat erin staat."),
        summary=("samenvatting", "Samenvatting."),
        contributors=("bijdragers", "Wie eraan meewerkten."),
        external_view=("blik_van_buiten", "Wat mensen van buiten ervan vonden."),
        plain_version=("leesbare_versie", "Of er een versie is die iedereen kan lezen."),
        published_on=("openbaar_op", "Dag waarop het is aangeleverd en openbaar is gemaakt."),
        found_at=("vindplaats", "Waar het te vinden is."),
        shared_with=("gedeeld_met", "Met wie het is gedeeld."),
        discussed_with_management_on=("besproken_management_op", "Dag waarop het met het management is besproken."),
        discussed_with_team_on=("besproken_team_op", "Dag waarop het met het team is besproken."),
        discussed_with_clientenraad_on=(
            "besproken_clientenraad_op", "Dag waarop het met de cliëntenraad is besproken.",
        ),
        discussed_with_works_council_on=(
            "besproken_ondernemingsraad_op", "Dag waarop het met de ondernemingsraad is besproken.",
        ),
        discussed_with_supervisory_board_on=(
            "besproken_raad_van_toezicht_op", "Dag waarop het met de raad van toezicht is besproken.",
        ),
        texts=("teksten", "Uw teksten, elk als paar van onderdeel en tekst."),
        issued_on=("uitgegeven_op", "Dag waarop het stuk is vastgesteld en verzegeld."),
    ),
    "visitatie": kind(
        "visitaties",
        "Mensen van buiten die kwamen kijken.",
        held_on=("gehouden_op", "Dag van het bezoek."),
        external_members=("mensen_van_buiten", "Hoeveel mensen van buiten er waren."),
        members=("deelnemers", "Wie er kwamen."),
        report=("verslag", "Wat zij zagen."),
        follow_up=("vervolg", "Wat u ermee doet."),
        kwaliteitsbeeld_id=("kwaliteitsbeeld", "Het stuk waarbij het verslag hoort: id uit kwaliteitsbeelden."),
    ),
    "bouwsteenreflectie": kind(
        "bouwsteenreflecties",
        "De drie vragen over een onderdeel van een kader.",
        kader_id=("kader", "Het id van het kader."),
        section_id=("onderdeel", "Het onderdeel van het kader."),
        held_on=("gehouden_op", "Dag waarop u ernaar keek."),
        goes_well=("gaat_goed", "Wat goed gaat."),
        can_be_better=("kan_beter", "Wat beter kan."),
        will_do=("gaan_doen", "Wat u gaat doen."),
    ),
}  # fmt: skip
