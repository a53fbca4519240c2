"""Whatever is in a file, reading it ends soon, in little memory and in one sentence."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from .hostile import CASES, write

PEAK = Path("/proc/self/status")
SECONDS = 5
MEGABYTES = 300
PROGRAM = """
import contextlib, io, json, sys, time
from kwaliteitsassistent.__main__ import main

def said(path):
    wrong, start = io.StringIO(), time.process_time()
    with contextlib.redirect_stderr(wrong), contextlib.redirect_stdout(io.StringIO()):
        code = main(["kader", "importeer", path, "--kolom", "eis=B"])
    peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
    return [code, wrong.getvalue(), time.process_time() - start, int(peak.split()[1])]

json.dump([said(path) for path in sys.argv[1:]], sys.stdout)
"""


@dataclass(frozen=True)
class Outcome:
    """How reading one file ended: time in seconds, and the most memory used until then."""

    path: Path
    code: int
    said: str
    seconds: float
    kibibytes: int


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """All files read by one program, which must survive each of them."""
    folder = tmp_path_factory.mktemp("kwaad")
    paths = [write(case, folder) for case in CASES]
    words = [sys.executable, "-c", PROGRAM, *map(str, paths)]
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", timeout=300, check=True)
    found = json.loads(done.stdout)
    return {case: Outcome(path, *one) for case, path, one in zip(CASES, paths, found, strict=True)}


@pytest.mark.skipif(not PEAK.exists(), reason="this system does not tell what a program used at its peak")
@pytest.mark.parametrize("case", CASES)
def test_a_file_that_means_harm_ends_in_one_sentence(case: str, outcomes: dict[str, Outcome]) -> None:
    outcome = outcomes[case]
    (line,) = outcome.said.splitlines()
    assert line.endswith(".")
    assert outcome.path.name in line
    assert outcome.code == 1
    assert outcome.seconds < SECONDS
    assert outcome.kibibytes < MEGABYTES * 1024
