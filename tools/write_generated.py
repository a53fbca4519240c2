"""Writes the files that follow from the record classes: the first revision's tables and the JSON Schema.

Tests compare both with the classes. Once the first version is released its tables stay as they are, and a change
becomes a step of its own in `kwaliteitsassistent/storage/migrations/versions`.
"""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.portable.schema import schema_text
from kwaliteitsassistent.storage.migrations import record_tables_r0001
from kwaliteitsassistent.storage.tables import TABLES


def table_statements() -> tuple[str, ...]:
    """The DDL of all record tables, each with its indexes."""
    dialect = sqlite.dialect()  # type: ignore[no-untyped-call]
    statements = []
    for table in TABLES.values():
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements.extend(str(CreateIndex(index).compile(dialect=dialect)) for index in indexes)
    return tuple(re.sub(r"\s*\n\s*", "\n    ", statement.strip()).replace("\n    )", "\n)") for statement in statements)


def main() -> None:
    """Writes both files anew."""
    path = Path(record_tables_r0001.__file__)
    lines = "\n".join(f'    """{statement}""",' for statement in table_statements())
    text = path.read_text(encoding="utf-8")
    before, after = text.split("_STATEMENTS = (\n")[0], text.split("\n)\n\n\nclass ")[1]
    path.write_text(f"{before}_STATEMENTS = (\n{lines}\n)\n\n\nclass {after}", encoding="utf-8")
    bundled("resources", "schema", "dossier-1.json").write_text(schema_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
