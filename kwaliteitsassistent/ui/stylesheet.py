"""The style sheet: one template, filled with the tokens of the theme and lengths that follow the text."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, QTemporaryDir

from . import icons, theme

_GLYPHS = {
    "down": ("chevron-down", "text"),
    "check": ("check", "on_accent"),
    "left": ("chevron-left", "text"),
    "right": ("chevron-right", "text"),
}

# `9~` is a length that grows with the text; plain lengths (borders, radii, gaps) do not.
_GROWING = re.compile(r"(\d+(?:\.\d+)?)~")

_SHEET = Template("""
QMainWindow, QDialog, #page, #pageFrame, #shell, #lock { background: $window; }
#sidebar { background: $sunken; border: none; border-right: 1px solid $line; }
#footer { background: $sunken; border: none; border-top: 1px solid $line; }

QLabel[role="h1"] { font-size: $h1; font-weight: bold; }
QLabel[role="h2"] { font-size: $h2; font-weight: bold; }
QLabel[role="big"] { font-size: $big; }
QLabel[role="huge"] { font-size: $huge; font-weight: bold; }
QLabel[role="brand"] { font-size: $h2; font-weight: bold; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: $small; }
QLabel[role="problem"] { color: $bad; font-size: $small; font-weight: bold; }
QLabel:disabled { color: $muted; }

QListWidget#nav { background: transparent; border: none; outline: 0; }
QListWidget#nav::item { margin: 1px 10px; padding: 0 10px; border-radius: 8px; border: 2px solid transparent;
  color: $text; }
QListWidget#nav::item:hover { background: $hover; }
QListWidget#nav::item:selected { background: $accent_soft; color: $accent; }
QListWidget#nav::item:selected:focus { border: 2px solid $accent; }

QFrame#card, QFrame#banner { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame#searchResults { background: $surface; border: 1px solid $control; border-radius: 12px; }
QFrame#toast { background: $text; border: none; border-radius: 12px; }
QFrame#toast QLabel { color: $window; }
QFrame#toast QPushButton { background: $text; color: $window; border: 1px solid $window; }
QFrame#toast QPushButton:hover { background: $muted; }
QFrame#toast QPushButton:focus { border: 2px solid $window; padding: 6px 13px; }
QFrame#drop { background: $surface; border: 2px dashed $control; border-radius: 12px; }
QFrame#drop[over="true"] { background: $accent_soft; border-color: $accent; }
QFrame#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame#message { border-radius: 10px; border: 1px solid $line; background: $surface; }
QFrame#message[kind="bad"] { background: $bad_soft; border-color: $bad; }
QFrame#message[kind="warn"] { background: $warn_soft; border-color: $warn; }
QFrame#message[kind="ok"] { background: $ok_soft; border-color: $ok; }
QFrame#message[kind="info"] { background: $accent_soft; border-color: $accent; }

QFrame#badge { border-radius: 9px; background: $idle_soft; }
QFrame#badge QLabel { font-size: $small; font-weight: bold; color: $muted; }
QFrame#badge[kind="ok"] { background: $ok_soft; } QFrame#badge[kind="ok"] QLabel { color: $ok; }
QFrame#badge[kind="warn"] { background: $warn_soft; } QFrame#badge[kind="warn"] QLabel { color: $warn; }
QFrame#badge[kind="bad"] { background: $bad_soft; } QFrame#badge[kind="bad"] QLabel { color: $bad; }
QFrame#badge[kind="info"] { background: $accent_soft; } QFrame#badge[kind="info"] QLabel { color: $accent; }

QPushButton { outline: 0; background: $surface; border: 1px solid $control; border-radius: 8px; padding: 7px 14px;
  min-height: 20~; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 13px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $window; }
QPushButton[kind="plain"]:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_soft; }
QPushButton[kind="danger"]:disabled { color: $muted; border-color: $line; background: $window; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent;
  padding: 5px 7px; border-radius: 6px; }
QPushButton[kind="link"]:hover { background: $accent_soft; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 4px 6px; }
QPushButton[kind="step"] { background: transparent; border: 1px solid transparent; color: $muted;
  padding: 5px 9px; }
QPushButton[kind="step"]:hover { background: $hover; }
QPushButton[kind="step"]:checked { background: $accent_soft; color: $accent; }
QPushButton[kind="step"]:focus { border: 2px solid $accent; padding: 4px 8px; }
QPushButton[kind="step"]:disabled { background: transparent; }
QPushButton[kind="face"] { border: 2px solid $control; border-radius: 12px; padding: 0; }
QPushButton[kind="face"]:checked { background: $accent_soft; border: 3px solid $accent; }
QPushButton[kind="face"]:focus { border-color: $text; }
QPushButton[kind="large"] { font-size: $big; padding: 12px 26px; }
QPushButton[kind="large_primary"] { font-size: $big; padding: 12px 26px; background: $accent; color: $on_accent;
  border: 2px solid $accent; }
QPushButton[kind="large_primary"]:focus { border: 2px solid $text; padding: 12px 26px; }
QPlainTextEdit[role="big"] { font-size: $big; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 6px;
  min-width: 20~; min-height: 20~; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; padding: 5px; }
QToolButton::menu-indicator { image: none; }
QLineEdit QToolButton { min-width: 0; min-height: 0; padding: 0; border: none; background: transparent; }
QToolButton[kind="boxed"] { background: $surface; border: 1px solid $control; }
QToolButton[kind="boxed"]:hover { background: $hover; }
QToolButton[kind="boxed"]:focus { border: 2px solid $accent; }

QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { background: $surface; border: 1px solid $control;
  border-radius: 8px; padding: 7px 11px; min-height: 20~; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { background: $surface; border: 1px solid $control; border-radius: 8px;
  padding: 4px 8px; placeholder-text-color: $muted; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {
  border: 2px solid $accent; padding: 6px 10px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: $bad; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QLineEdit:read-only {
  background: $window; border-color: $line; color: $muted; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 32~; }
QComboBox::down-arrow { image: url(glyph:down-$name.svg); width: 16~; height: 16~; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $accent; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 30~; padding: 0 8px; border-radius: 6px; }

QCheckBox, QRadioButton { spacing: 10px; padding: 5px 4px; border: 2px solid transparent; border-radius: 8px;
  outline: 0; }
QCheckBox::indicator { width: 18~; height: 18~; border: 2px solid $control; border-radius: 5px;
  background: $surface; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(glyph:check-$name.svg); }
QRadioButton::indicator { width: 18~; height: 18~; border: 2px solid $control; border-radius: $round;
  background: $surface; }
QRadioButton::indicator:checked { border: 2px solid $accent; background: qradialgradient(cx:0.5, cy:0.5,
  radius:0.5, fx:0.5, fy:0.5, stop:0 $accent, stop:0.55 $accent, stop:0.62 $surface, stop:1 $surface); }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; font-weight: bold; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url(glyph:left-$name.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url(glyph:right-$name.svg); }
QCalendarWidget QAbstractItemView { background: $surface; alternate-background-color: $surface;
  selection-background-color: $accent; selection-color: $on_accent; outline: 0; border: none; border-radius: 0; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QFrame#calendarPopup { background: $surface; border: 1px solid $control; }

QToolTip { background: $text; color: $window; border: none; padding: 6px 8px; }
QMenuBar { background: $sunken; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $control; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 10px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }

QScrollArea { border: none; background: transparent; }
QScrollArea#pages { background: $window; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0; border: none; }
QScrollBar::handle:vertical { background: $control; border: 3px solid $window; border-radius: 7px;
  min-height: 36px; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; border: none; }
QScrollBar::handle:horizontal { background: $control; border: 3px solid $window; border-radius: 7px;
  min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView { background: $surface; border: 1px solid $line; border-radius: 12px; gridline-color: transparent;
  selection-background-color: $accent_soft; selection-color: $text; outline: 0; }
QTableView:focus { border: 2px solid $accent; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 12px; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 8px 15px; font-weight: bold; font-size: $small; }
QHeaderView::section:first { border-top-left-radius: 12px; }
QHeaderView::section:last { border-top-right-radius: 12px; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 0; height: 0; }
QTableView#month { border-radius: 0; border: 1px solid $line; }
QTableView#month:focus { border: 1px solid $accent; }
QTableView#month QHeaderView::section { padding: 6px 5px; border-radius: 0; }
QTableView#month QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $line; }
QListView#statusList { background: transparent; border: none; outline: 0; }
QWizard { background: $window; }
""")


_folder: QTemporaryDir | None = None


def _write_glyphs(t: theme.Tokens) -> None:
    """QSS takes image files only, so the recoloured ones go into a private folder of this run."""
    global _folder
    if _folder is None:
        _folder = QTemporaryDir()
        QDir.setSearchPaths("glyph", [_folder.path()])
    for name, (source, role) in _GLYPHS.items():
        Path(_folder.filePath(f"{name}-{t.name}.svg")).write_bytes(icons.svg(source, getattr(t, role)))


def style_sheet(t: theme.Tokens, points: float) -> str:
    """The filled style sheet for these colours and this text size."""
    _write_glyphs(t)
    factor = points / theme.BASE_POINTS
    sizes = {
        "h1": f"{18 * factor:.1f}pt",
        "h2": f"{12.5 * factor:.1f}pt",
        "big": f"{15 * factor:.1f}pt",
        "huge": f"{22 * factor:.1f}pt",
        "small": f"{max(10.0, 10 * factor):.1f}pt",
        "round": f"{round(18 * factor) // 2 + 2}px",
    }
    filled = _SHEET.substitute(asdict(t), **sizes)
    return _GROWING.sub(lambda match: f"{round(float(match[1]) * factor)}px", filled)
