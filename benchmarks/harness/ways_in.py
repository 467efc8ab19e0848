"""Each way in for what others wrote, up to the figures that follow: it ends in a result, or in faults that help.

Every function here returns the codes of the faults, of which there are none where the input was taken. What the
program has no message for goes through as an exception: that is what the fuzz tests look for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from model.faults import LONGEST_MESSAGE, LONGEST_PLACE, CasereadError, Fault
from model.findings import findings_of
from model.framework import Framework
from model.framework_check import MOST_FAULTS, check_files, check_folder
from model.framework_loader import load_framework
from model.inspection import Inspection
from model.interchange import exported, import_operation, parse_json
from model.operations import applied
from model.soundness import findings_of_stored
from storage.document import Scribe, open_file
from storage.incoming import incoming
from storage.verification import verify

_WITHOUT_PLACE = {"not_json", "not_reads", "too_large", "more_faults", "contradictory"}
_WITHOUT_PLACE |= {"framework_incomplete", "framework_syntax", "framework_format"}
NOBODY = Scribe(lambda: datetime.now(UTC))
Codes = tuple[str, ...]


def reads(framework: Framework, text: str, into: Inspection | None = None) -> Codes:
    """Imports a text, and exports what came of it."""
    inspection, numbers = into or Inspection(), count(1)
    try:
        operation, _ = import_operation(
            framework, inspection, parse_json(text), lambda: f"case-{next(numbers)}"
        )
    except CasereadError as error:
        return codes_of(error.faults)
    json.dumps(exported(findings_of(framework, applied(inspection, operation))))
    return ()


def spreadsheet(framework: Framework, path: Path, into: Inspection | None = None) -> Codes:
    """Imports a workbook or a table, and rates what came of it."""
    inspection, numbers = into or Inspection(), count(1)
    try:
        operation, _ = incoming(path).taking_over(framework, inspection, lambda: f"case-{next(numbers)}")
    except CasereadError as error:
        return codes_of(error.faults)
    findings_of(framework, applied(inspection, operation))
    return ()


def framework(files: Mapping[str, str]) -> Codes:
    """Checks a framework. One without faults can be loaded and rated."""
    faults = check_files(files)
    if not faults:
        findings_of(load_framework(files), Inspection())
    return codes_of(faults)


def stored_framework(files: Mapping[str, str], inspection: Inspection) -> Codes:
    """Loads a framework and rates an inspection with it, both as from a file and unchecked."""
    try:
        findings_of_stored(load_framework(files), inspection)
    except CasereadError as error:
        return codes_of(error.faults)
    return ()


def folder(path: Path) -> Codes:
    """Checks a framework's folder."""
    return codes_of(check_folder(path))


def stored_inspection(framework: Framework, inspection: Inspection) -> Codes:
    """Rates an inspection as from a file, with values that nobody checked."""
    try:
        findings_of_stored(framework, inspection)
    except CasereadError as error:
        return codes_of(error.faults)
    return ()


def inspection_file(path: Path, secret: str | None) -> Codes:
    """Opens an inspection file to read it and rates it, then lists all that is wrong with it."""
    try:
        with closing(open_file(path, NOBODY, exclusive=False, secret=secret)) as file:
            findings_of_stored(file.framework, file.inspection)
            file.history()
        return codes_of(verify(path, secret).faults)
    except CasereadError as error:
        return codes_of(error.faults)


def codes_of(faults: Iterable[Fault]) -> Codes:
    """The codes of faults, each of which has to name itself and its place and to be of readable length."""
    codes = []
    for fault in faults:
        assert re.fullmatch(r"[a-z_]+", fault.code), fault
        assert 0 < len(fault.message) <= LONGEST_MESSAGE, fault
        assert len(fault.place) <= LONGEST_PLACE, fault
        assert fault.place or fault.code in _WITHOUT_PLACE, fault
        codes.append(fault.code)
    assert len(codes) <= 2 * (MOST_FAULTS + 1)
    return tuple(codes)
