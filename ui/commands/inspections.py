"""Commands on what an inspection is: making one, filling it, rating it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import closing
from functools import partial

from model import frameworks
from model.faults import CasereadError, Fault
from model.operations import Operation
from model.pseudonymity import personal_remarks
from model.soundness import findings_of_stored
from model.wording import cases, flag
from ui import ports
from ui.commands import terminal
from ui.commands.findings import findings_in
from ui.commands.parser import FRAMEWORK_HELP, Commands
from ui.commands.ports import Services
from ui.commands.secrets import protection, with_secret, write_sheet


class Inspections:
    """These commands, with what they work on."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def add_to(self, commands: Commands) -> None:
        """Adds them."""
        first = frameworks.framework_ids()[0]
        demo = commands.making("demo", self.demo)
        demo.add_argument("--framework", metavar="ID", default=first, help=FRAMEWORK_HELP)
        new = commands.making("new", self.new)
        new.add_argument("--framework", metavar="ID", required=True, help=FRAMEWORK_HELP)
        new.add_argument("--service", metavar="NAME", required=True)
        commands.opening("import", self.import_reads, "reads")
        commands.opening("rate", self.rate).add_argument("--json", action="store_true")

    def demo(self, args: argparse.Namespace) -> int:
        """Writes a demonstration inspection."""
        chosen = protection(args, self._services)
        with closing(self._services.files.create_demo(args.file, args.framework, chosen)) as file:
            write_sheet(args, self._services, file, chosen)
            print(f"{args.file}: {cases(len(file.inspection.cases))}. {file.inspection.notice}")
        return 0

    def new(self, args: argparse.Namespace) -> int:
        """Makes a new inspection file."""
        service = args.service.strip()
        if not service:
            message = "An inspection needs the name of a service."
            raise CasereadError(Fault("service_missing", "--service", message))
        chosen = protection(args, self._services)
        with closing(self._services.files.create(args.file, args.framework, service, chosen)) as file:
            write_sheet(args, self._services, file, chosen)
            print(f"{args.file}: ready.")
        return 0

    def import_reads(self, args: argparse.Namespace) -> int:
        """Adds case reads, judgements and decisions: all of them, or none."""
        from model.incoming import told

        files = self._services.files
        reads = files.incoming(args.reads)
        with closing(with_secret(args, partial(files.open, args.file))) as file:
            before = file.inspection
            operation, remarks = reads.taking_over(file.framework, before, self._services.new_id)
            if operation.changes:
                file.backups.ensure("import")
                file.commit(operation)
            for fault in filter(None, [file.backups.fault]):
                terminal.tell(str(fault))
            personal = personal_remarks(operation, file.inspection)
            for remark in (*remarks, *_flagged(file, operation), *personal):
                terminal.tell(remark)
            print(f"{args.file}: {told(operation, before, file.inspection)}.")
        return 0

    def rate(self, args: argparse.Namespace) -> int:
        """Prints the ratings as a table, or as JSON."""
        findings = findings_in(args, self._services.files)
        if args.json:
            from model.figures import ratings_data

            print(json.dumps(ratings_data(findings), indent=2))  # ASCII: no terminal changes a letter
        else:
            print(self._services.reports.ratings_table(findings))
        return 0


def _flagged(file: ports.Document, operation: Operation) -> Iterator[str]:
    """What is unusual about the decisions in an operation: they are kept, and said to be so."""
    for standard, rating in findings_of_stored(file.framework, file.inspection).ratings.standards.items():
        if operation.touches("decisions", standard):
            yield from (f"decision {standard}: {flag(code)}" for code in rating.flags)
