"""A demo made once, and a command line that behaves as in a terminal."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kwaliteitsassistent.__main__ import main

DAY = "2026-11-24"


@dataclass(frozen=True)
class Outcome:
    """What a command left: its exit code and what it said."""

    code: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo as the command makes it, with the folder of the program beside it."""
    root = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWALITEITSASSISTENT_MAP", str(root / "eigen"))
        assert main(["demo", "--map", str(root / "demo"), "--peildatum", DAY]) == 0
    return root


@pytest.fixture
def demo(made_demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the demo for one test."""
    shutil.copytree(made_demo, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("KWALITEITSASSISTENT_MAP", str(tmp_path / "eigen"))
    monkeypatch.setenv("KWALITEITSASSISTENT_WACHTWOORD", "demo")
    return tmp_path / "demo"


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command and keeps what it says."""

    def run(*words: object) -> Outcome:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as stopped:  # the parser's own way out
            code = int(stopped.code or 0)
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return run
