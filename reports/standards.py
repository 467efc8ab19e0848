"""One standard in the inspection summary: its rating, what drove it, and the tables of counts."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, Paragraph, Spacer, Table

from model import wording
from model.days import day
from model.findings import Findings
from model.framework import Domain, Framework, Standard
from model.rating import QuestionResult, StandardRating
from reports import style, words
from reports.labels import label, outcome
from reports.markup import joined, markup, paragraph
from reports.pages import Bookmark, Story
from reports.tables import boxed_definitions, counts_table, definitions, table

_ROOM_TO_BEGIN = 75 * mm
_KEPT_WHOLE = 5  # rows; a longer table may break over two pages rather than leave a gap


class Footnotes:
    """Notes with numbers that run through the whole document, printed under the table they belong to."""

    def __init__(self) -> None:
        self._count = 0
        self._pending: list[Paragraph] = []

    def mark(self, note: str) -> str:
        """Markup for the number of a note; nothing where there is no note."""
        if not note:
            return ""
        self._count += 1
        self._pending.append(Paragraph(f"{self._number(5.5, 2.5)} {markup(note)}", style.NOTE))
        return self._number(6, 3.5)

    def printed(self) -> list[Paragraph]:
        """The notes marked since the last time."""
        printed, self._pending = self._pending, []
        return printed

    def _number(self, size: float, rise: float) -> str:
        return f'<super size="{size}" rise="{rise}">{self._count}</super>'


def standard_story(findings: Findings, standard: Standard, notes: Footnotes, width: float) -> Story:
    """Everything about one standard."""
    framework = findings.framework
    rating = findings.ratings.standards[standard.id]
    title = words.heading(standard.id, standard.title)
    listed = _results(findings, rating, notes, width) if rating.questions else _questions(framework, standard)
    overview = [
        paragraph(title, style.SECTION),
        Bookmark(f"standard {standard.id}", words.one_line(title), 1),
        _statement(framework, rating, width),
        *listed,
        Spacer(0, 6),
        definitions(_reasons(framework, rating), width),
        *decision_box(framework, rating, width),
    ]
    parts = (part for result in rating.questions for part in _parts(result, notes, width))
    return [KeepTogether(overview), *parts]


def decision_box(framework: Framework, rating: StandardRating, width: float) -> Story:
    """A decision: before and after, who, when, why, and what is unusual about it; nothing without one."""
    rows = list(_decision_rows(framework, rating))
    return [Spacer(0, 4), boxed_definitions(rows, width)] if rows else []


def _decision_rows(framework: Framework, rating: StandardRating) -> Iterator[tuple[str, str]]:
    decision = rating.decision
    if decision is None or not decision.rating:
        return
    moved = outcome(framework, rating) if words.was_moved(rating) else label(framework, rating.final)
    made = " · ".join(markup(part) for part in (decision.by, day(decision.on)) if part)
    yield "Decision", moved
    yield "Decided by", made or "Not recorded"
    yield "Reason", markup(decision.reason) or "Not recorded"
    if rating.flags:
        yield "Remarks", joined(wording.FLAGS[flag] for flag in rating.flags)


def gate_sentences(framework: Framework, rating: StandardRating) -> str:
    """Markup for the conditions under which a panel may move the rating, as far as they hold."""
    gates = (framework.gates[gate] for gate in rating.gates)
    return "<br/>".join(f"<b>{markup(gate.title)}.</b> {markup(gate.explanation)}" for gate in gates)


def _statement(framework: Framework, rating: StandardRating, width: float) -> Table:
    """What the standard asks for, beside its rating."""
    cells = [
        paragraph(rating.standard.statement, style.STATEMENT),
        Paragraph(label(framework, rating.final), style.RATING),
    ]
    final = framework.rating(rating.final) if rating.final else None
    whole = ((0, 0), (-1, -1))
    commands = [
        ("BACKGROUND", *whole, style.PANEL),
        ("LINEBEFORE", (0, 0), (0, -1), 3, style.tone(final.tone) if final else style.RULE, "butt"),
        ("VALIGN", *whole, "MIDDLE"),
        ("LEFTPADDING", *whole, 9),
        ("TOPPADDING", *whole, 7),
        ("BOTTOMPADDING", *whole, 8),
    ]
    return table([cells], [width - 52 * mm, 52 * mm], commands, spaceAfter=8)


def _results(findings: Findings, rating: StandardRating, notes: Footnotes, width: float) -> Story:
    standard = rating.standard
    named = findings.framework.words
    intro = markup(f"Our {named.rating.lower()}") + notes.mark(standard.method.explanation)
    following = f" for this {named.standard.lower()} is based on the following {named.question.lower()}s:"
    number = words.sample_of(findings, findings.framework.domain_of(standard.id).id)
    base = markup(words.base_line(standard.base, number)) + notes.mark(standard.note)
    rows = [(result, notes.mark(result.question.note)) for result in rating.questions]
    counts = counts_table(base, rows, width)
    return [Paragraph(intro + markup(following), style.LEAD_IN), counts, *notes.printed()]


def _questions(framework: Framework, standard: Standard) -> Story:
    """The questions that a judgement takes into account."""
    named = f"{framework.words.question.lower()}s"
    intro = f"In making a judgement, we take into account the answers to the following {named}:"
    items = [Paragraph(markup(q.text), style.ITEM, bulletText=q.id) for q in standard.questions]
    return [paragraph(intro, style.LEAD_IN), *items]


def _reasons(framework: Framework, rating: StandardRating) -> Iterator[tuple[str, str]]:
    """What drove the rating, how firm it is, and which conditions for discretion hold."""
    if words.is_decided(rating):
        yield "Proposed", label(framework, rating.proposed)
    yield "Basis", markup(wording.basis(framework, rating))
    if rating.judgement and rating.judgement.reason:
        yield "Reason", markup(rating.judgement.reason)
    if steps := wording.steps(framework, rating):
        yield "How firm it is", joined(steps)
    if rating.standard.method.gates and rating.proposed:
        yield "Discretion", gate_sentences(framework, rating) or "No condition for discretion holds."
    if not rating.standard.scored:
        yield "Score", "This rating does not count towards the overall score."


def _parts(result: QuestionResult, notes: Footnotes, width: float) -> Story:
    """A key question with the counts of its sub-questions; its own note stands under the table above."""
    if not result.parts:
        return []
    base = markup(words.base_line(result.question.base, result.count.relevant))
    rows = [(part, notes.mark(part.question.note)) for part in result.parts]
    counts = counts_table(base, rows, width)
    if len(rows) <= _KEPT_WHOLE:
        return [KeepTogether([paragraph(result.question.text, style.QUESTION), counts, *notes.printed()])]
    heading = paragraph(result.question.text, style.QUESTION_OF_LONG_TABLE)
    return [CondPageBreak(_ROOM_TO_BEGIN), heading, counts, *notes.printed()]


def domain_head(domain: Domain) -> Story:
    """The heading of a domain with what it is about."""
    title = words.heading(domain.id, domain.title)
    head = [paragraph(title, style.CHAPTER), Bookmark(f"domain {domain.id}", words.one_line(title), 0)]
    return [*head, paragraph(domain.statement, style.BODY)] if domain.statement else head
