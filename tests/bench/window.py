"""How quick and how large the window is, next to an empty window in the same run."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.services.records.people import people_list
from kwaliteitsassistent.storage.file.key import KeyProfile

from .data import TODAY
from .first_frame import WORDS

TIMES = 9
MANY_ROWS = 20_000
GEMEENTE = "nl.midden-groningen.wmo"
LIGHT_KEY = KeyProfile(passes=1, memory_kib=64, lanes=1)


def run(*words: str) -> dict[str, float]:
    """What one window in a process of its own reports, with `frame`: milliseconds from its start to its first frame."""
    own = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    own.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled; here the first run compiles
    begin = time.monotonic_ns()
    command = [sys.executable, "-m", "tests.bench.first_frame", *words]
    done = subprocess.run(command, capture_output=True, check=True, text=True, env=own)
    told: dict[str, float] = json.loads(done.stdout)
    if "painted" in told:
        told["frame"] = (told["painted"] - begin) / 1e6
    return told


def median_of_runs(key: str, *words: str) -> float:
    """The median of one number over several runs."""
    return statistics.median(run(*words)[key] for _ in range(TIMES))


def dossier_of(folder: Path, records: Sequence[Record]) -> Book:
    """A dossier with these records, of which the key takes no time worth naming."""
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()
    own = paths({"KWALITEITSASSISTENT_MAP": str(folder)})
    book = Desk(own, lambda: now, KnownSeals(folder / "zegels.txt"), (LIGHT_KEY,)).create(folder / "groot.kwa", WORDS)
    with book.writing() as writing:
        writing.put_new(records)
    return book


def in_the_window(records: Sequence[Record]) -> None:
    """The first frame, the filled Overzicht, and a keystroke in a long list."""
    floor, frame = median_of_runs("frame", "leeg"), median_of_runs("frame", "begin")
    small = median_of_runs("memory", "leeg")
    print(f"\n{'eerste beeld, begin':<28}{frame:>10.1f} ms {frame / floor:>8.1f}x een leeg venster ({floor:.1f} ms)")
    kaders = [record for record in records if isinstance(record, AdoptedKader)]
    others = [record for record in records if not isinstance(record, AdoptedKader)]
    gemeente = [kader for kader in kaders if kader.kader_id == GEMEENTE]
    for adopted in (gemeente, kaders):
        filled, held = overview_of([*others, *adopted])
        name = "Overzicht, 1 kader" if adopted is gemeente else f"Overzicht, {len(kaders)} kaders"
        print(f"{name:<28}{filled:>10.1f} ms na de sleutel, {len(records)} gegevens")
        print(f"{'geheugen daarna':<28}{held:>10.1f} MiB{held / small:>8.1f}x een leeg venster ({small:.1f} MiB)")
    with tempfile.TemporaryDirectory() as folder:
        stroke = keystroke(Path(folder))
        print(
            f"{f'toets in {MANY_ROWS} rijen':<28}{stroke:>10.1f} ms {stroke / (1000 / 60):>8.1f}x een beeld van 1/60 s"
        )


def overview_of(records: Sequence[Record]) -> tuple[float, float]:
    """Milliseconds from the key to the first page with everything on it, and MiB held then."""
    with tempfile.TemporaryDirectory() as folder:
        book = dossier_of(Path(folder), records)
        book.close()
        runs = [run("overzicht", str(book.path)) for _ in range(TIMES)]
    return statistics.median(each["filled"] for each in runs), statistics.median(each["memory"] for each in runs)


def keystroke(folder: Path) -> float:
    """Milliseconds to find the people that fit what was typed, among very many."""
    names = ("Jansen", "Bakker", "de Vries", "van den Berg", "Smit")
    clients = [
        Client(id=f"c{n}", given_name=f"Voor{n}", family_name=f"{names[n % len(names)]}{n}", start=TODAY)
        for n in range(MANY_ROWS)
    ]
    book = dossier_of(folder, clients)
    book.read()
    taken = []
    for words in ("b", "ba", "bak", "bakk", "bakke", "bakker", "bakker1", "bakker12", "bakker129"):
        begin = time.perf_counter()
        people_list(book, "client", search=words)
        taken.append((time.perf_counter() - begin) * 1000)
    book.close()
    return statistics.median(taken)
