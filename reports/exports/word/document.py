"""The inspection summary for a word processor, where authors finish their reports: its text, tables and charts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from model.days import days
from model.figures import fingerprint
from model.findings import Findings
from model.language import say, speaking, spoken
from model.watching import Steps, Watch, unwatched
from reports import words
from reports.exports.word.annexe import write_annexe
from reports.exports.word.glance import write_glance
from reports.exports.word.inspected import write_composition, write_statistics
from reports.exports.word.manuscript import Manuscript
from reports.exports.word.recommended import write_recommendations
from reports.exports.word.standards import write_domain

Writer = Callable[[Manuscript, Findings], None]

_BESIDES = 5
"""Chapters in each language besides its domains."""


def document(
    findings: Findings, version: str, languages: Sequence[str], notes: bool, watch: Watch = unwatched
) -> bytes:
    """The document: the whole of it in one language (of `model.language.LANGUAGES`), then in the next.

    What was written about cases is in neither; without notes, no small count of what they are made of is either. The
    same findings give the same bytes. Raises what `watch` raises.
    """
    stamp = f"{version} · {fingerprint(findings)}"
    made = Manuscript(words.service(findings), findings.framework.title, stamp, languages)
    steps = Steps(len(languages) * (len(findings.framework.domains) + _BESIDES) + 1, watch)
    for language in languages:
        with speaking(language):
            shown = findings.in_language(language)
            _front(made, shown, notes)
            for write in steps.count(_chapters(shown, notes)):
                write(made, shown)
    content = made.content()
    steps.step()
    return content


def _chapters(findings: Findings, all_counts: bool) -> Sequence[Writer]:
    """Statistics follow who was inspected, as they are about them; else the recommendations come before that."""
    inspected = partial(write_composition, all_counts=all_counts)
    before: Sequence[Writer] = (write_recommendations, inspected, write_statistics)
    if findings.ratings.statistics:
        before = (inspected, write_statistics, write_recommendations)
    domains = (partial(write_domain, domain=domain) for domain in findings.framework.domains)
    return write_glance, *before, *domains, partial(write_annexe, all_counts=all_counts)


def _front(made: Manuscript, findings: Findings, notes: bool) -> None:
    """Whose document it is, what is to be known of it, and what is in it."""
    inspection, framework = findings.inspection, findings.framework
    made.begin(spoken(), words.service(findings), framework.title)
    made.text(inspection.notice, "Notice")
    if findings.preview:
        made.text(words.preview(framework), "Notice", strong=True)
        made.foot(words.preview(framework))
    if not notes:
        made.text(say(words.WITHOUT_NOTES), strong=True)
    missing = say("Not recorded")
    made.details(
        [
            (say("Programme of"), framework.publisher),
            (say("Fieldwork"), days(inspection.fieldwork_from, inspection.fieldwork_to) or missing),
            (say("Lead inspector"), inspection.lead_inspector or missing),
            (say("Cases"), "\n".join(words.samples(findings))),
        ]
    )
    hint = say("For the numbers of the pages, right-click in this list and choose Update.")
    made.contents(say("Contents"), hint, depth=2 if len(framework.domains) > 1 else 1)
