"""Colours and sizes: frozen token sets, and the palette made from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

BASE_POINTS = 10.5
POINT_SIZES = (10.5, 12.0, 14.0, 17.0, 20.0)


class Scheme(StrEnum):
    """What the user chose; `SYSTEM` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of the window by its task, as `#RRGGBB`."""

    name: str
    window: str
    surface: str
    sunken: str
    hover: str
    text: str
    muted: str
    line: str
    control: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    idle_soft: str
    paper: str = "#FFFFFF"
    paper_line: str = "#DDDAD2"
    ink: str = "#10243A"


LIGHT = Tokens(
    name="light",
    window="#F5F4F0",
    surface="#FFFFFF",
    sunken="#ECEAE4",
    hover="#E3E0D8",
    text="#1E2A32",
    muted="#51606B",
    line="#DDDAD2",
    control="#7F8890",
    accent="#17645F",
    accent_hover="#0F504C",
    on_accent="#FFFFFF",
    accent_soft="#E0EFED",
    ok="#2A6B34",
    ok_soft="#E4F1E5",
    warn="#8A4B00",
    warn_soft="#FCEFD9",
    bad="#A3241C",
    bad_soft="#FBE6E4",
    idle_soft="#EFEDE8",
)

DARK = Tokens(
    name="dark",
    window="#15191C",
    surface="#1E2428",
    sunken="#11161A",
    hover="#2A3237",
    text="#E9ECEE",
    muted="#AAB4BC",
    line="#343C42",
    control="#7D8890",
    accent="#79CBC3",
    accent_hover="#93D9D2",
    on_accent="#06211F",
    accent_soft="#1F3A38",
    ok="#8CD196",
    ok_soft="#1F3323",
    warn="#F2BE72",
    warn_soft="#3A2C15",
    bad="#F5A19A",
    bad_soft="#40211F",
    idle_soft="#2A3136",
)

CONTRAST = Tokens(
    name="contrast",
    window="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    hover="#E8E8E8",
    text="#000000",
    muted="#26292B",
    line="#000000",
    control="#000000",
    accent="#00405C",
    accent_hover="#00283A",
    on_accent="#FFFFFF",
    accent_soft="#D9EEF7",
    ok="#0B4A17",
    ok_soft="#E6F5E8",
    warn="#5C3000",
    warn_soft="#FFF1D6",
    bad="#7A0C05",
    bad_soft="#FFE9E7",
    idle_soft="#F0F0F0",
    ink="#000000",
)

TOKEN_SETS = (LIGHT, DARK, CONTRAST)


@dataclass(frozen=True, slots=True)
class Look:
    """What is on screen now."""

    tokens: Tokens = LIGHT
    points: float = BASE_POINTS


# Colours belong to the whole application, as Qt's own palette and font do; only `appearance` sets them.
_look = Look()


def set_look(look: Look) -> None:
    """Remember what widgets that paint themselves should use from the next repaint on."""
    global _look
    _look = look


def tokens() -> Tokens:
    """The colours in use."""
    return _look.tokens


def colour(role: str) -> QColor:
    """The colour in use for a token, such as `accent`."""
    return QColor(getattr(_look.tokens, role))


def scaled(pixels: float) -> int:
    """A length that grows with the text: an icon, a row, a column."""
    return round(pixels * _look.points / BASE_POINTS)


def font(delta: float = 0.0, *, bold: bool = False) -> QFont:
    """The window's font, `delta` points larger, for widgets that paint their own text."""
    made = QFont(QApplication.font())
    made.setPointSizeF(_look.points + delta * _look.points / BASE_POINTS)
    made.setBold(bold)
    return made


def palette(t: Tokens) -> QPalette:
    """The palette of a token set."""
    role = QPalette.ColorRole
    colours = {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.window,
        role.Text: t.text,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.PlaceholderText: t.muted,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.ToolTipBase: t.text,
        role.ToolTipText: t.window,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Mid: t.line,
        role.Accent: t.accent,
        role.BrightText: t.bad,
    }
    made = QPalette()
    for each, value in colours.items():
        made.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(t.muted))
    return made
