"""The check of a framework: every fault at once, each with its file, its line and what to do.

It stands apart from loading, which trusts files that were checked. First comes the shape of each table
(`model.checks.shapes`); then what the tables say: characters, names, rules, ratings, the overall rating, statistics and
conditions, a module each; then wording in other languages; then the worked examples and the demonstration.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, count, islice
from pathlib import Path

from model.checks.characters import character_faults
from model.checks.conditions import condition_faults
from model.checks.examples import unexpected
from model.checks.names import name_faults
from model.checks.overall import overall_faults
from model.checks.ratings import rating_faults
from model.checks.rules import rule_faults
from model.checks.settings import setting_faults
from model.checks.shapes import shapes
from model.checks.source import Entry, read_source
from model.checks.statistics import statistic_faults
from model.checks.translations import translation_faults
from model.faults import CasereadError, Fault
from model.framework import Framework
from model.framework_loader import load_framework
from model.frameworks import DEMO, read_demo, read_files
from model.inspection import Inspection
from model.interchange import import_operation, parse_json

MOST_FAULTS = 100
"""Faults that are listed; nobody mends more at once."""

# What looks at the tables whose shape is sound, in the order in which faults are listed.
_CHECKS = (
    character_faults,
    name_faults,
    rule_faults,
    rating_faults,
    setting_faults,
    overall_faults,
    statistic_faults,
    condition_faults,
)


def check_folder(folder: Path) -> tuple[Fault, ...]:
    """Every fault of the framework in a folder, its demonstration included."""
    try:
        files = read_files(folder)
    except CasereadError as error:
        return error.faults
    source, _ = read_source(files)
    faults = check_files(files)
    if source is not None:
        faults += tuple(_folder_faults(folder, source.head))
    return faults or tuple(_demo_faults(folder, load_framework(files)))


def check_files(files: Mapping[str, str]) -> tuple[Fault, ...]:
    """Every fault of a framework, given as the text of its files by name. Without one, it can be loaded."""
    source, faults = read_source(files)
    if source is None:
        return faults
    shape_faults, sound = shapes(source)
    said = (fault for check in _CHECKS for fault in check(sound))
    found = chain(faults, shape_faults, said, translation_faults(files, source))
    return _first(found) or _first(_example_faults(load_framework(files), sound.examples))


def _first(found: Iterator[Fault]) -> tuple[Fault, ...]:
    """The first of these faults, each once. The others are not even looked for: it could take very long."""
    faults = tuple(dict.fromkeys(islice(found, MOST_FAULTS)))
    if next(found, None) is None:
        return faults
    more = f"These are the first {MOST_FAULTS} faults. Mend them, then check again."
    return (*faults, Fault("more_faults", "", more))


def _example_faults(framework: Framework, examples: tuple[Entry, ...]) -> Iterator[Fault]:
    for entry in examples:
        for difference in unexpected(framework, entry.table):
            yield entry.fault("example_failed", difference)


def _folder_faults(folder: Path, head: Entry) -> Iterator[Fault]:
    name = folder.resolve().name
    if head.id and head.id != name:
        message = f"The framework's id is “{head.id}”, its folder “{name}”. Make them equal."
        yield head.fault("id_not_folder", message, "id")
    if head.text("demo") and not (folder / DEMO).exists():
        message = f"This announces a demonstration, and there is no {DEMO}. Add one, or leave it out."
        yield head.fault("demo_missing", message, "demo")


def _demo_faults(folder: Path, framework: Framework) -> Iterator[Fault]:
    if not (folder / DEMO).exists():
        return
    ids = (f"demo-{n}" for n in count(1))
    try:
        reads = parse_json(read_demo(folder))
        import_operation(framework, Inspection(), reads, lambda: next(ids))
    except CasereadError as error:
        yield from (Fault(f.code, f"{DEMO} {f.place}".rstrip(), f.message) for f in error.faults)
