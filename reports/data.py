"""The data summary: a bar for each question, with its share and the number of cases it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Table

from model import wording
from model.findings import Findings
from model.framework import Framework, Standard
from model.language import counted, mark, say
from model.rating import QuestionResult
from model.scales import Scale
from reports import provenance, style, words
from reports.markup import markup, paragraph
from reports.pages import Story, begun
from reports.shapes import share_bar
from reports.tables import CLOSE_ROWS, headed_table
from reports.tagged import Paragraph

KEY, TITLE = "data", mark("Inspection data")
NOTE = mark("The totals may differ, since some questions may not apply to every case.")
_ID, _BAR, _COUNT, _SHARE = 14 * mm, 38 * mm, 20 * mm, 14 * mm
_ROOM = 55 * mm
_ROOM_TO_BEGIN = 85 * mm  # with the chapter's heading and what is said of all tables
DARK, LIGHT = "■", "□"
"""The two parts of a bar, where words say what they stand for."""


def beside_ratings(framework: Framework) -> bool:
    """Whether each standard shows its own data: where inspectors decide on them. Else they are an annexe."""
    return any(standard.method.decided for standard in framework.standards)


def has_bars(standard: Standard) -> bool:
    """Whether a standard's questions are shown as bars: those without sub-questions and without bands."""
    return standard.flat and standard.method.kind != "lowest_band"


def data_story(findings: Findings, standard: Standard, width: float) -> Story:
    """The bars of one standard with what they are about; nothing without case questions."""
    results = findings.ratings.standards[standard.id].questions
    if not results:
        return []
    number = words.sample_of(findings, findings.framework.domain_of(standard.id).id)
    inspected = counted(say("{n} case inspected.|{n} cases inspected."), number)
    return [
        CondPageBreak(_ROOM),
        paragraph(say("Data summary"), style.QUESTION_OF_LONG_TABLE),
        paragraph(f"{inspected} {standard.note or say(NOTE)}", style.DATA_NOTE),
        data_table(findings, results, width),
        *provenance.legend(result.question for result in results),
    ]


Rated = tuple[Standard, tuple[QuestionResult, ...]]


def in_annexe(findings: Findings) -> list[Rated]:
    """The standards whose bars do not stand with their ratings, with the results of their questions."""
    if beside_ratings(findings.framework):
        return []
    shown = [s for s in findings.framework.standards if has_bars(s)]
    rated = ((standard, findings.ratings.standards[standard.id].questions) for standard in shown)
    return [(standard, results) for standard, results in rated if results]


def data_annexe(findings: Findings, width: float) -> Story:
    """The bars of all standards, where they do not stand with the ratings."""
    rated = in_annexe(findings)
    if not rated:
        return []
    every = [result.question for _, results in rated for result in results]
    return [
        *begun(KEY, say(TITLE), _ROOM_TO_BEGIN),
        paragraph(f"{words.sample_sizes(findings)}. {say(NOTE)}", style.BODY),
        *provenance.legend(every),
        *(part for standard, results in rated for part in _section(findings, standard, results, width)),
    ]


def _section(
    findings: Findings, standard: Standard, results: Sequence[QuestionResult], width: float
) -> Story:
    title = words.heading(standard.id, standard.title)
    heading = paragraph(title, style.QUESTION_OF_LONG_TABLE)
    return [CondPageBreak(_ROOM), heading, data_table(findings, results, width)]


def data_table(findings: Findings, results: Sequence[QuestionResult], width: float) -> Table:
    """The table of bars; a scale of several answers prints how many cases had each."""
    head = [
        "",
        paragraph(say("Question"), style.CELL_HEAD),
        Paragraph(_key(results), style.CELL_HEAD),
        paragraph(say("Cases"), style.CELL_HEAD_NUMBER),
        paragraph(say("Share"), style.CELL_HEAD_NUMBER),
    ]
    widths = [_ID, width - _ID - _BAR - _COUNT - _SHARE, _BAR, _COUNT, _SHARE]
    made = headed_table([head, *(_row(findings, result) for result in results)], widths, names=1)
    made.setStyle([("NOSPLIT", (0, 0), (-1, 2)), ("NOSPLIT", (0, -2), (-1, -1)), *CLOSE_ROWS])
    return made


def _row(findings: Findings, result: QuestionResult) -> list[object]:
    question, count = result.question, result.count
    lines = [provenance.asked(question), *_values(findings, result)]
    return [
        paragraph(question.id, style.VALUES),
        Paragraph("<br/>".join(lines), style.DATA),
        share_bar(count, _BAR - 8),
        paragraph(words.yes_of(count, say("none")), style.DATA_NUMBER),
        paragraph(wording.percent(count), style.DATA_NUMBER_STRONG),
    ]


def _key(results: Iterable[QuestionResult]) -> str:
    met, other = sides(results)
    return f"{DARK}&nbsp;{markup(met)}&nbsp;&nbsp; {LIGHT}&nbsp;{markup(other)}"


def sides(results: Iterable[QuestionResult]) -> tuple[str, str]:
    """What the two parts of a bar stand for: the words of the scale, or both sides of several scales."""
    scales = {result.question.scale.id: result.question.scale for result in results}
    plain = [scale for scale in scales.values() if is_plain(scale)]
    if len(scales) == 1 and plain:
        return _titles(plain[0], "met")[0], _titles(plain[0], "not_met")[0]
    return say("met"), say("not met")


def is_plain(scale: Scale) -> bool:
    """Whether a scale has one answer that is met and wanted, and one that is neither."""
    met = [value for value in scale.values if value.counts == "met"]
    return len(met) == len(_titles(scale, "not_met")) == 1 and met[0].tone != "not_met"


def _titles(scale: Scale, counts: str) -> list[str]:
    return [value.title for value in scale.values if value.counts == counts]


def _values(findings: Findings, result: QuestionResult) -> list[str]:
    line = markup(answers_given(findings, result))
    return [f'<font size="7" color="{style.hexadecimal(style.MUTED)}">{line}</font>'] if line else []


def answers_given(findings: Findings, result: QuestionResult) -> str:
    """How many cases had each answer of a scale that is more than two-valued, or whose first answer is unwanted."""
    scale = result.question.scale
    if is_plain(scale) or not result.count.relevant:
        return ""
    given = findings.tally.values
    met, rest = (
        " · ".join(
            f"{value.title}\u00a0{given.get((result.question.id, value.id), 0)}"
            for value in scale.values
            if value.counts == counts
        )
        for counts in ("met", "not_met")
    )
    unwanted = any(value.counts == "met" and value.tone == "not_met" for value in scale.values)
    line = f"{DARK}\u00a0{met}  {LIGHT}\u00a0{rest}"
    return say("{0} (better when lower)").format(line) if unwanted else line
