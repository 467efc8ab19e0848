"""The commands of the window, once: menus, keys and the keyboard sheet come from the same table."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui.bindings import CASE, WINDOW, Binding
from ui.keys import current_keys, keys_changed, normal, register


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

    @property
    def title(self) -> str:
        """The text without the mark of its letter in the menu."""
        return self.text.replace("&", "")

    @property
    def binding(self) -> Binding:
        """The command for the registry of keys."""
        return Binding(self.id, self.title, normal(self.keys), where=CASE if self.needs == "case" else WINDOW)


@dataclass(frozen=True, slots=True)
class CommandMenu:
    """A menu; an empty text stands for a line between commands."""

    title: str
    commands: tuple[Command | str, ...]

    def __iter__(self) -> Iterator[Command]:
        return (command for command in self.commands if isinstance(command, Command))


class Commands(QObject):
    """The actions of a window's commands, by the id of the command. Their keys are those in force."""

    def __init__(self, window: QMainWindow, menus: tuple[CommandMenu, ...]) -> None:
        super().__init__(window)
        self.menus = menus
        self.actions: dict[str, QAction] = {}
        self.bars: dict[str, QMenu] = {}
        register(command.binding for menu in menus for command in menu)
        for menu in menus:
            bar = window.menuBar().addMenu(menu.title)
            self.bars[menu.title] = bar
            for entry in menu.commands:
                if isinstance(entry, Command):
                    self.actions[entry.id] = self._action(window, bar, entry)
                else:
                    bar.addSeparator()
        self._show_keys()
        keys_changed.connect(self._show_keys)

    def reword(self, menus: tuple[CommandMenu, ...]) -> None:
        """Shows the same commands in the words of another language."""
        self.menus = menus
        register(command.binding for menu in menus for command in menu)
        self.bars = {menu.title: bar for menu, bar in zip(menus, self.bars.values(), strict=True)}
        for title, bar in self.bars.items():
            bar.setTitle(title)
        for command in (command for menu in menus for command in menu):
            self.actions[command.id].setText(command.text)

    def enable(self, there: Container[str]) -> None:
        """Enables the commands that what is there allows."""
        for menu in self.menus:
            for command in menu:
                self.actions[command.id].setEnabled(not command.needs or command.needs in there)

    def act_in(self, window: QWidget) -> None:
        """Has the keys of the commands act in another window too."""
        window.addActions(list(self.actions.values()))

    def _action(self, window: QMainWindow, menu: QMenu, command: Command) -> QAction:
        action = QAction(command.text, window)
        action.triggered.connect(command.run)
        menu.addAction(action)
        return action

    def _show_keys(self) -> None:
        keys = current_keys()
        for command_id, action in self.actions.items():
            action.setShortcut(QKeySequence(keys.key(command_id)))
