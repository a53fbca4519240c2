"""Names for kaders, the answers to them, and the documents that were made."""

from __future__ import annotations

from .name import kind

NAMES = {
    "kader": kind(
        "kaders",
        "Een kader waaraan het dossier wordt getoetst, met de tekst zoals die is gelezen.",
        version=("versie", "Versie van het kader."),
        text=("tekst", "De tekst van het kader (TOML)."),
        sha256=("sha256", "SHA-256 van die tekst in UTF-8."),
        adopted_on=("gekozen_op", "Dag waarop het kader is gekozen."),
        since=("sinds", "Dag vanaf wanneer het kader voor u geldt."),
        dropped_on=("gestopt_op", "Dag waarop het kader niet meer geldt."),
    ),
    "evidence_link": kind(
        "bewijzen",
        "Dit gegeven laat zien dat u aan een eis werkt.",
        record_kind=("gegeven_soort", "Soort gegeven."),
        record_id=("gegeven", "Het id van het gegeven."),
        linked_on=("gekoppeld_op", "Dag waarop het is gekoppeld."),
    ),
    "confirmation": kind(
        "bevestigingen",
        "Iemand heeft gekeken en vond het in orde.",
        confirmed_on=("bevestigd_op", "Dag van de bevestiging."),
        initials=("paraaf", "Paraaf."),
        requirement_digest=("eiskenmerk", "Kenmerk van de eis op die dag."),
    ),
    "not_applicable": kind(
        "niet_van_toepassing",
        "Deze eis past niet bij u.",
        reason=("reden", "Waarom niet."),
        stated_on=("gesteld_op", "Dag waarop dat is vastgesteld."),
        initials=("paraaf", "Paraaf."),
        profile_digest=("profielkenmerk", "Kenmerk van uw profiel op die dag."),
        requirement_digest=("eiskenmerk", "Kenmerk van de eis op die dag."),
    ),
    "exemption": kind(
        "vrijstellingen",
        "De gemeente stelt u vrij van een eis.",
        granted_by=("verleend_door", "Wie de vrijstelling gaf."),
        granted_on=("verleend_op", "Dag waarop."),
    ),
    "issued_document": kind(
        "uitgegeven_documenten",
        "Een document zoals het is uitgegeven.",
        kind=("soort", "Soort document."),
        number=("nummer", "Nummer van het document."),
        version=("versie", "Versie."),
        issued_at=("uitgegeven_om", "Tijdstip volgens deze computer."),
        attachment_id=("bijlage", "Het bestand: een id uit bijlagen."),
        sha256=("sha256", "SHA-256 van het bestand."),
        signatures=("zegels", "Aantal zegels in de PDF."),
        root_fingerprint=("sleutelkenmerk", "Kenmerk van de sleutel waarmee is verzegeld."),
    ),
    "seal_root": kind(
        "zegelsleutels",
        "Het openbare deel van een sleutel waarmee dit dossier verzegelt.",
        certificate_pem=("certificaat", "Het certificaat in PEM."),
        made_at=("gemaakt_om", "Tijdstip waarop de sleutel is gemaakt."),
    ),
}
