"""The names of changes, as undo and the history show them. They are kept in English, whatever language is spoken."""

from __future__ import annotations

import re
from functools import cache

from model.language import ENGLISH, mark, say, spoken

_GAP = re.compile(r"\{\d\}")

ANSWER = mark("Answer to {0} in {1}")
NOTE = mark("Note on {0} in {1}")
FACT = mark("Fact {0} in {1}")
CHECK = mark("Check of {0}")
CHECKS = mark("Check of {0} cases")
SIGN_OFF = mark("Sign-off of {0}")
SIGN_OFFS = mark("Sign-off of {0} cases")
REOPEN = mark("Reopening of {0}")
REOPENS = mark("Reopening of {0} cases")
EVIDENCE = mark("Evidence in {0}")
EVIDENCE_REMOVED = mark("Removal of evidence in {0}")
ALERT = mark("Urgent alert in {0}")
ALERT_PASSED_ON = mark("Urgent alert in {0} passed on")
ALERT_NOT_PASSED_ON = mark("Urgent alert in {0} not passed on")
ALERT_REMOVED = mark("Removal of an urgent alert in {0}")
GOOD_PRACTICE_FROM = mark("Good practice from {0}")
RECOMMENDATION_FROM = mark("Recommendation from {0}")
ACCEPTED = mark("Odd answer accepted in {0}")
NOT_ACCEPTED = mark("Odd answer in {0} no longer accepted")
READER = mark("Reader of {0}")
READERS = mark("Reader of {0} cases")
FACTS = mark("Fact {0} in {1} cases")
REMOVAL = mark("Remove case {0}")
REMOVALS = mark("Remove {0} cases")
PASTED = mark("Facts of {0} pasted")
PASTED_CASES = mark("Facts of {0} cases pasted")
READS_PASTED = mark("Reads of {0} pasted")
READS_PASTED_CASES = mark("Reads of {0} cases pasted")
FILTER = mark("Saved filter {0}")
FILTER_REMOVED = mark("Removal of the saved filter {0}")
NEW_INSPECTION = mark("New inspection")
IMPORT = mark("Import reads")
IMPORTED = mark("Import of {0}")
IMPORTED_CASES = mark("Import of {0} cases")
RESCUED = mark("Rescued from {0}")
NEW_CASE = mark("New case {0}")
REFERENCE = mark("Reference of {0}")
SERVICE = mark("Service name")
LEAD_INSPECTOR = mark("Lead inspector")
FIELDWORK_FROM = mark("Fieldwork from")
FIELDWORK_TO = mark("Fieldwork to")
SETTING = mark("Setting: {0}")
JUDGEMENT = mark("Judgement of {0}")
REASON = mark("Reason for {0}")
DECISION = mark("Decision on {0}")
DECISION_OVERALL = mark("Decision on the overall rating")
WITHDRAWAL = mark("Withdraw the decision on {0}")
WITHDRAWAL_OVERALL = mark("Withdraw the decision on the overall rating")
MARK = mark("Mark of {0}")
FINDING = mark("Finding on {0}")
RECOMMENDATION_TEXT = mark("Recommendation: text")
RECOMMENDATION_ADDRESSEE = mark("Recommendation: addressee")
RECOMMENDATION_EARLIER = mark("Recommendation: earlier")
RECOMMENDATION_PROGRESS = mark("Recommendation: progress")
RECOMMENDATION_NOTE = mark("Recommendation: note")
RECOMMENDATION_REMOVED = mark("Remove: recommendation")
GOOD_PRACTICE_TITLE = mark("Good practice: title")
GOOD_PRACTICE_TEXT = mark("Good practice: text")
GOOD_PRACTICE_REMOVED = mark("Remove: good practice")

RECORDS = {
    ("recommendations", "text"): RECOMMENDATION_TEXT,
    ("recommendations", "addressee"): RECOMMENDATION_ADDRESSEE,
    ("recommendations", "earlier"): RECOMMENDATION_EARLIER,
    ("recommendations", "progress"): RECOMMENDATION_PROGRESS,
    ("recommendations", "note"): RECOMMENDATION_NOTE,
    ("good_practice", "title"): GOOD_PRACTICE_TITLE,
    ("good_practice", "text"): GOOD_PRACTICE_TEXT,
}
"""The change of a record's field, by the kind of record and the field."""
RECORDS_REMOVED = {"recommendations": RECOMMENDATION_REMOVED, "good_practice": GOOD_PRACTICE_REMOVED}


def shown(label: str) -> str:
    """A label in the language that is spoken; as it is where it is none of these, such as one typed by hand."""
    if spoken() == ENGLISH:
        return label
    found = ((template, pattern.fullmatch(label)) for pattern, template in _patterns())
    return next((say(template).format(*match.groups()) for template, match in found if match), label)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The labels with their patterns, those that say most first: `Remove {0} cases` before `Remove {0}`."""
    own = [text for name, text in globals().items() if name.isupper() and isinstance(text, str)]
    return tuple((_pattern(template), template) for template in sorted(own, key=_wordless))


def _wordless(template: str) -> int:
    return -len(_GAP.sub("", template))


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, _GAP.split(template))), re.DOTALL)
