"""The key of a dossier: derived from a passphrase, or given by the recovery code."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from argon2.low_level import Type, hash_secret_raw

from ...domain.errors import DomainError
from .file_kind import OTHER_KINDS, SALT_BYTES
from .recovery_code import raw_key_of

KEY_BYTES = 32


@dataclass(frozen=True)
class KeyProfile:
    """How much work one guess costs (Argon2id): memory in KiB, passes over it, parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int


STANDARD = KeyProfile(memory_kib=64 * 1024, passes=3, lanes=4)

# Newest first. A file does not say how its key was made; an older way stays in this list for good.
PROFILES: tuple[KeyProfile, ...] = (STANDARD,)


@dataclass(frozen=True)
class DossierKey:
    """A raw 256-bit key with the salt that stands in the first 16 bytes of the file."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def spec(self) -> bytes:
        """Key and salt in the form SQLCipher takes; without the salt a copy would get another one."""
        return b"x'" + self.raw.hex().encode() + self.salt.hex().encode() + b"'"


class Secret(Protocol):
    """Something a user can open a dossier with."""

    def keys(self, salt: bytes) -> Iterator[DossierKey]:
        """The keys worth trying on a file with this salt, likeliest first."""


@dataclass(frozen=True)
class Passphrase:
    """What the user types; spaces count, the way accents were typed does not."""

    text: str = field(repr=False)
    profiles: tuple[KeyProfile, ...] = PROFILES

    def keys(self, salt: bytes) -> Iterator[DossierKey]:
        return (derived_key(self.text, salt, profile) for profile in self.profiles)


@dataclass(frozen=True)
class RecoveryCode:
    """The code of the recovery sheet; DomainError `recovery_code_wrong` when it has a typing error."""

    text: str = field(repr=False)

    def keys(self, salt: bytes) -> Iterator[DossierKey]:
        yield DossierKey(raw_key_of(self.text), salt)


def derived_key(passphrase: str, salt: bytes, profile: KeyProfile) -> DossierKey:
    """Argon2id over the NFC form, because keyboards differ in how they send an accented letter."""
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    raw = hash_secret_raw(secret, salt, profile.passes, profile.memory_kib, profile.lanes, KEY_BYTES, Type.ID)
    return DossierKey(raw, salt)


def new_key(passphrase: str, profile: KeyProfile = STANDARD) -> DossierKey:
    """A key with a fresh salt; DomainError `passphrase_empty` when there is nothing but white space."""
    if not passphrase.strip():
        raise DomainError("passphrase_empty")
    return derived_key(passphrase, _new_salt(), profile)


def _new_salt() -> bytes:
    while (salt := os.urandom(SALT_BYTES)).startswith(OTHER_KINDS):
        pass
    return salt
