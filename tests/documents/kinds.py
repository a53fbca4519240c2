"""All document kinds with their builders, in an ordinary, an empty and a hostile form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kwaliteitsassistent.documents.evaluation import GoalView, build_evaluation
from kwaliteitsassistent.documents.evaluation_easy import EasyQuestion, build_easy_evaluation
from kwaliteitsassistent.documents.kwaliteitsbeeld import PartView, VisitLine, build_kwaliteitsbeeld
from kwaliteitsassistent.documents.personnel import PersonnelView, VerdictLine, build_personnel
from kwaliteitsassistent.documents.recovery_sheet import build_recovery_sheet
from kwaliteitsassistent.documents.scan_sheet import build_scan_sheet
from kwaliteitsassistent.documents.teamreflectie import PlanLine, build_teamreflectie
from kwaliteitsassistent.documents.views import OutcomeView, Sender, SignatureView
from kwaliteitsassistent.documents.voortgangsbericht import (
    GapLine,
    GoalCount,
    ImprovementLine,
    build_voortgangsbericht,
)
from kwaliteitsassistent.domain.records.evaluation import SignerRole

from . import samples

ODD = "<b>vet</b> & 'zo' \"dus\" {naam} %s €5,00 Zoë Señor Şahin 😀👩‍👩‍👧 中文 \x00\x07 ‮om‬ a\u00adb"
LONG_WORD = "Wmo" * 120
LONG_TEXT = " ".join(f"woord{number}" for number in range(5000))
NOBODY = Sender("")
TRICKY = Sender(f"{ODD} {LONG_WORD}", "&<>", ODD, ODD, "a&b@voorbeeld.nl")

_TRICKY_SIGNATURES = OutcomeView(
    signatures=(
        SignatureView(SignerRole.CLIENT, ODD, samples.NOW, (((0.5, 0.5),), ()), 0.0, witness=ODD),
        SignatureView(SignerRole.CARER, LONG_WORD, samples.NOW, (((-3.0, 9.0), (4.0, -2.0)),), 99.0),
        SignatureView(SignerRole.REPRESENTATIVE, "", samples.NOW),
    ),
    not_signed_because=ODD,
    disagreement=LONG_TEXT,
)

Make = Callable[[], bytes]

ORDINARY: dict[str, Make] = {
    "evaluation": lambda: build_evaluation(samples.evaluation()),
    "evaluation concept": lambda: build_evaluation(samples.evaluation(outcome=OutcomeView())),
    "evaluation to be held": lambda: build_evaluation(samples.evaluation(outcome=OutcomeView(), held_on=None)),
    "evaluation replaced": lambda: build_evaluation(
        samples.evaluation(identity=samples.identity(version=2, replaces="EV-2026-0007, versie 1"))
    ),
    "easy": lambda: build_easy_evaluation(samples.easy()),
    "easy concept": lambda: build_easy_evaluation(samples.easy(outcome=OutcomeView(), held_on=None)),
    "voortgangsbericht": lambda: build_voortgangsbericht(samples.voortgangsbericht()),
    "voortgangsbericht concept": lambda: build_voortgangsbericht(samples.voortgangsbericht(signature=None)),
    "personnel": lambda: build_personnel(samples.personnel()),
    "kwaliteitsbeeld": lambda: build_kwaliteitsbeeld(samples.kwaliteitsbeeld()),
    "kwaliteitsbeeld concept": lambda: build_kwaliteitsbeeld(samples.kwaliteitsbeeld(made_on=None, signature=None)),
    "teamreflectie": lambda: build_teamreflectie(samples.teamreflectie()),
    "recovery sheet": lambda: build_recovery_sheet(samples.recovery()),
    "scan": lambda: build_scan_sheet(samples.scan()),
}

EMPTY: dict[str, Make] = {
    "evaluation": lambda: build_evaluation(
        samples.evaluation(
            sender=NOBODY,
            client="",
            carer="",
            held_on=None,
            participants="",
            plan_date=None,
            goals=(GoalView(""),),
            satisfied=None,
            satisfaction_words="",
            still_fits=None,
            still_fits_words="",
            interventions="",
            medication="",
            network_consulted=None,
            agreements="",
            outcome=OutcomeView(not_signed_because="niemand aanwezig"),
        )
    ),
    "easy": lambda: build_easy_evaluation(
        samples.easy(sender=NOBODY, client="", carer="", questions=(), agreements="")
    ),
    "voortgangsbericht": lambda: build_voortgangsbericht(
        samples.voortgangsbericht(
            sender=NOBODY,
            based_on=(),
            goals_text="",
            goals=(),
            improvements_text="",
            improvements=(),
            gaps=(),
            experience_text="",
            experience=(),
            reflections=(),
            outlook_text="",
            outlook=(),
        )
    ),
    "personnel": lambda: build_personnel(samples.personnel(1, kaders=(), sender=NOBODY)),
    "nobody": lambda: build_personnel(PersonnelView(samples.identity(), NOBODY, date(2026, 1, 1))),
    "kwaliteitsbeeld": lambda: build_kwaliteitsbeeld(
        samples.kwaliteitsbeeld(
            sender=NOBODY, made_on=None, contributors="", shared_with="", found_at="", discussed=(),
            parts=(PartView("summary", ""),), experience=(), improvements=(), visits=(), signature=None,
        )
    ),
    "teamreflectie": lambda: build_teamreflectie(
        samples.teamreflectie(
            sender=NOBODY, held_on=None, participants="", guide="", themes="", goes_well="",
            can_be_better="", plans=(),
        )
    ),
    "recovery sheet": lambda: build_recovery_sheet(samples.recovery(dossier="")),
    "scan": lambda: build_scan_sheet(samples.scan(sender=NOBODY, scanned_by="", signed_by="", kept_at="")),
}  # fmt: skip

HOSTILE: dict[str, Make] = {
    "evaluation": lambda: build_evaluation(
        samples.evaluation(
            sender=TRICKY,
            client=ODD,
            carer=LONG_WORD,
            participants=ODD,
            goals=(
                GoalView(f"{ODD} {LONG_WORD}", result=LONG_TEXT, client_words=LONG_TEXT, new_goal=ODD),
                *(replace(goal, result=ODD) for goal in samples.GOALS),
            ),
            satisfaction_words=f"{ODD}\n\n{LONG_WORD}\r\n",
            interventions=LONG_TEXT,
            agreements="\n".join([ODD, LONG_WORD, LONG_TEXT]),
            outcome=_TRICKY_SIGNATURES,
        )
    ),
    "easy": lambda: build_easy_evaluation(
        samples.easy(
            sender=TRICKY,
            client=ODD,
            questions=(EasyQuestion(ODD, None, LONG_TEXT), EasyQuestion(LONG_WORD, None, ODD)),
            agreements=ODD,
            outcome=_TRICKY_SIGNATURES,
        )
    ),
    "voortgangsbericht": lambda: build_voortgangsbericht(
        samples.voortgangsbericht(
            sender=TRICKY,
            based_on=(ODD, LONG_WORD),
            goals_text=LONG_TEXT,
            goals=(GoalCount(LONG_WORD, 10**12),),
            improvements=(ImprovementLine(LONG_TEXT, ODD, LONG_WORD, ODD),) * 2,
            gaps=(GapLine(LONG_WORD, ODD, LONG_WORD),),
            outlook=(LONG_TEXT,),
        )
    ),
    "personnel of ninety": lambda: build_personnel(samples.personnel(90)),
    "personnel": lambda: build_personnel(
        samples.personnel(
            sender=TRICKY,
            kaders=(ODD, LONG_WORD),
            people=(
                samples.person(
                    name=LONG_WORD,
                    roles=(ODD,) * 60,
                    verdicts=(VerdictLine(ODD, "te_laat", LONG_TEXT), VerdictLine(LONG_WORD, "nvt")),
                ),
            ),
        )
    ),
    "kwaliteitsbeeld": lambda: build_kwaliteitsbeeld(
        samples.kwaliteitsbeeld(
            sender=TRICKY,
            contributors=ODD,
            parts=(PartView(ODD, ODD + LONG_WORD, LONG_TEXT), PartView("visits", LONG_WORD, ODD)),
            visits=(VisitLine(date(2025, 10, 1), LONG_WORD, LONG_TEXT, ODD),),
        )
    ),
    "teamreflectie": lambda: build_teamreflectie(
        samples.teamreflectie(
            sender=TRICKY,
            themes=ODD,
            goes_well=LONG_TEXT,
            can_be_better="",
            plans=(PlanLine(LONG_TEXT, LONG_WORD), PlanLine("", "")),
        )
    ),
    "recovery sheet": lambda: build_recovery_sheet(samples.recovery(dossier=ODD + LONG_WORD)),
    "scan": lambda: build_scan_sheet(
        samples.scan(
            sender=TRICKY,
            scans=(samples.photo(40, 3000), samples.photo(3000, 40, "PNG"), samples.photo(1, 1)),
            scanned_by=ODD,
            kept_at=LONG_TEXT,
        )
    ),
}
