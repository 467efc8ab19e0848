"""Small wordings that the printed reports and the terminal share: dates, counts, headings of columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from model import wording
from model.findings import Findings
from model.framework import Framework, Question, Standard
from model.language import ENGLISH, mark, say, spoken
from model.rating import StandardRating
from model.scales import RatingValue
from model.tally import Count

CASE_PREVIEW = mark("PREVIEW – this case is not complete")
NOT_RATED = mark("Not rated yet")
NOT_DECIDED = mark("Not decided yet")
NOT_CHOSEN = mark("Not chosen yet")
UNNAMED = mark("Service not named yet")
WITHOUT_NOTES = mark("Without notes: nothing that was written about cases is shown.")
BASE = mark("Of the {n} {cases} inspected:")
SHAPES = {
    "star": mark("star"),
    "circle": mark("circle"),
    "triangle": mark("triangle"),
    "square": mark("square"),
    "diamond": mark("diamond"),
}
"""What the shapes of ratings are called, for those to whom they are read out."""


def one_line(text: str) -> str:
    """A text on one line, without characters that steer a terminal or a reader."""
    return "".join(_steady(sign) for sign in " ".join(unicodedata.normalize("NFC", text).split()))


def _steady(sign: str) -> str:
    """A character, a visible one in place of a control character, or nothing for a mere formatting sign."""
    category = unicodedata.category(sign)
    if category == "Cf":
        return ""
    return "\ufffd" if category[0] == "C" else sign


def service(findings: Findings) -> str:
    """The name of the service on one line."""
    return one_line(findings.inspection.service) or say(UNNAMED)


def sample_sizes(findings: Findings) -> str:
    """The number of cases in each sample: `Court disposals: 8 · Out-of-court disposals: 5`."""
    return " · ".join(samples(findings))


def samples(findings: Findings) -> list[str]:
    """The same, sample by sample."""
    counts = findings.tally.cases
    return [f"{sample.title}: {counts.get(sample.id, 0)}" for sample in findings.framework.samples]


def sample_of(findings: Findings, domain_id: str) -> int:
    """The number of cases of which a domain's questions are asked."""
    domain = next(domain for domain in findings.framework.domains if domain.id == domain_id)
    return findings.tally.cases.get(domain.sample, 0)


def base_line(framework: Framework, template: str, count: int) -> str:
    """The line that heads a table of counts, with the usual words where a framework gives none or those."""
    if template in {"", BASE}:
        return wording.base_line(say(BASE), count, spoken())
    is_english = template in _base_lines(framework.in_language(ENGLISH))
    return wording.base_line(template, count, ENGLISH if is_english else spoken())


def _base_lines(framework: Framework) -> Iterator[str]:
    """Every such line that a framework gives."""
    for standard in framework.standards:
        yield standard.base
        yield from (question.base for key in standard.questions for question in key.walk())


def met_heading(questions: Iterable[Question]) -> str:
    """The heading of the column of numerators: `Number 'Yes'`."""
    met = (v.title for q in questions for v in q.scale.values if v.counts == "met")
    return say("Number {0}").format(say(" or ").join(f"'{title}'" for title in dict.fromkeys(met)))


def named(kind: str, notes: bool) -> str:
    """What a kind of report is called, which says so where notes are left out."""
    return kind if notes else say("{0} without notes").format(kind)


def preview(framework: Framework) -> str:
    """The banner of a report whose ratings may still change."""
    rated = wording.several(framework.words, "standard").lower()
    return say("PREVIEW – not all cases and {0} are complete, so figures may change").format(rated)


def stars(value: RatingValue) -> tuple[int, int] | None:
    """How many stars a rating has, and of how many, where the programme writes its ratings as stars."""
    return value.stars


def starred(filled: int, total: int) -> str:
    """Stars in words: `2 of 4 stars`."""
    return say("{0} of {1} stars").format(filled, total)


def number(framework: Framework, value: RatingValue) -> int | None:
    """The number that a rating is printed with; scores that are added up are points, and no part of its name."""
    summed = framework.overall is not None and framework.overall.kind == "sum"
    return None if summed or stars(value) else value.score


def rating_title(framework: Framework, rating: str | None, none: str = NOT_RATED) -> str:
    """The word for a rating with its number or its stars, or that there is none yet: `none` is marked."""
    if rating is None:
        return say(none)
    value = framework.rating(rating)
    if counted := stars(value):
        return f"{value.title} ({starred(*counted)})"
    numbered = number(framework, value)
    return value.title if numbered is None else f"{numbered}: {value.title}"


def awaits_decision(rating: StandardRating) -> bool:
    """Whether the figures propose a rating that inspectors have not decided yet."""
    return rating.standard.method.decided and rating.final is None and rating.proposed is not None


def is_numbered(framework: Framework, standard: Standard) -> bool:
    """Whether the number of a standard begins with that of its domain, as in `2.` and `2.2`."""
    return standard.id.startswith(f"{framework.domain_of(standard.id).id}.")


def yes_of(count: Count, none: str) -> str:
    """The counts behind a share: `49 of 58`; or what is said where no case was relevant."""
    return say("{0} of {1}").format(count.yes, count.relevant) if count.relevant else none


def figures(count: Count) -> str:
    """A share with its counts: `84%, 49 of 58`."""
    return wording.figures(count)


def was_moved(rating: StandardRating) -> bool:
    """Whether a decision gave another rating than the proposed one."""
    return rating.is_decided and rating.final != rating.proposed


def outcome(framework: Framework, rating: StandardRating, arrow: str) -> str:
    """The rating in force, with the proposed one and an arrow before it where the two differ."""
    final = rating_title(framework, rating.final, NOT_DECIDED if awaits_decision(rating) else NOT_RATED)
    if not (was_moved(rating) or awaits_decision(rating)):
        return final
    return f"{rating_title(framework, rating.proposed)}{arrow}{final}"


def heading(identifier: str, title: str) -> str:
    """A heading with its number, as the published reports print it: `2.2. Planning`."""
    return f"{identifier}. {title}"
