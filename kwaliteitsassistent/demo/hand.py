"""Signatures drawn by nobody: shapes like quick handwriting, always the same for the same name."""

from __future__ import annotations

import math
import random

Stroke = tuple[tuple[float, float], ...]

ASPECT = 3.0  # the box is three times as wide as it is high
_STEPS_PER_LETTER = 9
_MIDDLE = 0.5


def drawn(name: str) -> tuple[Stroke, ...]:
    """The strokes of a signature in a box of 1 by 1, y downwards: one per word, and a line beneath."""
    chance = random.Random(name)
    words = name.split()
    width = 0.84 / len(words)
    strokes = [_word(word, 0.08 + index * width, width * 0.92, chance) for index, word in enumerate(words)]
    return (*strokes, _flourish(chance))


def _word(word: str, left: float, width: float, chance: random.Random) -> Stroke:
    """A tall first loop, then smaller ones that run out."""
    steps = _STEPS_PER_LETTER * max(3, len(word))
    waves = max(2.0, len(word) * 0.55)
    lean, height = chance.uniform(0.01, 0.03), chance.uniform(0.26, 0.34)
    points = []
    for step in range(steps + 1):
        part = step / steps
        size = height * (0.35 + 0.65 * math.exp(-4 * part)) * (1 - 0.55 * part)
        turn = 2 * math.pi * waves * part + 0.6
        wobble = chance.uniform(-0.008, 0.008)
        x = left + width * part + lean * math.sin(turn + 1.2)
        points.append(_inside(x, _MIDDLE - size * math.sin(turn) + wobble))
    return tuple(points)


def _flourish(chance: random.Random) -> Stroke:
    """The line that is drawn beneath in one move."""
    start, end, sag = chance.uniform(0.1, 0.2), chance.uniform(0.8, 0.93), chance.uniform(0.02, 0.07)
    return tuple(
        _inside(start + (end - start) * part, 0.84 + sag * math.sin(math.pi * part) - 0.08 * part)
        for part in (step / 16 for step in range(17))
    )


def _inside(x: float, y: float) -> tuple[float, float]:
    return round(min(max(x, 0.0), 1.0), 4), round(min(max(y, 0.0), 1.0), 4)
