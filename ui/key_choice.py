"""Choosing another key: what stands in the way of it, and what a swap makes of both."""

from __future__ import annotations

import re
from collections.abc import Mapping

from model.language import say
from ui.bindings import QUESTION, Binding
from ui.keys import KeyMap, shown_key

_KEPT = {"Tab", "Backtab", "Shift+Backtab", "Esc", "Space", "Left", "Right"}
"""What moves the focus, presses buttons and closes, in every place."""

_EDITING = {
    "Ctrl+A",
    "Ctrl+C",
    "Ctrl+V",
    "Ctrl+X",
    "Ctrl+Left",
    "Ctrl+Right",
    "Ctrl+Home",
    "Ctrl+End",
    "Ctrl+Del",
}
_EDITING |= {"Ctrl+Backspace"}
"""What people do to text with."""

_SAFE_IN_TEXT = re.compile(r"(.*\+)?F[0-9]{1,2}|(Ctrl|Alt|Meta)\+.+")
_LETTER_WITH_ALT = re.compile(r"(Shift\+)?Alt\+(Shift\+)?[A-Z]")
_LETTER_WITH_ALTGR = re.compile(r"Ctrl\+Alt\+(Shift\+)?.")


def refusal(keys: KeyMap, binding: Binding, key: str, answers: Mapping[str, str]) -> str:
    """Why a key cannot do this; empty where it can. `answers` are the words of the answers by their letters."""
    return _never(key) or _not_there(binding, key, answers) or _always_another(keys, binding, key)


def holders(keys: KeyMap, binding: Binding, key: str) -> tuple[Binding, ...]:
    """What does have the key now."""
    return tuple(holder for holder in keys.holders(key, binding.where) if holder.id != binding.id)


def swapped(keys: KeyMap, binding: Binding, key: str, answers: Mapping[str, str]) -> KeyMap:
    """The map in which the binding has the key, and what had it has the binding's, or none if it cannot have that."""
    before, changed = keys.key(binding.id), keys
    for holder in holders(keys, binding, key):
        changed = changed.with_key(holder.id, "")
    changed = changed.with_key(binding.id, key)
    for holder in holders(keys, binding, key)[:1]:
        free = not refusal(changed, holder, before, answers) and not holders(changed, holder, before)
        changed = changed.with_key(holder.id, before if free else "")
    return changed


def _never(key: str) -> str:
    if key in _KEPT:
        return say("{0} moves about in the whole program.").format(shown_key(key))
    if key in _EDITING:
        return say("{0} is for editing text.").format(shown_key(key))
    if _LETTER_WITH_ALTGR.fullmatch(key):
        return say("Ctrl and Alt together type letters such as ŵ on many keyboards.")
    return say("Alt with a letter opens a menu.") if _LETTER_WITH_ALT.fullmatch(key) else ""


def _not_there(binding: Binding, key: str, answers: Mapping[str, str]) -> str:
    """What stands in the way in the place where the binding acts."""
    if binding.where != QUESTION:
        text = say("It would act while you type. Add Ctrl, or take one of F1 to F12.")
        return "" if _SAFE_IN_TEXT.fullmatch(key) else text
    if key.isdigit():
        return say("The numbers give answers.")
    return say("{0} gives the answer {1}.").format(key, answers[key]) if key in answers else ""


def _always_another(keys: KeyMap, binding: Binding, key: str) -> str:
    for holder in holders(keys, binding, key):
        if holder.fixed or key in holder.also:
            return say("{0} always means “{1}”.").format(shown_key(key), say(holder.text))
    return ""
