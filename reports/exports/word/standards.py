"""The domains with their standards: each rating with what drove it, its chart, and the tables of counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from model import wording
from model.findings import Findings
from model.framework import Criterion, Domain, Framework, Question, Standard
from model.language import say
from model.pictures.shares import share_bar
from model.rating import QuestionResult, StandardRating
from reports import data, evidence, provenance, words
from reports.charts import question_picture
from reports.exports.word.decided import Line, standard_decision
from reports.exports.word.glance import figures
from reports.exports.word.manuscript import PICTURE_WIDTH, Manuscript
from reports.exports.word.notes import TableNotes
from reports.exports.word.tables import BAR_HEIGHT, Cell, Grid, room
from reports.labels import ARROW
from reports.standards import domain_title

_COUNTS = (0.58, 0.14, 0.14, 0.14)
_BARS = (0.43, 0.18, 0.13, 0.13, 0.13)
"""What the columns take of the width, without bars and with them."""


def write_domain(made: Manuscript, findings: Findings, domain: Domain) -> None:
    """A domain with its standards; a programme's only domain has no heading of its own."""
    alone = len(findings.framework.domains) == 1
    if not alone:
        made.heading(domain_title(findings.framework, domain), 1, new_page=not findings.ratings.sections)
        made.text("" if domain.method else domain.statement)
    for standard in domain.standards:
        _standard(made, findings, standard, 1 if alone else 2)
    if section := findings.ratings.sections.get(domain.id):
        made.text(
            f"{domain.statement or section.title}: {wording.figures(section.count)}", "Score", strong=True
        )


def _standard(made: Manuscript, findings: Findings, standard: Standard, level: int) -> None:
    framework, rating = findings.framework, findings.ratings.standards[standard.id]
    made.heading(words.heading(standard.id, standard.title), level)
    made.text(provenance.signed(standard.statement, standard), "Statement")
    made.details(list(_reasons(framework, rating)))
    made.details(standard_decision(framework, rating), "Decision")
    _findings(made, findings, rating, level + 1)
    if chart := question_picture(findings, rating, PICTURE_WIDTH):
        made.picture(chart, words.heading(standard.id, standard.title))
    if rating.questions:
        _results(made, findings, rating, level)
    else:
        _questions(made, framework, standard)
    _criteria(made, standard, level + 1)


def _reasons(framework: Framework, rating: StandardRating) -> Iterator[Line]:
    """The rating, what drove it, how firm it is, and which conditions for discretion hold."""
    yield framework.words.rating, words.outcome(framework, rating, ARROW)
    yield say("Basis"), wording.basis(framework, rating)
    if rating.judgement and rating.judgement.reason:
        yield say("Reason"), rating.judgement.reason
    if steps := wording.steps(framework, rating) if rating.lowest else ():
        yield say("How firm it is"), "\n".join(steps)
    if reaches := wording.reaches(framework, rating):
        yield say("Distance"), "; ".join(reaches)
    if rating.standard.method.gates and rating.proposed:
        gates = (framework.gates[gate] for gate in rating.gates)
        held = "\n".join(f"{gate.title}. {gate.explanation}" for gate in gates)
        yield say("Discretion"), held or say("No condition for discretion holds.")
    if not rating.standard.scored:
        yield say("Score"), say("This rating does not count towards the overall score.")


def _findings(made: Manuscript, findings: Findings, rating: StandardRating, level: int) -> None:
    """What inspectors found, as strengths and as areas for improvement, each with its figure."""
    figures_of = dict(evidence.figures_by_question(rating.questions))
    for heading, listed in evidence.findings_by_heading(findings, rating.standard):
        made.heading(heading.rstrip(":"), level)
        for question, finding in listed:
            source = " · ".join(filter(None, (question.id, figures_of.get(question.id, ""))))
            unbroken = source.replace(" ", "\u00a0")
            made.item(f"{finding.text or question.short} [{unbroken}]")


def _questions(made: Manuscript, framework: Framework, standard: Standard) -> None:
    """The questions that a judgement takes into account."""
    if not standard.questions:
        return
    named = wording.several(framework.words, "question").lower()
    line = say("In making a judgement, we take into account the answers to the following {0}:")
    made.text(line.format(named), "Lead")
    for question in standard.questions:
        made.numbered(question.id, provenance.signed(question.text, question))
    made.lines(provenance.legend_of(standard.questions), "TableNote")


def _results(made: Manuscript, findings: Findings, rating: StandardRating, level: int) -> None:
    """The table of key questions, and one for the sub-questions of each, as the published reports print them."""
    framework, standard = findings.framework, rating.standard
    number = words.sample_of(findings, framework.domain_of(standard.id).id)
    base = words.base_line(framework, standard.base, number)
    lead = say("Our {0} for this {1} is based on the following {2}:")
    asked = wording.several(framework.words, "question").lower()
    made.text(lead.format(framework.words.rating.lower(), framework.words.standard.lower(), asked), "Lead")
    about = (base, standard.note)
    if data.has_bars(standard):
        made.table(_bars(findings, about, rating.questions))
    else:
        made.table(_counts(about, rating.questions))
    for result in rating.questions:
        if result.parts:
            made.heading(_asked(result.question), level + 1)
            base = words.base_line(framework, result.question.base, result.count.relevant)
            made.table(_counts((base, result.question.note), result.parts))


def _counts(base: Line, results: Sequence[QuestionResult]) -> Grid:
    """Counts under the line that says of which cases, and the note on that line."""
    notes = TableNotes()
    met = words.met_heading(result.question for result in results)
    head = (notes.noted(*base), say("Relevant cases"), met, say("Share"))
    rows = [(_noted(notes, result), *figures(result.count)) for result in results]
    return Grid(head, rows, _COUNTS, range(1, 4), notes.listed, _legend(results))


def _bars(findings: Findings, base: Line, results: Sequence[QuestionResult]) -> Grid:
    """The same with a bar for each question, and with how many cases had each answer where there are several."""
    notes = TableNotes()
    met, other = data.sides(results)
    key = f"{data.DARK}\u00a0{met}  {data.LIGHT}\u00a0{other}"
    head = (notes.noted(*base), key, say("Relevant cases"), say("Met"), say("Share"))
    rows = [
        (_noted(notes, result, data.answers_given(findings, result)), _bar(result), *figures(result.count))
        for result in results
    ]
    return Grid(head, rows, _BARS, range(2, 5), notes.listed, _legend(results))


def _noted(notes: TableNotes, result: QuestionResult, below: str = "") -> Cell:
    return notes.noted(_asked(result.question), result.question.note, below)


def _bar(result: QuestionResult) -> Cell:
    return Cell(picture=share_bar(result.count, room(_BARS[1]), BAR_HEIGHT))


def _legend(results: Sequence[QuestionResult]) -> list[str]:
    return provenance.legend_of(result.question for result in results)


def _asked(question: Question) -> str:
    text = f"{question.id} {provenance.signed(question.text, question)}"
    remark = say("(not scored)")
    return text if question.scored else f"{text} {remark}"


def _criteria(made: Manuscript, standard: Standard, level: int) -> None:
    """The printed criteria that a judgement rests on, with the evidence under each."""
    if not standard.criteria:
        return
    made.heading(say("Criteria"), level)
    every = [each for criterion in standard.criteria for each in (criterion, *criterion.parts)]
    for criterion in every:
        made.numbered(_number(criterion), provenance.signed(criterion.text, criterion), "Criterion")
    made.lines(provenance.legend_of(every), "TableNote")


def _number(criterion: Criterion) -> str:
    """The printed number of a criterion, or a dot where the programme gives it none."""
    return criterion.id if criterion.id.replace(".", "").isdecimal() else "•"
