"""Names for incidents, complaints, reflections and improvements."""

from __future__ import annotations

from .name import kind

NAMES = {
    "incident": kind(
        "incidenten",
        "Iets dat misging of bijna misging, zonder namen.",
        kind=("soort", "Soort."),
        discovered_on=("ontdekt_op", "Dag waarop het is ontdekt."),
        description=("omschrijving", "Omschrijving."),
        reported_on=("gemeld_op", "Dag waarop het is gemeld."),
        reported_to=("gemeld_aan", "Aan wie het is gemeld."),
        analysed_on=("onderzocht_op", "Dag waarop het is onderzocht."),
        analysis=("onderzoek", "Wat er uit het onderzoek kwam."),
        improvement_needed=("verbetering_nodig", "Of er iets moet veranderen."),
        client_told_on=("client_verteld_op", "Dag waarop het de cliënt is verteld."),
    ),
    "complaint": kind(
        "klachten",
        "Een klacht.",
        received_on=("ontvangen_op", "Dag van ontvangst."),
        subject=("over", "Waarover de klacht gaat."),
        extension_announced_on=("verlenging_gemeld_op", "Dag waarop u meldde dat het langer duurt."),
        settled_on=("afgehandeld_op", "Dag waarop de klacht is afgehandeld."),
        outcome=("uitkomst", "Uitkomst."),
    ),
    "improvement": kind(
        "verbeteringen",
        "Iets dat beter gaat worden.",
        source=("bron", "Waar het uit voortkomt."),
        noted_on=("genoteerd_op", "Dag waarop het is opgeschreven."),
        description=("omschrijving", "Wat er beter wordt."),
        source_id=("bron_gegeven", "Het id van het gegeven waar het uit voortkomt, of de code van de eis."),
        owner=("eigenaar", "Wie het oppakt."),
        due=("voor", "Wanneer het klaar moet zijn."),
        done_on=("gedaan_op", "Dag waarop het klaar was."),
        result=("resultaat", "Wat het opleverde."),
    ),
    "teamreflectie": kind(
        "teamreflecties",
        "Een reflectie en wat het team ermee wil doen.",
        kind=("soort", "Soort reflectie."),
        held_on=("gehouden_op", "Dag van de reflectie."),
        team=("team", "Het team."),
        participants=("deelnemers", "Wie meededen."),
        staff_ids=("medewerkers", "De medewerkers die meededen: ids uit medewerkers."),
        themes=("themas", "Thema's."),
        goes_well=("gaat_goed", "Wat goed gaat."),
        can_be_better=("kan_beter", "Wat beter kan."),
        will_do=("gaan_doen", "Wat u gaat doen."),
    ),
}
