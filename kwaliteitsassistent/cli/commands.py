"""What each command does. Every function returns the exit code; expected trouble is raised as DomainError."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..bootstrap import desk
from ..domain.errors import DomainError
from ..domain.judging.finding import Finding
from ..domain.judging.verdict import State
from ..domain.kader.parts.kader import Kader
from ..domain.records.dossier import Dossier
from ..domain.records.evaluation import Evaluation
from ..domain.records.learning import Teamreflectie
from ..services.book import Book
from ..services.clock import clock_on, local_clock
from ..services.dossier import checking, interchange
from ..services.kader import kaders, standing, upgrading
from ..services.reporting import calendar_file, composed, exporting
from ..services.reporting.composed import Composition
from ..services.reporting.kwaliteitsbeelden import KWALITEITSBEELD
from ..services.reporting.voortgangsberichten import VOORTGANGSBERICHT
from ..services.wording.problems import error_lines
from ..services.wording.reasons import explanation, sentence, state_word
from .dutch_parser import say_wrong
from .kader_import import kader_import
from .opening import opened
from .secrets import new_passphrase, passphrase

DONE, FOUND_WRONG = 0, 1


def demo(words: Namespace) -> int:
    from ..demo.walk import make_demo

    day = words.peildatum or local_clock().date()
    here = desk(clock_on(day)) if words.peildatum else desk()
    for path in make_demo(here, words.map, day):
        print(path)
    return DONE


def new(words: Namespace) -> int:
    data = interchange.read_data_file(words.uit)
    interchange.check_data(data)
    with desk().making(words.dossier, new_passphrase(words.wachtwoord_bestand)) as book:
        interchange.import_data(book, data)
    print(words.dossier)
    return DONE


def data(words: Namespace) -> int:
    with opened(words) as book:
        print(exporting.write_file(words.naar, interchange.export_data(book)))
    return DONE


def stand(words: Namespace) -> int:
    with opened(words) as book:
        today, dossier = words.peildatum or book.today, book.read()
        if words.json:
            _print_json(standing.standing_json(dossier, today, words.kader))
            return DONE
        for one in standing.standing(dossier, today, words.kader):
            print(f"{one.kader.title} ({one.kader.id}, versie {one.kader.version})")
            counts = Counter(finding.verdict.state for finding in one.counted)
            print("  " + ", ".join(f"{state_word(state)}: {counts[state]}" for state in State if counts[state]))
            for finding in one.counted:
                print(_line(finding))
            if len(one.counted) < len(one.findings):
                print("  De andere rijen van dit kader zijn om samen te bespreken. Daar is geen oordeel over.")
    return DONE


def _line(finding: Finding) -> str:
    about = f" {standing.about_name(finding.subject)}:" if finding.subject else ""
    verdict = finding.verdict
    return f"{finding.requirement.id:<12} {state_word(verdict.state):<22}{about} {explanation(verdict)}"


def agenda(words: Namespace) -> int:
    with opened(words) as book:
        today = words.peildatum or book.today
        points = standing.coming(book.read(), today, words.tot)
        if words.ics is not None:
            exporting.write_file(words.ics, calendar_file.calendar_file(points, book.clock()))
        if words.json:
            _print_json(standing.agenda_json(points, today))
            return DONE
        if not points:
            print("Er staat in deze tijd niets op de agenda.")
        for point in points:
            about = f"{standing.about_name(point.subject)}: " if point.subject else ""
            day = f"{point.due:%d-%m-%Y}" if point.due else "zonder dag"
            title = standing.point_title(point)
            stop = "" if title.endswith((".", "?", "!")) else "."
            print(f"{day}  {state_word(point.state):<22} {about}{title}{stop} {sentence(point.reason)}")
    return DONE


def kader_list(_words: Namespace) -> int:
    for one in kaders.shipped():
        kader = one.kader
        rows, rules = len(kader.requirements) + len(kader.rules), len(kader.rules)
        note = f", waarvan {_reading_rules(rules)}" if rules else ""
        print(f"{kader.id}  versie {kader.version}  {rows} rijen{note}  {kader.title}")
    return DONE


def _reading_rules(count: int) -> str:
    return "1 leesregel" if count == 1 else f"{count} leesregels"


def kader_upgrade(words: Namespace) -> int:
    with opened(words) as book:
        take = upgrading.look if words.toon else upgrading.upgrade
        found = take(book, words.bestand)
    print(f"{found.newer.title}: van versie {found.held.version} naar {found.newer.version}")
    for line in upgrading.told(found):
        print(line)
    return DONE


def kader_check(words: Namespace) -> int:
    code, read = DONE, list[Kader]()
    for path in words.bestanden:
        try:
            kader = kaders.read_file(path, read)
        except DomainError as error:
            code = FOUND_WRONG
            _say_error(error)
        else:
            read.append(kader)
            print(f"{path.name}: in orde ({len(kader.requirements)} eisen, {_reading_rules(len(kader.rules))})")
    return code


def export(words: Namespace) -> int:
    with opened(words) as book:
        print(exporting.write_file(words.naar, _document(words, book)))
    return DONE


def _document(words: Namespace, book: Book) -> bytes:
    dossier = book.read()
    match words.document:
        case "evaluatie":
            chosen = words.id or _last(dossier, Evaluation, lambda one: (one.outcome is not None, one.held_on))
            return exporting.evaluation_pdf(book, chosen, easy=words.eenvoudig)
        case "voortgangsbericht":
            return _composed(words, book, VOORTGANGSBERICHT, lambda one: one.end)
        case "kwaliteitsbeeld":
            return _composed(words, book, KWALITEITSBEELD, lambda one: (one.issued_on is not None, one.year))
        case "teamreflectie":
            return exporting.teamreflectie_pdf(book, words.id or _last(dossier, Teamreflectie, lambda one: one.held_on))
        case "personeel":
            return exporting.issue_personnel(book)
        case _:
            return exporting.recovery_sheet_pdf(book)


def _composed(words: Namespace, book: Book, kind: Composition[Any], key: Callable[[Any], Any]) -> bytes:
    """The kept sealed one; of one that is not established yet the concept, and that is said."""
    dossier = book.read()
    chosen = words.id or _last(dossier, kind.type, key)
    if composed.found(dossier, kind, chosen).issued_on is None:
        print("Dit is een concept: het is nog niet ondertekend en niet verzegeld.", file=sys.stderr)
    return composed.report_pdf(book, kind, chosen)


def _last(dossier: Dossier, type_: type[Any], key: Callable[[Any], Any]) -> str:
    """The id of the newest record; those without a day come last."""
    found = [one for one in dossier.all(type_) if getattr(one, "held_on", True) is not None]
    if not found:
        raise DomainError("nothing_to_export")
    newest: str = max(found, key=key).id
    return newest


def check_pdf(words: Namespace) -> int:
    here = desk()
    if words.dossier is None:
        return _report(words.bestanden, lambda path: checking.check_pdf(path, here.seals))
    with opened(words, here) as book:
        return _report(words.bestanden, lambda path: checking.check_pdf(path, here.seals, book))


def _report(paths: list[Path], check: Callable[[Path], checking.PdfCheck]) -> int:
    """One line per file, also when another one cannot be read."""
    code = DONE
    for path in paths:
        try:
            one = check(path)
        except DomainError as error:
            code = FOUND_WRONG
            _say_error(error)
            continue
        line = f"{one.file}: {one.verdict}. {one.explanation}"
        if one.in_order:
            print(line)
        else:
            code = FOUND_WRONG
            say_wrong(line)
    return code


def _say_error(error: DomainError) -> None:
    for line in error_lines(error):
        say_wrong(line)


def backup(words: Namespace) -> int:
    with opened(words) as book:
        print(book.back_up_to(words.naar))
    return DONE


def restore(words: Namespace) -> int:
    here = desk()
    aside = here.restore(words.kopie, words.naar, here.passphrase(passphrase(words.wachtwoord_bestand)))
    print(words.naar)
    if aside is not None:
        print(f"Wat er stond, is bewaard als {aside.name}.")
    return DONE


def check(words: Namespace) -> int:
    with opened(words) as book:
        problems = checking.check_dossier(book)
    for problem in problems:
        _say_error(problem)
    if not problems:
        print(f"{words.dossier.name}: in orde")
    return FOUND_WRONG if problems else DONE


def _print_json(value: Any) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    print()


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "demo": demo,
    "nieuw": new,
    "gegevens": data,
    "stand": stand,
    "agenda": agenda,
    "kader lijst": kader_list,
    "kader controleer": kader_check,
    "kader importeer": kader_import,
    "kader bijwerken": kader_upgrade,
    "exporteer": export,
    "controleer-pdf": check_pdf,
    "reservekopie": backup,
    "herstel": restore,
    "controleer": check,
}
