"""What the window asks of the desk where dossiers are made, opened and put back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ..services.book import Book


class Summary(Protocol):
    """What is in a backup."""

    @property
    def made_at(self) -> datetime | None: ...

    @property
    def last_change(self) -> datetime | None: ...

    @property
    def row_counts(self) -> Mapping[str, int]: ...


class Desk(Protocol):
    """`bootstrap.Desk`, as far as the window knows it. Each method raises DomainError for expected trouble."""

    def create(self, path: Path, passphrase: str, initials: str = "") -> Book: ...

    def open(self, path: Path, secret: Any, initials: str = "", *, take_over: bool = False) -> Book: ...

    def passphrase(self, words: str) -> Any: ...

    def recovery_code(self, code: str) -> Any: ...

    def change_passphrase(self, book: Book, words: str) -> None: ...

    def demo(self, folder: Path) -> tuple[Path, str]: ...

    def look_into(self, backup: Path, secret: Any) -> Summary: ...

    def restore(self, backup: Path, dossier: Path, secret: Any, now: datetime | None = None) -> Path | None: ...


class OneDesk:
    """The desk, made when it is first asked for: on the worker, so that its libraries load while one types.

    It is no part of the window, so work away from the window may hold it.
    """

    def __init__(self, make: Callable[[], Desk]) -> None:
        self._make = make
        self._made: Desk | None = None

    def __call__(self) -> Desk:
        if self._made is None:
            self._made = self._make()
        return self._made
