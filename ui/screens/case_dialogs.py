"""Asks what a new case needs to know: its reference, its sample, and who reads it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from model.framework import Framework
from model.inspection import Case
from ui.lookout import Lookout
from ui.widgets.controls import ChoiceBox
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row
from ui.widgets.sighting_hint import SightingHint

_NUMBERED = re.compile(r"(.*?)([0-9]+)")
FIRST_LETTER = "C"


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to add."""

    ref: str
    sample: str
    reader: str


def next_reference(refs: Sequence[str], taken: Iterable[str], letter: str) -> str:
    """The reference after those of a sample, such as C-09 after C-08; `letter` begins the first one."""
    found = [match for ref in refs if (match := _NUMBERED.fullmatch(ref))]
    prefix = Counter(match[1] for match in found).most_common(1)[0][0] if found else f"{letter}-"
    digits = [match[2] for match in found if match[1] == prefix]
    number = max((int(text) for text in digits), default=0) + 1
    width = len(digits[-1]) if digits else 2
    used = set(taken)
    while f"{prefix}{number:0{width}}" in used:
        number += 1
    return f"{prefix}{number:0{width}}"


class NewCaseDialog(FormDialog):
    """Suggests the next reference of the sample until somebody types another; says at once when one is taken."""

    def __init__(
        self, framework: Framework, cases: Iterable[Case], lookout: Lookout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_words(self.tr("New case"), self.tr("Use the reference of the case, never a child’s name."))
        self._cases = tuple(cases)
        self._samples = [sample.id for sample in framework.samples]
        self._ref = QLineEdit(self)
        self._hint = SightingHint(self._ref, lookout, self, reference=True)
        self._sample = ChoiceBox(self, empty=None)
        self._sample.set_options([(sample.id, sample.title) for sample in framework.samples])
        self._reader = QLineEdit(self)
        self._reader.setText(self._cases[-1].reader if self._cases else "")
        self._ref_typed = False
        self._build()
        self._suggest()

    @property
    def wanted(self) -> NewCase:
        """What was asked for."""
        return NewCase(self._ref.text().strip(), self._sample.value or "", self._reader.text().strip())

    def _build(self) -> None:
        add_row(self.rows, self.tr("Sample"), self._sample)
        self._ref_row = add_row(self.rows, self.tr("Reference"), self._ref, hint=self._hint)
        add_row(self.rows, self.tr("Reader"), self._reader, self.tr("Who reads the case, such as initials."))
        self._add = self.finish(self.tr("Add case"))
        self._sample.chosen.connect(self._suggest)
        self._ref.textEdited.connect(self._typed)
        self._ref.textChanged.connect(self._check)
        self._ref.setFocus()

    def _suggest(self) -> None:
        if not self._ref_typed:
            sample = self._sample.value or ""
            place = self._samples.index(sample) if sample in self._samples else 0
            refs = [case.ref for case in self._cases if case.sample == sample]
            self._ref.setText(next_reference(refs, self._taken(), chr(ord(FIRST_LETTER) + place)))
            self._ref.selectAll()

    def _typed(self) -> None:
        self._ref_typed = bool(self._ref.text())

    def _check(self) -> None:
        ref = self._ref.text().strip()
        taken = ref in self._taken()
        self._ref_row.set_note(
            self.tr("There is a case {0} already.").format(ref) if taken else "", "warning"
        )
        self._add.setEnabled(bool(ref) and not taken)

    def _taken(self) -> set[str]:
        return {case.ref for case in self._cases}
