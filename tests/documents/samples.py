"""Views with made-up people, for all document kinds, in an ordinary and a hostile form."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from math import cos, sin

from PIL import Image, ImageDraw

from kwaliteitsassistent.documents.composed import ExperienceLine
from kwaliteitsassistent.documents.evaluation import EvaluationView
from kwaliteitsassistent.documents.evaluation_easy import EasyEvaluationView, EasyQuestion
from kwaliteitsassistent.documents.evaluation_form import GoalView
from kwaliteitsassistent.documents.faces import Mood
from kwaliteitsassistent.documents.kwaliteitsbeeld import DoneLine, KwaliteitsbeeldView, PartView, VisitLine
from kwaliteitsassistent.documents.personnel import (
    DiplomaLine,
    PersonnelView,
    PersonView,
    TrainingLine,
    VerdictLine,
    VogLine,
)
from kwaliteitsassistent.documents.recovery_sheet import RecoverySheetView
from kwaliteitsassistent.documents.scan_sheet import ScanView
from kwaliteitsassistent.documents.teamreflectie import PlanLine, TeamreflectieView
from kwaliteitsassistent.documents.views import Identity, OutcomeView, Sender, SignatureView
from kwaliteitsassistent.documents.voortgangsbericht import (
    GapLine,
    GoalCount,
    ImprovementLine,
    ReflectionLine,
    VoortgangsberichtView,
)
from kwaliteitsassistent.domain.records.clients import RepresentativeRole
from kwaliteitsassistent.domain.records.evaluation import Answer, EvaluationReason, Reached, SignerRole

NOW = datetime(2026, 11, 12, 14, 5, tzinfo=timezone(timedelta(hours=1)))
SENDER = Sender("Zorg aan Huis Jansen", "12345678", "Dorpsstraat 1, Hoogezand", "0598 - 12 34 56", "info@voorbeeld.nl")
ROOT = "3f" * 32


def identity(**changes: object) -> Identity:
    return Identity(**{"number": "EV-2026-0007", "version": 1, "made_at": NOW, **changes})


def scribble(seed: int = 1) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Two strokes that look like a signature."""
    first = tuple((0.06 + 0.7 * t / 60, 0.5 + 0.36 * sin(t / 3.1 + seed) * cos(t / 17)) for t in range(61))
    second = tuple((0.1 + 0.8 * t / 20, 0.82 - 0.07 * sin(t / 6)) for t in range(21))
    return first, second


def signed(**changes: object) -> OutcomeView:
    client = SignatureView(SignerRole.CLIENT, "mevrouw A. de Vries", NOW, scribble(), 3.0, witness="J. Jansen")
    carer = SignatureView(SignerRole.CARER, "J. Jansen", NOW, scribble(4), 2.5)
    mentor = SignatureView(
        SignerRole.REPRESENTATIVE,
        "B. de Vries",
        NOW,
        representative_role=RepresentativeRole.MENTOR,
        representative_ground="beschikking kantonrechter van 3 maart 2024",
        witness="J. Jansen",
    )
    return OutcomeView(**{"signatures": (client, mentor, carer), **changes})


GOALS = (
    GoalView(
        "Ik houd mijn geld op orde",
        Reached.YES,
        "Elke week openden we samen de post. De rekeningen zijn op tijd betaald. Het budgetplan hangt op de koelkast "
        "en mevrouw vult het zelf in.",
        "Ik weet nu wat er binnenkomt. Dat geeft rust.",
        Answer.YES,
        True,
        "",
    ),
    GoalView(
        "Ik ga elke week naar de koffieochtend",
        Reached.PARTLY,
        "Mevrouw ging acht van de twaalf keer. Vervoer bleef lastig: de bus rijdt niet op dinsdag.",
        "Het is gezellig als ik er ben. Maar zonder bus lukt het niet.",
        Answer.PARTLY,
        True,
        "Ik ga om de week naar de koffieochtend, samen met de buurvrouw in de auto.",
    ),
    GoalView(
        "Ik sta elke dag om acht uur op en wandel twintig minuten",
        Reached.NO,
        "Na de longontsteking in mei was mevrouw vaak moe.",
        "",
        Answer.NO,
        False,
        "Ik wandel drie keer per week een blokje om.",
    ),
)


def evaluation(**changes: object) -> EvaluationView:
    ordinary = {
        "identity": identity(seal_root=ROOT),
        "sender": SENDER,
        "client": "mevrouw A. de Vries",
        "carer": "J. Jansen, persoonlijk begeleider",
        "held_on": date(2026, 11, 12),
        "reason": EvaluationReason.YEARLY,
        "participants": "mevrouw De Vries, haar broer B. de Vries (mentor) en J. Jansen",
        "plan_date": date(2025, 11, 20),
        "goals": GOALS,
        "satisfied": Answer.YES,
        "satisfaction_words": "Ik voel me gehoord. Ze komt altijd op tijd en denkt met me mee.",
        "still_fits": Answer.PARTLY,
        "still_fits_words": "De hulp past, maar het vervoer naar activiteiten vraagt aandacht.",
        "interventions": "De vaste dag en het samen openen van de post helpen.\n"
        "Het weekrooster met plaatjes werkte niet; dat laten we los.",
        "medication": "Geen hulp bij medicatie.",
        "network_consulted": True,
        "agreements": "J. Jansen vraagt bij de gemeente naar vervoer (voor 1 december 2026).\n"
        "Mevrouw en de buurvrouw spreken af wie rijdt.\nOver zes maanden kijken we samen hoe het gaat.",
        "outcome": signed(),
    }
    return EvaluationView(**{**ordinary, **changes})


def easy(**changes: object) -> EasyEvaluationView:
    ordinary = {
        "identity": identity(seal_root=ROOT),
        "sender": SENDER,
        "client": "mevrouw A. de Vries",
        "carer": "J. Jansen",
        "held_on": date(2026, 11, 12),
        "questions": (
            EasyQuestion("Hoe vindt u de hulp?", Mood.HAPPY, "Ik vind de hulp fijn. Ze luistert goed."),
            EasyQuestion("Voelt u zich veilig thuis?", Mood.NEUTRAL, "Soms niet. Er is lawaai op straat."),
            EasyQuestion("Kunt u doen wat u wilt?", Mood.SAD, "Ik wil vaker naar mijn zus."),
            EasyQuestion("Komt uw begeleider op tijd?"),
        ),
        "agreements": "We bellen samen over de bus.\nIk ga elke week wandelen.",
        "outcome": signed(),
    }
    return EasyEvaluationView(**{**ordinary, **changes})


def voortgangsbericht(**changes: object) -> VoortgangsberichtView:
    ordinary = {
        "identity": identity(number="VB-2026-0001", seal_root=ROOT),
        "sender": SENDER,
        "start": date(2025, 6, 1),
        "end": date(2026, 5, 31),
        "based_on": ("12 evaluaties met cliënten", "1 ervaringsonderzoek", "2 teamreflecties", "7 verbeterpunten"),
        "goals_text": "De meeste doelen zijn geheel of deels bereikt. Vervoer komt vaak terug als knelpunt.",
        "goals": (GoalCount("bereikt", 19), GoalCount("deels bereikt", 11), GoalCount("nog niet bereikt", 4)),
        "improvements_text": "We hebben drie dingen aangepakt.",
        "improvements": (
            ImprovementLine(
                "Cliënten wisten niet wie er komt bij ziekte.",
                "We bellen voortaan voor negen uur.",
                "In de evaluaties wordt dit niet meer genoemd.",
                "klaar",
            ),
            ImprovementLine("Twee medewerkers hadden geen geldige BHV.", "Cursus gevolgd in maart.", "", "bezig"),
        ),
        "gaps": (
            GapLine(
                "Gemeentelijk kader Wmo 2026", "Meldcode met stappenplan vaststellen", "nog te doen", date(2026, 7, 1)
            ),
            GapLine("Gemeentelijk kader Wmo 2026", "Klachtenregeling op de website zetten", "te laat"),
        ),
        "experience_text": "Cliënten zijn vooral blij met de vaste gezichten.",
        "experience": (
            ExperienceLine("Ben ik tevreden?", "maart 2026", 14, 11, "Tevreden over begeleiding; minder over vervoer."),
        ),
        "reflections": (
            ReflectionLine(date(2025, 11, 4), "Samenwerken met mantelzorgers", "Elk kwartaal een gesprek plannen."),
        ),
        "outlook_text": "Volgend jaar richten we ons op vervoer en op het netwerk van cliënten.",
        "outlook": ("Vervoer bespreken met de gemeente", "Scholing ervaringsdeskundigheid"),
        "signature": SignatureView(SignerRole.PROVIDER, "J. Jansen", NOW, scribble(3), 3.0),
    }
    return VoortgangsberichtView(**{**ordinary, **changes})


def person(number: int = 1, **changes: object) -> PersonView:
    ordinary = {
        "name": f"Medewerker {number}",
        "roles": ("persoonlijk begeleider",),
        "start": date(2024, 3, 1),
        "vogs": (
            VogLine(
                date(2024, 2, 12),
                f"VOG-{number:05}",
                ("45",),
                "J. Jansen",
                date(2024, 2, 20),
                "Map P, tab 3",
                (VerdictLine("Gemeentelijk kader Wmo 2026", "voldaan"),),
            ),
        ),
        "verdicts": (
            VerdictLine(
                "Gemeentelijk kader Wmo 2026",
                "voldaan",
                "De VOG is afgegeven op 12 februari 2024, binnen drie maanden voor de start.",
            ),
        ),
        "diplomas": (DiplomaLine("Persoonlijk begeleider maatschappelijke zorg", "mbo 4", date(2019, 7, 5)),),
        "trainings": (TrainingLine("BHV", date(2026, 2, 3), date(2027, 2, 2), 8),),
    }
    return PersonView(**{**ordinary, **changes})


def personnel(count: int = 6, **changes: object) -> PersonnelView:
    late = VerdictLine("Gemeentelijk kader Wmo 2026", "niet_voldaan", "Er is nog geen VOG gezien.")
    ordinary = {
        "identity": identity(number="PO-2026-0003"),
        "sender": SENDER,
        "reference_date": date(2026, 11, 12),
        "kaders": ("Gemeentelijk kader Wmo 2026",),
        "people": (
            *(person(number) for number in range(1, count)),
            person(count, vogs=(), roles=("vrijwilliger", "chauffeur"), verdicts=(late,), diplomas=()),
        ),
    }
    return PersonnelView(**{**ordinary, **changes})


def kwaliteitsbeeld(**changes: object) -> KwaliteitsbeeldView:
    ordinary = {
        "identity": identity(number="KB-2026-0001"),
        "sender": SENDER,
        "form": "Kwaliteitsbeeld",
        "year": 2025,
        "made_on": date(2026, 5, 20),
        "contributors": "cliënten, naasten en het team",
        "shared_with": "de cliëntenraad",
        "found_at": "www.voorbeeld.nl/kwaliteit",
        "discussed": (("team", date(2026, 5, 2)), ("clientenraad", date(2026, 5, 12))),
        "parts": (
            PartView("summary", "In het kort", "Cliënten zitten vaker zelf aan tafel."),
            PartView(
                "Bouwsteen 1", "Bouwsteen 1", "Besproken op 4 maart 2025.\nWat gaat goed: Het plan ligt op tafel."
            ),
            PartView("Bouwsteen 2", "Bouwsteen 2", "Wat gaan we doen: Vaker vragen"),
            PartView("experience", "Wat cliënten ervan vinden", "Eén onderzoek."),
            PartView("improvements", "Wat we hebben verbeterd"),
            PartView("visits", "Hoe mensen van buiten kijken", "De bezoekers vonden de sfeer rustig."),
            PartView("outlook", "Vooruitkijken"),
        ),
        "experience": (ExperienceLine("Vragenlijst", "11-2025", 20, 14, "Tevreden"),),
        "improvements": (DoneLine("Korte zinnen in het plan", "Cliënten lezen het zelf", "klaar"),),
        "visits": (VisitLine(date(2025, 10, 1), "Twee collega's", "Weinig oog voor de avond", "Rooster bekijken"),),
        "signature": SignatureView(SignerRole.PROVIDER, "J. Jansen", NOW, scribble(3), 3.0),
    }
    return KwaliteitsbeeldView(**{**ordinary, **changes})


def teamreflectie(**changes: object) -> TeamreflectieView:
    ordinary = {
        "identity": identity(number="TR-2026-0002"),
        "sender": SENDER,
        "held_on": date(2026, 10, 6),
        "participants": "J. Jansen, P. Bakker, S. Yılmaz en F. Ouali",
        "guide": "M. Visser (extern)",
        "themes": "Samenwerken met mantelzorgers\nWerken met het nieuwe rooster",
        "goes_well": "We spreken elkaar aan.\nCliënten kennen onze namen.",
        "can_be_better": "Afspraken staan niet altijd in het plan.",
        "plans": (
            PlanLine("Afspraken dezelfde dag in het plan zetten", "iedereen", date(2026, 11, 1)),
            PlanLine("Mantelzorgers uitnodigen voor een koffiemiddag", "S. Yılmaz", date(2027, 1, 15)),
        ),
    }
    return TeamreflectieView(**{**ordinary, **changes})


def recovery(**changes: object) -> RecoverySheetView:
    code = "7K2MQ9XDB4RTHWPC3NFEJ8YGA6SVU5Z1LDK0M7QX2RBT9HWPC4NFEJ8Y"
    return RecoverySheetView(**{"dossier": "Zorg aan Huis Jansen", "made_at": NOW, "code": code, **changes})


def photo(width: int = 1240, height: int = 1754, kind: str = "JPEG") -> bytes:
    """A drawn "scan": grey lines and a blue stroke on paper, with a place in its EXIF data."""
    picture = Image.new("RGB", (width, height), "#FBFAF6")
    pen = ImageDraw.Draw(picture)
    for row in range(120, height - 300, 46):
        pen.line((120, row, width - 160 - row % 230, row), fill="#777777", width=5)
    pen.line([(160 + x, height - 180 + 60 * sin(x / 40)) for x in range(0, 460, 6)], fill="#14235A", width=7)
    exif = Image.Exif()
    exif[0x010E] = "53.19, 6.76"
    out = BytesIO()
    picture.save(out, kind, exif=exif)
    return out.getvalue()


def scan(**changes: object) -> ScanView:
    ordinary = {
        "identity": identity(number="SC-2026-0001", seal_root=ROOT),
        "sender": SENDER,
        "document_number": "EV-2026-0007",
        "document_version": 1,
        "document_sha256": "9b" * 32,
        "scans": (photo(), photo(1754, 1240, "PNG")),
        "scanned_on": date(2026, 11, 13),
        "scanned_by": "J. Jansen",
        "signed_by": "mevrouw A. de Vries",
        "kept_at": "Map C, tab 12",
    }
    return ScanView(**{**ordinary, **changes})
