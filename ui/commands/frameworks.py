"""Commands on frameworks: which there are, and whether one is sound."""

from __future__ import annotations

import argparse

from model import frameworks
from model.faults import CasereadError
from ui.commands.parser import Commands


def add_to(commands: Commands) -> None:
    """Adds these commands."""
    commands.add("frameworks", list_frameworks)
    commands.add("check", check, "path")


def list_frameworks(_args: argparse.Namespace) -> int:
    """Lists the frameworks that ship."""
    for framework_id in frameworks.framework_ids():
        framework = frameworks.shipped(framework_id)
        first, last = framework.years
        print(f"{framework.id}\t{framework.title}\t{first}–{last}")
    return 0


def check(args: argparse.Namespace) -> int:
    """Checks a framework folder and lists every fault."""
    from model.framework_check import check_folder

    faults = check_folder(args.path)
    if faults:
        raise CasereadError(faults)
    print(f"{args.path}: no faults.")
    return 0
