"""What a path and the values at it are called: `Case C-07 › 2.2.2.d Keeping others safe`; `Yes` in place of `yes`."""

from __future__ import annotations

from collections.abc import Mapping

from model import evidence_words, wording
from model.conditions import Value
from model.days import day
from model.framework import OVERALL, Framework
from model.inspection import Path
from model.language import mark, say

BETWEEN = " › "
LONGEST_NAME = 48
NAMED_BY = {
    "cases": "ref",
    "evidence": "text",
    "alerts": "text",
    "recommendations": "text",
    "good_practice": "title",
    "filters": "title",
}
"""The field whose value people know a thing by, for the kinds of thing that they name themselves."""

_DETAILS = {
    "service": mark("Service"),
    "fieldwork_from": mark("Fieldwork from"),
    "fieldwork_to": mark("Fieldwork to"),
    "lead_inspector": mark("Lead inspector"),
    "notice": mark("Notice"),
}
_CASE_FIELDS = {
    "ref": mark("Reference"),
    "sample": mark("Sample"),
    "reader": mark("Reader"),
    "checked_by": mark("Checked by"),
    "checked_on": mark("Checked on"),
    "signed_by": mark("Signed off by"),
    "signed_on": mark("Signed off on"),
}
_RECORDS = {
    "judgements": mark("Judgement"),
    "decisions": mark("Decision"),
    "findings": mark("Finding"),
    "recommendations": mark("Recommendation"),
    "good_practice": mark("Good practice"),
    "filters": mark("Saved filter"),
    "evidence": mark("Evidence"),
    "alerts": mark("Urgent alert"),
}
_RECORD_FIELDS = {
    "rating": mark("Rating"),
    "reason": mark("Reason"),
    "by": mark("Decided by"),
    "on": mark("Date"),
    "mark": mark("Mark"),
    "text": mark("Text"),
    "addressee": mark("Role responsible"),
    "earlier": mark("Follow-up of an earlier recommendation"),
    "progress": mark("Progress"),
    "note": mark("Note on progress"),
    "title": mark("Title"),
    "query": mark("What it looks for"),
    "kind": mark("Kind"),
    "document": mark("Document"),
    "page": mark("Page"),
    "questions": mark("Questions"),
    "flag": mark("For the report"),
    "raised_at": mark("Raised"),
    "passed_to": mark("Passed on to"),
    "passed_at": mark("Passed on"),
}
_CHOICES = {
    "mark": {"strength": mark("Strength"), "area_for_improvement": mark("Area for improvement")},
    "earlier": {"yes": mark("Yes")},
    "kind": evidence_words.KINDS,
    "flag": evidence_words.FLAGS,
}
_NONE = {"answers": mark("not answered"), "notes": mark("no note"), "accepted": mark("not accepted")}
_NOT_RECORDED = mark("not recorded")
_DAYS = {"fieldwork_from", "fieldwork_to", "on", "checked_on", "signed_on"}
_TIMES = {"raised_at", "passed_at"}


def named(path: Path) -> Path | None:
    """The thing that is known by the value at this path, as the beginning of the path; None where none is."""
    kind = path[2] if len(path) == 5 else path[0]
    return path[:-1] if len(path) in (3, 5) and NAMED_BY.get(kind) == path[-1] else None


def place(framework: Framework, names: Mapping[Path, str], path: Path) -> str:
    """Where a value is. `names` holds what people call things, by the beginning of their paths (see `named`)."""
    match path:
        case ("inspection", name):
            parts = [say("Inspection"), say(_DETAILS[name])]
        case ("settings", setting):
            known = setting in framework.ids["settings"]
            parts = [say("Setting"), framework.setting(setting).title if known else setting]
        case ("cases", _, *rest):
            parts = [
                say("Case {0}").format(names.get(path[:2], "")).rstrip(),
                *_within_case(framework, names, path, rest),
            ]
        case (kind, key, name):
            parts = [_record(framework, names, kind, key), say(_RECORD_FIELDS[name])]
        case _:
            raise KeyError(path)
    return BETWEEN.join(parts)


def value(framework: Framework, path: Path, given: Value | None) -> str:
    """A value in words; what an empty place is called for None."""
    if given is None:
        nothing = _NONE.get(path[2], _NOT_RECORDED) if path[0] == "cases" else _NOT_RECORDED
        return say(nothing)
    match path:
        case ("cases", _, "facts", fact) if fact in framework.ids["facts"]:
            return _fact(framework, fact, given)
        case ("cases", _, "answers", question) if question in framework.ids["questions"]:
            answer = framework.question(question).scale.value(str(given))
            return answer.title if answer else str(given)
        case ("settings", setting) if setting in framework.ids["settings"]:
            choices = framework.setting(setting).choices
            return next((choice.title for choice in choices if choice.id == given), str(given))
    return _plain(framework, path[-1], str(given))


def _within_case(framework: Framework, names: Mapping[Path, str], path: Path, rest: list[str]) -> list[str]:
    match rest:
        case [name]:
            return [say(_CASE_FIELDS[name])]
        case ["facts", fact]:
            return [framework.fact(fact).title if fact in framework.ids["facts"] else fact]
        case ["notes", question]:
            return [say("Note on {0}").format(_title(framework, question))]
        case ["accepted", problem]:
            return [say("Accepted: {0}").format(_about_problem(framework, problem))]
        case [kind, _, name]:
            return [_called(say(_RECORDS[kind]), names.get(path[:-1])), say(_RECORD_FIELDS[name])]
    return [_title(framework, rest[-1])]


def _record(framework: Framework, names: Mapping[Path, str], kind: str, key: str) -> str:
    """A record and what it is about, or what it says where it stands for itself."""
    word = say(_RECORDS[kind])
    if kind in NAMED_BY:
        return _called(word, names.get((kind, key)))
    about = say("Overall rating") if key == OVERALL else _title(framework, key)
    return f"{about}{BETWEEN}{word}"


def _called(word: str, name: str | None) -> str:
    return f"{word} “{wording.shortened(name, LONGEST_NAME)}”" if name else word


def _about_problem(framework: Framework, problem: str) -> str:
    """What an odd answer, or odd facts, are about, from the key of the problem."""
    about = problem.partition(" ")[2]
    checked = next((check.about for check in framework.checks if check.id == about), None)
    if checked in framework.ids["facts"]:
        return framework.fact(str(checked)).title
    return _title(framework, about)


def _title(framework: Framework, key: str) -> str:
    known = key in framework.ids["questions"] or key in framework.ids["standards"]
    return wording.place_title(framework, key) if known else key


def _fact(framework: Framework, fact_id: str, given: Value) -> str:
    fact = framework.fact(fact_id)
    return day(str(given)) if fact.kind == "date" else fact.title_of(given)


def _plain(framework: Framework, name: str, given: str) -> str:
    """A value of a field that has no list of its own in the framework, by the name of the field."""
    if name == "rating" and given in framework.ids["ratings"]:
        return framework.rating(given).title
    if name == "sample" and given in framework.ids["samples"]:
        return framework.sample(given).title
    if name in _TIMES:
        return evidence_words.moment(given)
    if name in _DAYS:
        return day(given)
    known = _CHOICES.get(name, {})
    return say(known[given]) if given in known else given
