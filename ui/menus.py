"""The commands of the window, once: menus, keys and the keyboard sheet come from the same table."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can ask for. `needs` is what has to be there for it, or nothing.

    `file` is an open inspection or a locked one, `inspection` and `case` are open, `encrypted` is an open inspection
    that can be locked.
    """

    id: str
    text: str
    run: Callable[[], object]
    keys: str = ""
    needs: str = ""


@dataclass(frozen=True, slots=True)
class CommandMenu:
    """A menu; an empty text stands for a line between commands."""

    title: str
    commands: tuple[Command | str, ...]

    def __iter__(self) -> Iterator[Command]:
        return (command for command in self.commands if isinstance(command, Command))


class Commands:
    """The actions of a window's commands, by the id of the command."""

    def __init__(self, window: QMainWindow, menus: tuple[CommandMenu, ...]) -> None:
        self.menus = menus
        self.actions: dict[str, QAction] = {}
        self.bars: dict[str, QMenu] = {}
        for menu in menus:
            bar = window.menuBar().addMenu(menu.title)
            self.bars[menu.title] = bar
            for entry in menu.commands:
                if isinstance(entry, Command):
                    self.actions[entry.id] = self._action(window, bar, entry)
                else:
                    bar.addSeparator()

    def enable(self, there: Container[str]) -> None:
        """Enables the commands that what is there allows."""
        for menu in self.menus:
            for command in menu:
                self.actions[command.id].setEnabled(not command.needs or command.needs in there)

    def _action(self, window: QMainWindow, menu: QMenu, command: Command) -> QAction:
        action = QAction(command.text, window)
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
        action.triggered.connect(command.run)
        menu.addAction(action)
        return action
