"""The commands and what they take. Loads nothing but the parser, so that help answers at once."""

from __future__ import annotations

import argparse

from .dutch_parser import DutchParser

TYPE_CHECKING = False  # as in `dutch_parser`
if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


def _path(text: str) -> Path:
    from pathlib import Path

    return Path(text)


def _day(text: str) -> date:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is geen datum; schrijf JJJJ-MM-DD, zoals 2026-03-04") from None


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not (name.strip() and sign and value.strip()):
        raise argparse.ArgumentTypeError(f"{text} is niet goed; schrijf twee woorden met = ertussen")
    return name.strip(), value.strip()


def _add(commands: argparse._SubParsersAction[DutchParser], name: str, help: str) -> DutchParser:
    return commands.add_parser(name, help=help, description=help[:1].upper() + help[1:] + ".")


def _dossier(parser: DutchParser, name: str = "dossier", help: str = "het dossier (NAAM.kwa)") -> None:
    parser.needs(name, help, type=_path, metavar=name.upper())
    _secret(parser)


def _secret(parser: DutchParser) -> None:
    parser.option(
        "--wachtwoord-bestand",
        "bestand met het wachtwoord op de eerste regel; anders KWALITEITSASSISTENT_WACHTWOORD, of het wordt gevraagd",
        type=_path,
        metavar="BESTAND",
    )


def parser() -> DutchParser:
    """The whole command line of contract: names here are what scripts and habits depend on."""
    top = DutchParser(
        prog="kwaliteitsassistent",
        description="Kwaliteitsdossier voor kleine zorgaanbieders. Zonder opdracht opent het venster.",
    )
    top.option("--versie", "toont de versie", action="store_true")
    commands = top.choices("opdracht")

    demo = _add(commands, "demo", "maakt een voorbeelddossier met documenten")
    demo.option("--map", "de map waarin alles komt", type=_path, required=True, metavar="MAP")
    demo.option("--peildatum", "de dag waarop het voorbeeld speelt (anders vandaag)", type=_day, metavar="JJJJ-MM-DD")

    new = _add(commands, "nieuw", "maakt een nieuw dossier uit een gegevensbestand")
    _dossier(new)
    new.option("--uit", "het gegevensbestand (JSON)", type=_path, required=True, metavar="GEGEVENS")

    data = _add(commands, "gegevens", "schrijft het hele dossier naar een gegevensbestand")
    _dossier(data)
    data.option("--naar", "het gegevensbestand (JSON)", type=_path, required=True, metavar="GEGEVENS")

    stand = _add(commands, "stand", "toont per eis en onderwerp hoe het ervoor staat")
    _dossier(stand)
    stand.option("--kader", "alleen dit kader", metavar="ID")
    stand.option("--peildatum", "hoe het er op die dag voor stond (anders vandaag)", type=_day, metavar="JJJJ-MM-DD")
    stand.option("--json", "als JSON", action="store_true")

    agenda = _add(commands, "agenda", "toont wat te laat is en wat eraan komt")
    _dossier(agenda)
    agenda.option("--peildatum", "gezien vanaf die dag (anders vandaag)", type=_day, metavar="JJJJ-MM-DD")
    agenda.option("--tot", "tot en met die dag (anders drie maanden vooruit)", type=_day, metavar="JJJJ-MM-DD")
    agenda.option("--json", "als JSON", action="store_true")
    agenda.option("--ics", "schrijft ook een agendabestand, zonder namen", type=_path, metavar="BESTAND")

    _kader(_add(commands, "kader", "toont, controleert of leest kaders in"))
    _export(_add(commands, "exporteer", "maakt een document als PDF"))

    check_pdf = _add(commands, "controleer-pdf", "controleert of een verzegelde PDF nog is zoals hij was")
    check_pdf.needs("bestanden", "de PDF-bestanden", type=_path, nargs="+", metavar="BESTAND")
    check_pdf.option("--dossier", "vergelijk met wat dit dossier heeft uitgegeven", type=_path, metavar="DOSSIER")
    _secret(check_pdf)

    backup = _add(commands, "reservekopie", "maakt een gecontroleerde reservekopie")
    _dossier(backup)
    backup.option("--naar", "de map voor de kopie", type=_path, required=True, metavar="MAP")

    restore = _add(commands, "herstel", "zet een reservekopie terug; wat er stond blijft bewaard")
    _dossier(restore, "kopie", "de reservekopie (NAAM.kwab)")
    restore.option("--naar", "het dossier dat terugkomt", type=_path, required=True, metavar="DOSSIER")

    _dossier(_add(commands, "controleer", "controleert het bestand, de gegevens en het logboek"))
    return top


def _kader(parser: DutchParser) -> None:
    commands = parser.choices("kaderopdracht")
    _add(commands, "lijst", "toont de kaders die er zijn")
    check = _add(commands, "controleer", "controleert kaderbestanden en noemt alles wat niet klopt")
    check.needs("bestanden", "de kaderbestanden (TOML)", type=_path, nargs="+", metavar="BESTAND")
    newer = _add(commands, "bijwerken", "gaat over op een nieuwere tekst van een kader en noemt wat er verandert")
    _dossier(newer)
    newer.needs("bestand", "het nieuwe kaderbestand (TOML)", type=_path, metavar="BESTAND")
    newer.option("--toon", "noemt alleen wat er verandert", action="store_true")
    _kader_import(_add(commands, "importeer", "leest een kader in: een kaderbestand, of een tabel met eisen"))


def _kader_import(take: DutchParser) -> None:
    take.mix()
    about = "het dossier (NAAM.kwa); zonder dossier ziet u alleen wat er gelezen is"
    take.needs("dossier", about, type=_path, metavar="DOSSIER", nargs="?")
    take.needs("bestand", "het kaderbestand (TOML) of de tabel (CSV of Excel)", type=_path, metavar="BESTAND")
    _secret(take)
    take.option("--dossier", "ook zo kunt u het dossier noemen", type=_path, metavar="DOSSIER", dest="in_dossier")
    take.option("--sinds", "de dag vanaf wanneer het kader voor u geldt", type=_day, metavar="JJJJ-MM-DD")
    take.option("--uit", "schrijft het kader van een tabel ook naar dit bestand", type=_path, metavar="KADER")
    take.option("--id", "vaste id van het kader van een tabel (anders naar de titel)", metavar="ID")
    take.option("--titel", "titel van het kader (anders de naam van het bestand)", metavar="TEKST")
    take.option("--bron", "het document waar de eisen uit komen (anders de naam van het bestand)", metavar="TEKST")
    take.option("--uitgever", "wie het document heeft gemaakt, zoals de gemeente", metavar="TEKST")
    take.option("--kaderversie", "versie van het kader van een tabel (anders 1)", metavar="VERSIE", default="1")
    take.option("--blad", "het blad van de Excel-werkmap (anders het eerste)", metavar="NAAM")
    pairs = {"type": _pair, "action": "append", "default": []}
    take.option("--kolom", "welke kolom wat is, zoals eis=Norm of eis=C; mag vaker", metavar="SOORT=KOP", **pairs)
    take.option("--keuze", "uw keuze bij een rij, zoals 4.2=start of B06c=mens; mag vaker", metavar="NR=KEUZE", **pairs)


def _export(parser: DutchParser) -> None:
    commands = parser.choices("document")
    documents = (
        ("evaluatie", "een evaluatie; nog niet afgerond wordt het een concept"),
        ("voortgangsbericht", "een voortgangsbericht; nog niet ondertekend wordt het een concept"),
        ("kwaliteitsbeeld", "een kwaliteitsbeeld over een jaar; nog niet ondertekend wordt het een concept"),
        ("teamreflectie", "het verslag van een reflectie"),
        ("personeel", "het overzicht van medewerkers met VOG's, zonder kopieën"),
        ("herstelblad", "het blad dat het dossier opent zonder wachtwoord"),
    )
    for name, help in documents:
        document = _add(commands, name, help)
        _dossier(document)
        if name in ("evaluatie", "voortgangsbericht", "kwaliteitsbeeld", "teamreflectie"):
            document.option("--id", "welke (anders de laatste)", metavar="ID")
        if name == "evaluatie":
            document.option("--eenvoudig", "in makkelijke taal", action="store_true")
        document.option("--naar", "het PDF-bestand", type=_path, required=True, metavar="PAD")
