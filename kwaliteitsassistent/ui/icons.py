"""The Lucide icons, drawn in a colour of the theme, and drawn anew when the theme changes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from ..bundled import bundled
from . import theme

_NAME, _ROLE = "iconName", "iconRole"


@cache
def _source(name: str) -> str:
    return bundled("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")


def svg(name: str, colour: str) -> bytes:
    """The drawing of an icon with its lines in `colour`."""
    return _source(name).replace("currentColor", colour).encode()


@cache
def _drawn(name: str, colour: str, pixels: int, ratio: float, gap: int) -> QPixmap:
    pixmap = QPixmap(QSize(pixels + gap, pixels) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg(name, colour))).render(painter, QRectF(0, 0, pixels * ratio, pixels * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, role: str = "text", pixels: int = 20, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """An icon `pixels` wide on a screen of `ratio`, in the colour of a token, with `gap` pixels to its right."""
    return _drawn(name, getattr(theme.tokens(), role), pixels, ratio, gap)


def _ratios() -> Iterable[float]:
    """How fine the screens of this computer are: drawing for others would take most of the time of a new window."""
    return sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})


def icon(name: str, role: str = "text", pixels: int = 20, gap: int = 0) -> QIcon:
    """An icon for a button, menu or list, at the present text size; muted when disabled."""
    made = QIcon()
    chosen = role if role != "text" else "accent"
    side = theme.scaled(pixels)
    for ratio in _ratios():
        made.addPixmap(pixmap(name, role, side, ratio, gap), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, chosen, side, ratio, gap), QIcon.Mode.Selected)
        made.addPixmap(pixmap(name, "muted", side, ratio, gap), QIcon.Mode.Disabled)
    return made


def put_icon(target: QObject, name: str, role: str = "text") -> None:
    """Give a button or action an icon that follows the theme."""
    target.setProperty(_NAME, name)
    target.setProperty(_ROLE, role)
    # Qt puts four pixels between icon and words, which is too tight.
    gap = 4 if isinstance(target, QPushButton) else 0
    target.setIcon(icon(name, role, 18, gap))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(theme.scaled(18) + gap, theme.scaled(18)))


def redraw_icons(targets: Iterable[QObject]) -> None:
    """Draw anew what `put_icon` gave, among these objects."""
    for target in targets:
        name = target.property(_NAME)
        if name:
            put_icon(target, name, target.property(_ROLE))
