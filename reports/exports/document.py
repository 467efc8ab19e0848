"""The text and the tables of the inspection summary for a word processor, where authors finish their reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from model import wording
from model.composition import composition
from model.days import day, days
from model.figures import fingerprint
from model.findings import Findings
from model.framework import Domain, Framework, Question, Standard
from model.inspection import Decision
from model.rating import OverallRating, PooledScore, QuestionResult, StandardRating
from model.tally import Count
from reports import provenance, words
from reports.exports.document_annexe import write_annexe
from reports.exports.manuscript import Manuscript

_COUNTS = (0.58, 0.14, 0.14, 0.14)
_INDENT = "    "
_MARKS = {
    "strength": ("Strength", "Strengths"),
    "area_for_improvement": ("Area for improvement", "Areas for improvement"),
    "": ("Other finding", "Other findings"),
}


def document(findings: Findings, version: str, language: str) -> bytes:
    """The document. `language` is that of its words, such as `en-GB`. The same findings give the same bytes."""
    stamp = f"{version} · {fingerprint(findings)}"
    made = Manuscript(words.service(findings), stamp, language)
    _first_page(made, findings)
    for domain in findings.framework.domains:
        _domain(made, findings, domain)
    _recommendations(made, findings)
    write_annexe(made, findings)
    return made.content()


def _first_page(made: Manuscript, findings: Findings) -> None:
    inspection, framework = findings.inspection, findings.framework
    made.title(words.service(findings), framework.title)
    made.text(inspection.notice)
    if findings.preview:
        made.text(words.preview(framework), strong=True)
    details = [
        ("Fieldwork", days(inspection.fieldwork_from, inspection.fieldwork_to) or "Not recorded"),
        ("Lead inspector", inspection.lead_inspector or "Not recorded"),
        ("Cases", words.sample_sizes(findings)),
    ]
    made.definitions(details)
    if findings.ratings.overall is not None:
        _overall(made, framework, findings.ratings.overall)
    _overview(made, findings)
    _composition(made, findings)
    _statistics(made, findings)


def _overall(made: Manuscript, framework: Framework, overall: OverallRating) -> None:
    made.heading("Overall rating", 1)
    made.text(words.rating_title(framework, overall.rating), strong=True)
    made.text(wording.overall_basis(framework, overall))
    if overall.decision is not None and overall.decision.rating:
        made.definitions(_decision(framework, overall.decision, "", overall.rating, overall.flags))


def _overview(made: Manuscript, findings: Findings) -> None:
    framework, ratings = findings.framework, findings.ratings
    made.heading(wording.several(framework.words, "rating"), 1)
    head = (framework.words.standard, "Relevant", "Met", "Share", framework.words.rating)
    rows = [_score_row(framework, score) for score in ratings.headlines]
    for domain in framework.domains:
        rows += [_rating_row(framework, ratings.standards[standard.id]) for standard in domain.standards]
        if section := ratings.sections.get(domain.id):
            rows.append(_score_row(framework, section))
    made.table(head, rows, (0.4, 0.12, 0.1, 0.1, 0.28))


def _rating_row(framework: Framework, rating: StandardRating) -> tuple[str, ...]:
    title = words.heading(rating.standard.id, rating.standard.title)
    return (title, *_figures(rating.figure), _outcome(framework, rating))


def _score_row(framework: Framework, score: PooledScore) -> tuple[str, ...]:
    rating = words.rating_title(framework, score.band) if score.band else ""
    return (score.title, *_figures(score.count), rating)


def _figures(count: Count | None) -> tuple[str, str, str]:
    return ("", "", "") if count is None else (str(count.relevant), str(count.yes), wording.percent(count))


def _outcome(framework: Framework, rating: StandardRating) -> str:
    """The rating in force, with the proposed one before it where the two differ."""
    none = words.NOT_DECIDED if words.awaits_decision(rating) else words.NOT_RATED
    final = words.rating_title(framework, rating.final, none)
    if not (words.was_moved(rating) or words.awaits_decision(rating)):
        return final
    return f"{words.rating_title(framework, rating.proposed)} → {final}"


def _composition(made: Manuscript, findings: Findings) -> None:
    """The cases inspected: for each fact how many of each sample have each value."""
    if not findings.inspection.cases:
        return
    made.heading("The cases inspected", 1)
    for found in composition(findings):
        made.caption(found.fact.title)
        head = ("", *(f"{s.title} (n = {n})" for s, n in zip(found.samples, found.sizes, strict=True)))
        rows = [
            (f"{_INDENT * level.depth}{level.title}", *map(wording.cases_share, level.counts))
            for level in found.levels
        ]
        share = 0.6 / len(found.samples)
        made.table(head, rows, (0.4, *([share] * len(found.samples))), numbers=len(found.samples))


def _statistics(made: Manuscript, findings: Findings) -> None:
    results, named = findings.ratings.statistics, findings.framework.statistics_table
    if not results:
        return
    title = named.title if named else "Statistics"
    made.heading(title, 1)
    head = ("Statistic", "Relevant", "Met", "Share", "Average", "Range", "Target")
    rows = [
        (
            provenance.signed(result.statistic.title, result.statistic)
            + (" (better when lower)" if result.statistic.better == "lower" else ""),
            *_figures(result.count),
            _percent(result.statistic.average),
            "–".join(_percent(end) for end in result.statistic.range or ()),
            _percent(result.statistic.target),
        )
        for result in results
    ]
    made.table(head, rows, (0.34, *([0.11] * 6)), numbers=6)


def _percent(value: int | None) -> str:
    return "" if value is None else f"{value}%"


def _domain(made: Manuscript, findings: Findings, domain: Domain) -> None:
    framework = findings.framework
    numbered = all(words.is_numbered(framework, standard) for standard in domain.standards)
    made.heading(words.heading(domain.id, domain.title) if numbered else domain.title, 1)
    made.text(domain.statement)
    for standard in domain.standards:
        _standard(made, findings, findings.ratings.standards[standard.id])


def _standard(made: Manuscript, findings: Findings, rating: StandardRating) -> None:
    framework, standard = findings.framework, rating.standard
    made.heading(words.heading(standard.id, standard.title), 2)
    made.text(standard.statement)
    made.definitions(list(_basis(framework, rating)))
    if rating.decision is not None and rating.is_decided:
        pairs = _decision(framework, rating.decision, rating.proposed or "", rating.final, rating.flags)
        made.definitions(pairs)
    _inspectors_findings(made, findings, standard)
    if rating.questions:
        _counts(made, findings, rating)
    else:
        for question in standard.questions:
            made.item(_asked(question))
    for criterion in standard.criteria:
        made.item(criterion.text)
        for part in criterion.parts:
            made.item(part.text)


def _basis(framework: Framework, rating: StandardRating) -> Iterator[tuple[str, str]]:
    """What drove the rating, how firm it is, and which conditions for discretion hold."""
    yield framework.words.rating, _outcome(framework, rating)
    yield "Basis", wording.basis(framework, rating)
    if rating.judgement and rating.judgement.reason:
        yield "Reason", rating.judgement.reason
    if steps := wording.steps(framework, rating) if rating.lowest else ():
        yield "How firm it is", "\n".join(steps)
    if reaches := wording.reaches(framework, rating):
        yield "Distance", "; ".join(reaches)
    if rating.standard.method.gates and rating.proposed:
        gates = (framework.gates[gate] for gate in rating.gates)
        held = "\n".join(f"{gate.title}. {gate.explanation}" for gate in gates)
        yield "Discretion", held or "No condition for discretion holds."
    if not rating.standard.scored:
        yield "Score", "This rating does not count towards the overall score."


def _decision(
    framework: Framework, decision: Decision, before: str, after: str | None, flags: Sequence[str]
) -> list[tuple[str, str]]:
    """A decision: before, after, by whom, when, why, and what is unusual about it."""
    pairs = [
        ("Proposed", words.rating_title(framework, before or None)) if before else ("", ""),
        ("Decided", words.rating_title(framework, after)),
        ("Decided by", " · ".join(filter(None, (decision.by, day(decision.on)))) or "Not recorded"),
        ("Reason", decision.reason or "Not recorded"),
        ("Remarks", "\n".join(wording.flag(flag) for flag in flags)),
    ]
    return [(name, said) for name, said in pairs if said]


def _inspectors_findings(made: Manuscript, findings: Findings, standard: Standard) -> None:
    """Strengths and areas for improvement in the inspector's words, each with its figure."""
    given, rating = findings.inspection.findings, findings.ratings.standards[standard.id]
    figures = dict(_counted(rating.questions))
    questions = [part for key in standard.questions for part in key.walk() if part.id in given]
    for mark, headings in _MARKS.items():
        listed = [question for question in questions if given[question.id].mark == mark]
        if listed:
            made.heading(headings[len(listed) > 1], 3)
        for question in listed:
            behind = ", ".join(filter(None, (question.id, figures.get(question.id, ""))))
            made.item(f"{given[question.id].text or question.short} [{behind}]")


def _counted(results: Sequence[QuestionResult]) -> Iterator[tuple[str, str]]:
    for result in results:
        yield result.question.id, words.figures(result.count)
        yield from _counted(result.parts)


def _counts(made: Manuscript, findings: Findings, rating: StandardRating) -> None:
    """The table of key questions, and one for the sub-questions of each, as the published reports print them."""
    standard = rating.standard
    number = words.sample_of(findings, findings.framework.domain_of(standard.id).id)
    _count_table(made, words.base_line(findings.framework, standard.base, number), rating.questions)
    made.text(standard.note)
    for result in rating.questions:
        if result.parts:
            made.heading(_asked(result.question), 3)
            base = words.base_line(findings.framework, result.question.base, result.count.relevant)
            _count_table(made, base, result.parts)
            made.text(result.question.note)


def _count_table(made: Manuscript, base: str, results: Sequence[QuestionResult]) -> None:
    met = words.met_heading(result.question for result in results)
    rows = [(_asked(result.question), *_figures(result.count)) for result in results]
    made.table((base, "Relevant cases", met, "Percentage"), rows, _COUNTS, numbers=3)


def _asked(question: Question) -> str:
    scored = "" if question.scored else " (not scored)"
    return f"{question.id} {provenance.signed(question.text, question)}{scored}"


def _recommendations(made: Manuscript, findings: Findings) -> None:
    given = list(findings.inspection.recommendations.values())
    new, earlier = [r for r in given if not r.earlier], [r for r in given if r.earlier]
    if new:
        made.heading("Recommendations", 1)
        named = [
            ("\n".join(filter(None, (item.text, item.note))), item.addressee or "Not named") for item in new
        ]
        made.table(("Recommendation", "Responsible"), named, (0.7, 0.3))
    if earlier:
        made.heading("Earlier recommendations", 1)
        rows = [
            (item.text, item.addressee, item.progress or "Not recorded yet", item.note) for item in earlier
        ]
        made.table(("Recommendation", "Responsible", "Progress", "Note"), rows, (0.4, 0.15, 0.15, 0.3))
    if findings.inspection.good_practice:
        made.heading("Good practice", 1)
    for example in findings.inspection.good_practice.values():
        made.heading(example.title or "Example", 2)
        made.text(example.text)
