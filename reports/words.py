"""Small wordings that the printed reports and the terminal share: dates, counts, headings of columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from model import wording
from model.findings import Findings
from model.framework import Framework, Question
from model.rating import StandardRating

PREVIEW = "PREVIEW – not all cases and standards are complete"
CASE_PREVIEW = "PREVIEW – this case is not complete"
NOT_RATED = "Not rated yet"
UNNAMED = "Service not named yet"
BASE = "Of the {n} {cases} inspected:"


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
    return one_line(findings.inspection.service) or UNNAMED


def sample_sizes(findings: Findings) -> str:
    """The number of cases in each sample: `Court disposals: 8 · Out-of-court disposals: 5`."""
    counts = findings.tally.cases
    return " · ".join(f"{s.title}: {counts.get(s.id, 0)}" for s in findings.framework.samples)


def sample_of(findings: Findings, domain_id: str) -> int:
    """The number of cases of which a domain's questions are asked."""
    domain = next(domain for domain in findings.framework.domains if domain.id == domain_id)
    return findings.tally.cases.get(domain.sample, 0)


def base_line(template: str, count: int) -> str:
    """The line that heads a table of counts, with the usual words where a framework gives none."""
    return wording.base_line(template or BASE, count)


def met_heading(questions: Iterable[Question]) -> str:
    """The heading of the column of numerators: `Number 'Yes'`."""
    met = (v.title for q in questions for v in q.scale.values if v.counts == "met")
    return "Number " + " or ".join(f"'{title}'" for title in dict.fromkeys(met))


def rating_title(framework: Framework, rating: str | None) -> str:
    """The word for a rating, or that there is none yet."""
    return framework.rating(rating).title if rating else NOT_RATED


def was_moved(rating: StandardRating) -> bool:
    """Whether a decision gave another rating than the proposed one."""
    return is_decided(rating) and rating.final != rating.proposed


def is_decided(rating: StandardRating) -> bool:
    """Whether a decision is in force."""
    return rating.decision is not None and bool(rating.decision.rating)


def heading(identifier: str, title: str) -> str:
    """A heading with its number, as the published reports print it: `2.2. Planning`."""
    return f"{identifier}. {title}"
