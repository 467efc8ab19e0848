"""The palette itself: a field, and what it finds while somebody types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from model.search import Group, search
from ui.announce import announce
from ui.palette.results import ResultList, Row
from ui.palette.sources import Source
from ui.theme import Space, scaled
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Muted

MOST_OF_EACH = 8
"""How many of each kind are shown while every kind is searched."""

MOST_OF_ONE = 200
"""How many are shown while one kind is."""

_WIDTH, _HEIGHT, _TOP = 680, 480, 56
_FRAMELESS = Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint


class Palette(Dialog):
    """Finds things as they are typed. Once it is accepted, `chosen` is the line that was."""

    def __init__(self, sources: Sequence[Source], parent: QWidget) -> None:
        super().__init__(parent, _FRAMELESS)
        self.chosen: Row | None = None
        self._sources = {source.kind: source for source in sources}
        self._things = {source.kind: source.things() for source in sources}
        self._all = [thing for things in self._things.values() for thing in things]
        self.setWindowTitle(self.tr("Find anything"))
        self.field = PaletteField(self)
        self.results = ResultList(self)
        self.hint = Muted("", self, small=True)
        self._lay_out()
        self._place(parent.window())
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.results.step)
        self.field.turned.connect(self._turn)
        self.field.entered.connect(self._choose)
        self.results.picked.connect(self._choose)
        self.results.moved.connect(self._say_line)
        self._search("")

    def _search(self, typed: str) -> None:
        only = next((s for s in self._sources.values() if s.mark and typed.startswith(s.mark)), None)
        query = typed.removeprefix(only.mark) if only else typed
        things = self._things[only.kind] if only else self._all
        groups = search(things, query, MOST_OF_ONE if only else MOST_OF_EACH)
        self.results.show_rows([row for group in groups for row in self._rows(group)])
        self._say(self._help() if groups else self.tr("Nothing was found. Escape goes back."))

    def _rows(self, group: Group) -> Iterator[Row]:
        source = self._sources[group.kind]
        counted = self.tr("{0} of {1}").format(len(group.found), f"{group.matches:,}")
        yield Row(source, source.heading, detail=counted if group.matches > len(group.found) else "")
        for thing in group.found:
            detail, key, refusal = source.detail(thing), source.key(thing), source.refusal(thing)
            yield Row(source, thing.title, thing, thing.number, detail, key, refusal)

    def _turn(self, pages: int) -> None:
        self.results.step(pages * self.results.page)

    def _choose(self) -> None:
        row = self.results.current
        if row is None:
            return
        if row.refusal:
            self._say(self.tr("{0}: {1}.").format(row.title, row.refusal))
            announce(self.field, self.hint.text())
        else:
            self.chosen = row
            self.accept()

    def _say_line(self) -> None:
        row = self.results.current
        if row is not None and self.isVisible():
            announce(self.field, row.spoken)

    def _say(self, text: str) -> None:
        self.hint.setText(text)

    def _help(self) -> str:
        return self.tr("? only questions   # only cases   > only commands   Escape goes back")

    def _lay_out(self) -> None:
        frame = QFrame(self)
        frame.setProperty("role", "palette")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, Space.M, 1, Space.S)
        column.setSpacing(Space.S)
        for widget, stretch in ((self.field, 0), (self.results, 1), (self.hint, 0)):
            row = QVBoxLayout()
            row.setContentsMargins(0 if stretch else Space.M, 0, 0 if stretch else Space.M, 0)
            row.addWidget(widget)
            column.addLayout(row, stretch)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)

    def _place(self, window: QWidget) -> None:
        """In the upper middle of the window, and no larger than it."""
        width = min(scaled(_WIDTH), window.width() - 2 * Space.M)
        height = min(scaled(_HEIGHT), window.height() - scaled(_TOP) - Space.M)
        self.setFixedSize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, scaled(_TOP))))


class PaletteField(QLineEdit):
    """The field. The keys that move in the list leave it: `stepped` by lines, `turned` by pages, `entered`."""

    stepped = Signal(object)
    turned = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find a question, a case, a rating or a command"))
        self.setPlaceholderText(self.tr("A number such as 222d, a reference, or words"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _LINES:
            self.stepped.emit(_LINES[key])
        elif key in _PAGES:
            self.turned.emit(_PAGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
