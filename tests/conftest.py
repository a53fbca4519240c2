"""Drawn examples are the same in every run: what they find must be found by a search, not by a run that should land."""

from __future__ import annotations

from hypothesis import settings

from .examples import TIMES, examples

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None, max_examples=examples(100))
settings.load_profile("same" if TIMES == 1 else "search")
