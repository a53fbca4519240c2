"""Three drawn faces for the easy-read version: happy, neutral, sad."""

from __future__ import annotations

from enum import StrEnum

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from .style import GREY, INK, WHITE
from .tagged.canvas import TaggingCanvas

RADIUS = 11 * mm
_STEP = 34 * mm
_RIM = 4
_CHOSEN = HexColor("#FFE27A")


class Mood(StrEnum):
    """What the client chose."""

    HAPPY = "happy"
    NEUTRAL = "neutral"
    SAD = "sad"


WIDTH = 2 * RADIUS + 2 * _STEP + 2 * _RIM
HEIGHT = 2 * RADIUS + 2 * _RIM


def paint_faces(canvas: TaggingCanvas, chosen: Mood | None) -> None:
    """The three faces in a row; the chosen one is filled and has a thick rim, so colour alone says nothing."""
    for place, mood in enumerate(Mood):
        _paint_face(canvas, _RIM + RADIUS + place * _STEP, HEIGHT / 2, mood, mood is chosen)


def _paint_face(canvas: TaggingCanvas, x: float, y: float, mood: Mood, chosen: bool) -> None:
    line = INK if chosen else GREY
    canvas.setStrokeColor(line)
    canvas.setFillColor(_CHOSEN if chosen else WHITE)
    canvas.setLineWidth(_RIM if chosen else 1.2)
    canvas.circle(x, y, RADIUS, stroke=1, fill=1)
    canvas.setFillColor(line)
    for side in (-1, 1):
        canvas.circle(x + side * RADIUS * 0.34, y + RADIUS * 0.24, RADIUS * 0.1, stroke=0, fill=1)
    canvas.setLineWidth(2.6 if chosen else 1.6)
    canvas.setLineCap(1)
    canvas.drawPath(_mouth(canvas, x, y, mood))


def _mouth(canvas: TaggingCanvas, x: float, y: float, mood: Mood) -> object:
    half = RADIUS * 0.5
    path = canvas.beginPath()
    if mood is Mood.HAPPY:
        path.arc(x - half, y - RADIUS * 0.58, x + half, y + RADIUS * 0.26, 205, 130)
    elif mood is Mood.SAD:
        path.arc(x - half, y - RADIUS * 0.78, x + half, y + RADIUS * 0.02, 25, 130)
    else:
        path.moveTo(x - half * 0.9, y - RADIUS * 0.34)
        path.lineTo(x + half * 0.9, y - RADIUS * 0.34)
    return path
