"""The figures of docs/benchmarks.md: `python -m benchmarks.reports --cases 200`, from the folder of the program.

A pack of many cases with notes, beside plain tables on as many pages, all in one run. Seconds are those of one
computer; look at the ratios.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter

from pypdfium2 import PdfDocument
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

import main
from benchmarks.harness.many_cases import file_of, inspection_of
from model.findings import Findings, findings_of
from model.inspection import Case
from model.report_orders import PACK, SUMMARY, ReportOrder

_AT = datetime(2026, 11, 22, 9, 0)
_NOTE = (
    "The plan was reviewed with the child and their carer after the move, and what the child said was used. "
)
_ROWS, _COLUMNS = 31, 5
_REPEATS = 3
_BODY = getSampleStyleSheet()["BodyText"]


def measure() -> int:
    """Prints the table of what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=200, metavar="N", help="cases in the pack")
    parser.add_argument("--keys", action="store_true", help="key presses while the window makes the pack")
    parser.add_argument("--previews", action="store_true", help="until the preview of a case is there")
    parser.add_argument("--exports", action="store_true", help="the data in each form")
    parser.add_argument("--printing", action="store_true", help="the summary, as the window prints it")
    parser.add_argument("--import", action="store_true", dest="taking", help="taking all cases over")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if asked.keys:
        _press(asked.cases)
    elif asked.previews:
        _preview(asked.cases)
    elif asked.exports:
        _export(asked.cases)
    elif asked.printing:
        _print_summary(asked.cases)
    elif asked.taking:
        _take_over(asked.cases)
    else:
        _compare(asked.cases)
    return 0


def findings_with_notes(cases: int) -> Findings:
    """Many cases, each with a note of some sentences at every third question."""
    framework, inspection = inspection_of(cases)
    noted = {key: _noted(case) for key, case in inspection.cases.items()}
    return findings_of(framework, replace(inspection, service="Hull", cases=noted))


def _noted(case: Case) -> Case:
    notes = {
        question: _NOTE * (1 + place % 4) for place, question in enumerate(case.answers) if place % 3 == 0
    }
    return replace(case, notes=notes)


def _compare(cases: int) -> None:
    findings = findings_with_notes(cases)
    pack, taken = _timed(lambda: main.reports().pdf(findings, ReportOrder(PACK), _AT))
    pages = len(PdfDocument(pack))
    print(f"| {cases} cases with notes | pages | seconds | pages in a second | ratio |")
    print("|---|---:|---:|---:|---:|")
    _print_row("case pack: tagged, with contents and links", pages, taken, taken)
    for name, cell in (("plain tables of text", str), ("plain tables of paragraphs", _paragraph)):
        _, plain = _timed(lambda cell=cell: _plain(pages, cell))
        _print_row(name, pages, plain, taken)
    print(f"\n{len(pack) / 1e6:.1f} MB.")


def _print_row(name: str, pages: int, seconds: float, pack: float) -> None:
    print(f"| {name} | {pages} | {seconds:.1f} | {pages / seconds:.0f} | {pack / seconds:.1f} |")


def _timed(make: Callable[[], bytes]) -> tuple[bytes, float]:
    """What was made, and the seconds on the clock in the middle of a few runs."""
    taken: list[float] = []
    made = b""
    for _ in range(_REPEATS):
        begun = perf_counter()
        made = make()
        taken.append(perf_counter() - begun)
    return made, median(taken)


def _paragraph(text: str) -> Paragraph:
    return Paragraph(text, _BODY)


def _plain(pages: int, cell: Callable[[str], object]) -> bytes:
    """As many pages with a table each, as anybody would write them with the library alone."""
    stream = BytesIO()
    story: list[object] = []
    for page in range(pages):
        rows = [[cell(f"{page}.{row}.{column}") for column in range(_COLUMNS)] for row in range(_ROWS)]
        story += [Table(rows, style=[("LINEBELOW", (0, 0), (-1, -1), 0.4, "grey")]), PageBreak()]
    SimpleDocTemplate(stream, pagesize=A4, topMargin=30, bottomMargin=30).build(story)
    return stream.getvalue()


def _press(cases: int) -> None:
    """Answers on the desk, first alone and then while the window makes the pack."""
    from benchmarks.harness.presses import desk_presses, packing_presses

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.caseread"
        file_of(cases, path).close()
        for name, presses in (("alone", desk_presses), ("while the pack is made", packing_presses)):
            clock = sorted(wall for wall, _ in presses(path, 300)["an answer"])
            figures = " | ".join(
                f"{1000 * clock[round(part * (len(clock) - 1))]:.1f}" for part in (0.5, 0.95, 1)
            )
            print(f"| an answer, {name} | {figures} |")


def _preview(cases: int) -> None:
    """The preview of a case, by a new process and by one that waits."""
    from benchmarks.harness.previews import previews

    for name, seconds in previews(cases, 11).items():
        print(f"| {name} | {1000 * median(seconds):.0f} | {1000 * max(seconds):.0f} |")


def _export(cases: int) -> None:
    """CPU seconds and size of the data in each form."""
    from benchmarks.harness.leaving import exports

    for title, seconds, size in exports(findings_with_notes(cases)):
        print(f"| {title} | {seconds:.2f} | {size / 1e6:.1f} |")


def _print_summary(cases: int) -> None:
    """How long the steps are in which the window prints."""
    from benchmarks.harness.leaving import printing_steps

    summary = main.reports().pdf(findings_with_notes(cases), ReportOrder(SUMMARY), _AT)
    pages, steps = printing_steps(summary)
    figures = (sum(steps) / pages, median(steps), max(steps))
    print(f"| {pages} pages | {' | '.join(f'{1000 * seconds:.0f}' for seconds in figures)} |")


def _take_over(cases: int) -> None:
    """CPU seconds of an import, and of its undo."""
    from benchmarks.harness.leaving import taking_over

    for name, seconds in taking_over(findings_with_notes(cases)):
        print(f"| {name} | {seconds:.2f} |")


if __name__ == "__main__":
    sys.exit(measure())
