"""Names for the people who work for the provider and their papers."""

from __future__ import annotations

from .name import kind

NAMES = {
    "staff": kind(
        "medewerkers",
        "Iemand die voor u werkt, in welke rol dan ook.",
        given_name=("voornaam", "Voornaam."),
        family_name=("achternaam", "Achternaam zonder tussenvoegsel."),
        prefix=("tussenvoegsel", "Tussenvoegsel, zoals 'van der'."),
        initials=("initialen", "Initialen."),
        email=("email", "E-mailadres."),
        phone=("telefoon", "Telefoonnummer."),
        bhv_role=("bhv_taak", "Of deze persoon een taak heeft in de bedrijfshulpverlening."),
    ),
    "engagement": kind(
        "aanstellingen",
        "Eén persoon in één rol, van begin tot eind.",
        role=("rol", "De rol."),
        start=("start", "Eerste werkdag in deze rol."),
        end=("einde", "Laatste werkdag in deze rol."),
        direct_client_contact=("direct_clientcontact", "Of er direct contact met cliënten is."),
        supervisor_id=("begeleider", "Wie deze persoon begeleidt: een id uit medewerkers."),
        job_profile=("functieprofiel", "Functieprofiel."),
        tasks=("taken", "Taken."),
        qualified=("gekwalificeerd", "Of deze persoon een passend diploma heeft voor deze rol."),
        billed=("gedeclareerd", "Of de uren worden gedeclareerd."),
    ),
    "vog": kind(
        "vogs",
        "Een verklaring omtrent het gedrag die iemand liet zien.",
        number=("nummer", "Nummer van de verklaring."),
        profiles=("profielen", "Screeningsprofielen op de verklaring."),
        authenticity_checked=("echtheid_gecontroleerd", "Of de echtheidskenmerken zijn bekeken."),
        kept_at=("bewaard_bij", "Waar het papier ligt."),
        copy_ground=("kopie_reden", "Waarom er een kopie wordt bewaard. Verplicht als er een kopie is."),
        copy_id=("kopie", "De kopie: een id uit bijlagen."),
    ),
    "diploma": kind(
        "diplomas",
        "Een diploma of ander bewijs van vakbekwaamheid.",
        kind=("soort", "Soort opleiding."),
        title=("titel", "Naam van het diploma."),
        level=("niveau", "Niveau, zoals mbo 4."),
        in_training=("in_opleiding", "Of de opleiding nog loopt."),
        accepted_by=("aanvaard_door", "Wie dit diploma heeft aanvaard."),
        accepted_on=("aanvaard_op", "Dag waarop het is aanvaard."),
        accepted_reason=("aanvaard_reden", "Waarom het is aanvaard."),
    ),
    "training": kind(
        "scholingen",
        "Een cursus of bijeenkomst die iemand volgde.",
        title=("titel", "Naam van de scholing."),
        followed_on=("gevolgd_op", "Dag waarop de scholing was."),
        hours=("uren", "Hoeveel hele uren de scholing duurde."),
        topics=("onderwerpen", "Onderwerpen."),
        given_by=("gegeven_door", "Wie de scholing gaf."),
    ),
    "registration": kind(
        "registraties",
        "Een inschrijving in een beroepsregister.",
        register=("register", "Het register, zoals SKJ of BIG."),
        number=("nummer", "Nummer in het register."),
    ),
    "development_talk": kind(
        "ontwikkelgesprekken",
        "Een gesprek over iemands werk en ontwikkeling.",
        held_on=("gehouden_op", "Dag van het gesprek."),
        with_whom=("met_wie", "Met wie het gesprek was."),
        agreements=("afspraken", "Afspraken."),
    ),
    "acknowledgement": kind(
        "kennisnames",
        "Iemand is over iets verteld en heeft dat bevestigd.",
        subject=("over", "Waarover het ging."),
        confirmed_on=("bevestigd_op", "Dag van de bevestiging."),
    ),
}
