"""Reads a term as a gemeente writes it ("eens per twee jaar", "binnen 6 weken na start"): all of it, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from ...dates import Period
from ...money import read_euros
from .dutch_time import LENGTH, length, plain


class Moment(StrEnum):
    """From when a term counts."""

    START = "start"
    EVENT = "gebeurtenis"
    TODAY = "vandaag"


@dataclass(frozen=True, slots=True)
class NoTerm:
    """No time is asked: `doorlopend`, a dash, or nothing at all."""


@dataclass(frozen=True, slots=True)
class Every:
    """Again and again."""

    period: Period


@dataclass(frozen=True, slots=True)
class Times:
    """So many times in the last period; in every calendar year when `period` is None."""

    times: int
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """So many hours together in the last period; in every calendar year when `period` is None."""

    hours: int
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Insured:
    """Insured for so many euros at least, for each event; or together in a year."""

    euros: int
    in_a_year: bool = False


@dataclass(frozen=True, slots=True)
class Within:
    """Done within a period, or a number of working days, counted from `after`; None when that is not said."""

    limit: Period | int
    after: Moment | None = None


@dataclass(frozen=True, slots=True)
class NotOlder:
    """Not older than a period at a moment; None when that is not said."""

    period: Period
    at: Moment | None = None


@dataclass(frozen=True, slots=True)
class OnRequest:
    """Given within a period, or a number of working days, after someone asks; not older than `not_older` by then."""

    limit: Period | int
    not_older: Period | None = None


@dataclass(frozen=True, slots=True)
class ValidFor:
    """Counts for a period from its own day."""

    period: Period


@dataclass(frozen=True, slots=True)
class EachYearBy:
    """Each year, at the latest on this day."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class OnDay:
    """Once, at the latest on this day."""

    day: date


@dataclass(frozen=True, slots=True)
class ByStart:
    """There on the day of the start: `bij start`, `voor aanvang`."""


Term: TypeAlias = (
    NoTerm | Every | Times | Hours | Insured | Within | OnRequest | ByStart | NotOlder | ValidFor | EachYearBy | OnDay
)

_NOTHING = {"", "geen", "nvt", "n v t", "doorlopend", "continu", "altijd", "permanent", "geen termijn", "n a"}
_ADVERBS = {
    "dagelijks": Period(days=1),
    "wekelijks": Period(days=7),
    "maandelijks": Period(months=1),
    "halfjaarlijks": Period(months=6),
    "jaarlijks": Period(months=12),
}
_MULTIPLES = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6}
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli",
    "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_MONTH = "|".join(rf"{name[:3]}(?:{name[3:]})?" if len(name) > 3 else name for name in _MONTHS) + "|mrt|sept"
_AT_LEAST = r"(?:(?:minstens|minimaal|min|ten minste|tenminste|op zijn minst|in ieder geval) )?"
_SUM = re.compile(
    r"(?:verzekerd (?:voor|tot) |dekking (?:van )?)?(?:(?:voor )?(?:minstens|minimaal|min\.?|ten minste|tenminste) )?"
    r"(?P<amount>(?:€|eur|\d).*?)(?: (?:per|voor elke|bij elke) (?:(?P<event>gebeurtenis|aanspraak|schade|schadegeval)"
    r"|(?P<year>(?:verzekerings)?jaar)))?"
)
_MONEY = re.compile(r"€|eur|miljoen|mln|duizend")
_START = (
    r"(?:de |het )?(?:start|aanvang|begin|indiensttreding|in dienst ?treding|aanstelling|ingang)"
    r"(?: (?:van )?(?:de |het )?(?:zorg|ondersteuning|begeleiding|hulp|dienstverband|werk|traject|inzet))?"
)
_EVENT = (
    r"(?:de |het )?(?:ontdekking|ontvangst|gebeurtenis|voorval|melding|incident|calamiteit|klacht|indiening)"
    r"(?: (?:van )?(?:de |het |een )?(?:klacht|melding|calamiteit|incident))?"
)


def read_term(text: str) -> Term | None:
    """The term, or None when any part of the text is not understood."""
    words = plain(text)
    if words.strip("-–— /") in _NOTHING:
        return NoTerm()
    insured = _insured(text)
    if insured is not None:
        return insured
    for pattern, make in _SHAPES:
        match = pattern.fullmatch(words)
        if match is not None:
            return make(match)
    return _every_adverb(words)


def _insured(text: str) -> Term | None:
    """`ten minste € 2.500.000 per gebeurtenis`; an amount without a sign of money is none."""
    match = _SUM.fullmatch(" ".join(text.casefold().split()))
    amount = read_euros(match["amount"]) if match else None
    if match is None or not amount or not (_MONEY.search(match["amount"]) or match["event"]):
        return None
    return Insured(amount, in_a_year=bool(match["year"]))


def _every_adverb(words: str) -> Term | None:
    """`jaarlijks`, `tweejaarlijks`, `2 jaarlijks`."""
    match = re.fullmatch(rf"{_AT_LEAST}(?:1 x )?(?:(twee|drie|vier|vijf|[2-6]) ?)?([a-z]+lijks)(?: 1 x)?", words)
    period = _ADVERBS.get(match.group(2)) if match else None
    if match is None or period is None:
        return None
    count = _MULTIPLES.get(match.group(1) or "", 1)
    return Every(Period(period.months * count, period.days * count))


def _every(match: re.Match[str]) -> Term | None:
    period = length(match.group("length"))
    return Every(period) if isinstance(period, Period) else None


def _times_per(match: re.Match[str]) -> Term | None:
    """`2 x per jaar` is once in six months; `5 x per jaar`, which does not divide, is five in the last year."""
    period, times = length(match.group("length")), int(match.group("times"))
    if not isinstance(period, Period) or not times:
        return None
    if period.months % times or period.days % times:
        return Times(times, period)
    return Every(Period(period.months // times, period.days // times))


def _each_year(match: re.Match[str]) -> Term | None:
    """`4 x per kalenderjaar`; without a number it is once."""
    times = int(match.group("times") or 1)
    return Times(times) if times else None


def _hours(match: re.Match[str]) -> Term | None:
    hours = int(match.group("hours"))
    period = None if match.group("calendar") else length(match.group("length"))
    return Hours(hours, period) if hours and not isinstance(period, int) else None


def _within(match: re.Match[str]) -> Term | None:
    limit = length(match.group("length"))
    if limit is None:
        return None
    after = Moment.START if match.group("start") else Moment.EVENT if match.group("event") else None
    return Within(limit, after)


def _on_request(match: re.Match[str]) -> Term | None:
    """`op verzoek binnen 10 weken, niet ouder dan 3 maanden`."""
    limit, age = length(match.group("length")), match.group("age") or match.group("age_too")
    not_older = length(age) if age else None
    return OnRequest(limit, not_older) if limit is not None and not isinstance(not_older, int) else None


def _not_older(match: re.Match[str]) -> Term | None:
    period = length(match.group("length"))
    return NotOlder(period, Moment.START if match.group("start") else None) if isinstance(period, Period) else None


def _valid_for(match: re.Match[str]) -> Term | None:
    period = length(match.group("length"))
    return ValidFor(period) if isinstance(period, Period) else None


def _by_day(match: re.Match[str]) -> Term | None:
    """`voor 1 juni` ends the day before; `op` and `uiterlijk` mean the day itself."""
    name = match.group("month")
    month = next(n for n, full in enumerate(_MONTHS, start=1) if name in ("mrt", full) or full.startswith(name[:3]))
    return _day(int(match.group("year") or 0), 3 if name == "mrt" else month, int(match.group("day")), match)


def _written_day(match: re.Match[str]) -> Term | None:
    return _day(int(match.group("year")), int(match.group("month")), int(match.group("day")), match)


def _day(year: int, month: int, number: int, match: re.Match[str]) -> Term | None:
    if year and match.group("yearly"):
        return None
    try:
        day = date(year or 2001, month, number)
    except ValueError:
        return None
    if match.group("before") == "voor":
        day -= timedelta(days=1)
    return OnDay(day) if year else EachYearBy(day.month, day.day)


_LENGTH = rf"(?P<length>{LENGTH})"
_PER = r"(?:per|in de|in|om de|elke?|iedere?|binnen)"
_CALENDAR_YEAR = r"(?:per|elk|ieder|in elk|in ieder|in 1) kalenderjaar"
_ASKED = (
    r"(?:(?:op|na|bij) (?:1 |een |het |elk )?(?:schriftelijk )?(?:verzoek|aanvraag|vraag)|desgevraagd)"
    r"(?: (?:van|door) (?:de |het )?(?:gemeente|college|toezichthouder|zorgkantoor|opdrachtgever))?"
)
_NEW_ENOUGH = (
    rf"(?: (?:en )?(?:de )?(?:vog )?(?:zelf )?(?:(?:niet|hoogstens|maximaal|max) ouder dan (?P<age>{LENGTH})"
    rf"|(?:hoogstens|maximaal|max) (?P<age_too>{LENGTH}) oud))?"
)
_LEARNING = r"(?: (?:scholing|bijscholing|nascholing|training|deskundigheidsbevordering))?"
_BEFORE = (
    r"(?P<yearly>(?:jaarlijks|elk jaar|ieder jaar|per jaar|1 x per jaar) )?(?:uiterlijk )?"
    r"(?:(?P<before>voor|op|per|uiterlijk|tot en met) )?"
)
_Make: TypeAlias = Callable[[re.Match[str]], Term | None]
_SHAPES: tuple[tuple[re.Pattern[str], _Make], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (rf"{_AT_LEAST}(?:1 x )?(?:elke?|iedere?|per|om de) {_LENGTH}", _every),
        (rf"{_AT_LEAST}(?P<times>\d{{1,3}}) x {_PER} {_LENGTH}", _times_per),
        (rf"{_AT_LEAST}(?:(?P<times>\d{{1,3}}) (?:x )?)?{_CALENDAR_YEAR}", _each_year),
        (rf"{_CALENDAR_YEAR} {_AT_LEAST}(?P<times>\d{{1,3}})(?: x)?", _each_year),
        (
            rf"{_AT_LEAST}(?P<hours>\d{{1,4}}) (?:uur|uren|u){_LEARNING} "
            rf"(?:(?P<calendar>{_CALENDAR_YEAR})|{_PER} (?:de )?(?:laatste |afgelopen )?{_LENGTH})",
            _hours,
        ),
        (
            rf"(?:binnen|uiterlijk(?: binnen)?|max(?:imaal)?(?: binnen)?) {_LENGTH}"
            rf"(?: (?:na|vanaf|van)(?: (?:(?P<start>{_START})|(?P<event>{_EVENT}))))?",
            _within,
        ),
        (rf"{_ASKED} (?:binnen|uiterlijk binnen|max(?:imaal)? binnen) {_LENGTH}{_NEW_ENOUGH}", _on_request),
        (rf"(?:binnen|uiterlijk binnen) {_LENGTH} (?:na|op) {_ASKED.replace('(?:op|na|bij) ', '(?:(?:op|na|bij) )?')}"
         rf"{_NEW_ENOUGH}", _on_request),
        (rf"(?:uiterlijk )?(?:bij|voor|op) (?:{_START})", lambda _: ByStart()),
        (r"(?P<length>(?:[1-9]\d?) (?:dag|dagen|week|weken|werkdag|werkdagen))(?P<start>)(?P<event>)", _within),
        (rf"{_LENGTH} na (?:(?P<start>{_START})|(?P<event>{_EVENT}))", _within),
        (
            rf"(?:niet|hoogstens|maximaal|max) ouder dan {_LENGTH}(?: (?:bij|voor|op) (?P<start>{_START}))?",
            _not_older,
        ),
        (rf"(?:hoogstens|maximaal|max) {_LENGTH} (?:oud(?: (?:bij|op))?|voor) (?P<start>{_START})", _not_older),
        (rf"(?:hoogstens|maximaal|max) {_LENGTH} oud(?P<start>)", _not_older),
        (rf"(?:max(?:imaal)? |hoogstens )?{_LENGTH} geldig", _valid_for),
        (rf"(?:geldig(?:heid)?|geldigheidsduur)(?: voor| is)? {_LENGTH}", _valid_for),
        (rf"{_BEFORE}(?P<day>\d{{1,2}}) (?P<month>{_MONTH})(?: (?P<year>20\d\d))?(?: (?:elk|ieder|van elk) jaar)?",
         _by_day),
        (rf"{_BEFORE}(?P<day>\d{{1,2}})[ /](?P<month>\d{{1,2}})[ /](?P<year>20\d\d)", _written_day),
        (rf"{_BEFORE}(?P<year>20\d\d) (?P<month>\d{{1,2}}) (?P<day>\d{{1,2}})", _written_day),
    )
)  # fmt: skip
