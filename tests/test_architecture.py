"""The house: who may import whom, and what each room may know."""

import ast
import re
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "kwaliteitsassistent"
MODULES = sorted(PACKAGE.rglob("*.py"))

SPLIT_CONCEPTS = ("framework", "municipality", "progress_report", "certificate_of_conduct")
VAGUE = ("Manager", "Helper", "Utils", "Util")


def test_the_domain_stands_on_the_standard_library_alone() -> None:
    (
        archrule("the domain is pure")
        .match("kwaliteitsassistent.domain*")
        .should_not_import("sqlalchemy*", "alembic*", "sqlcipher3*", "reportlab*", "pikepdf*", "pyhanko*", "PySide6*")
        .should_not_import("platformdirs*", "dateutil*", "icalendar*")
        .should_not_import(
            "kwaliteitsassistent.storage*",
            "kwaliteitsassistent.services*",
            "kwaliteitsassistent.documents*",
            "kwaliteitsassistent.portable*",
            "kwaliteitsassistent.tables*",
            "kwaliteitsassistent.ui*",
        )
        .check("kwaliteitsassistent")
    )


def test_only_storage_knows_the_database() -> None:
    (
        archrule("the database stays in storage")
        .match("kwaliteitsassistent*")
        .exclude("kwaliteitsassistent.storage*")
        .should_not_import("alembic*", "sqlcipher3*")
        .check("kwaliteitsassistent", only_direct_imports=True)
    )


def test_only_documents_knows_the_pdf_libraries() -> None:
    (
        archrule("PDF libraries stay in documents")
        .match("kwaliteitsassistent*")
        .exclude("kwaliteitsassistent.documents*")
        .should_not_import("reportlab*", "pikepdf*", "pyhanko*")
        .check("kwaliteitsassistent", only_direct_imports=True)
    )


def test_only_the_window_knows_qt() -> None:
    (
        archrule("Qt stays in the window")
        .match("kwaliteitsassistent*")
        .exclude("kwaliteitsassistent.ui*")
        .should_not_import("PySide6*")
        .check("kwaliteitsassistent", only_direct_imports=True)
    )


@pytest.mark.parametrize(
    ("room", "above"),
    [
        ("storage", ("services", "documents", "portable", "cli", "ui", "demo")),
        ("documents", ("services", "storage", "portable", "cli", "ui", "demo")),
        ("portable", ("services", "storage", "documents", "cli", "ui", "demo")),
        ("tables", ("services", "storage", "documents", "portable", "cli", "ui", "demo")),
        ("services", ("cli", "ui", "demo")),
        ("demo", ("cli", "ui")),
        ("cli", ("ui",)),
        ("ui", ("cli", "storage", "documents")),
    ],
)
def test_imports_point_inward(room: str, above: tuple[str, ...]) -> None:
    (
        archrule(f"{room} knows nothing above it")
        .match(f"kwaliteitsassistent.{room}*")
        .should_not_import(*(f"kwaliteitsassistent.{name}*" for name in above))
        .check("kwaliteitsassistent", only_direct_imports=True)
    )


def test_only_bootstrap_knows_all_rooms() -> None:
    for path in PACKAGE.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        rooms = {room for room in ("storage", "documents") if re.search(rf"from \.{room}\b", source)}
        assert not rooms or path.name == "bootstrap.py", f"{path.name} reaches into {rooms}"


def _clock_calls(tree: ast.AST) -> list[str]:
    return [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("now", "today", "utcnow", "time")
        and ast.unparse(node.func.value) in ("datetime", "date", "time", "datetime.datetime", "datetime.date", "dt")
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_one_module_asks_the_time(path: Path) -> None:
    if path == PACKAGE / "services" / "clock.py":
        return
    assert not _clock_calls(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_names_do_not_split_a_concept(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {path.stem}
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.Name):
            names.add(node.id)
    for name in names:
        assert name.isascii(), name
        assert not any(word in name.lower() for word in SPLIT_CONCEPTS), name
        assert not name.endswith(VAGUE), name


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_says_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or not tree.body


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_public_rules_and_jobs_are_described(path: Path) -> None:
    if path.relative_to(PACKAGE).parts[0] not in ("domain", "services", "documents", "portable", "tables"):
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{path.name}: {node.name}"
