"""The key of a command as the tooltip of a button that does the same."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.keys import current_keys, keys_changed


class KeyTip(QObject):
    """Keeps the tooltip of a widget at the key of a command, whichever that is."""

    def __init__(self, widget: QWidget, command_id: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._command_id = command_id
        keys_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._widget.setToolTip(current_keys().shown(self._command_id))
