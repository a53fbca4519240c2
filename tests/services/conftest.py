"""A real encrypted dossier with a provider, a carer, a client and a plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.plan import Goal, SupportPlan
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.domain.records.staff import StaffMember
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.storage.file.key import KeyProfile

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=ZoneInfo("Europe/Amsterdam"))
LIGHT = KeyProfile(passes=1, memory_kib=64, lanes=1)

RECORDS = (
    Provider(id="aanbieder", name="Zorg aan Huis", phone="050-555 0100"),
    StaffMember(id="joke", given_name="Joke", family_name="Jansen"),
    Client(id="ria", given_name="Ria", prefix="de", family_name="Vries", start=date(2024, 1, 1), main_carer_id="joke"),
    SupportPlan(id="plan", client_id="ria", adopted_on=date(2025, 12, 1)),
    Goal(id="doel-1", plan_id="plan", client_id="ria", text="Vaker naar buiten", order=1),
    Goal(id="doel-2", plan_id="plan", client_id="ria", text="Zelf koken", order=2),
    Goal(id="doel-3", plan_id="plan", client_id="ria", text="Was doen", order=3, closed_on=date(2026, 1, 1)),
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk on this test's own folders, at a fixed moment."""
    own = paths({"KWALITEITSASSISTENT_MAP": str(tmp_path / "eigen")})
    return Desk(own, lambda: NOW, KnownSeals(own.data / "zegelsleutels.txt"), (LIGHT,))


@pytest.fixture
def book(desk: Desk, tmp_path: Path) -> Iterator[Book]:
    """An open dossier."""
    opened = desk.create(tmp_path / "zorg.kwa", "geheim", "JJ")
    opened.save(*RECORDS)
    yield opened
    opened.close()
