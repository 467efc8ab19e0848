"""The names of changes, as undo and the history show them. They are kept in English, whatever language is spoken."""

from __future__ import annotations

from model.language import mark

ANSWER = mark("Answer to {0} in {1}")
NOTE = mark("Note on {0} in {1}")
FACT = mark("Fact {0} in {1}")
