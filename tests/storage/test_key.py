"""Passphrases, keys and the recovery code."""

from __future__ import annotations

import os
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage.file.key import PROFILES, STANDARD, Passphrase, RecoveryCode, derived_key, new_key
from kwaliteitsassistent.storage.file.recovery_code import raw_key_of, recovery_code_of

from .dossiers import LIGHT

SALT = bytes(range(16))


def test_the_standard_profile_is_the_newest_and_costs_64_mib() -> None:
    assert PROFILES[0] == STANDARD
    assert (STANDARD.memory_kib, STANDARD.passes, STANDARD.lanes) == (65536, 3, 4)


def test_a_passphrase_opens_however_its_accents_were_typed() -> None:
    composed, decomposed = (unicodedata.normalize(form, "één café") for form in ("NFC", "NFD"))
    assert composed != decomposed
    assert derived_key(composed, SALT, LIGHT) == derived_key(decomposed, SALT, LIGHT)


@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=40))
def test_any_text_makes_a_key_of_256_bits(text: str) -> None:
    assert len(derived_key(text, SALT, LIGHT).raw) == 32


@pytest.mark.parametrize("passphrase", ["", " ", "\t\n", "\u00a0"])
def test_a_new_dossier_needs_a_real_passphrase(passphrase: str) -> None:
    with pytest.raises(DomainError) as caught:
        new_key(passphrase, LIGHT)
    assert caught.value.code == "passphrase_empty"


def test_two_keys_of_one_passphrase_differ() -> None:
    assert new_key("geheim", LIGHT).raw != new_key("geheim", LIGHT).raw


def test_secrets_do_not_show_when_printed() -> None:
    key = derived_key("geheim", SALT, LIGHT)
    shown = repr((key, Passphrase("geheim"), RecoveryCode("7ABC")))
    assert "geheim" not in shown
    assert "7ABC" not in shown
    assert repr(key.raw) not in shown


@given(st.binary(min_size=32, max_size=32))
def test_the_recovery_code_is_14_groups_of_4_and_gives_the_key_back(raw: bytes) -> None:
    code = recovery_code_of(raw)
    assert [len(group) for group in code.split("-")] == [4] * 14
    assert raw_key_of(code) == raw
    assert next(RecoveryCode(code).keys(SALT)).raw == raw


@given(st.binary(min_size=32, max_size=32), st.randoms(use_true_random=False))
def test_look_alike_signs_case_and_spaces_do_not_matter(raw: bytes, random: object) -> None:
    code = recovery_code_of(raw)
    likes = {"0": "0Oo", "1": "1IiLl", "8": "8Bb"}
    typed = "".join(random.choice(likes.get(sign, sign + sign.lower())) for sign in code)  # type: ignore[attr-defined]
    assert raw_key_of(f"  {typed.replace('-', ' ')}\n") == raw


@given(st.binary(min_size=32, max_size=32), st.integers(0, 68), st.sampled_from("023456789ACDEFGHJKMNPQRSTUVWXYZ?"))
def test_one_wrong_sign_is_noticed(raw: bytes, place: int, sign: str) -> None:
    code = recovery_code_of(raw)
    if code[place] in ("-", sign):
        return
    with pytest.raises(DomainError) as caught:
        raw_key_of(code[:place] + sign + code[place + 1 :])
    assert caught.value.code == "recovery_code_wrong"


def test_a_missing_group_is_counted() -> None:
    code = recovery_code_of(os.urandom(32))
    with pytest.raises(DomainError) as caught:
        raw_key_of(code[:-5])
    assert caught.value.facts == {"signs": 52, "expected": 56}
