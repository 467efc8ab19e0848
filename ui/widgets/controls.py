"""The small controls under one name, for the screens."""

from ui.widgets.fields import ChoiceBox, DateField, TextField, WheelGuard, YesNoChoice
from ui.widgets.labels import (
    Card,
    EmptyState,
    Heading,
    KeyHint,
    Muted,
    Words,
    number_of,
    numbered,
    plain,
    set_role,
)
from ui.widgets.marks import ReconstructedMark

__all__ = [
    "Card",
    "ChoiceBox",
    "DateField",
    "EmptyState",
    "Heading",
    "KeyHint",
    "Muted",
    "ReconstructedMark",
    "TextField",
    "WheelGuard",
    "Words",
    "YesNoChoice",
    "number_of",
    "numbered",
    "plain",
    "set_role",
]
