"""What is done to all cases that are chosen in the list, or to the one that is read: one operation to undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from model.bulk import Plan, plan_check, plan_fact, plan_reader, plan_removal, plan_reopen, plan_sign_off
from model.case_cells import copied
from model.incoming import Preview, preview_of
from model.language import counted
from model.operations import Operation
from model.pasted_cases import paste_operation, read_paste
from ui.announce import announce
from ui.clock import Clock, local_now
from ui.menus import Command
from ui.screens.bulk_dialogs import BulkDialog, BulkWords, FactDialog, ReaderDialog
from ui.screens.paste_dialog import PasteDialog

if TYPE_CHECKING:
    from ui.session import Session
    from ui.workspace import Workspace


class BulkChanges(QObject):
    """Acts on the workspace that is open; does nothing while none is.

    `name` gives the name of who works here, and asks for it the first time; empty where nobody gives it.
    """

    def __init__(self, name: Callable[[], str], window: QWidget, clock: Clock = local_now) -> None:
        super().__init__(window)
        self._name = name
        self._window = window
        self._clock = clock
        self._open: Workspace | None = None

    def use(self, workspace: Workspace | None) -> None:
        """Acts on this workspace from now on."""
        self._open = workspace

    def commands(self) -> tuple[Command | str, ...]:
        """What the menu of cases has for those that are chosen; `StatusCommands` has check, sign-off and reopening."""
        return (
            Command("set_reader", self.tr("Set the &reader…"), self.set_reader, "", "inspection"),
            Command("set_fact", self.tr("Se&t a fact…"), self.set_fact, "", "inspection"),
            Command("remove_cases", self.tr("Remo&ve…"), self.remove, "", "inspection"),
            "",
            Command("copy_cases", self.tr("&Copy the facts"), self.copy, "", "inspection"),
            Command("paste_cases", self.tr("&Paste cases…"), self.paste, "", "inspection"),
        )

    def ask(self, what: str) -> None:
        """Does what the list of cases asks for, by its id."""
        self._acts[what]()

    def check(self) -> None:
        """Records who checked the chosen cases."""
        does = self.tr(
            "{n} case will be marked as checked by {0}.|{n} cases will be marked as checked by {0}."
        )
        self._close(plan_check, BulkWords(self.tr("Check cases"), does, self.tr("Check")))

    def sign_off(self) -> None:
        """Records who signed the chosen cases off."""
        does = self.tr("{n} case will be signed off by {0}.|{n} cases will be signed off by {0}.")
        remark = self.tr("Nothing in them can be changed then, unless they are reopened.")
        self._close(plan_sign_off, BulkWords(self.tr("Sign cases off"), does, self.tr("Sign off"), remark))

    def reopen(self) -> None:
        """Takes check and sign-off of the chosen cases away."""
        does = self.tr("{n} case will be reopened.|{n} cases will be reopened.")
        words = BulkWords(self.tr("Reopen cases"), does, self.tr("Reopen"))
        self._ask(
            lambda session, ids: BulkDialog(words, partial(plan_reopen, session.findings, ids), self._window)
        )

    def set_reader(self) -> None:
        """Gives the chosen cases another reader."""

        def dialog(session: Session, ids: list[str]) -> BulkDialog:
            readers = Counter(session.case(case_id).reader for case_id in ids)
            common = [name for name, _ in readers.most_common() if name]
            return ReaderDialog(partial(plan_reader, session.findings, ids), common, self._window)

        self._ask(dialog)

    def set_fact(self) -> None:
        """Gives the chosen cases another value of a fact."""

        def dialog(session: Session, ids: list[str]) -> BulkDialog:
            findings = session.findings
            return FactDialog(findings.framework, partial(plan_fact, findings, ids), self._window)

        self._ask(dialog)

    def remove(self) -> None:
        """Removes the chosen cases."""
        does = self.tr(
            "{n} case will be removed with all its answers.|{n} cases will be removed with all their answers."
        )
        words = BulkWords(self.tr("Remove cases"), does, self.tr("Remove"), self.tr("Undo brings them back."))
        self._ask(
            lambda session, ids: BulkDialog(words, partial(plan_removal, session.findings, ids), self._window)
        )

    def copy(self) -> None:
        """Copies the facts of the chosen cases for a spreadsheet. The lock and closing empty the clipboard."""
        if self._open is None or not self._chosen:
            return
        session = self._open.session
        cases = [session.case(case_id) for case_id in self._chosen]
        QGuiApplication.clipboard().setText(copied(session.findings.framework, cases))
        announce(self._window, counted(self.tr("{n} case copied|{n} cases copied"), len(cases)))

    def paste(self) -> None:
        """Shows what rows of a spreadsheet on the clipboard mean, and takes them over once that is confirmed."""
        if self._open is None:
            return
        session = self._open.session
        text = QGuiApplication.clipboard().text()
        framework, inspection = session.findings.framework, session.inspection
        reads = read_paste(framework, inspection, text)
        pasted = preview_of(reads, paste_operation(reads, inspection, lambda: uuid4().hex), inspection)
        dialog = PasteDialog(pasted, framework, session.lookout, self._window)
        dialog.confirmed.connect(self._take_over)
        dialog.exec()
        dialog.deleteLater()

    @property
    def _acts(self) -> Mapping[str, Callable[[], None]]:
        return {
            "check": self.check,
            "sign_off": self.sign_off,
            "reopen": self.reopen,
            "reader": self.set_reader,
            "fact": self.set_fact,
            "remove": self.remove,
            "copy": self.copy,
            "paste": self.paste,
        }

    @property
    def _chosen(self) -> list[str]:
        """The case that is read, or those chosen in the list."""
        if self._open is None:
            return []
        return [self._open.case_id] if self._open.reading else self._open.cases.chosen_cases

    def _close(self, plan: Callable[..., Plan], words: BulkWords) -> None:
        """Asks about checking or signing off, once it is known who does."""
        by = self._name() if self._chosen else ""
        if by:
            on = self._clock().date().isoformat()
            said = words._replace(does=words.does.format(by.replace("|", "/"), n="{n}"))
            self._ask(
                lambda session, ids: BulkDialog(
                    said, partial(plan, session.findings, ids, by, on), self._window
                )
            )

    def _ask(self, make: Callable[[Session, list[str]], BulkDialog]) -> None:
        if self._open is None or not self._chosen or not self._open.flush():
            return
        dialog = make(self._open.session, self._chosen)
        dialog.show_plan()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._make(dialog.plan.operation)
        dialog.deleteLater()

    def _take_over(self, pasted: Preview) -> None:
        self._make(pasted.operation)

    def _make(self, wanted: Operation | None) -> None:
        if wanted is not None and self._open is not None:
            self._open.session.make(wanted)
