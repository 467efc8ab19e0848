"""One standard in the inspection summary: its rating, what drove it, and the tables of counts."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, Spacer

from model import wording
from model.findings import Findings
from model.framework import Domain, Framework, Standard
from model.language import say
from model.rating import QuestionResult, StandardRating
from reports import data, style, words
from reports.charts import question_chart
from reports.decisions import decision_box, gate_sentences
from reports.evidence import criteria_story, findings_story
from reports.fitting import Together
from reports.labels import label
from reports.markup import joined, markup, paragraph
from reports.notes import Footnotes
from reports.pages import Bookmark, Story
from reports.provenance import legend, marked
from reports.scores import rating_box, score_line
from reports.tables import counts_table, definitions
from reports.tagged import Paragraph

_ROOM_TO_BEGIN = 48 * mm
_MOST_EMPTY = 70 * mm  # of a page, so that what follows stays together on the next one
_KEPT_WHOLE = 3  # rows; a longer table may break over two pages rather than leave a gap


def domain_story(findings: Findings, domain: Domain, notes: Footnotes, width: float) -> Story:
    """A domain with its standards; a programme's only domain has no heading of its own."""
    alone = len(findings.framework.domains) == 1
    head = [] if alone else domain_head(findings.framework, domain)
    story: Story = []
    for standard in domain.standards:
        story += standard_story(findings, standard, notes, width, [] if story else head)
    section = findings.ratings.sections.get(domain.id)
    return [*story, *score_line(section, domain, width)] if section else story


def domain_head(framework: Framework, domain: Domain) -> Story:
    """The heading of a domain with what it is about."""
    title = domain_title(framework, domain)
    head = [paragraph(title, style.CHAPTER), Bookmark(f"domain {domain.id}", words.one_line(title), 0)]
    stated = domain.statement and domain.method is None  # else it stands with the domain's own score
    return [*head, paragraph(domain.statement, style.BODY)] if stated else head


def domain_title(framework: Framework, domain: Domain) -> str:
    """A domain's title, after its number where the numbers of its standards begin with it."""
    numbered = all(words.is_numbered(framework, standard) for standard in domain.standards)
    return words.heading(domain.id, domain.title) if numbered else domain.title


def standard_story(
    findings: Findings, standard: Standard, notes: Footnotes, width: float, above: Story
) -> Story:
    """Everything about one standard, below what stays with its heading."""
    framework = findings.framework
    rating = findings.ratings.standards[standard.id]
    overview = (
        [*above, *_outcome(findings, rating, width)],
        _listed(findings, rating, notes, width),
        [Spacer(0, 6), definitions(_reasons(framework, rating), width)],
        decision_box(framework, rating, width),
    )
    return [
        Together(overview, _MOST_EMPTY),
        *findings_story(findings, rating),
        *_data(findings, standard, width),
        *criteria_story(standard),
        *(part for result in rating.questions for part in _parts(framework, result, notes, width)),
    ]


def _heading(framework: Framework, standard: Standard) -> Story:
    """The heading: one of the document's chapters where there are no domains above."""
    title = words.heading(standard.id, standard.title)
    alone = len(framework.domains) == 1
    bookmark = Bookmark(f"standard {standard.id}", words.one_line(title), 0 if alone else 1)
    return [paragraph(title, style.SECTION_CHAPTER if alone else style.SECTION), bookmark]


def _outcome(findings: Findings, rating: StandardRating, width: float) -> Story:
    """The heading, what is asked for and how it was rated."""
    framework = findings.framework
    banded = rating.questions and not data.has_bars(rating.standard)
    return [
        *_heading(framework, rating.standard),
        rating_box(framework, rating, width),
        *(question_chart(findings, rating, width) if banded else []),
    ]


def _listed(findings: Findings, rating: StandardRating, notes: Footnotes, width: float) -> Story:
    """The questions: with their counts, or by their words alone where no case answers them."""
    standard = rating.standard
    if not rating.questions:
        return _questions(findings.framework, standard)
    return [] if data.has_bars(standard) else _results(findings, rating, notes, width)


def _data(findings: Findings, standard: Standard, width: float) -> Story:
    shown = data.has_bars(standard) and data.beside_ratings(findings.framework)
    return data.data_story(findings, standard, width) if shown else []


def _results(findings: Findings, rating: StandardRating, notes: Footnotes, width: float) -> Story:
    standard = rating.standard
    named = findings.framework.words
    rated = markup(named.rating.lower()) + notes.mark(standard.method.explanation)
    asked = wording.several(named, "question")
    line = markup(say("Our {0} for this {1} is based on the following {2}:"))
    intro = line.format(rated, markup(named.standard.lower()), markup(asked.lower()))
    number = words.sample_of(findings, findings.framework.domain_of(standard.id).id)
    base = markup(words.base_line(findings.framework, standard.base, number)) + notes.mark(standard.note)
    rows = [(result, notes.mark(result.question.note)) for result in rating.questions]
    counts = counts_table(base, rows, width)
    shown = legend(result.question for result in rating.questions)
    lead_in = Paragraph(intro, style.LEAD_IN)
    return [lead_in, counts, *notes.printed(), *shown]


def _questions(framework: Framework, standard: Standard) -> Story:
    """The questions that a judgement takes into account."""
    if not standard.questions:
        return []
    named = wording.several(framework.words, "question").lower()
    line = say("In making a judgement, we take into account the answers to the following {0}:")
    items = [Paragraph(marked(q.text, q), style.ITEM, bulletText=q.id) for q in standard.questions]
    return [paragraph(line.format(named), style.LEAD_IN), *items, *legend(standard.questions)]


def _reasons(framework: Framework, rating: StandardRating) -> Iterator[tuple[str, str]]:
    """What drove the rating, how firm it is, and which conditions for discretion hold."""
    if rating.is_decided and not rating.standard.method.decided:
        yield say("Proposed"), label(framework, rating.proposed)
    yield say("Basis"), markup(wording.basis(framework, rating))
    if rating.judgement and rating.judgement.reason:
        yield say("Reason"), markup(rating.judgement.reason)
    if steps := wording.steps(framework, rating) if rating.lowest else ():
        yield say("How firm it is"), joined(steps)
    if rating.standard.method.gates and rating.proposed:
        holding = gate_sentences(framework, rating) or say("No condition for discretion holds.")
        yield say("Discretion"), holding
    if not rating.standard.scored:
        yield say("Score"), say("This rating does not count towards the overall score.")


def _parts(framework: Framework, result: QuestionResult, notes: Footnotes, width: float) -> Story:
    """A key question with the counts of its sub-questions; its own note stands under the table above."""
    if not result.parts:
        return []
    base = markup(words.base_line(framework, result.question.base, result.count.relevant))
    rows = [(part, notes.mark(part.question.note)) for part in result.parts]
    text = marked(result.question.text, result.question)
    under = legend((result.question, *(part.question for part in result.parts)))
    table = [counts_table(base, rows, width), *notes.printed(), *under]
    if len(rows) <= _KEPT_WHOLE:
        return [KeepTogether([Paragraph(text, style.QUESTION), *table])]
    return [CondPageBreak(_ROOM_TO_BEGIN), Paragraph(text, style.QUESTION_OF_LONG_TABLE), *table]
