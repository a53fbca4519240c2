"""Applies the chosen colours and text size to the application, and follows the computer when asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QStyleHints
from PySide6.QtWidgets import QApplication

from . import theme
from .icons import redraw_icons
from .stylesheet import style_sheet
from .theme import Scheme

_FORCED = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
    Scheme.CONTRAST: Qt.ColorScheme.Light,
}


def resolve(scheme: Scheme, hints: QStyleHints) -> theme.Tokens:
    """The token set for a choice, given what the computer says."""
    if scheme is Scheme.CONTRAST:
        return theme.CONTRAST
    if scheme is Scheme.SYSTEM:
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return theme.CONTRAST
        return theme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else theme.LIGHT
    return theme.DARK if scheme is Scheme.DARK else theme.LIGHT


class Appearance(QObject):
    """The look of the application. `resized` asks the window to lay itself out anew."""

    recoloured = Signal()
    resized = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, points: float = theme.BASE_POINTS) -> None:
        super().__init__(app)
        self._app = app
        self.scheme = scheme
        self.points = points
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def choose_scheme(self, scheme: Scheme) -> None:
        """Other colours, at once, without losing what is on screen."""
        self.scheme = scheme
        self._apply()
        self.recoloured.emit()

    def choose_points(self, points: float) -> None:
        """Another text size; everything that holds text grows with it."""
        self.points = points
        self._apply()
        self.resized.emit()

    def step_points(self, step: int) -> None:
        """The next larger (`1`) or smaller (`-1`) text size."""
        sizes = theme.POINT_SIZES
        nearest = min(range(len(sizes)), key=lambda n: abs(sizes[n] - self.points))
        self.choose_points(sizes[max(0, min(len(sizes) - 1, nearest + step))])

    def _follow(self) -> None:
        if self.scheme is Scheme.SYSTEM and resolve(self.scheme, self._app.styleHints()) is not theme.tokens():
            self._apply()
            self.recoloured.emit()

    def _apply(self) -> None:
        hints = self._app.styleHints()
        hints.setColorScheme(_FORCED[self.scheme])
        tokens = resolve(self.scheme, hints)
        theme.set_look(theme.Look(tokens, self.points))
        font = self._app.font()
        font.setPointSizeF(self.points)
        self._app.setFont(font)
        self._app.setPalette(theme.palette(tokens))
        self._app.setStyleSheet(style_sheet(tokens, self.points))
        widgets = self._app.allWidgets()
        redraw_icons(widgets)
        for window in self._app.topLevelWidgets():
            redraw_icons(window.findChildren(QAction))
