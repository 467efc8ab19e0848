"""Importing case reads from a file: choosing it, what it would change or what is wrong with it, taking it over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from model.framework import Framework
from model.incoming import Preview
from ui.dialogs.reads import ReadsDialog
from ui.lookout import Lookout
from ui.widgets.labels import Words


class ImportReadsDialog(ReadsDialog):
    """`file_wanted` asks for a file, `template_wanted` for an empty sheet; whoever opened the dialog acts on them."""

    file_wanted = Signal()
    template_wanted = Signal()

    def __init__(self, framework: Framework, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(framework, lookout, parent)
        about = self.tr(
            "From an Excel workbook (.xlsx) or a CSV file with a row for each case, or from an open copy (.json). "
            "Everything is taken over, or nothing. Empty cells change nothing. Use references, never names."
        )
        self.set_words(self.tr("Import reads"), about, self.tr("Import"))
        self.choose_button = QPushButton(self.tr("Choose a file…"), self.body)
        self.choose_button.clicked.connect(self.file_wanted)
        self.template_button = QPushButton(self.tr("Save a template…"), self.body)
        self.template_button.clicked.connect(self.template_wanted)
        self._message = Words("", self.body)
        row = QHBoxLayout()
        for button in (self.choose_button, self.template_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.above.addLayout(row)
        self.above.addWidget(self._message)
        self.tell("")
        self.choose_button.setFocus()

    def tell(self, text: str) -> None:
        """Says what became of something that is no import, such as where a template was saved."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def wait_for(self, path: Path) -> None:
        """Says that a file is being read."""
        self.clear()
        self.summary.setText(self.tr("Reading {0}…").format(path.name))

    def show_file(self, path: Path, preview: Preview) -> None:
        """Shows what a file would change, or what is wrong with it."""
        self.show_preview(preview)
        self.tell(self.tr("File: {0}").format(path.name))
        if self.take_over.isEnabled():
            self.take_over.setFocus()
