"""What a table calls evidence ("evaluatieverslag") for the records this program keeps, with what goes with each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from ...records.registry import BY_NAME
from ..parts.conditions import Condition, Fact
from ..parts.evidence import Check
from ..vocabulary import relation
from .dutch_time import plain
from .terms import Moment


@dataclass(frozen=True, slots=True)
class Proof:
    """One sort of evidence: the records it is, of whom, and the dates from which a term can count.

    `name` is its word on screen, and what a user chooses it by. `day` is the field that must be in time.
    """

    name: str
    words: tuple[str, ...]
    theme: str
    per: str
    kind: str
    where: tuple[Check, ...] = ()
    first: str | None = None
    day: str = ""
    moments: Mapping[Moment, str] = field(default_factory=lambda: MappingProxyType({}))
    subjects: Condition | None = None

    @property
    def happens(self) -> bool:
        """Whether it is about something that happened, so that only a time limit after it makes sense."""
        return Moment.EVENT in self.moments

    def about(self, per: str) -> Proof | None:
        """The same evidence asked of each `per`; None where it belongs to someone or something else.

        What the organisation keeps of each of its places (an inspection) can be asked of the whole or of every place.
        """
        if per in ("", self.per):
            return self
        tie = relation(self.kind, per) if self.per == "provider" else None
        return replace(self, per=per) if tie is not None and tie.field is not None else None


def _record(words: str, theme: str, per: str, kind: str, *where: Check, start: str | None = None) -> Proof:
    moments = MappingProxyType({Moment.START: start} if start else {})
    return Proof(*_named(words), theme, per, kind, where, start, BY_NAME[kind].date_field or "", moments)


def _policy(kind: str, words: str, theme: str) -> Proof:
    return _record(words, theme, "provider", "policy", Check("kind", "is", kind))


def _reported(kind: str, words: str) -> Proof:
    moments = MappingProxyType({Moment.EVENT: "incident.discovered_on"})
    only = Fact("incident.kind", "is", kind)
    return Proof(*_named(words), "CALAM", "incident", "incident", (), None, "reported_on", moments, only)


def _named(words: str) -> tuple[str, tuple[str, ...]]:
    """The first word as the name, and all of them as they are looked up."""
    every = words.split(", ")
    return every[0], tuple(plain(word) for word in every)


_HELD = (Check("held_on", "filled", True), Check("cancelled_reason", "filled", False))

PROOFS = (
    _record("evaluatie, evaluatieverslag, evaluatieverslagen, evaluatiegesprek, evaluaties",
            "EVAL", "client", "evaluation", *_HELD, start="client.start"),
    _record("ondersteuningsplan, zorgplan, begeleidingsplan, uitvoeringsplan, hulpverleningsplan, "
            "ondersteuningsplannen, zorgplannen, begeleidingsplannen, uitvoeringsplannen",
            "PLAN-TIJD", "client", "plan", start="client.start"),
    _record("zorgovereenkomst, zorgovereenkomsten", "OVEREENK", "client", "care_agreement",
            start="client.start"),
    _record("risico-inventarisatie cliënt, risicoinventarisatie cliënt, risicotaxatie, risicotaxaties",
            "RISCLI", "client", "risk", start="client.start"),
    _record("VOG, VOGs, verklaring omtrent gedrag, verklaring omtrent het gedrag", "VOG", "engagement", "vog",
            start="engagement.start"),
    _record("diploma, diplomas", "DIPLOMA", "staff", "diploma", start="staff.first_start"),
    _record("scholing, bijscholing, nascholing, training, cursus, scholingsbewijs, scholingsbewijzen, "
            "deelnamebewijs", "BIJSCH", "staff", "training", start="staff.first_start"),
    _record("ontwikkelgesprek, functioneringsgesprek, jaargesprek, ontwikkelgesprekken, "
            "functioneringsgesprekken, jaargesprekken", "ONTWGESP", "staff", "development_talk",
            start="staff.first_start"),
    _record("reflectie, teamreflectie, intervisie, intervisieverslag, intervisieverslagen, "
            "reflectieverslag", "REFLECT", "staff", "teamreflectie", Check("counts", "is", True),
            start="staff.first_start"),
    _record("risicoanalyse, risicoanalyse organisatie", "RISORG", "provider", "organisation_risk"),
    _record("cliënttevredenheidsonderzoek, tevredenheidsonderzoek, tevredenheidsmeting, "
            "cliënttevredenheidsmeting, cliënttevredenheid", "TEVR", "provider", "survey",
            Check("kind", "in", ("tevredenheid", "beide"))),
    _record("cliëntervaringsonderzoek, cliëntervaring, cliëntervaringsmeting", "TEVR", "provider",
            "survey", Check("kind", "in", ("clientervaring", "beide"))),
    _record("inspraak, cliëntenraad, notulen cliëntenraad, inspraakmoment", "INSPRAAK", "provider",
            "participation"),
    _record("keurmerk, kwaliteitscertificaat, certificaat keurmerk, keurmerkcertificaat", "KEURM",
            "provider", "certificate"),
    _record("aansprakelijkheidsverzekering, bedrijfsaansprakelijkheidsverzekering, avb, wa-verzekering, "
            "polis aansprakelijkheidsverzekering, verzekering aansprakelijkheid",
            "OVERIG", "provider", "insurance", Check("kind", "is", "aansprakelijkheid")),
    _record("beroepsaansprakelijkheidsverzekering, bav, polis beroepsaansprakelijkheidsverzekering",
            "OVERIG", "provider", "insurance", Check("kind", "is", "beroepsaansprakelijkheid")),
    _record("jaarrekening, jaarcijfers, jaarstukken", "RECHTM", "provider", "year_figures"),
    _record("accountantsverklaring, verklaring accountant", "RECHTM", "provider", "year_figures",
            Check("statement", "in",
                  ("samenstellingsverklaring", "beoordelingsverklaring", "controleverklaring"))),
    _record("controleverklaring, goedkeurende controleverklaring", "RECHTM", "provider", "year_figures",
            Check("statement", "is", "controleverklaring")),
    _record("keuring, keuringsrapport, keuringsbewijs, keuringsrapporten", "APPAR", "provider",
            "equipment_check"),
    _record("veiligheidsaudit, veiligheidsaudits, audit veiligheid, veiligheidsronde", "LOCVEIL",
            "provider", "audit", Check("kind", "is", "interne_veiligheidsaudit")),
    _record("kwaliteitsrapport", "KWRAPPORT", "provider", "kwaliteitsbeeld",
            Check("form", "is", "kwaliteitsrapport")),
    _record("kwaliteitsbeeld", "KWRAPPORT", "provider", "kwaliteitsbeeld",
            Check("form", "is", "kwaliteitsbeeld")),
    _record("visitatie, visitatieverslag, visitatierapport", "VISIT", "provider", "visitatie"),
    _policy("meldcode", "meldcode, meldcode huiselijk geweld, protocol meldcode", "MELDCODE"),
    _policy("klachten", "klachtenregeling, klachtenreglement, klachtenprocedure", "KLACHT"),
    _policy("privacy", "privacyreglement, privacybeleid, privacyverklaring", "PRIVACY"),
    _policy("gedragscode", "gedragscode", "BEJEG"),
    _policy("medicatie", "medicatiebeleid, medicatieprotocol", "MEDIC"),
    _policy("incidenten", "incidentenprocedure, incidentenprotocol, mic-procedure, fobo-procedure", "INCID"),
    _policy("calamiteiten", "calamiteitenprotocol, calamiteitenprocedure, calamiteitenplan", "CALAM"),
    _policy("agressie", "agressieprotocol, agressiebeleid", "DOCS"),
    _policy("vervoer", "vervoersprotocol, vervoersafspraken, vervoersbeleid", "VERVOER"),
    _policy("huisregels", "huisregels, huisreglement", "DOCS"),
    _policy("vrijwilligers", "vrijwilligersbeleid", "VRIJW"),
    _policy("personeel", "personeelsbeleid", "PERSBEL"),
    _policy("scholing", "scholingsplan, opleidingsplan", "BIJSCH"),
    _policy("bhv", "BHV-plan, ontruimingsplan, noodplan", "LOCVEIL"),
    _policy("medezeggenschap", "medezeggenschapsregeling, inspraakregeling", "INSPRAAK"),
    _policy("kwaliteitsplan", "kwaliteitsplan, kwaliteitshandboek, kwaliteitsjaarplan", "KMS"),
    _reported("calamiteit", "melding calamiteit, melding calamiteiten, calamiteitenmelding, melding van calamiteiten"),
    _reported("geweld", "melding geweld, geweldsmelding"),
    Proof(*_named("klachtafhandeling, klachtenafhandeling, afhandeling klacht, afhandeling klachten"),
          "KLACHT", "complaint", "complaint", (), None, "settled_on",
          MappingProxyType({Moment.EVENT: "complaint.received_on"})),
)  # fmt: skip

_BY_WORDS = {words: proof for proof in PROOFS for words in proof.words}
_EMPTY_WORDS = (
    "een de het van voor in uit per met kopie afschrift ondertekend ondertekende actueel actuele schriftelijk "
    "schriftelijke vastgesteld vastgestelde verslag verslagen geldig geldige document aanwezig lijst overzicht register"
)
_FILLERS = frozenset(_EMPTY_WORDS.split())
_STEMS = {word: proof for proof in PROOFS for word in proof.words if " " not in word and len(word) > 2}


def proof_called(name: str) -> Proof | None:
    """The proof a user chose, by any word for it."""
    return _BY_WORDS.get(plain(name))


def read_proof(text: str) -> Proof | None:
    """The proof a cell names, when it names one and nothing more."""
    words = plain(text)
    kept = " ".join(word for word in words.split() if word not in _FILLERS)
    return _BY_WORDS.get(words) or _BY_WORDS.get(kept)


def suggested(*texts: str) -> Proof | None:
    """The one proof that occurs in the first of these texts that names any; None when it names more than one."""
    for text in texts:
        found = {_STEMS[word].name: _STEMS[word] for word in plain(text).split() if word in _STEMS}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None
