"""Whose words something is in: a small mark where they are not the published ones."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from model.methods import RECONSTRUCTED


class ReconstructedMark(QLabel):
    """A small frame that says that a wording is reconstructed; hidden where every wording is official.

    `show_for` takes the `wording` of one text or of several: `mark.show_for([question.wording])`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "mark")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr("Not the published words: made from what the published reports say was found.")
        )
        self.show_for(())

    def show_for(self, wordings: Iterable[str], of: str = "") -> None:
        """Says whether all, some or none of these wordings are reconstructed; `of` names what they are of."""
        found = [wording == RECONSTRUCTED for wording in wordings]
        partly = not all(found)
        said = self.tr("Partly reconstructed wording") if partly else self.tr("Reconstructed wording")
        self.setText(f"{of}: {said[0].lower()}{said[1:]}" if of else said)
        self.setAccessibleName(self.text())
        self.setVisible(any(found))
