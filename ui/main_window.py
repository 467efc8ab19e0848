"""The window: start screen, open inspection or lock screen; menus, messages, and the saved state always in sight."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from model import frameworks
from model.faults import CasereadError
from model.language import spoken
from model.operations import Operation
from ui.backup_commands import BackupCommands
from ui.banner import Banner
from ui.bulk_changes import BulkChanges
from ui.case_changes import CaseChanges
from ui.choosing import ENDING, choose_inspection, choose_place
from ui.help_commands import HelpCommands
from ui.kept_place import place_from, written
from ui.kept_view import bring_back, view_of
from ui.keys import load_keys
from ui.language_commands import LanguageCommands
from ui.leaving import Leaving
from ui.look import Look
from ui.menus import Command, CommandMenu, Commands
from ui.palette.commands import PaletteCommands
from ui.places import CASES
from ui.ports import Document, Services
from ui.preferences import Preferences
from ui.screens.start import NewInspection, StartScreen
from ui.security.clipboard import clear_clipboard
from ui.security.doorkeeper import Doorkeeper, Opened
from ui.security.lock import Lock
from ui.security.lock_screen import LockScreen
from ui.security.protection_commands import ProtectionCommands
from ui.security.settings import SettingsDialog
from ui.security.watch import SYSTEM_CLOCKS, Clocks
from ui.session import Session
from ui.spelling import spelling
from ui.stage import Stage
from ui.standing import Standing
from ui.status import SavedState
from ui.status_commands import StatusCommands
from ui.whereabouts import Whereabouts, return_to, take_up, whereabouts
from ui.widgets.focus_order import step
from ui.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from ui.workspace import Workspace


class MainWindow(QMainWindow):
    """One window, at most one open inspection."""

    def __init__(self, services: Services, preferences: Preferences, clocks: Clocks = SYSTEM_CLOCKS) -> None:
        super().__init__()
        self._services = services
        self._preferences = preferences
        self._language = LanguageCommands(preferences, self)
        self._language.changed.connect(self._reword)
        self._workspace: Workspace | None = None
        if preferences.author is not None:
            services.files.author = preferences.author
        services.files.backup_folder = preferences.backup_folder
        self.setWindowTitle(QApplication.applicationDisplayName())
        self._central = QWidget(self)
        self.setCentralWidget(self._central)
        self._banner = Banner(self._central)
        self._stage = Stage(self._central)
        self._saved = SavedState(self)
        self.setStatusBar(self._saved)
        self._doorkeeper = Doorkeeper(services, self)
        self._protection = ProtectionCommands(self._doorkeeper, self._banner, self._saved, self)
        self._backups = BackupCommands(services.files, self._doorkeeper, self._banner, self)
        self._backups.opened.connect(self._enter)
        self._lock = Lock(services, self._doorkeeper, clocks, self)
        self._lock.wanted.connect(self.lock)
        self._leaving = Leaving(self._lock, self._banner, self)
        self._cases = CaseChanges(self)
        self._work = WorkspaceCommands(services, preferences, self._banner, self)
        self._lay_out()
        self._status = StatusCommands(services.files, preferences, self)
        self._bulk = BulkChanges(self._status.name, self)
        self._palette = PaletteCommands(self._all_commands, self)
        self._look = Look(preferences, self)
        self._help = HelpCommands(services.version, self._all_menus, self)
        load_keys(preferences)
        self._commands = Commands(self, self._menus())
        self._standing = Standing(self, self._commands, self._lock, self._saved)
        if not self.restoreGeometry(preferences.geometry):
            self.resize(QSize(1366, 768))
        self._show_start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._work.outlet.strips)
        column.addWidget(self._stage, 1)

    @property
    def workspace(self) -> Workspace | None:
        """The open inspection, or None."""
        return self._workspace

    @property
    def commands(self) -> Commands:
        return self._commands

    @property
    def banner(self) -> Banner:
        return self._banner

    @property
    def status_text(self) -> str:
        """What is said about saving."""
        return self._saved.text

    @property
    def start(self) -> StartScreen | None:
        """The start screen while it is shown."""
        front = self._stage.front
        return front if isinstance(front, StartScreen) else None

    @property
    def lock_screen(self) -> LockScreen | None:
        """The lock screen while the inspection is locked."""
        front = self._stage.front
        return front if isinstance(front, LockScreen) else None

    # Files

    def open_path(self, path: Path) -> bool:
        """Opens an inspection file, asking for its passphrase. False, with a message, when it cannot be opened."""
        try:
            opened = self._doorkeeper.open(path)
        except CasereadError as error:
            self._banner.show_error(error, self._backups.offer_help(path, error))
            return False
        return opened is not None and self._enter(opened)

    def create_inspection(self, wanted: NewInspection) -> bool:
        """Makes a new inspection, opens it and offers its recovery sheet."""
        self._preferences.author = self._services.files.author = wanted.author
        try:
            document = self._doorkeeper.create(wanted)
        except CasereadError as error:
            self._banner.show_error(error)
            return False
        if not self._show_document(document):
            return False
        self._protection.after_making(document, wanted.passphrase)
        return True

    def create_demo(self, framework_id: str, path: Path) -> bool:
        """Makes a demonstration inspection and opens it."""
        try:
            document = self._doorkeeper.create_demo(framework_id, path)
        except CasereadError as error:
            self._banner.show_error(error)
            return False
        return self._show_document(document)

    def close_inspection(self) -> bool:
        """Closes the open or locked inspection. False when it stays, as something could not be saved."""
        if not self._may_go():
            return False
        self._leave()
        self._show_start()
        return True

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the window in the order in which people read."""
        return step(self, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves what is being typed, then closes; stays open when that could not be saved."""
        if not self._may_go():
            event.ignore()
            return
        self._leave()
        self._preferences.geometry = self.saveGeometry()
        super().closeEvent(event)

    def _may_go(self) -> bool:
        """Whether nothing is lost when the inspection closes, or the person accepts that."""
        return self._leaving.allowed(self._workspace, self.lock_screen)

    def _leave(self) -> None:
        """Lets go of what is open or locked, with all that was shown of it."""
        clear_clipboard()
        self._lock.disarm()
        workspace = self._workspace if self._lock.locked is None else self._lock.open().held
        self._banner.hide()
        self._hide_workspace()
        if workspace is not None:
            self._stage.retire(workspace)

    def _hide_workspace(self) -> None:
        """From here on no command reaches what was open. Where somebody was in it is kept; no word of it is."""
        spelling.forget()
        if self._workspace is not None:
            path = self._workspace.session.document.path
            self._preferences.keep_place(path, written(whereabouts(self._workspace)))
        self._use(None)
        self._saved.show_session(None)

    def _use(self, workspace: Workspace | None) -> None:
        """Has every command act on this workspace."""
        self._workspace = workspace
        for commands in (
            self._work,
            self._status,
            self._bulk,
            self._palette,
            self._cases,
            self._protection,
            self._backups,
            self._help,
        ):
            commands.use(workspace)

    def _enter(self, opened: Opened) -> bool:
        """Shows what was opened."""
        if not self._show_document(opened.document):
            return False
        self._protection.after_opening(opened.document, opened.recovery_key)
        return True

    def _show_document(self, document: Document, place: Whereabouts | None = None) -> bool:
        """Shows a document in place of the one that is open, at a place in it, or else where somebody was last.

        False, with the document closed, if the open one stays.
        """
        if not self._may_go():
            document.close()
            return False
        self._leave()
        try:
            session = Session(document)
        except CasereadError as error:
            document.close()
            self._show_start()
            self._banner.show_error(error)
            return False
        session.refused.connect(self._on_refused)
        session.changed.connect(self._on_changed)
        self._preferences.remember(document.path)
        self._look.use(document.path)
        workspace = self._new_workspace(session)
        self._show_workspace(workspace)
        workspace.show_screen(CASES)
        back = place or place_from(self._preferences.place_in(document.path))
        if back is not None:
            return_to(workspace, back)
        return True

    def _new_workspace(self, session: Session) -> Workspace:
        """A workspace over a session, which it owns from now on."""
        # The screens of an inspection are imported with the first one: the start screen is there sooner.
        from ui.workspace import Workspace

        workspace = Workspace(session, self._work.outlet, self._stage)
        workspace.placed.connect(self._refresh)
        workspace.new_case_requested.connect(self._cases.ask_new)
        workspace.remove_requested.connect(self._cases.ask_remove)
        workspace.cases.asked.connect(self._bulk.ask)
        workspace.cases.use(self._preferences, self._services.files)
        workspace.split.opened.connect(self._commands.act_in)
        return workspace

    def _show_workspace(self, workspace: Workspace) -> None:
        self._use(workspace)
        self._stage.show_workspace(workspace)
        document = workspace.session.document
        self._lock.arm(document, self._preferences.idle_minutes)
        self._saved.show_session(workspace.session)
        self._refresh()

    def _show_start(self) -> None:
        self._look.use(None)
        shipped = [frameworks.shipped(framework_id) for framework_id in frameworks.framework_ids()]
        start = StartScreen(shipped, self._preferences.recent, self._services.files.author, self._stage)
        start.new_requested.connect(self.create_inspection)
        start.open_requested.connect(self.open_path)
        start.demo_requested.connect(self._ask_demo)
        start.forget_requested.connect(self._forget_recent)
        self._stage.show_front(start)
        self._saved.show_session(None)
        self._refresh()

    def _ask_open(self) -> None:
        path = choose_inspection(self)
        if path is not None:
            self.open_path(path)

    def _ask_new(self) -> None:
        if self.close_inspection() and self.start is not None:
            self.start.ask_new()

    def _ask_demo(self, framework_id: str) -> None:
        title = self.tr("Where to keep the demonstration")
        path = choose_place(self, title, f"demonstration{ENDING}")
        if path is not None:
            self.create_demo(framework_id, path)

    def _forget_recent(self) -> None:
        self._preferences.forget_recent()
        if self.start is not None:
            self.start.set_recent([])
            self.start.setFocus()

    # The lock, and what opens it

    def lock(self) -> None:
        """Locks the open inspection. One that is not encrypted stays open: nothing would open the lock."""
        workspace = self._workspace
        if workspace is None or not workspace.session.document.is_encrypted:
            return
        self._hide_workspace()
        self._show_lock(self._lock.close(workspace, self._stage))
        self._banner.hide()
        if self._lock.holds(workspace):
            self._stage.put_aside(workspace)
        else:
            self._stage.retire(workspace)
        self._refresh()

    def _show_lock(self, screen: LockScreen) -> None:
        screen.unlocked.connect(self._unlock)
        screen.close_requested.connect(self.close_inspection)
        self._stage.show_front(screen)

    def _unlock(self, document: Document, recovery_key: str) -> None:
        locked = self._lock.open()
        if locked.held is not None:
            self._show_workspace(locked.held)
            locked.held.flush()
            take_up(locked.held, locked.place)
            if locked.held.language != spoken():
                self._reword_workspace(locked.held)
        else:
            self._show_document(document, locked.place)
        self._protection.after_opening(document, recovery_key)

    def _settings(self) -> None:
        dialog = SettingsDialog(self._preferences, self._services.files, self)
        dialog.exec()
        dialog.deleteLater()
        if self._workspace is not None:
            self._lock.arm(self._workspace.session.document, self._preferences.idle_minutes)

    # The language

    def _reword(self) -> None:
        """Shows everything anew in the language that is spoken now, with everything where it was."""
        self._commands.reword(self._menus())
        self._banner.reword()
        self._saved.reword()
        former = self.lock_screen
        if self._workspace is not None:
            self._reword_workspace(self._workspace)
        elif former is not None:
            screen = self._lock.screen(self._stage)
            screen.take_over(former)
            self._show_lock(screen)
        else:
            self._show_start()
        self._refresh()

    def _reword_workspace(self, former: Workspace) -> None:
        """Puts a workspace in another language in the place of one, over the same session: nothing is opened anew."""
        former.flush()
        was_active = self.isActiveWindow()
        place, view = whereabouts(former), view_of(former)
        former.session.reword()
        workspace = self._new_workspace(former.session)
        self._show_workspace(workspace)
        self._stage.drop(former)
        return_to(workspace, place)
        bring_back(view, workspace)
        if was_active:  # and not what stands in a window beside this one
            self.activateWindow()

    # Commands

    def _menus(self) -> tuple[CommandMenu, ...]:
        work = self._work
        new_case = Command("new_case", self.tr("&New case…"), self._cases.ask_new, "Ctrl+N", "inspection")
        return (
            self._file_menu(),
            work.edit_menu(self._palette.command()),
            CommandMenu(
                self.tr("&Case"),
                (new_case, *work.case_commands(), "", *self._status.commands(), "", *self._bulk.commands()),
            ),
            CommandMenu(
                self.tr("&View"),
                (
                    *work.screen_commands(),
                    "",
                    *work.companion_commands(),
                    "",
                    *self._look_commands(),
                    "",
                    self._own(),
                ),
            ),
            self._help.menu(),
        )

    def _look_commands(self) -> tuple[Command | str, ...]:
        return (*self._look.commands(), "", *self._language.commands())

    def _file_menu(self) -> CommandMenu:
        quit_ = Command("quit", self.tr("&Quit"), self.close, "Ctrl+Q")
        parts = (
            self._file_commands(),
            self._protection.commands(self.lock),
            self._backups.commands(),
            self._work.report_commands(),
            (quit_,),
        )
        return CommandMenu(self.tr("&File"), tuple(entry for part in parts for entry in ("", *part))[1:])

    def _file_commands(self) -> tuple[Command, ...]:
        return (
            Command("new", self.tr("&New inspection…"), self._ask_new, "Ctrl+Shift+N"),
            Command("open", self.tr("&Open…"), self._ask_open, "Ctrl+O"),
            Command("close", self.tr("&Close"), self.close_inspection, "Ctrl+W", "file"),
            Command("forget", self.tr("&Forget the recent files"), self._forget_recent),
        )

    def _own(self) -> Command:
        return Command("settings", self.tr("&Settings: your name, the lock…"), self._settings, "Ctrl+,")

    def _all_commands(self) -> Commands:
        return self._commands

    def _all_menus(self) -> tuple[CommandMenu, ...]:
        return self._commands.menus

    # State

    def _on_changed(self, _operation: Operation) -> None:
        if self._workspace is not None and not self._workspace.session.unsaved:
            self._banner.settle()
        self._refresh()

    def _on_refused(self, error: CasereadError) -> None:
        if self._workspace is not None:  # not under the lock: the message names what was written about
            kept = self.tr("What you typed is kept here, and is saved as soon as it can be.")
            self._banner.show_error(error, after=kept if self._workspace.session.unsaved else "")
            self._saved.show_refused()

    def _refresh(self) -> None:
        self._standing.show(self._workspace)
