"""What rows of a spreadsheet on the clipboard mean for an inspection."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from model.framework import Framework
from model.incoming import Preview
from ui.dialogs.reads import ReadsDialog
from ui.lookout import Lookout


class PasteDialog(ReadsDialog):
    """Shows a paste, which can be taken over only where nothing is wrong and something changes."""

    def __init__(self, paste: Preview, framework: Framework, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(framework, lookout, parent)
        about = self.tr("Empty cells change nothing. Use references, never names.")
        self.set_words(self.tr("Paste cases"), about, self.tr("Take over"))
        self.save_button.hide()
        self.show_preview(paste)
