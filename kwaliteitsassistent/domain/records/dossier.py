"""A dossier as a value: every record of every kind, with the look-ups the rules need."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cached_property
from typing import TypeVar, cast

from .provider import Provider
from .record import Record
from .registry import BY_TYPE, kind_of

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class Dossier:
    """All records, immutable. Look-ups are built once and asked many times."""

    def __init__(self, records: Iterable[Record]) -> None:
        found: dict[str, list[Record]] = {}
        for record in records:
            found.setdefault(kind_of(record).name, []).append(record)
        self._by_kind: Mapping[str, tuple[Record, ...]] = {name: tuple(items) for name, items in found.items()}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dossier) and self._by_identity == other._by_identity

    __hash__ = None  # type: ignore[assignment]

    @cached_property
    def _by_identity(self) -> dict[tuple[str, str], Record]:
        return {(name, record.id): record for name, records in self._by_kind.items() for record in records}

    @cached_property
    def _by_link(self) -> dict[tuple[str, str], dict[str, list[Record]]]:
        """kind and linking field -> linked id -> records; built on demand by `linked`."""
        return {}

    @cached_property
    def _worked_out(self) -> dict[Hashable, object]:
        return {}

    def once(self, key: Hashable, work_out: Callable[[], T]) -> T:
        """What `work_out` gives, worked out the first time only: the records it looks at never change."""
        if key not in self._worked_out:
            self._worked_out[key] = work_out()
        return cast(T, self._worked_out[key])

    def records(self) -> Iterable[Record]:
        """Every record, kind by kind."""
        return (record for records in self._by_kind.values() for record in records)

    def of_kind(self, name: str) -> tuple[Record, ...]:
        """All records of a kind named in the registry."""
        return self._by_kind.get(name, ())

    def all(self, type_: type[R]) -> tuple[R, ...]:
        """All records of a class, as that class."""
        return self._by_kind.get(BY_TYPE[type_].name, ())  # type: ignore[return-value]

    def get(self, kind: str, id_: str | None) -> Record | None:
        """The record with this id, or None."""
        return self._by_identity.get((kind, id_)) if id_ is not None else None

    def find(self, type_: type[R], id_: str | None) -> R | None:
        """The record of a class with this id, or None."""
        return self.get(BY_TYPE[type_].name, id_)  # type: ignore[return-value]

    def linked(self, kind: str, field: str, id_: str) -> tuple[Record, ...]:
        """The records of `kind` whose `field` names `id_` (alone or in a list), in constant time once indexed."""
        index = self._by_link.get((kind, field))
        if index is None:
            index = {}
            for record in self.of_kind(kind):
                target = getattr(record, field)
                for one in target if isinstance(target, tuple) else (target,):
                    if one is not None:
                        index.setdefault(one, []).append(record)
            self._by_link[(kind, field)] = index
        return tuple(index.get(id_, ()))

    @property
    def provider(self) -> Provider | None:
        """The provider's own record; None in a dossier that was only just made."""
        providers = self.all(Provider)
        return providers[0] if providers else None
