"""Inspections with many cases, made from a programme's demonstration, in memory and as encrypted files."""

from __future__ import annotations

from dataclasses import replace
from itertools import count, cycle, islice
from pathlib import Path
from random import Random

import main
from model.framework import Framework
from model.frameworks import demo_reads, shipped
from model.inspection import Case, Inspection, case_values
from model.interchange import import_operation, parse_json
from model.operations import applied, creation
from model.protection import Protection
from ui.ports import Document

PASSPHRASE = "four words for measuring"
FRAMEWORK = "yos-2018"
_PART = 500  # cases that are committed together, as by an import
_SEED = 5


def inspection_of(cases: int) -> tuple[Framework, Inspection]:
    """The cases of the demonstration again and again, some of their answers left out: always the same ones."""
    framework, numbers, random = shipped(FRAMEWORK), count(), Random(_SEED)
    made, _ = import_operation(
        framework, Inspection(), parse_json(demo_reads(FRAMEWORK)), lambda: f"demo-{next(numbers)}"
    )
    inspection = applied(Inspection(), made)
    several = islice(cycle(inspection.cases.values()), cases)
    copies = {f"case-{n:05}": _copy(case, n, random) for n, case in enumerate(several)}
    return framework, replace(inspection, cases=copies)


def file_of(cases: int, path: Path) -> Document:
    """An encrypted file with these cases, open."""
    _, inspection = inspection_of(cases)
    file = main.files().create(path, FRAMEWORK, "Hull", Protection(PASSPHRASE))
    several = iter(inspection.cases.values())
    while some := list(islice(several, _PART)):
        values = ((path, value) for case in some for path, value in case_values(case))
        file.commit(creation(values, f"Import of {len(some)} cases"))
    return file


def _copy(case: Case, number: int, random: Random) -> Case:
    left_out = random.sample(sorted(case.answers), k=number % 7)
    answers = {question: value for question, value in case.answers.items() if question not in left_out}
    return replace(case, id=f"case-{number:05}", ref=f"C-{number + 1:05}", answers=answers)
