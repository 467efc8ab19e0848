"""The ratings as a table of plain text, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from model import wording
from model.days import days
from model.findings import Findings
from model.rating import StandardRating
from reports import words

Row = tuple[str, ...]
_RIGHT_ALIGNED = {3, 5}


def ratings_table(findings: Findings) -> str:
    """Every rating with its basis on one line, the overall rating, and a remark while they may change."""
    rows = [_head(findings), *(_row(findings, rating) for rating in findings.ratings.standards.values())]
    return "\n".join([*_heading(findings), "", *_aligned(rows), "", *_ending(findings)]) + "\n"


def _heading(findings: Findings) -> Iterator[str]:
    inspection, framework = findings.inspection, findings.framework
    yield words.service(findings)
    yield f"{words.one_line(framework.title)} ({words.one_line(framework.publisher)})"
    fieldwork = days(inspection.fieldwork_from, inspection.fieldwork_to)
    cases = words.one_line(words.sample_sizes(findings))
    yield f"Fieldwork: {fieldwork}. {cases}" if fieldwork else cases
    if inspection.notice:
        yield words.one_line(inspection.notice)


def _head(findings: Findings) -> Row:
    named = findings.framework.words
    return (
        named.standard,
        f"Lowest {named.question.lower()}",
        "Yes/relevant",
        "Share",
        named.rating,
        "Score",
        "Gates open",
    )


def _row(findings: Findings, rating: StandardRating) -> Row:
    standard = rating.standard
    lowest = rating.lowest[0].count if rating.lowest else None
    return (
        words.one_line(f"{standard.id} {standard.title}"),
        words.one_line(_basis(rating)),
        f"{lowest.yes}/{lowest.relevant}" if lowest else "",
        wording.percent(lowest) if lowest else "",
        _rating(findings, rating),
        "" if rating.score is None else str(rating.score),
        ", ".join(rating.gates),
    )


def _basis(rating: StandardRating) -> str:
    """The lowest key question, and how many more are as low."""
    if not rating.questions:
        return "judged"
    if not rating.lowest:
        return "no relevant case"
    first, others = rating.lowest[0].question, len(rating.lowest) - 1
    return f"{first.id} {first.short}" + (f" (+{others} equal)" if others else "")


def _rating(findings: Findings, rating: StandardRating) -> str:
    final = words.rating_title(findings.framework, rating.final)
    if not words.was_moved(rating):
        return final
    return f"{words.rating_title(findings.framework, rating.proposed)} -> {final}"


def _aligned(rows: Sequence[Row]) -> Iterator[str]:
    """The rows in columns as wide as their widest cell."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = (
            cell.rjust(width) if column in _RIGHT_ALIGNED else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
        if number == 0:
            yield "  ".join("-" * width for width in widths)


def _ending(findings: Findings) -> Iterator[str]:
    overall = findings.ratings.overall
    if overall is not None:
        title = words.rating_title(findings.framework, overall.rating)
        basis = wording.overall_basis(findings.framework, overall)
        yield f"Overall: {title}, {overall.score}/{overall.maximum}. {basis}"
    if findings.preview:
        progress = findings.progress
        done = f"{progress.answered} of {wording.cases(progress.asked)} complete"
        yield f"Preview: not all cases and standards are complete ({done}). The ratings may change."
