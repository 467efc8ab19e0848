"""The keys in force: the usual ones, with a person's own in their place. The one place that knows what a key does.

Widgets ask `current_keys()` when a key is pressed (`current_keys().matches(event, "note")`), and connect to
`keys_changed` where they show keys. Commands take their shortcuts from here too (`ui.menus.Commands`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from model.language import mark, say
from ui.bindings import ELSEWHERE, QUESTION, READING, Binding, meet
from ui.preferences import Preferences

_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
_CTRL, _ALT, _META, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_WORDS = {
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Return": mark("Enter"),
    "Del": mark("Delete"),
    "Backspace": mark("Backspace"),
    "PgUp": mark("Page Up"),
    "PgDown": mark("Page Down"),
    "Tab": mark("Tab"),
    "Esc": mark("Escape"),
}


@dataclass(frozen=True, slots=True)
class KeyMap:
    """Which key does what. `own` are the keys that a person chose, by binding; an empty text stands for no key."""

    bindings: tuple[Binding, ...] = (*READING, *ELSEWHERE)
    own: Mapping[str, str] = field(default_factory=dict)

    def binding(self, binding_id: str) -> Binding:
        """The binding with this id. Without a window there are no commands: one without keys stands for them."""
        return next((b for b in self.bindings if b.id == binding_id), Binding(binding_id, "", ""))

    def key(self, binding_id: str) -> str:
        """The key that can be changed, as Qt writes it; empty for none."""
        return self._key(self.binding(binding_id))

    def keys(self, binding_id: str) -> tuple[str, ...]:
        """Every key that does it, the one that can be changed first."""
        return self._keys(self.binding(binding_id))

    def matches(self, event: QKeyEvent, binding_id: str) -> bool:
        """Whether a key press asks for this."""
        return pressed(event) in self.keys(binding_id)

    def action(self, event: QKeyEvent, where: str = QUESTION) -> str:
        """The id of what a key press asks for in this place, or an empty text."""
        key = pressed(event)
        return next((b.id for b in self.bindings if b.where == where and key in self._keys(b)), "")

    def shown(self, binding_id: str, taken: Iterable[str] = ()) -> str:
        """The key to press, in words such as `Ctrl+K` or `↓`; none of those that are taken, as by an answer."""
        used = {key.upper() for key in taken}
        return shown_key(next((key for key in self.keys(binding_id) if key.upper() not in used), ""))

    def holders(self, key: str, where: str) -> tuple[Binding, ...]:
        """What the key does in this place, and in those that reach into it."""
        return tuple(b for b in self.bindings if meet(b.where, where) and key in self._keys(b))

    def clashes(self) -> tuple[tuple[str, str, str], ...]:
        """Every key that would do two things at one moment, with the ids of both."""
        return tuple(
            (key, one.id, other.id)
            for number, one in enumerate(self.bindings)
            for other in self.bindings[number + 1 :]
            if meet(one.where, other.where)
            for key in self._keys(one)
            if key in self._keys(other)
        )

    def knowing(self, bindings: Iterable[Binding]) -> KeyMap:
        """The same keys, with these bindings in the place of those with the same ids."""
        new = {binding.id: binding for binding in bindings}
        return replace(self, bindings=(*(b for b in self.bindings if b.id not in new), *new.values()))

    def with_key(self, binding_id: str, key: str) -> KeyMap:
        """The map with another key for a binding, or with none for an empty text."""
        others = {name: own for name, own in self.own.items() if name != binding_id}
        usual = self.binding(binding_id).key
        return replace(self, own=others if key == usual else {**others, binding_id: key})

    def with_usual(self, binding_id: str) -> KeyMap:
        """The map with a binding's usual key; whatever was given that key gets its own usual one back, too."""
        wanted = self.binding(binding_id)
        changed = self.with_key(binding_id, wanted.key)
        for holder in changed.holders(wanted.key, wanted.where):
            if holder.id != binding_id and holder.id in changed.own:
                changed = changed.with_usual(holder.id)
        return changed

    def _key(self, binding: Binding) -> str:
        return binding.key if binding.fixed else self.own.get(binding.id, binding.key)

    def _keys(self, binding: Binding) -> tuple[str, ...]:
        key = self._key(binding)
        return (key, *binding.also) if key else binding.also


def pressed(event: QKeyEvent) -> str:
    """The key of a key press as bindings write it; empty for one that is none, such as Shift alone.

    The keypad counts as the rest of the keyboard does, and Shift only where it changes more than the letter's size.
    """
    key, modifiers = Qt.Key(event.key()), event.modifiers() & (_CTRL | _ALT | _META | _SHIFT)
    if key in _MODIFIERS or key in (Qt.Key.Key_unknown, Qt.Key(0)):
        return ""
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    if modifiers == _SHIFT and event.text().isprintable() and event.text():
        modifiers = Qt.KeyboardModifier.NoModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


def normal(key: str) -> str:
    """A key as Qt writes it, whichever of its names was used."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown_key(key: str) -> str:
    """A key in the words that people know it by: `Ctrl+↓`, `Enter`."""
    head, _, last = key.rpartition("+")
    if last not in _WORDS:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{head}+{say(_WORDS[last])}" if head else say(_WORDS[last])


class _Keys(QObject):
    """The keys in force at present, and where a person's own are kept."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.map = KeyMap()
        self.preferences: Preferences | None = None


_keys = _Keys()
keys_changed = _keys.changed
"""Emitted after a key means something else."""


def current_keys() -> KeyMap:
    """The keys in force."""
    return _keys.map


def load_keys(preferences: Preferences) -> None:
    """Takes a person's own keys, and keeps there what is changed from now on."""
    _keys.preferences = preferences
    _set(replace(_keys.map, own=preferences.own_keys))


def change_keys(keys: KeyMap) -> None:
    """Has these keys mean what they say from now on, and after the next start."""
    if _keys.preferences is not None:
        _keys.preferences.own_keys = keys.own
    _set(keys)


def register(bindings: Iterable[Binding]) -> None:
    """Makes commands known, whose keys are looked up from then on."""
    _set(_keys.map.knowing(bindings))


def _set(keys: KeyMap) -> None:
    _keys.map = keys
    _keys.changed.emit()
