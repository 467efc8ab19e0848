"""What the inspection recommends and to whom, what became of earlier recommendations, and good practice."""

from __future__ import annotations

from collections.abc import Sequence

from model.findings import Findings
from model.inspection import Recommendation
from model.language import say
from reports.exports.word.manuscript import Manuscript
from reports.exports.word.tables import Grid
from reports.recommendations import EARLIER, NEW, PRACTICE, TITLES


def write_recommendations(made: Manuscript, findings: Findings) -> None:
    """These chapters, as far as there is anything in them."""
    given = list(findings.inspection.recommendations.values())
    _new(made, [item for item in given if not item.earlier])
    _earlier(made, [item for item in given if item.earlier])
    practice = findings.inspection.good_practice.values()
    if practice:
        made.heading(say(TITLES[PRACTICE]), 1)
    for example in practice:
        made.heading(example.title.strip() or say("Example"), 2)
        made.text(example.text)


def _new(made: Manuscript, items: Sequence[Recommendation]) -> None:
    if not items:
        return
    made.heading(say(TITLES[NEW]), 1)
    rows = [(_text(item), item.addressee or say("Not named")) for item in items]
    made.table(Grid((say("Recommendation"), say("Responsible")), rows, (0.7, 0.3)))


def _earlier(made: Manuscript, items: Sequence[Recommendation]) -> None:
    if not items:
        return
    made.heading(say(TITLES[EARLIER]), 1)
    head = (say("Recommendation"), say("Responsible"), say("Progress"), say("Note"))
    rows = [
        (item.text, item.addressee, item.progress or say("Not recorded yet"), item.note) for item in items
    ]
    made.table(Grid(head, rows, (0.4, 0.18, 0.15, 0.27)))


def _text(item: Recommendation) -> str:
    return "\n".join(filter(None, (item.text, item.note)))
