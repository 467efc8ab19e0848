"""All ratings on one page, for the meeting of the panel that decides on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Spacer, Table

from model import wording
from model.days import day, days
from model.findings import Findings
from model.framework import Domain
from model.language import mark, say, spoken
from model.rating import OverallRating, StandardRating
from model.report_orders import ReportOrder
from reports import style, words
from reports.fitting import FirstThatFits
from reports.labels import final, label
from reports.markup import fitted, joined, markup, paragraph, unbroken
from reports.pages import Bookmark, Edition, Story
from reports.remaining import remaining
from reports.sheet import Making, Sheet, sheet_for
from reports.standards import domain_title
from reports.tables import Command, Row, headed_table, pieces
from reports.tagged import Paragraph

_KIND = mark("Ratings for the panel")
_MARGIN = 14 * mm
_SIZES = ((10.0, 9.0), (9.5, 5.0), (9.0, 3.5), (8.5, 2.5), (8.0, 2.0), (7.5, 1.5), (7.0, 1.0), (6.5, 0.5))
"""Sizes of print with the air above and below the text of each row, in points: the largest that one page holds."""
_OVER_PAGES = (8.5, 2.5)  # where no page holds it
_WITH_REASONS = 5  # of the sizes: reasons of judgements are left out before the print becomes small
_STANDARD, _DECISION, _INITIALS = 31 * mm, 26 * mm, 14 * mm
_IN_FORCE, _IN_FORCE_ALONE = 28 * mm, 40 * mm  # beside how firm a rating is, and where nothing says that
_BASIS_SHARE = 0.5  # of what the others leave, where the rest says how firm it is
_MEETING = 13 * mm
_LARGER = 1.5  # points by which the overall rating is set larger
_BREAK = "<br/>"
_IN_BRACKETS = re.compile(r"\([^()]*\)")


def ratings_edition(findings: Findings, _order: ReportOrder, making: Making) -> Edition:
    """The ratings on one page; on more where it cannot hold them, as nothing is cut."""
    banner = words.preview(findings.framework) if findings.preview else ""
    sheet = sheet_for(findings, words.named(say(_KIND), making.notes), banner, _MARGIN, making)
    return Edition(spoken(), sheet, lambda _: _story(findings, sheet, making.notes))


def _story(findings: Findings, sheet: Sheet, notes: bool) -> Story:
    bookmark = Bookmark("ratings", sheet.kind, 0)
    bookmark.keepWithNext = 0  # what follows asks for a page of its own before it splits
    return [
        paragraph(sheet.kind, style.EYEBROW),
        fitted(sheet.title, style.CASE_TITLE, sheet.width, 2),
        bookmark,
        FirstThatFits(
            [partial(_body, page, notes) for page in _prints(findings, sheet)],
            partial(_body, _Print(findings, sheet, *_OVER_PAGES, reasons=False), notes),
        ),
    ]


@dataclass(frozen=True, slots=True)
class _Print:
    """The page in one size of print, with so much air above and below the text of a row; both in points."""

    findings: Findings
    sheet: Sheet
    size: float
    air: float
    reasons: bool

    def text(self, text: str) -> Paragraph:
        """A paragraph of text that is no markup."""
        return self.marked_up(markup(text))

    def marked_up(self, text: str, larger: float = 0) -> Paragraph:
        """A paragraph of markup, in print that may be larger by some points."""
        return Paragraph(text, style.sized(style.CELL, self.size + larger))

    def head(self, text: str) -> Paragraph:
        """The head of a column, or the name of a row."""
        return paragraph(text, style.sized(style.CELL_HEAD, self.size))


def _prints(findings: Findings, sheet: Sheet) -> Iterator[_Print]:
    """The page as it may be printed, the best first."""
    for size, air in _SIZES[:_WITH_REASONS]:
        yield _Print(findings, sheet, size, air, reasons=True)
    for size, air in _SIZES:
        yield _Print(findings, sheet, size, air, reasons=False)


def _body(page: _Print, notes: bool) -> Story:
    warnings = [page.sheet.notice, "" if notes else say(words.WITHOUT_NOTES)]
    return [
        page.text(_about(page.findings)),
        *(page.marked_up(f"<b>{markup(warning)}</b>") for warning in warnings if warning),
        *_gap(),
        *(page.marked_up(line, larger=_LARGER) for line in _overall(page.findings)),
        *_gap(),
        _ratings(page),
        *_open(page),
        *_gap(),
        _meeting(page),
    ]


def _gap() -> Story:
    return [Spacer(0, 5)]


def _about(findings: Findings) -> str:
    """Which inspection this is."""
    inspection = findings.inspection
    fieldwork = days(inspection.fieldwork_from, inspection.fieldwork_to) or say("not recorded")
    parts = (
        findings.framework.title,
        say("Fieldwork: {0}").format(fieldwork),
        say("Lead inspector: {0}").format(inspection.lead_inspector or say("not recorded")),
        *map(unbroken, words.samples(findings)),
    )
    return " · ".join(parts)


def _overall(findings: Findings) -> Iterator[str]:
    """Markup of the overall rating with its score, and of the headline scores, a line each."""
    framework, overall = findings.framework, findings.ratings.overall
    if overall is not None:
        none = words.NOT_CHOSEN if overall.options else words.NOT_RATED
        so_far = say("Score so far: {0} of {1}.").format(overall.score, overall.maximum)
        lines = [wording.overall_basis(framework, overall), so_far if _is_unfinished_sum(overall) else ""]
        named = markup(say("Overall rating"))
        basis = markup(" ".join(line for line in lines if line))
        yield f"{named}: {label(framework, overall.rating, none)} · {basis}"
    for headline in findings.ratings.headlines:
        rated = f" · {label(framework, headline.band)}" if headline.band else ""
        yield f"{markup(headline.title)}: <b>{markup(wording.percent(headline.count))}</b>{rated}"


def _is_unfinished_sum(overall: OverallRating) -> bool:
    return bool(overall.missing) and overall.score is not None


def _ratings(page: _Print) -> Table:
    """A row for each standard, below its domain where there are several."""
    given = page.findings.ratings.standards.values()
    firm = any(rating.proposed and rating.standard.method.kind != "judgement" for rating in given)
    widths = _widths(page.sheet.width, firm)
    rows: list[Row] = [_heads(page, firm)]
    commands: list[Command] = []
    for row, commands_at in _rows(page, firm):
        added = pieces(row, widths)  # a row of many lines becomes several
        commands += (
            command for at in range(len(rows), len(rows) + len(added)) for command in commands_at(at)
        )
        rows += added
    made = headed_table(rows, widths, space=6)
    made.setStyle(
        [("TOPPADDING", (0, 1), (-1, -1), 1 + page.air), ("BOTTOMPADDING", (0, 1), (-1, -1), 2 + page.air)]
    )
    made.setStyle(commands)
    return made


def _rows(page: _Print, firm: bool) -> Iterator[tuple[Row, Callable[[int], Iterator[Command]]]]:
    """The rows with what gives the commands of the table for a row, by its number."""
    framework = page.findings.framework
    for domain in framework.domains:
        if len(framework.domains) > 1:
            line = page.head(_domain_line(page.findings, domain))
            yield [line, *([""] * (4 + firm))], _across
        for standard in domain.standards:
            rating = page.findings.ratings.standards[standard.id]
            judged = firm and not _firmness(page.findings, rating)
            yield _row(page, rating, firm), _boxes_beside_judgement if judged else _boxes


def _across(row: int) -> Iterator[Command]:
    """A heading over all columns, with the row below it."""
    yield "SPAN", (0, row), (-1, row)
    yield "NOSPLIT", (0, row), (-1, row + 1)


def _boxes(row: int) -> Iterator[Command]:
    """Boxes to write in."""
    yield "GRID", (-2, row), (-1, row), 0.75, style.INK


def _boxes_beside_judgement(row: int) -> Iterator[Command]:
    yield "SPAN", (1, row), (2, row)
    yield from _boxes(row)


def _widths(width: float, firm: bool) -> list[float]:
    in_force = _IN_FORCE if firm else _IN_FORCE_ALONE
    left = width - _STANDARD - in_force - _DECISION - _INITIALS
    told = [left * _BASIS_SHARE, left * (1 - _BASIS_SHARE)] if firm else [left]
    return [_STANDARD, *told, in_force, _DECISION, _INITIALS]


def _heads(page: _Print, firm: bool) -> Row:
    heads = (
        page.findings.framework.words.standard,
        say("Proposed, and what it rests on") if firm else say("What it rests on"),
        *([say("How firm it is")] if firm else []),
        say("In force"),
        say("Decision"),
        say("Initials"),
    )
    return [page.head(text) for text in heads]


def _domain_line(findings: Findings, domain: Domain) -> str:
    """A domain's title, with its own score where it has one."""
    title = domain_title(findings.framework, domain)
    section = findings.ratings.sections.get(domain.id)
    return f"{title} · {wording.percent(section.count)}" if section else title


def _row(page: _Print, rating: StandardRating, firm: bool) -> Row:
    firmness = _firmness(page.findings, rating)
    return [
        page.head(f"{rating.standard.id} {rating.standard.title}"),
        page.marked_up("<br/>".join(_basis(page, rating))),
        *([page.marked_up(firmness) if firmness else ""] if firm else []),
        page.marked_up(_in_force(page.findings, rating)),
        "",
        "",
    ]


def _basis(page: _Print, rating: StandardRating) -> Iterator[str]:
    """Lines of markup: what the figures propose, what that rests on, and the reason of a judgement."""
    framework = page.findings.framework
    if rating.standard.method.kind != "judgement":
        yield label(framework, rating.proposed)
    yield markup(wording.basis(framework, rating))
    if page.reasons and rating.judgement and rating.judgement.reason:
        yield markup(rating.judgement.reason)


def _firmness(findings: Findings, rating: StandardRating) -> str:
    """Markup of how far other ratings are, and of the conditions under which the panel may move this one."""
    framework = findings.framework
    margins = wording.margins(framework, rating)
    lines = [markup(_IN_BRACKETS.sub(lambda found: unbroken(found[0]), line)) for line in margins]
    gates = " · ".join(framework.gates[gate].title for gate in rating.gates)
    if gates:
        discretion = markup(say("Discretion: {0}").format(gates))
        lines.append(f"<b>{discretion}</b>")
    elif rating.standard.method.gates and rating.proposed:
        lines.append(markup(say("No condition for discretion holds.")))
    return "<br/>".join(lines)


def _in_force(findings: Findings, rating: StandardRating) -> str:
    """Markup of the rating in force; one that was decided says by whom and when."""
    shown = final(findings.framework, rating).replace(
        "&nbsp;", _BREAK if _has_stars(findings, rating) else " ", 1
    )
    if rating.decision is None or not rating.is_decided:
        return shown
    made = joined(part for part in (rating.decision.by, day(rating.decision.on)) if part)
    return f"{shown}<br/>{made}" if made else shown


def _has_stars(findings: Findings, rating: StandardRating) -> bool:
    return rating.final is not None and words.stars(findings.framework.rating(rating.final)) is not None


def _open(page: _Print) -> Story:
    """What the panel has to settle, and what is missing before it can."""
    ratings = page.findings.ratings.standards.values()
    lines = list(remaining(page.findings)) if page.findings.preview else []
    if waiting := ", ".join(rating.standard.id for rating in ratings if words.awaits_decision(rating)):
        lines.append(say("To be decided: {0}.").format(waiting))
    if movable := ", ".join(rating.standard.id for rating in ratings if rating.gates):
        lines.append(say("The panel may move: {0}.").format(movable))
    return [*_gap(), page.text(" ".join(lines))] if lines else []


def _meeting(page: _Print) -> Table:
    """Who met, and when: to be filled in by hand. The lead inspector has to be there."""
    lead = page.findings.inspection.lead_inspector
    heads = (say("Meeting on"), say("In the chair"), say("Present"), say("Agreed (signature)"))
    present = say("Lead inspector: {0}").format(lead) if lead else ""
    rows: list[Row] = [[page.head(text) for text in heads], ["", "", page.text(present), ""]]
    widths = [page.sheet.width * share for share in (0.16, 0.22, 0.38, 0.24)]
    made = headed_table(rows, widths, names=None)
    made.setStyle(
        [("GRID", (0, 1), (-1, -1), 0.75, style.INK), ("BOTTOMPADDING", (0, 1), (-1, -1), _MEETING)]
    )
    return made
