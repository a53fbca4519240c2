"""How many examples a test draws. `make test` draws the same ones each time; `make fuzz` many more, and new ones."""

from __future__ import annotations

import os

TIMES = int(os.environ.get("EXAMPLES_TIMES", "1"))


def examples(number: int) -> int:
    """`number` in the test run, and so many times more in a search for what nobody thought of."""
    return number * TIMES
