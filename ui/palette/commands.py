"""The command that opens the palette, and what becomes of the choice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.menus import Command, Commands
from ui.palette.palette import Palette
from ui.palette.sources import PALETTE, Cases, CommandList, Facts, Filters, Questions, Source, Standards
from ui.whereabouts import take_up, whereabouts

if TYPE_CHECKING:
    from ui.workspace import Workspace


class PaletteCommands(QObject):
    """Opens the palette over the open inspection. `commands` gives those of the window, once they are there."""

    def __init__(self, commands: Callable[[], Commands], window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._open: Workspace | None = None
        self._sources: tuple[Source, ...] = ()

    def use(self, workspace: Workspace | None) -> None:
        """Finds what is in this workspace from now on, or nothing."""
        self._open = workspace
        self._sources = ()

    def command(self) -> Command:
        """The command for the menu. Nothing is found while no inspection is open, or it is locked."""
        return Command(PALETTE, self.tr("Find &anything…"), self.find, "Ctrl+K", "inspection")

    def find(self) -> None:
        """Shows the palette, then goes to what was chosen, or back to where the focus was."""
        workspace = self._open
        assert workspace is not None, "this command needs an open inspection"
        self._sources = self._sources or self._sources_of(workspace)
        place = whereabouts(workspace)
        palette = Palette(self._sources, self._window)
        palette.exec()
        palette.deleteLater()
        if self._open is not workspace:  # it was locked meanwhile
            return
        take_up(workspace, place)
        if palette.chosen is not None:
            palette.chosen.go()

    def _sources_of(self, workspace: Workspace) -> tuple[Source, ...]:
        things = (kind(workspace) for kind in (Questions, Facts, Cases, Standards, Filters))
        return (*things, CommandList(workspace, self._commands()))
