"""Rules the sources of the window keep, read from the sources themselves."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from kwaliteitsassistent.bundled import bundled

UI = Path(__file__).parents[2] / "kwaliteitsassistent" / "ui"
SOURCES = sorted(UI.rglob("*.py"))
WORDS = bundled("translations", "kwaliteitsassistent_nl.ts")
TOOLS = Path(sys.executable).parent
TOO_EARLY = (
    "sqlalchemy", "alembic", "sqlcipher3", "reportlab", "pikepdf", "pyhanko", "lxml", "aiohttp", "asyncio", "PIL",
    "cryptography", "pypdfium2", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtPrintSupport",
)  # fmt: skip


def _found(pattern: str, *, outside: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{path.relative_to(UI)}: {match[0]}"
        for path in SOURCES
        if path.name not in outside
        for match in re.finditer(pattern, path.read_text(encoding="utf-8"))
    ]


def test_colours_stand_in_the_theme_only() -> None:
    assert _found(r"#[0-9A-Fa-f]{6}\b", outside=("theme.py",)) == []
    assert _found(r"GlobalColor\.(?!transparent)\w+|QColor\(\s*\d") == []


def test_no_tables_of_widgets_and_no_rule_for_every_widget() -> None:
    assert _found(r"QTableWidget\b|QTreeWidget\b") == []
    assert _found(r"\bQWidget\s*\{\s*color") == []


def test_the_dialogs_of_the_system_are_used_where_there_are_any() -> None:
    assert _found(r"DontUseNative\w+|AA_DontUseNative\w+") == []


def test_words_are_given_to_tr_as_they_are() -> None:
    wrong = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr":
                literal = node.args and isinstance(node.args[0], ast.Constant)
                own = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "self"
                if not (literal and own):
                    wrong.append(f"{path.relative_to(UI)}:{node.lineno}")
    assert wrong == []


def test_everything_is_translated() -> None:
    messages = list(ET.parse(WORDS).getroot().iter("message"))
    assert messages
    unfinished = [each.findtext("source") for each in messages if each.find("translation").get("type")]
    assert unfinished == []
    for each in messages:
        places = [sorted(re.findall(r"\{\w+\}", each.findtext(tag) or "")) for tag in ("source", "translation")]
        assert places[0] == places[1], each.findtext("source")


@pytest.mark.skipif(not (TOOLS / "pyside6-lupdate").exists(), reason="Qt's translation tools are not beside Python")
def test_the_words_are_those_of_the_sources_and_compiled(tmp_path: Path) -> None:
    words, compiled = tmp_path / "fresh.ts", tmp_path / "fresh.qm"
    shutil.copy(WORDS, words)
    sources = [str(path) for path in sorted(SOURCES, key=str)]
    languages = ("-source-language", "en", "-target-language", "nl", "-locations", "none", "-no-obsolete")
    _run("pyside6-lupdate", *sources, *languages, "-ts", str(words))
    assert _pairs(words) == _pairs(WORDS)
    _run("pyside6-lrelease", "-silent", str(words), "-qm", str(compiled))
    assert compiled.read_bytes() == WORDS.with_suffix(".qm").read_bytes()


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True, capture_output=True, timeout=60)


def _pairs(path: Path) -> set[tuple[str | None, str | None, str | None]]:
    return {
        (context.findtext("name"), each.findtext("source"), each.findtext("translation"))
        for context in ET.parse(path).getroot().iter("context")
        for each in context.iter("message")
    }


WORK = {"run": 0, "_run": 0, "find": 0, "run_for": 2}
"""What hands work to the worker, and which of its arguments is the work."""


def _works(tree: ast.Module) -> Iterator[ast.Lambda | ast.FunctionDef]:
    """The functions in a module that are run away from the window."""
    inner = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    for node in ast.walk(tree):
        given: list[ast.expr] = []
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            given = node.args[WORK[name] : WORK[name] + 1] if name in WORK else []
        elif isinstance(node, ast.FunctionDef) and node.name == "answer":
            given = [part.value for part in ast.walk(node) if isinstance(part, ast.Return) and part.value]
        for work in given:
            found = inner.get(work.id) if isinstance(work, ast.Name) else work
            if isinstance(found, ast.Lambda | ast.FunctionDef):
                yield found


def test_work_away_from_the_window_holds_no_part_of_it() -> None:
    """What Qt made may not be touched in another thread, and may not end its life there."""
    works = [(path, work) for path in SOURCES for work in _works(ast.parse(path.read_text(encoding="utf-8")))]
    assert len(works) > 30
    holding = [
        f"{path.relative_to(UI)}:{node.lineno}"
        for path, work in works
        for node in ast.walk(work)
        if isinstance(node, ast.Name) and node.id == "self"
    ]
    assert holding == []


def test_the_first_paint_loads_nothing_heavy() -> None:
    script = """
import sys
from kwaliteitsassistent.ui.application import make_app
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.page import Page, PageEntry
app = make_app(["kwaliteitsassistent"])
pages = (PageEntry("one", "Een", "house", "Ctrl+1", lambda: Page("Een")),)
window = MainWindow(pages, app.appearance, app.words)
window.show()
app.qt.processEvents()
window.grab()
print(" ".join(sorted(sys.modules)))
window.close()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    loaded = set(done.stdout.split())
    assert [name for name in TOO_EARLY if name in loaded] == []
    qt = {name for name in loaded if name.startswith("PySide6.Qt")}
    assert qt == {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets"}
