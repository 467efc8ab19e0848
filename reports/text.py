"""The ratings as a table of plain text, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from model import wording
from model.days import days
from model.findings import Findings
from model.framework import Framework
from model.rating import OverallRating, PooledScore, StandardRating, StatisticResult
from model.tally import Count
from reports import words

Row = tuple[str, ...]
_ARROW = " -> "
_RIGHT_ALIGNED = frozenset({"Yes/relevant", "Share", "Score", "Average", "Range", "Target"})


def ratings_table(findings: Findings) -> str:
    """Every rating with its basis on one line, the overall rating, and a remark while they may change."""
    blocks = [list(_heading(findings)), _ratings(findings), _statistics(findings), list(_ending(findings))]
    return "\n\n".join("\n".join(lines) for lines in blocks if lines) + "\n"


def _heading(findings: Findings) -> Iterator[str]:
    inspection, framework = findings.inspection, findings.framework
    yield words.service(findings)
    yield f"{words.one_line(framework.title)} ({words.one_line(framework.publisher)})"
    fieldwork = days(inspection.fieldwork_from, inspection.fieldwork_to)
    cases = words.one_line(words.sample_sizes(findings))
    yield f"Fieldwork: {fieldwork}. {cases}" if fieldwork else cases
    if inspection.notice:
        yield words.one_line(inspection.notice)


def _ratings(findings: Findings) -> list[str]:
    """Headline scores, then each domain's standards with its own score below; columns that stay empty go."""
    ratings = findings.ratings
    rows = [_head(findings.framework)]
    rows += [_score_row(findings, score, "headline", score.title) for score in ratings.headlines]
    for domain in findings.framework.domains:
        rows += [_row(findings, ratings.standards[standard.id]) for standard in domain.standards]
        if section := ratings.sections.get(domain.id):
            method = domain.method.title if domain.method else ""
            rows.append(_score_row(findings, section, "section", f"{method} {domain.id}: {domain.title}"))
    return list(_aligned(_filled(rows)))


def _head(framework: Framework) -> Row:
    named = framework.words
    banded = any(standard.method.kind == "lowest_band" for standard in framework.standards)
    basis = f"Lowest {named.question.lower()}" if banded else "Basis"
    return (named.standard, basis, "Yes/relevant", "Share", named.rating, "Score", "Gates open")


def _row(findings: Findings, rating: StandardRating) -> Row:
    standard = rating.standard
    count = rating.figure
    summed = findings.framework.overall is not None and findings.framework.overall.kind == "sum"
    return (
        words.one_line(f"{standard.id} {standard.title}"),
        words.one_line(_basis(rating)),
        *_counted(count),
        words.outcome(findings.framework, rating, _ARROW),
        str(rating.score) if summed and rating.score is not None else "",
        ", ".join(rating.gates),
    )


def _score_row(findings: Findings, score: PooledScore, basis: str, title: str) -> Row:
    """A pooled score of a section or a headline; without bands it has no rating."""
    rating = words.rating_title(findings.framework, score.band) if score.band else ""
    return (words.one_line(title), basis, *_counted(score.count), rating, "", "")


def _counted(count: Count | None) -> tuple[str, str]:
    return ("", "") if count is None else (f"{count.yes}/{count.relevant}", wording.percent(count))


def _basis(rating: StandardRating) -> str:
    """The lowest key question, and how many more are as low; or what else the rating rests on."""
    if rating.standard.method.kind == "judgement":
        return "judged"
    if rating.pooled is not None:
        return "pooled" if rating.pooled.relevant else "no relevant case"
    if not rating.lowest:
        return "no relevant case"
    first, others = rating.lowest[0].question, len(rating.lowest) - 1
    return f"{first.id} {first.short}" + (f" (+{others} equal)" if others else "")


def _statistics(findings: Findings) -> list[str]:
    """The statistics beside averages, ranges and targets, where the programme has them."""
    if not findings.ratings.statistics:
        return []
    table = findings.framework.statistics_table
    title = words.one_line(table.title) if table else "Statistics"
    head: Row = ("Yes/relevant", "Share", "Average", "Range", "Target", title)
    rows = [head, *(_statistic(result) for result in findings.ratings.statistics)]
    return list(_aligned(_filled(rows)))


def _statistic(result: StatisticResult) -> Row:
    statistic = result.statistic
    span = f"{statistic.range[0]}-{statistic.range[1]}%" if statistic.range else ""
    lower = " (better when lower)" if statistic.better == "lower" else ""
    return (
        *_counted(result.count),
        "" if statistic.average is None else f"{statistic.average}%",
        span,
        "" if statistic.target is None else f"{statistic.target}%",
        words.one_line(statistic.title) + lower,
    )


def _filled(rows: Sequence[Row]) -> list[Row]:
    """The rows without the columns in which nothing stands below the head."""
    kept = [column for column in range(len(rows[0])) if column == 0 or any(row[column] for row in rows[1:])]
    return [tuple(row[column] for column in kept) for row in rows]


def _aligned(rows: Sequence[Row]) -> Iterator[str]:
    """The rows in columns as wide as their widest cell."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    right = [head in _RIGHT_ALIGNED for head in rows[0]]
    for number, row in enumerate(rows):
        cells = (
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(row, widths, right, strict=True)
        )
        yield "  ".join(cells).rstrip()
        if number == 0:
            yield "  ".join("-" * width for width in widths)


def _ending(findings: Findings) -> Iterator[str]:
    overall = findings.ratings.overall
    if overall is not None:
        yield from _overall(findings.framework, overall)
    if findings.preview:
        progress = findings.progress
        named = wording.plural(findings.framework.words.standard).lower()
        done = f"{progress.answered} of {wording.cases(progress.asked)} complete"
        yield f"Preview: not all cases and {named} are complete ({done}). The ratings may change."


def _overall(framework: Framework, overall: OverallRating) -> Iterator[str]:
    """The overall rating with its basis, and who chose it where somebody did."""
    none = "Not chosen yet" if overall.options else words.NOT_RATED
    title = words.rating_title(framework, overall.rating, none)
    so_far = (
        f" {overall.score} of {overall.maximum} points so far." if overall.missing and overall.maximum else ""
    )
    yield words.one_line(f"Overall: {title}.{so_far} {wording.overall_basis(framework, overall)}")
    if overall.decision is not None and overall.decision.rating:
        reason = overall.decision.reason or "no reason recorded"
        yield words.one_line(f"Chosen by {overall.decision.by or 'not recorded'}: {reason}")
