"""Signatures drawn by nobody: shapes like quick handwriting, always the same for the same name."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

Stroke = tuple[tuple[float, float], ...]

ASPECT = 3.0  # the box is three times as wide as it is high
_LEFT, _WIDTH, _GAP = 0.08, 0.84, 0.04
_STEPS_PER_LETTER = 10
_BASELINE = 0.62
_CAPITAL = 1.8  # in heights of a small letter


@dataclass(frozen=True, slots=True)
class _Hand:
    """How someone writes: how high, how round, how slanted, and whether the line climbs."""

    height: float
    roundness: float
    slant: float
    climb: float


def drawn(name: str) -> tuple[Stroke, ...]:
    """The strokes of a signature in a box of 1 by 1, y downwards: one per word, and a line beneath."""
    chance = random.Random(name)
    hand = _Hand(
        height=chance.uniform(0.15, 0.22),
        roundness=chance.uniform(0.006, 0.026),
        slant=chance.uniform(0.0, 0.05),
        climb=chance.uniform(-0.02, 0.12),
    )
    words = name.split()
    letters = sum(len(word) for word in words)
    strokes, left = [], _LEFT
    for word in words:
        width = _WIDTH * len(word) / letters
        strokes.append(_word(word, left, width - _GAP, hand, chance))
        left += width
    return (*strokes, _line_beneath(hand, chance))


def _word(word: str, left: float, width: float, hand: _Hand, chance: random.Random) -> Stroke:
    """One wave per letter, each of its own height; a capital is tall, the end runs out."""
    sizes = [chance.uniform(0.45, 1.1) for _ in word]
    if word[0].isupper():
        sizes[0] = _CAPITAL
    steps = _STEPS_PER_LETTER * len(word)
    points = []
    for step in range(steps + 1):
        part = step / steps
        letter = min(step // _STEPS_PER_LETTER, len(word) - 1)
        turn = 2 * math.pi * step / _STEPS_PER_LETTER
        rise = hand.height * sizes[letter] * (1 - 0.45 * part) * (1 - math.cos(turn)) / 2
        x = left + width * part + hand.slant * rise / hand.height - hand.roundness * math.sin(turn)
        y = _BASELINE - rise - hand.climb * (x - _LEFT) + chance.uniform(-0.012, 0.012)
        points.append(_inside(x, y))
    return tuple(points)


def _line_beneath(hand: _Hand, chance: random.Random) -> Stroke:
    """Drawn in one move, from left to right."""
    start, end = chance.uniform(0.06, 0.3), chance.uniform(0.7, 0.95)
    sag = chance.uniform(-0.03, 0.07)
    steps = 16
    return tuple(
        _inside(
            start + (end - start) * step / steps,
            _BASELINE + 0.16 - hand.climb * step / steps + sag * math.sin(math.pi * step / steps),
        )
        for step in range(steps + 1)
    )


def _inside(x: float, y: float) -> tuple[float, float]:
    return round(min(max(x, 0.0), 1.0), 4), round(min(max(y, 0.0), 1.0), 4)
