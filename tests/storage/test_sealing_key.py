"""The key pairs that seal documents."""

from __future__ import annotations

from datetime import timedelta

from kwaliteitsassistent.storage import sealing_key
from kwaliteitsassistent.storage.open_dossier import OpenDossier
from kwaliteitsassistent.storage.sealing_key import SealingKey

from .dossiers import NOW


def test_the_last_pair_is_current(dossier: OpenDossier) -> None:
    first, second = SealingKey(b"cert 1", b"private 1"), SealingKey(b"cert 2", b"private 2")
    with dossier.begin() as connection:
        assert sealing_key.current(connection) is None
        sealing_key.add(connection, first, NOW)
        assert sealing_key.current(connection) == first
        sealing_key.add(connection, second, NOW + timedelta(days=1))
        assert sealing_key.current(connection) == second
    assert "private" not in repr(first).replace("private_key", "")
