"""What the keyboard sheet says: every key, in groups, with what stays as it is and what a person has changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from model.language import say
from model.scales import Scale
from ui.bindings import CASES, ELSEWHERE, FACTS, FIGURES, JUDGEMENT, PREVIEW, READING, REPORTS, Binding
from ui.keys import KeyMap, shown_key
from ui.menus import CommandMenu


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Something that a key does. Only one with a binding can be given another key; `note` is a quiet second line."""

    text: str
    keys: tuple[str, ...]
    binding: Binding | None = None
    note: str = ""

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        keys = say(" or ").join(self.keys) or say("no key")
        return f"{self.text}: {keys}. {self.note}".strip()


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that act in one place."""

    title: str
    rows: tuple[KeyRow, ...]


def key_groups(keys: KeyMap, menus: Sequence[CommandMenu], scales: Sequence[Scale]) -> Iterator[KeyGroup]:
    """Every key: those of a question first, those of the menus, then those of single screens."""
    answers = answer_letters(scales)
    reading = [_changeable(keys, binding, say(binding.text), answers) for binding in READING]
    title = say("On a question: only while it has the focus, never while you type")
    yield KeyGroup(title, (*_answer_rows(scales), *reading))
    for menu in menus:
        rows = tuple(_changeable(keys, keys.binding(c.id), c.title, {}) for c in menu)
        yield KeyGroup(menu.title.replace("&", ""), rows)
    for where, title in _elsewhere().items():
        fixed = (binding for binding in ELSEWHERE if binding.where == where)
        yield KeyGroup(title, tuple(KeyRow(say(b.text), _shown(b.usual)) for b in fixed))
    yield KeyGroup(say("Everywhere"), tuple(KeyRow(text, _shown(key)) for text, key in _everywhere()))


def answer_letters(scales: Sequence[Scale]) -> Mapping[str, str]:
    """The words of the answers by the letters that give them."""
    return {value.key.upper(): value.title for scale in scales for value in scale.values}


def _answer_rows(scales: Sequence[Scale]) -> Iterator[KeyRow]:
    for scale in scales:
        text = say("Answer {0}").format(", ".join(value.title for value in scale.values))
        yield KeyRow(text, tuple(value.key for value in scale.values))
    yield KeyRow(say("Answer by the place of the answer, on the keypad too"), ("1 … 9",))


def _changeable(keys: KeyMap, binding: Binding, text: str, answers: Mapping[str, str]) -> KeyRow:
    notes = []
    key = keys.key(binding.id)
    if key in answers:
        notes.append(say("{0} answers {1} where that is offered.").format(key, answers[key]))
    if key != binding.key:
        notes.append(say("Usually {0}").format(shown_key(binding.key) or say("no key")))
    return KeyRow(text, _shown(keys.keys(binding.id)), binding, " ".join(notes))


def _shown(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(shown_key(key) or key for key in keys)


def _elsewhere() -> Mapping[str, str]:
    return {
        CASES: say("In the list of cases"),
        FACTS: say("On a fact that is Yes or No"),
        JUDGEMENT: say("On a standard that is judged"),
        FIGURES: say("On a figure of the findings"),
        REPORTS: say("In the list of reports"),
        PREVIEW: say("On the pages of the report"),
    }


def _everywhere() -> Iterator[tuple[str, Sequence[str]]]:
    yield say("The next control, or the one before"), ("Tab", "Shift+Tab")
    yield say("Press the button, or choose the answer, that has the focus"), (say("Space"),)
    yield say("Close a dialog; leave a note or a list"), ("Esc",)
