"""The raw key on paper: 14 groups of 4 signs, with a check against typing errors."""

from __future__ import annotations

import hashlib

from ...domain.errors import DomainError

# 32 signs, none read as another one: B, I, L and O are missing, because they look like 8, 1, 1 and 0.
_SIGNS = "0123456789ACDEFGHJKMNPQRSTUVWXYZ"
_AS_READ = str.maketrans({"B": "8", "I": "1", "L": "1", "O": "0"})
_SEPARATORS = str.maketrans("", "", " \t\r\n\u00a0-\u2010\u2011\u2012\u2013\u2014.")
_SIGN_COUNT = 56
_GROUP = 4
_KEY_BYTES = 32
_CHECK_BYTES = 3


def recovery_code_of(raw_key: bytes) -> str:
    """32 bytes of key and 3 of check, as `XXXX-XXXX-...`."""
    number = int.from_bytes(raw_key + _check(raw_key))
    signs = "".join(_SIGNS[number >> 5 * place & 31] for place in reversed(range(_SIGN_COUNT)))
    return "-".join(signs[start : start + _GROUP] for start in range(0, _SIGN_COUNT, _GROUP))


def raw_key_of(code: str) -> bytes:
    """The key in a code as typed: case, spaces and look-alike signs do not matter.

    DomainError `recovery_code_wrong` when the check does not fit, with the number of signs read.
    """
    signs = code.translate(_SEPARATORS).upper().translate(_AS_READ)
    if len(signs) == _SIGN_COUNT and set(signs) <= set(_SIGNS):
        number = sum(_SIGNS.index(sign) << 5 * place for place, sign in enumerate(reversed(signs)))
        raw = number.to_bytes(_KEY_BYTES + _CHECK_BYTES)
        if raw[_KEY_BYTES:] == _check(raw[:_KEY_BYTES]):
            return raw[:_KEY_BYTES]
    raise DomainError("recovery_code_wrong", signs=len(signs), expected=_SIGN_COUNT)


def _check(raw_key: bytes) -> bytes:
    return hashlib.sha256(b"kwaliteitsassistent recovery code" + raw_key).digest()[:_CHECK_BYTES]
