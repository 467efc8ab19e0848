"""The command that checks a file, and whether a printed report was made from it."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from model.faults import Fault, FileError
from model.figures import fingerprint
from model.findings import Findings
from model.past import states_near
from model.soundness import findings_of_stored
from ui import ports
from ui.commands.parser import Commands
from ui.commands.ports import Imprint, Services, Verification
from ui.commands.secrets import with_secret

SEAL_HELP = (
    "Compare this seal with one noted earlier: a history that was cut off at its end, and values changed to fit, "
    "cannot be told from a shorter one."
)


class Verifying:
    """This command, with what it works on."""

    def __init__(self, services: Services) -> None:
        self._files = services.files
        self._reports = services.reports

    def add_to(self, commands: Commands) -> None:
        """Adds it."""
        verifying = commands.opening("verify", self.verify)
        described = "whether this report was printed from the file"
        verifying.add_argument("--report", type=Path, metavar="PDF", help=described)

    def verify(self, args: argparse.Namespace) -> int:
        """Checks that a file is whole and agrees with its history."""

        def check(secret: str | None) -> tuple[Verification, str]:
            found = self._files.verify(args.file, secret)
            if found.faults:
                raise FileError(found.faults)
            return found, self._belonging(args, secret) if args.report else ""

        found, belonging = with_secret(args, check)
        whole = f"Its history is unbroken up to entry {found.entries}, sealed with {found.seal}."
        print(f"{args.file}: whole. {whole}")
        print(SEAL_HELP)
        if belonging:
            print(belonging)
        return 0

    def _belonging(self, args: argparse.Namespace, secret: str | None) -> str:
        """In words, which state of the file the report was printed from. Raises FileError where it is none of them."""
        printed = self._reports.imprint(args.report)
        with closing(self._files.read(args.file, secret)) as file:
            number, findings = _printed_state(file, printed, args.report)
            last = file.changes
        alike = self._reports.is_as_printed(args.report, findings)
        if alike is False:
            message = "It bears the fingerprint of this file, but what is printed from it looks different."
            raise FileError(Fault("altered_report", str(args.report), message))
        when = "as it is now" if number == last else f"as it was at entry {number} of {last}"
        looks = (
            "Every page looks as printed." if alike else f"By {printed.creator}: its pages were not compared."
        )
        return f"{args.report}: printed from this file {when}. {looks}"


def _printed_state(file: ports.Document, printed: Imprint, report: Path) -> tuple[int, Findings]:
    """An entry after which the file had the fingerprint of a report, and what was found then."""
    for number, inspection in states_near(file.history(), printed.made_at):
        findings = findings_of_stored(file.framework, inspection)
        if fingerprint(findings) == printed.fingerprint:
            return number, findings
    message = "At no time did the file have the fingerprint of this report: it is another inspection's."
    raise FileError(Fault("other_report", str(report), message))
