"""The small controls under one name, for the screens."""

from ui.widgets.fields import ChoiceBox, DateField, TextField, WheelGuard, YesNoChoice
from ui.widgets.labels import Card, EmptyState, Heading, KeyHint, Muted, Words, plain, set_role

__all__ = [
    "Card",
    "ChoiceBox",
    "DateField",
    "EmptyState",
    "Heading",
    "KeyHint",
    "Muted",
    "TextField",
    "WheelGuard",
    "Words",
    "YesNoChoice",
    "plain",
    "set_role",
]
