"""From when until when something is asked of a provider."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Asked:
    """The first and last day on which it is asked; None is without a bound."""

    begin: date | None = None
    end: date | None = None

    def includes(self, day: date) -> bool:
        """Whether it is asked on a day; both ends count."""
        return (self.begin is None or self.begin <= day) and (self.end is None or day <= self.end)

    def narrowed(self, begin: date | None, end: date | None) -> Asked:
        """Not before `begin` and not after `end` either."""
        if begin is None and end is None:
            return self
        begins = [day for day in (self.begin, begin) if day]
        ends = [day for day in (self.end, end) if day]
        return Asked(max(begins, default=None), min(ends, default=None))
