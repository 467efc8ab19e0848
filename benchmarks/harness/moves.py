"""Operations on an inspection from plain numbers and texts, of every kind there is.

Run as a program, it opens a file, makes one operation after another without end, and prints the number of each
once it is saved: `python -m benchmarks.harness.moves FILE SEED`.
"""

import random
import sys
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path

from model import frameworks
from model.framework import Framework
from model.history import UndoStacks
from model.inspection import (
    DETAILS,
    EVIDENCE_FLAGS,
    EVIDENCE_KINDS,
    STATUS_FIELDS,
    Evidence,
    Inspection,
)
from model.interchange import import_operation, parse_json
from model.operations import Operation, operation, removal
from model.problems import ODD_ANSWERS

TEXTS = (
    "It's 50% — “quoted”, 'quoted', \"quoted\"",
    "two\nlines\r\nand\ta tab",
    "'); DROP TABLE answers; --",
    "Mae'r plentyn yn ddiogel yng Ngŵyl y Môr; ŷ, ẁ, ẃ, ẅ",
    "\N{CHILD}\N{EMOJI MODIFIER FITZPATRICK TYPE-5} \N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}",
    "שלום \u202emixed\u202c مرحبا",
    "e\u0301 is not \u00e9",
    " spaces ",
    "null",
    "0",
    "{}[]\\u0041\\",
)
Made = tuple[Operation, int | None]


def operation_of(
    move: tuple[str, int, str], framework: Framework, inspection: Inspection, stacks: UndoStacks
) -> Made | None:
    """The operation that a move means here, and what it reverts; None when it means nothing."""
    kind, number, text = move
    if kind in ("undo", "redo"):
        stack = getattr(stacks, kind)
        return (stack[-1].operation.inverse, stack[-1].number) if stack else None
    case_id = _pick(inspection.cases, number)
    if kind == "remove":
        made = removal(inspection, case_id) if case_id else None
    elif kind == "import":
        made = _import(framework, inspection, number)
    elif kind in _IN_A_CASE:
        values = _IN_A_CASE[kind](framework, inspection.cases[case_id], number, text) if case_id else {}
        made = operation(inspection, kind, {("cases", case_id or "", *path): v for path, v in values.items()})
    else:
        made = operation(inspection, kind, _ELSEWHERE[kind](framework, inspection, number, text))
    return (made, None) if made else None


def _pick(items, number):
    known = list(items)
    return known[number % len(known)] if known else None


def _case(framework, inspection, number, text):
    case_id = f"id{number}"
    sample = _pick(framework.samples, number).id
    taken = case_id in inspection.cases
    values = {"ref": f"C-{number} {text[:9]}", "sample": sample, "reader": text}
    return {} if taken else {("cases", case_id, name): value for name, value in values.items()}


def _detail(framework, inspection, number, text):
    return {("inspection", _pick(DETAILS, number)): text}


def _setting(framework, inspection, number, text):
    setting = _pick(framework.settings, number)
    if setting is None:  # this programme left nothing open
        return {}
    return {("settings", setting.id): _pick([None, *(c.id for c in setting.choices)], number // 2)}


def _record(framework, inspection, number, text):
    """A judgement of a standard that is judged, a decision on one that is computed."""
    standard = _pick(framework.standards, number)
    kind = "judgements" if standard.method.kind == "judgement" else "decisions"
    name = _pick(["reason", "rating", *(["by", "on"] if kind == "decisions" else [])], number // 3)
    rating = _pick([None, *(rating.id for rating in framework.ratings)], number // 5)
    return {(kind, standard.id, name): rating if name == "rating" else text}


def _finding(framework, inspection, number, text):
    """What is made of a question's figure."""
    question = _pick(framework.questions_for(_pick(framework.samples, number).id), number)
    mark = _pick([None, "strength", "area_for_improvement"], number // 3)
    return {("findings", question.id, "mark"): mark, ("findings", question.id, "text"): text}


def _recommendation(framework, inspection, number, text):
    name = _pick(["text", "addressee", "note"], number // 4)
    return {("recommendations", f"{number % 4:06}-a", name): text}


def _good_practice(framework, inspection, number, text):
    return {("good_practice", f"{number % 3:06}-a", _pick(["title", "text"], number // 3)): text}


def _filter(framework, inspection, number, text):
    return {("filters", f"{number % 3:06}-a", _pick(["title", "query"], number // 3)): text}


def _bulk(framework, inspection, number, text):
    """One answer for every case: the change that touches most rows at once."""
    values = {}
    for case in inspection.cases.values():
        for path, value in _answer(framework, case, number, text).items():
            values["cases", case.id, *path] = value
    return values


def _import(framework, inspection, number):
    """Brings in a case of the framework's demonstration under another reference."""
    case = {**_pick(_demo_cases(framework.id), number), "ref": f"I-{number}"}
    if inspection.case_with_ref(case["ref"]) or f"id{number}i" in inspection.cases:
        return None
    reads = {"format": "caseread", "format_version": 1, "framework": framework.id, "inspection": {}}
    return import_operation(framework, inspection, reads | {"cases": [case]}, lambda: f"id{number}i")[0]


@cache
def _demo_cases(framework_id):
    return parse_json(frameworks.demo_reads(framework_id))["cases"]


def _case_field(framework, case, number, text):
    return {(_pick(["ref", "reader"], number),): text or "C-0"}


def _fact(framework, case, number, text):
    fact = _pick(framework.facts, number)
    value = _pick([True, False, None], number // 7) if fact.kind == "yes_no" else text
    return {("facts", fact.id): value}


def _answer(framework, case, number, text):
    question = _pick(framework.questions_for(case.sample), number)
    value = _pick([None, *(value.id for value in question.scale.values)], number // 11)
    return {("answers", question.id): value}


def _note(framework, case, number, text):
    return {("notes", _pick(framework.questions_for(case.sample), number).id): text}


def _status(framework, case, number, text):
    """Who checked the case or signed it off, or that nobody did."""
    name = _pick(STATUS_FIELDS, number)
    given = _pick([None, text, f"2020-10-{number % 28 + 1:02}"], number // 4)
    return {(name,): given}


def _accepted(framework, case, number, text):
    question = _pick(framework.questions_for(case.sample), number)
    return {("accepted", f"{_pick(ODD_ANSWERS, number)} {question.id}"): _pick([None, text], number // 5)}


def _evidence(framework, case, number, text):
    """One part of an item of evidence, or a whole item."""
    start = ("evidence", f"{number % 5:06}-a")
    asked = [question.id for question in framework.questions_for(case.sample)]
    item = {
        "kind": _pick(EVIDENCE_KINDS, number),
        "text": text,
        "document": text[:20],
        "page": str(number),
        "questions": " ".join(asked[number % len(asked) :][: number % 4]),
        "flag": _pick([None, *EVIDENCE_FLAGS], number),
    }
    named = _pick([*item, None], number // 5)
    return {(*start, name): value for name, value in item.items() if named in (name, None)}


def _no_evidence(framework, case, number, text):
    """Takes an item of evidence out."""
    key = _pick(case.evidence, number)
    return {("evidence", key, item.name): None for item in fields(Evidence)} if key else {}


def _alert(framework, case, number, text):
    """Raises an alert, passes one on, or takes that back."""
    start = ("alerts", f"{number % 3:06}-a")
    raised = {(*start, "text"): text, (*start, "raised_at"): f"2020-09-21T{number % 24:02}:05"}
    passed = {(*start, "passed_to"): text, (*start, "passed_at"): f"2020-09-22T{number % 24:02}:10"}
    return _pick([raised, passed, dict.fromkeys(passed)], number // 3)


_IN_A_CASE = {
    "field": _case_field,
    "fact": _fact,
    "answer": _answer,
    "note": _note,
    "status": _status,
    "accepted": _accepted,
    "evidence": _evidence,
    "no evidence": _no_evidence,
    "alert": _alert,
}
_ELSEWHERE = {
    "case": _case,
    "detail": _detail,
    "setting": _setting,
    "record": _record,
    "finding": _finding,
    "recommendation": _recommendation,
    "practice": _good_practice,
    "filter": _filter,
    "bulk": _bulk,
}
KINDS = (*_ELSEWHERE, *_IN_A_CASE, "import", "remove", "undo", "redo")
_OFTEN = {"case": 6, "record": 4, "fact": 6, "answer": 12, "note": 6, "evidence": 6, "alert": 3}
_OFTEN |= {"bulk": 1, "no evidence": 1, "import": 1, "remove": 3, "undo": 6, "redo": 4}
_WEIGHTS = tuple(_OFTEN.get(kind, 2) for kind in KINDS)


def clock_of_seconds():
    """A clock that goes on by a second each time somebody looks."""
    seconds = count()
    return lambda: datetime(2020, 9, 21, 8, 0, tzinfo=UTC) + timedelta(seconds=next(seconds))


def endless_moves(seed: int):
    """Moves without end; the same seed gives the same moves."""
    chance = random.Random(seed)
    while True:
        yield chance.choices(KINDS, _WEIGHTS)[0], chance.randrange(1000), chance.choice(TEXTS)


def performed(document, seed: int):
    """Makes the operations of a seed in a document, one after another without end; gives each entry once saved."""
    for move in endless_moves(seed):
        made = operation_of(move, document.framework, document.inspection, document.stacks)
        if made:
            yield document.commit(*made)


def write_without_end(path: Path, seed: int) -> None:
    """Makes the operations of a seed, and prints each number after it is saved."""
    from storage.document import Scribe, open_file

    for entry in performed(open_file(path, Scribe(clock_of_seconds()), exclusive=True), seed):
        print(entry.number, flush=True)


if __name__ == "__main__":
    write_without_end(Path(sys.argv[1]), int(sys.argv[2]))
