"""Fields of forms: a line of text, a choice from a list, yes or no, and a date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from model.written_dates import parse_date
from ui.widgets.dates import shown_date
from ui.widgets.note_edit import TYPING_PAUSE
from ui.widgets.segments import Segment, Segments

_AROUND = 12
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_DEPTH = Qt.ItemDataRole.UserRole + 1


class WheelGuard(QObject):
    """Application-wide event filter: the wheel scrolls the page and never changes a value.

    Install it with `app.installEventFilter(guard)`.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox | QAbstractSpinBox):
            event.ignore()
            return True
        return False


class TextField(QLineEdit):
    """A line of text. `edited` carries it on Enter and on leaving.

    With `as_typed` it does so half a second after the last key too. `replaced` says that another stored text is shown.
    """

    edited = Signal(str)
    replaced = Signal()

    def __init__(self, parent: QWidget | None = None, as_typed: bool = True) -> None:
        super().__init__(parent)
        self._known = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.flush)
        if as_typed:
            self.textEdited.connect(self._start)
        self.editingFinished.connect(self.flush)

    def set_text(self, text: str) -> None:
        """Shows a stored text; what somebody is typing on top of it stays."""
        if self._pause.isActive() and text == self._known:
            return
        self._known = text
        if text != self.text().strip():
            self.setText(text)
            self.replaced.emit()

    def flush(self) -> None:
        """Hands on what was typed, now."""
        self._pause.stop()
        if self.text().strip() != self._known:
            self._known = self.text().strip()
            self.edited.emit(self._known)

    def _start(self) -> None:
        self._pause.start()


class _IndentedOptions(QStyledItemDelegate):
    """Finer options stand further in, in the open list only."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = "\u2003" * (index.data(_DEPTH) or 0) + option.text


class ChoiceBox(QComboBox):
    """A choice from a list. `chosen` carries its id, or None, after a person chose.

    `empty` is the text for none; without it there is no such entry.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, empty: str | None = "—") -> None:
        super().__init__(parent)
        self._empty = empty
        self._shown: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        self.setItemDelegate(_IndentedOptions(self))
        self.activated.connect(self._activated)
        self.currentTextChanged.connect(self.setToolTip)  # the field may be too narrow for it
        self.set_options(())

    def set_options(self, options: Sequence[tuple[str, str] | tuple[str, str, int]]) -> None:
        """Offers these (id, title) or (id, title, depth). The choice stays if it is among them."""
        value = self._shown
        self.clear()
        if self._empty is not None:
            self.addItem(self._empty, None)
        for option in options:
            self.addItem(option[1], option[0])
            self.setItemData(self.count() - 1, option[2] if len(option) > 2 else 0, _DEPTH)
        self.set_value(value)

    @property
    def value(self) -> str | None:
        """The id of the choice, or None."""
        return self.currentData()

    def set_value(self, value: str | None) -> None:
        """Shows a choice. Emits nothing."""
        self.setCurrentIndex(max(self.findData(value), 0) if self.count() else -1)
        self._shown = self.value

    def showPopup(self) -> None:
        """Opens the list as wide as its longest entry, as far as the screen allows."""
        room = self.screen().availableSize().width()
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 2 * _AROUND, room))
        super().showPopup()

    def _activated(self) -> None:
        if self.value != self._shown:
            self._shown = self.value
            self.chosen.emit(self._shown)


class YesNoChoice(Segments):
    """Yes, No, or neither yet. `chosen_value` carries True, False, or None after a person chose.

    The first letter of the word chooses it, and so does its place, 1 or 2.
    """

    chosen_value = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {"yes": self.tr("Yes"), "no": self.tr("No")}
        self.set_segments([Segment(choice, word, "accent") for choice, word in words.items()])
        self._by_key = {word[0].upper(): choice for choice, word in words.items()} | {"1": "yes", "2": "no"}
        self.picked.connect(self._picked)

    @property
    def value(self) -> bool | None:
        """The choice, or None while there is none."""
        return {"yes": True, "no": False}.get(self.chosen)

    def set_value(self, value: bool | None) -> None:
        """Shows a choice. Emits nothing."""
        self.choose("" if value is None else "yes" if value else "no")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = self._by_key.get(event.text().upper()) if event.modifiers() in _PLAIN else None
        if choice is None:
            super().keyPressEvent(event)
        elif choice != self.chosen:
            self._pick(choice)
            self.setFocus(Qt.FocusReason.TabFocusReason)  # on the chosen one, so that Tab goes on from there

    def _picked(self) -> None:
        self.chosen_value.emit(self.value)


class DateField(QLineEdit):
    """A date, typed in any of the usual ways. `chosen` carries it as ISO text, or None when it was emptied.

    `refused` carries what to type instead, or an empty text once that is no longer needed.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self.setPlaceholderText(self.tr("day/month/year"))
        self.editingFinished.connect(self.flush)

    @property
    def value(self) -> str | None:
        """The date (YYYY-MM-DD), or None."""
        return self._value

    @property
    def is_refused(self) -> bool:
        """Whether what stands in the field is not understood as a date."""
        return bool(self.property("fault"))

    def set_value(self, iso: str | None) -> None:
        """Shows a date. Emits nothing."""
        if iso != self._value or not self.hasFocus():
            self._value = iso
            self.setText(shown_date(iso) if iso else "")
            self._set_fault(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def flush(self) -> None:
        """Takes what was typed, now."""
        typed = self.text().strip()
        found = parse_date(typed)
        self._set_fault(bool(typed) and found is None)
        if typed and found is None:
            self.refused.emit(self.tr("Write the date as 14/02/2020 or 14 Feb 2020."))
            return
        self.refused.emit("")
        self._accept(found)

    def _accept(self, found: date | None) -> None:
        value = found.isoformat() if found else None
        self.setText(shown_date(value) if value else "")
        if value != self._value:
            self._value = value
            self.chosen.emit(value)

    def _set_fault(self, fault: bool) -> None:
        if self.is_refused != fault:
            self.setProperty("fault", fault)
            self.style().unpolish(self)
            self.style().polish(self)
