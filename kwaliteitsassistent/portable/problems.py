"""Collects everything that is wrong with a file, each with the place where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..domain.errors import DomainError, DomainErrors

MOST = 1000
_LONGEST_KEY = 60


@dataclass
class Problems:
    """What was found so far. At a thousand the reading stops: nobody reads more, and a wrong file can hold millions."""

    found: list[DomainError] = field(default_factory=list)

    def add(self, code: str, path: str, **facts: object) -> None:
        """One more; `path` names the place as in `medewerkers[3].aanstellingen[0].start`."""
        self.found.append(DomainError(code, path=path, **facts))
        if len(self.found) == MOST:
            self.found.append(DomainError("data_more_problems", count=MOST))
            self.raise_any()

    def raise_any(self) -> None:
        """DomainErrors `data_problems` when there are any."""
        if self.found:
            raise DomainErrors("data_problems", tuple(self.found))


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the file the reading is. The path is only written out when there is something to say."""

    problems: Problems
    parent: Place | None = None
    step: str | int = ""

    def at(self, step: str | int) -> Place:
        """The place one key or one list position further."""
        return Place(self.problems, self, step)

    @property
    def path(self) -> str:
        """The way from the top, such as `medewerkers[3].aanstellingen[0].start`; empty at the top."""
        if self.parent is None:
            return ""
        before = self.parent.path
        if isinstance(self.step, int):
            return f"{before}[{self.step}]"
        return f"{before}.{self.step}" if before else self.step

    def report(self, code: str, **facts: object) -> None:
        """Something is wrong here."""
        self.problems.add(code, self.path or "het bestand", **facts)

    def report_key(self, code: str, key: str) -> None:
        """Something is wrong with a key that the file brought along; it is shown without odd signs."""
        self.report(code, key=printable(key))


def printable(key: str) -> str:
    """A key as it can be shown: not too long, and no sign that a screen or a terminal cannot hold."""
    return "".join(sign if sign.isprintable() else "?" for sign in key[:_LONGEST_KEY])
