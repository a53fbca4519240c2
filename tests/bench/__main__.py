"""Measures large dossiers, paper and commands: `python -m tests.bench`.

Prints medians in milliseconds and how they grow with ten times as many clients. Medians differ from one computer to
the next; the ratios should not.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.documents.evaluation import build_evaluation
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.services.kader.standing import standing, standing_json

from . import paper, window
from .data import TODAY, large_dossier

FEW, MANY = 20, 200
TIMES = 5


def median_of(job: Callable[[], object], times: int = TIMES) -> float:
    """The median time of a job in milliseconds; when it is done several times, the first one only warms up."""
    if times > 1:
        job()
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        job()
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken)


def judging(records: tuple[Record, ...]) -> float:
    """Every verdict, from records that nobody looked at before."""
    return median_of(lambda: standing(Dossier(records), TODAY))


def telling(records: tuple[Record, ...]) -> float:
    """What the command `stand --json` does once the dossier is open."""
    return median_of(lambda: standing_json(Dossier(records), TODAY))


def saving_and_loading(records: tuple[Record, ...]) -> tuple[float, float]:
    """Saving all records in one transaction (once), and reading them all back."""
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder)
        now = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()
        desk = Desk(paths({"KWALITEITSASSISTENT_MAP": folder}), lambda: now, KnownSeals(own / "zegels.txt"))
        book = desk.create(own / "groot.kwa", "meten")

        def save() -> None:
            with book.writing() as writing:
                writing.put_new(records)

        def load() -> None:
            book.save()  # an empty change: the next reading comes from the file
            assert sum(1 for _ in book.read().records()) == len(records)

        try:
            return median_of(save, times=1), median_of(load)
        finally:
            book.close()


def command(words: list[str]) -> Callable[[], object]:
    """Running a command in a process of its own."""
    return lambda: subprocess.run(words, capture_output=True, check=True)


def on_paper() -> None:
    """Pages, seal and a long document."""
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()
    view, key = paper.three_pages(now)
    pdf = build_evaluation(view)
    ours, plain = median_of(lambda: build_evaluation(view), 9), median_of(lambda: paper.plain_pages(view), 9)
    long = paper.many_pages(view)
    print(f"\n{'evaluatie, 3 bladzijden':<28}{ours:>10.1f} ms {ours / plain:>8.1f}x gewoon ReportLab ({plain:.1f} ms)")
    print(f"{'verzegelen':<28}{median_of(lambda: paper.sealed(pdf, key, now)):>10.1f} ms")
    pages = paper.pages_of(build_evaluation(long))
    print(f"{f'{pages} bladzijden':<28}{median_of(lambda: build_evaluation(long), 3):>10.1f} ms")


def on_the_command_line() -> None:
    """Help and the whole demo, each in a process of its own."""
    python, program = sys.executable, str(Path(sys.executable).with_name("kwaliteitsassistent"))
    nothing, help_ = median_of(command([python, "-c", "pass"]), 15), median_of(command([program, "--help"]), 15)
    print(f"\n{'--help':<28}{help_:>10.1f} ms {help_ / nothing:>8.1f}x python -c pass ({nothing:.1f} ms)")
    with tempfile.TemporaryDirectory() as folder:
        own = {**os.environ, "KWALITEITSASSISTENT_MAP": folder}
        begin = time.perf_counter()
        subprocess.run([program, "demo", "--map", f"{folder}/demo"], capture_output=True, check=True, env=own)
        print(f"{'demo':<28}{(time.perf_counter() - begin) * 1000:>10.1f} ms")


def show(name: str, few: float, many: float) -> None:
    """One line of the report."""
    print(f"{name:<28}{few:>10.1f}{many:>10.1f}{many / few:>9.1f}x")


def main() -> None:
    """Measure and print."""
    few, many = large_dossier(clients=FEW), large_dossier(clients=MANY)
    print(f"{'mediaan in ms':<28}{f'{FEW} cl.':>10}{f'{MANY} cl.':>10}{'groei':>10}")
    show("gegevens (aantal)", len(few), len(many))
    show("oordelen", judging(few), judging(many))
    show("stand als json", telling(few), telling(many))
    (save_few, load_few), (save_many, load_many) = saving_and_loading(few), saving_and_loading(many)
    show("bewaren", save_few, save_many)
    show("inlezen", load_few, load_many)
    on_paper()
    on_the_command_line()
    window.in_the_window(many)


if __name__ == "__main__":
    main()
