"""How an organisation accounts for its quality: the kwaliteitsbeeld, the visitatie and a look at one bouwsteen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .record import Record


class KwaliteitsbeeldForm(StrEnum):
    """The rapport is of the kader of 2017-2022; the beeld and the bericht are of the Kompas of 2023-2028."""

    BEELD = "kwaliteitsbeeld"
    BERICHT = "voortgangsbericht"
    RAPPORT = "kwaliteitsrapport"


class KwaliteitsbeeldPart(StrEnum):
    """What can stand in it."""

    CARE_PROCESS = "zorgproces"
    EXPERIENCES = "ervaringen"
    PROFESSIONALS = "professionele_ontwikkeling"
    STORIES = "verhalen"
    NUMBERS = "cijfers"
    GOES_WELL = "gaat_goed"
    CAN_BE_BETTER = "kan_beter"
    WILL_DO = "gaan_doen"
    EARLIER_GOALS = "eerdere_doelen"
    AHEAD = "vooruitblik"
    FOCUS = "speerpunten"
    LEARNING = "leren_en_verbeteren"
    SURVEY_GOALS = "doelen_uit_onderzoek"
    INSTRUMENT = "inzichten_instrument"
    DILEMMAS = "dilemmas"
    VIEW_OF_PROFESSIONALS = "blik_professionals"
    VIEW_OF_CLIENTS = "blik_clienten"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kwaliteitsbeeld(Record):
    """An account of the quality over a year, with whom it was discussed and when.

    Without the day it was ready it is a draft, which no kader counts yet. `texts`, `issued_on` and `replaces_id` are
    of one that is written and sealed with this program.
    """

    form: KwaliteitsbeeldForm
    year: int
    made_on: date | None = None
    parts: tuple[KwaliteitsbeeldPart, ...] = ()
    summary: str = ""
    contributors: str = ""
    external_view: str = ""
    plain_version: bool | None = None
    published_on: date | None = None
    found_at: str = ""
    shared_with: str = ""
    discussed_with_management_on: date | None = None
    discussed_with_team_on: date | None = None
    discussed_with_clientenraad_on: date | None = None
    discussed_with_works_council_on: date | None = None
    discussed_with_supervisory_board_on: date | None = None
    document_id: str | None = None
    texts: tuple[tuple[str, str], ...] = ()
    issued_on: date | None = None
    replaces_id: str | None = None

    @property
    def is_draft(self) -> bool:
        """Whether it is still being written."""
        return self.made_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitatie(Record):
    """People from outside who came to look; `external_members` is how many of them."""

    held_on: date
    external_members: int | None = None
    members: str = ""
    report: str = ""
    follow_up: str = ""
    kwaliteitsbeeld_id: str | None = None
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BouwsteenReflection(Record):
    """The three questions about one section of a kader that is there to reflect on."""

    kader_id: str
    section_id: str
    held_on: date
    goes_well: str = ""
    can_be_better: str = ""
    will_do: str = ""
