"""What was found in a file, for the commands that tell of it."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import datetime
from functools import partial

from model.findings import Findings
from model.soundness import findings_of_stored
from ui.commands.ports import Files
from ui.commands.secrets import with_secret


def findings_in(args: argparse.Namespace, files: Files) -> Findings:
    """What was found in the file that a command is about."""
    return state_of(args, files)[0]


def state_of(args: argparse.Namespace, files: Files) -> tuple[Findings, datetime]:
    """What was found, and when the file was last changed, by this computer's clock."""
    with closing(with_secret(args, partial(files.read, args.file))) as file:
        return findings_of_stored(file.framework, file.inspection), file.last_change.astimezone()
