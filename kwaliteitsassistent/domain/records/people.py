"""Names of people, as they are written and sorted in Dutch."""

from __future__ import annotations

from dataclasses import dataclass

from .record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Someone with a name. `prefix` is the tussenvoegsel ("van der"), which does not count in sorting."""

    given_name: str
    family_name: str
    prefix: str = ""

    @property
    def name(self) -> str:
        """The name in reading order: `Anna van der Berg`."""
        return " ".join(part for part in (self.given_name, self.prefix, self.family_name) if part)

    @property
    def sort_key(self) -> tuple[str, str, str]:
        """Family name first, tussenvoegsel last, as in a Dutch register."""
        return (self.family_name.casefold(), self.given_name.casefold(), self.prefix.casefold())
