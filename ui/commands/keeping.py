"""Commands that keep a file: its history, its backups, its keys."""

from __future__ import annotations

import argparse
from contextlib import closing
from functools import partial
from pathlib import Path

from model.history_view import HistoryView, described
from model.wording import cases
from ui.commands import terminal
from ui.commands.parser import KEYS_HELP, Commands
from ui.commands.ports import Services
from ui.commands.secrets import needed_secret, sheet_of, with_secret

NEW_PASSPHRASE = "CASEREAD_NEW_PASSPHRASE"


class Keeping:
    """These commands, with what they work on."""

    def __init__(self, services: Services) -> None:
        self._files = services.files
        self._reports = services.reports

    def add_to(self, commands: Commands) -> None:
        """Adds them."""
        commands.opening("history", self.history)
        commands.add("backups", self.list_backups, "file")
        commands.opening("restore", self.restore, "backup")
        rescuing = commands.opening("rescue", self.rescue, "out")
        rescuing.add_argument("--keys-from", type=Path, metavar="BACKUP", help=KEYS_HELP)
        commands.opening("passphrase", self.change_passphrase)
        sheet = commands.opening("recovery", self.recovery)
        sheet.add_argument("--out", type=Path, metavar="SHEET.pdf", required=True)

    def history(self, args: argparse.Namespace) -> int:
        """Lists every change: when, who, where, from what to what."""
        with closing(with_secret(args, partial(self._files.read, args.file))) as file:
            view = HistoryView(file.framework, file.inspection, file.history())
            for row in view.rows():
                print(described(row, row.at), end="\n\n")
        return 0

    def list_backups(self, args: argparse.Namespace) -> int:
        """Lists the backups of a file, the newest first."""
        for backup in self._files.backups_of(args.file):
            made = f"{backup.stamp.made_at:%Y-%m-%d %H:%M:%S} UTC"
            secret = "" if backup.opens_as_now else "\tneeds its former passphrase"
            print(f"{backup.path}\t{made}\t{backup.stamp.reason}\t{backup.size} bytes{secret}")
        return 0

    def restore(self, args: argparse.Namespace) -> int:
        """Puts a backup in the place of a file, which becomes a backup itself."""
        with closing(with_secret(args, partial(self._files.restore, args.file, args.backup))) as file:
            print(f"{args.file}: as it was in {args.backup.name}, with {cases(len(file.inspection.cases))}.")
        return 0

    def rescue(self, args: argparse.Namespace) -> int:
        """Salvages all that can be read of a damaged file into a new one, and says what could not be read."""
        found = with_secret(args, partial(self._files.rescue, args.file, args.out, args.keys_from))
        for fault in (*found.lost, *found.doubts):
            terminal.tell(str(fault))
        print(f"{args.out}: {found.values} values. Pages read: {found.pages_read}, lost: {found.pages_lost}.")
        return 0

    def change_passphrase(self, args: argparse.Namespace) -> int:
        """Gives a file another passphrase and another key."""
        self._files.refuse_unencrypted(args.file)
        current = needed_secret(args)
        with closing(self._files.open(args.file, current)) as file:
            file.change_passphrase(current, terminal.new_passphrase(args.passphrase_fd, NEW_PASSPHRASE))
        print(f"{args.file}: has its new passphrase. Copies made before open with the former one.")
        return 0

    def recovery(self, args: argparse.Namespace) -> int:
        """Makes a new recovery key and its sheet; a former sheet opens the file no more."""
        self._files.refuse_unencrypted(args.file)
        passphrase, key = needed_secret(args), self._files.new_recovery_key()
        with closing(self._files.open(args.file, passphrase)) as file:
            self._reports.write_recovery_sheet(sheet_of(file, key), args.out)
            try:
                file.set_recovery_key(passphrase, key)
            except BaseException:
                args.out.unlink(missing_ok=True)
                raise
        print(f"{args.out}: written. Print it, lock it away, and delete this file.")
        return 0
