"""A programme's questions on paper, with boxes to tick and lines to write on: for a case read away from a screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Table

from model.conditions import Always
from model.findings import Findings
from model.framework import Domain, Fact, Framework, Question, Sample, Standard
from model.language import mark, say, spoken
from model.report_orders import ReportOrder
from model.why import condition
from reports import provenance, style, words
from reports.boxes import Rules, TickBoxes
from reports.markup import paragraph
from reports.pages import Bookmark, Edition, PartBreak, Story
from reports.sheet import Making, Origin, Sheet, creator
from reports.tables import Command, Row, table
from reports.tagged import Grid, Layout, Paragraph

_KIND = mark("Blank form")
_MARGIN = 14 * mm
_BLANK = "_" * 28
_ID, _ANSWERS, _FACT = 13 * mm, 46 * mm, 60 * mm
_LINE, _NOTE_LINE = 20.0, 14.0  # points between ruled lines: at the end, and below each question
_ROOM = 60 * mm
_YES_NO = (mark("Yes"), mark("No"))
_DATE = mark("Day, month, year:")


def form_edition(findings: Findings, _order: ReportOrder, making: Making) -> Edition:
    """The form of an inspection's programme. It carries no data, whatever the inspection holds."""
    return blank_form(findings.framework, making.version)


def blank_form(framework: Framework, version: str) -> Edition:
    """The form of a programme: a part for each sample. `version` is that of the program."""
    sheet = _sheet(framework, creator(version))
    return Edition(spoken(), sheet, lambda _: list(_story(framework, sheet)))


def _sheet(framework: Framework, program: str) -> Sheet:
    """Paper that belongs to no inspection; the pages of one case are kept together by what is written at their head."""
    origin = Origin(None, program, program, say(_KIND))
    head = say("Case reference: {0}").format(_BLANK)
    return Sheet(framework.title, say(_KIND), head, "", framework.attribution, origin, _MARGIN)


def _story(framework: Framework, sheet: Sheet) -> Iterator[object]:
    yield paragraph(sheet.kind, style.EYEBROW)
    yield paragraph(framework.title, style.CASE_TITLE)
    yield paragraph(
        say(
            "Tick one box for each fact and each question. A question that says where it applies is left empty in "
            "other cases."
        ),
        style.BODY,
    )
    for place, sample in enumerate(framework.samples):
        if place:
            yield PartBreak()
        yield from _sample(framework, sample, sheet.width)


def _sample(framework: Framework, sample: Sample, width: float) -> Story:
    domains = framework.domains_for(sample.id)
    several = len(domains) > 1
    return [
        paragraph(sample.title, style.FORM_PART),
        Bookmark(f"sample {sample.id}", words.one_line(sample.title), 0),
        _who(width),
        *_facts(framework, sample, width),
        *provenance.legend(framework.questions_for(sample.id), style.SMALL_NOTE),
        *(part for domain in domains for part in _domain(framework, domain, several, width)),
        CondPageBreak(_ROOM),
        paragraph(say("Notes and evidence"), style.FORM_SECTION),
        Rules(_LINE),
    ]


def _who(width: float) -> Table:
    """Which case it is, who read it, and when."""
    names = (say("Case reference"), say("Read by"), say("Date"))
    cells = [[paragraph(name, style.SMALL_LABEL), Rules(_LINE, 1)] for name in names]
    return table([cells], [width * share for share in (0.4, 0.35, 0.25)], [], Layout(), spaceAfter=4)


def _facts(framework: Framework, sample: Sample, width: float) -> Story:
    """The facts by their groups, each with what may be ticked."""
    story: Story = []
    for group, facts in groupby(framework.facts_for(sample.id), key=lambda fact: fact.group):
        title = paragraph(group, style.FORM_SECTION)
        rows: list[Row] = [[title, ""], *(_fact(fact, sample) for fact in facts)]
        story.append(_ruled(rows, [_FACT, width - _FACT]))
    return story


def _fact(fact: Fact, sample: Sample) -> Row:
    return [paragraph(fact.title, style.FORM), _values(fact, sample)]


def _values(fact: Fact, sample: Sample) -> object:
    match fact.kind:
        case "yes_no":
            return TickBoxes(map(say, _YES_NO), style.FORM)
        case "choice":
            return TickBoxes((option.title for option in fact.options_for(sample.id)), style.FORM)
        case "date":
            return [paragraph(say(_DATE), style.SMALL_LABEL), Rules(_NOTE_LINE, 1)]
    return Rules(_LINE, 2)


def _domain(framework: Framework, domain: Domain, several: bool, width: float) -> Story:
    asked = [standard for standard in domain.standards if standard.questions]
    title = words.heading(domain.id, domain.title) if several else ""
    head = [CondPageBreak(_ROOM), paragraph(title, style.FORM_PART)] if title and asked else []
    return [*head, *(_standard(framework, standard, width) for standard in asked)]


def _standard(framework: Framework, standard: Standard, width: float) -> Table:
    title = paragraph(words.heading(standard.id, standard.title), style.FORM_SECTION)
    asked = [question for key in standard.questions for question in key.walk()]
    rows: list[Row] = [[title, "", ""], *(_question(framework, standard, question) for question in asked)]
    made = _ruled(rows, [_ID, width - _ID - _ANSWERS, _ANSWERS])
    keys = [row for row, question in enumerate(asked, start=1) if question.parts]
    made.setStyle([("BACKGROUND", (0, row), (-1, row), style.PANEL) for row in keys])
    return made


def _question(framework: Framework, standard: Standard, question: Question) -> Row:
    """A question with when it applies, a line to write on, and its answers."""
    is_key = question in standard.questions and not standard.flat
    text = Paragraph(provenance.marked(question.text, question), style.FORM_KEY if is_key else style.FORM)
    return [
        paragraph(question.id, style.SMALL_LABEL),
        [text, *_when(framework, question), Rules(_NOTE_LINE, 1)],
        TickBoxes((value.title for value in question.offered), style.FORM),
    ]


def _when(framework: Framework, question: Question) -> Story:
    if question.relevant_when == Always():
        return []
    line = say("Only where {0}.").format(condition(framework, question.relevant_when))
    return [paragraph(line, style.SMALL_LABEL)]


def _ruled(rows: list[Row], widths: list[float]) -> Table:
    """A table under its title, which is repeated on each page."""
    commands: list[Command] = [
        ("SPAN", (0, 0), (-1, 0)),
        ("LINEABOVE", (0, 0), (-1, 0), 1, style.ACCENT),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.RULE),
        ("TOPPADDING", (0, 1), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 3.5),
        ("NOSPLIT", (0, 0), (-1, min(2, len(rows) - 1))),
    ]
    return table(rows, widths, commands, Grid(heads=1, captioned=True), repeatRows=1, spaceAfter=6)
