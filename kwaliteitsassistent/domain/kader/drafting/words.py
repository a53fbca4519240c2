"""Dutch words of a table's cells for the closed lists of a kader: how strongly, and of whom."""

from __future__ import annotations

import re

from ...text import fold
from ..parts.requirement import Level
from .dutch_time import plain

_LEVELS = {
    Level.MUST: "verplicht, moet, v, must, norm, basis, basiseis, eis, minimaal, minimum, hard, harde eis, wettelijk, "
    "wet, wettelijk verplicht, verplichting, knock out",
    Level.SHOULD: "aanbevolen, aanbeveling, a, should, advies, gewenst, wens, wenselijk, streven, richtlijn, mag",
    Level.INSPIRE: "inspiratie, inspirerend, i, kan, optioneel, facultatief, tip, voorbeeld, suggestie",
}
_LEVEL_OF = {word: level for level, words in _LEVELS.items() for word in words.split(", ")}
LEVEL_WORDS = ("verplicht", "aanbevolen", "inspiratie")
"""What to tell someone who used another word."""

_PERS = {
    "provider": "organisatie aanbieder zorgaanbieder instelling bedrijf bestuur zzp zzper",
    "staff": "medewerker medewerkers personeel hulpverlener hulpverleners professional professionals beroepskracht "
    "beroepskrachten begeleider begeleiders",
    "engagement": "aanstelling aanstellingen",
    "client": "client clienten inwoner inwoners deelnemer deelnemers bewoner bewoners jeugdige jeugdigen",
    "location": "locatie locaties gebouw vestiging vestigingen",
}
_PER_OF = {word: per for per, words in _PERS.items() for word in words.split()}
PER_WORDS = ("organisatie", "medewerker", "aanstelling", "cliënt", "locatie")


_JA_NEE = re.compile(r"[ (,:;-]*\b(?:ja ?/ ?nee|j ?/ ?n)\b[ )]*$", re.IGNORECASE)
YES_NO = ("ja", "nee")
"""What also answers a heading that asks whether something is a must."""
_MARKS = frozenset("x✓✔☑☒√1")
_ANSWERS = {
    **dict.fromkeys(("ja", "j", "yes", *_MARKS), Level.MUST),
    **dict.fromkeys(("nee", "n", "no", "0"), Level.SHOULD),
}
_ASKS_MUST = frozenset({
    "verplicht", "verplichting", "verplichte eis", "moet", "must", "wettelijk verplicht", "harde eis", "knock out",
    "is dit verplicht", "is de eis verplicht",
})  # fmt: skip


def read_level(text: str, *, yes_is_must: bool = False) -> Level | None:
    """How strongly the word says it is asked; None for a word that is not known.

    Below a heading that asks whether something is a must (`yes_is_must`), `ja` or a mark is that and `nee` is advice.
    """
    word = text.strip() if is_mark(text) else plain(text)
    return _LEVEL_OF.get(word) or (_ANSWERS.get(word.casefold()) if yes_is_must else None)


def is_mark(text: str) -> bool:
    """Whether a cell holds only a sign that ticks something: `x`, `✓`, `1`."""
    return text.strip().casefold() in _MARKS


def asks_whether_must(heading: str) -> bool:
    """Whether a heading is a question that `ja` and `nee` answer: `Verplicht?`, `Verplicht (ja/nee)`."""
    return plain(_JA_NEE.sub("", heading).strip(" *?:")) in _ASKS_MUST


_PER_PHRASE = re.compile(rf"(.*?)[ ,;(]*\b(?:per|voor elke|voor iedere) ({'|'.join(_PER_OF)})\b[ )]*")


def split_per(text: str) -> tuple[str, str]:
    """A term without the words that say of whom, and whom: `elk jaar, per locatie` is `elk jaar` and `location`."""
    match = _PER_PHRASE.fullmatch(fold(text))
    return (match.group(1), _PER_OF[match.group(2)]) if match else (text, "")


def read_per(text: str) -> str | None:
    """The kind of record a requirement is about, `per cliënt` as well as `cliënten`; None when it is not known."""
    return _PER_OF.get(plain(text).removeprefix("per ").removeprefix("elke ").removeprefix("iedere "))
