"""One day in a month: what it shows, what a screen reader says, and how it is painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from .. import icons, theme
from .status import Kind, StatusLine

_MARGIN = 6
_MARKS = 2
_TITLE = 104
_GAP = 5
_SOFT_HYPHEN = "\u00ad"
_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day, what there is to do on it, and how it stands out."""

    day: date
    lines: tuple[StatusLine, ...] = ()
    is_free: bool = False
    is_today: bool = False
    is_outside: bool = False

    @property
    def spoken(self) -> str:
        """The day in words, for a screen reader."""
        parts = [QLocale().toString(QDate(self.day), QLocale.FormatType.LongFormat)]
        if self.is_today:
            parts.append(translate("MonthCalendar", "today"))
        if self.is_free:
            parts.append(translate("MonthCalendar", "no working day"))
        parts.append(DayWords().points(len(self.lines)) if self.lines else translate("MonthCalendar", "no points"))
        parts += [whole(words) for words, line in marks(self.lines) if _presses(line)]
        return ", ".join(parts)


class DayWords(QObject):
    """The words that count, which Qt finds only in an object of its own."""

    def points(self, count: int) -> str:
        """How many points."""
        return self.tr("%n point(s)", "", count)


def marks(lines: Sequence[StatusLine]) -> list[tuple[str, StatusLine]]:
    """How many points press, by their word, and how many others there are; each with a line for icon and tone."""
    counted: dict[str, list[StatusLine]] = {}
    for line in lines:
        counted.setdefault(line.word if _presses(line) else "", []).append(line)
    rest = counted.pop("", [])
    found = [(f"{len(same)} {word.lower()}", same[0]) for word, same in counted.items()]
    if rest:
        found.append((DayWords().points(len(rest)), rest[0]))
    return found


def meanings(days: Iterable[MonthDay]) -> list[tuple[StatusLine, str]]:
    """What the icons of these days mean: each with its word, or that of all that does not press."""
    found: dict[str, StatusLine] = {}
    for day in days:
        for line in day.lines:
            found.setdefault(whole(line.word) if _presses(line) else translate("MonthCalendar", "Other points"), line)
    return [(line, words) for words, line in found.items()]


def whole(words: str) -> str:
    """Words without the signs that say where they may be broken."""
    return words.replace(_SOFT_HYPHEN, "")


def broken(words: str, width: int, metrics: QFontMetrics) -> list[str]:
    """Words in lines that fit, broken at spaces and soft hyphens; nothing when a part of them never fits."""
    lines, line = [], ""
    for word in words.split():
        parts = word.split(_SOFT_HYPHEN)
        for place, part in enumerate(parts):
            glue = " " if line and not place else ""
            end = "-" if place < len(parts) - 1 else ""
            if metrics.horizontalAdvance(line + glue + part + end) <= width:
                line += glue + part
                continue
            if metrics.horizontalAdvance(part + end) > width:
                return []
            lines.append(line + ("-" if place else ""))
            line = part
    return [each for each in (*lines, line) if each]


def height_of(day: MonthDay, width: int) -> int:
    """The height, in pixels, in which a day shows its number and all of its marks."""
    inner = width - 2 * _MARGIN
    small = QFontMetrics(theme.font(-0.5, bold=True)).height()
    number = QFontMetrics(theme.font(bold=day.is_today)).height() + 7
    today = small + 4 if day.is_today else 0
    lines = [mark_lines(words, inner) for words, _ in marks(day.lines)[:_MARKS]]
    return number + today + sum(len(each) * small + 3 for each in lines) + 2 * _MARGIN


def mark_tone(line: StatusLine) -> Kind:
    """The tone of a mark: only what presses has a colour."""
    return line.kind if _presses(line) else Kind.IDLE


def mark_icon(line: StatusLine) -> str:
    """The icon of a mark."""
    return (line.icon or line.kind.icon) if _presses(line) else "circle"


def _presses(line: StatusLine) -> bool:
    return line.kind in (Kind.BAD, Kind.WARN)


def paint_day(painter: QPainter, rect: QRect, day: MonthDay, ratio: float, *, chosen: bool, focused: bool) -> None:
    """Paint one day: its number, then how many points there are, and the first of them where there is room."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, theme.colour("window" if day.is_free or day.is_outside else "surface"))
    painter.setPen(theme.colour("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.drawLine(rect.topRight(), rect.bottomRight())
    inner = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    top = _paint_number(painter, inner, day)
    _paint_points(painter, inner.adjusted(0, top, 0, 0), day, ratio)
    if chosen:
        painter.setPen(QPen(theme.colour("accent" if focused else "control"), 2.5 if focused else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -3, -3), 7, 7)
    painter.restore()


def _paint_number(painter: QPainter, inner: QRect, day: MonthDay) -> int:
    """Paint the number, in a filled shape with the word beside it for today; gives the height it took."""
    font = theme.font(bold=day.is_today)
    metrics = QFontMetrics(font)
    number = str(day.day.day)
    shape = QRect(inner.topLeft(), metrics.size(0, number))
    shape.adjust(0, 0, 4 + metrics.height() // 2, 2)
    painter.setFont(font)
    if day.is_today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(shape), 7, 7)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, number)
        return _paint_today(painter, inner, shape)
    painter.setPen(theme.colour("muted" if day.is_outside or day.is_free else "text"))
    painter.drawText(shape.adjusted(1, 0, 0, 0), _LEFT, number)
    return shape.height() + 5


def _paint_today(painter: QPainter, inner: QRect, shape: QRect) -> int:
    """Paint the word beside the number, or below it where there is no room; gives the height of both."""
    word, font = translate("MonthCalendar", "today"), theme.font(-0.5, bold=True)
    metrics = QFontMetrics(font)
    room = QRect(shape.right() + 6, shape.top(), inner.right() - shape.right() - 6, shape.height())
    if metrics.horizontalAdvance(word) > room.width():
        room = QRect(inner.left(), shape.bottom() + 3, inner.width(), metrics.height())
    if metrics.horizontalAdvance(word) > room.width():
        font = theme.font(-0.5)
    if QFontMetrics(font).horizontalAdvance(word) > room.width():
        return shape.height() + 5  # the filled shape says it too
    painter.setFont(font)
    painter.setPen(theme.colour("accent"))
    painter.drawText(room, _LEFT, word)
    return room.bottom() + 4 - inner.top()


def _paint_points(painter: QPainter, room: QRect, day: MonthDay, ratio: float) -> None:
    """How many points there are, as far as there is room, and then the first of them."""
    small = theme.font(-0.5)
    height = QFontMetrics(small).height()
    for words, line in marks(day.lines)[:_MARKS]:
        if room.height() >= height:
            room = room.adjusted(0, _paint_mark(painter, room, words, line, ratio), 0, 0)
    if day.lines and room.width() >= theme.scaled(_TITLE) and room.height() >= height:
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        first = QFontMetrics(small).elidedText(day.lines[0].title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.topLeft(), QSize(room.width(), height)), _LEFT, first)


def mark_lines(words: str, width: int) -> list[str]:
    """The words of a mark: all of them beside its icon, or the number there and the rest broken below it."""
    side = _side()
    if QFontMetrics(theme.font(-0.5, bold=True)).horizontalAdvance(whole(words)) <= width - side - _GAP:
        return [whole(words)]
    number, _, rest = words.partition(" ")
    return [number, *broken(rest, width, QFontMetrics(theme.font(-0.5)))]


def _side() -> int:
    return min(theme.scaled(14), QFontMetrics(theme.font(-0.5, bold=True)).height())


def _paint_mark(painter: QPainter, room: QRect, words: str, line: StatusLine, ratio: float) -> int:
    """Paint icon, number and word, in as many lines as they take. Gives the height."""
    bold = theme.font(-0.5, bold=True)
    height, side = QFontMetrics(bold).height(), _side()
    role = mark_tone(line).role
    at = QPoint(room.left(), room.top() + (height - side) // 2)
    painter.drawPixmap(at, icons.pixmap(mark_icon(line), role, side, ratio))
    painter.setPen(theme.colour(role))
    painter.setFont(bold)
    beside, *below = mark_lines(words, room.width())
    painter.drawText(QRect(room.left() + side + _GAP, room.top(), room.width() - side - _GAP, height), _LEFT, beside)
    painter.setFont(theme.font(-0.5))
    for number, part in enumerate(below, start=1):
        painter.drawText(QRect(room.left(), room.top() + number * height, room.width(), height), _LEFT, part)
    return (1 + len(below)) * height + 3
