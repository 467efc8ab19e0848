"""Arbitrary cases, inspections and operations for property tests, drawn from a framework's own questions."""

from dataclasses import fields, replace

from hypothesis import strategies as st

from model.assessment import assess
from model.inspection import (
    CASE_LISTS,
    EVIDENCE_FLAGS,
    EVIDENCE_KINDS,
    STATUS_FIELDS,
    Alert,
    Case,
    Evidence,
    Inspection,
    SavedFilter,
)
from model.operations import operation
from model.problems import AT_ODDS, ODD_ANSWERS

CASE_IDS = ("c1", "c2", "c3", "c4")
RECORD_IDS = ("000001-a", "000002-b", "000003-c")
TEXTS = st.sampled_from(["", "A note", "two\nlines", "“quoted”", "שלום", "=1+1"])
LINES = st.sampled_from(["", "Plan", "p. 4", "Gŵyl", "'x"])
TIMES = st.sampled_from(["2020-09-21T08:05", "2021-01-31T23:59"])


def fact_values(fact, sample):
    """Any value of a fact that conditions can look at."""
    if fact.kind == "yes_no":
        return st.booleans()
    return st.sampled_from([option.id for option in fact.options_for(sample)])


def facts(framework, sample):
    """Facts of a case, any of them missing."""
    usable = [fact for fact in framework.facts_for(sample) if fact.kind in ("choice", "yes_no")]
    return st.fixed_dictionaries({}, optional={fact.id: fact_values(fact, sample) for fact in usable})


def answers(framework, sample):
    """Answers to any of the questions, whether or not they apply."""
    given_to = st.sampled_from(framework.questions_for(sample))
    pairs = given_to.flatmap(lambda q: st.tuples(st.just(q.id), st.sampled_from([v.id for v in q.offered])))
    return st.lists(pairs, max_size=25).map(dict)


def question_ids(framework, sample):
    return st.sampled_from([question.id for question in framework.questions_for(sample)])


def notes(framework, sample):
    return st.dictionaries(question_ids(framework, sample), TEXTS.filter(bool), max_size=3)


def problem_keys(framework, sample):
    """The keys of problems that may be accepted, whether or not the case has them."""
    soft = [f"{AT_ODDS} {check.id}" for check in framework.checks if check.severity == "soft"]
    odd = st.builds("{} {}".format, st.sampled_from(ODD_ANSWERS), question_ids(framework, sample))
    return st.one_of(odd, st.sampled_from(soft)) if soft else odd


def evidence(framework, sample):
    """An item of evidence that says something."""
    return st.builds(
        Evidence,
        kind=st.sampled_from(["", *EVIDENCE_KINDS]),
        text=TEXTS,
        document=LINES,
        page=LINES,
        questions=st.lists(question_ids(framework, sample), max_size=3, unique=True).map(" ".join),
        flag=st.sampled_from(["", *EVIDENCE_FLAGS]),
    ).filter(lambda item: item != Evidence())


ALERTS = st.one_of(
    st.builds(Alert, text=TEXTS.filter(bool), raised_at=TIMES),
    st.builds(Alert, text=TEXTS, raised_at=TIMES, passed_to=LINES.filter(bool), passed_at=TIMES),
)


def records(drawn):
    """Up to three things that are drawn, by ids that sort in their order."""
    return st.lists(drawn, max_size=3).map(lambda items: dict(zip(RECORD_IDS, items, strict=False)))


def cases(framework, case_id="c1"):
    """A case of any sample with any facts and answers, and with any of what may be recorded beside them."""
    samples = st.sampled_from([sample.id for sample in framework.samples])
    return samples.flatmap(
        lambda sample: st.builds(
            Case,
            id=st.just(case_id),
            ref=st.just(f"Ref {case_id}"),
            sample=st.just(sample),
            facts=facts(framework, sample),
            answers=answers(framework, sample),
            notes=notes(framework, sample),
            accepted=st.dictionaries(problem_keys(framework, sample), TEXTS.filter(bool), max_size=3),
            evidence=records(evidence(framework, sample)),
            alerts=records(ALERTS),
        )
    )


def completed(framework, case):
    """The case with something in the place of all that is missing; facts at odds and open alerts stay as they are."""
    while missing := [p for p in assess(framework, case).problems if p.code in MENDED]:
        for problem in missing:
            case = MENDED[problem.code](framework, case, problem.place)
    return case


def _with_fact(framework, case, fact_id):
    fact = framework.fact(fact_id)
    options = [option.id for option in fact.options_for(case.sample)]
    return replace(case, facts={**case.facts, fact_id: options[-1] if options else False})


def _with_answer(framework, case, question_id):
    value = framework.question(question_id).offered[0].id
    return replace(case, answers={**case.answers, question_id: value})


def _with_page(framework, case, page_id):
    page = next(page for page in framework.pages_for(case.sample) if page.id == page_id)
    for question in page.questions:
        case = _with_answer(framework, case, question.id)
    return case


MENDED = {"fact_missing": _with_fact, "answer_missing": _with_answer, "not_started": _with_page}


def inspections(framework):
    """An inspection of up to four cases."""
    whole = st.tuples(*(cases(framework, case_id) for case_id in CASE_IDS))
    return st.tuples(whole, st.integers(0, len(CASE_IDS))).map(
        lambda drawn: Inspection("A service", cases={case.id: case for case in drawn[0][: drawn[1]]})
    )


def values(framework):
    """A path of an inspection with a value that could stand there, or None."""
    case_ids = st.sampled_from(CASE_IDS)
    samples = [sample.id for sample in framework.samples]
    questions = [q for sample in samples for q in framework.questions_for(sample)]
    usable = [
        (fact, sample) for sample in samples for fact in framework.facts_for(sample) if fact.kind != "date"
    ]
    return st.one_of(
        st.tuples(st.tuples(st.just("cases"), case_ids, st.just("ref")), st.sampled_from(["A", "B", None])),
        st.tuples(
            st.tuples(st.just("cases"), case_ids, st.just("sample")), st.sampled_from([*samples, None])
        ),
        st.tuples(
            st.tuples(st.just("cases"), case_ids, st.sampled_from(STATUS_FIELDS)),
            st.sampled_from(["KH", None]),
        ),
        st.tuples(case_ids, st.sampled_from(usable)).flatmap(
            lambda drawn: st.tuples(
                st.just(("cases", drawn[0], "facts", drawn[1][0].id)), st.none() | fact_values(*drawn[1])
            )
        ),
        st.tuples(case_ids, st.sampled_from(questions)).flatmap(
            lambda drawn: st.tuples(
                st.just(("cases", drawn[0], "answers", drawn[1].id)),
                st.none() | st.sampled_from([value.id for value in drawn[1].offered]),
            )
        ),
        st.tuples(
            st.tuples(st.just("cases"), case_ids, st.just("accepted"), problem_keys(framework, samples[0])),
            st.sampled_from(["Seen", None]),
        ),
        st.sampled_from(framework.standards).flatmap(lambda standard: ratings_of(framework, standard)),
        st.tuples(record_paths(case_ids), st.sampled_from(["x", "y", None])),
    )


def record_paths(case_ids):
    """The path of a value in an item of evidence, an alert or a saved filter."""
    keys = st.sampled_from(RECORD_IDS)
    within = (
        st.tuples(st.just("cases"), case_ids, st.just(kind), keys, st.sampled_from(names_of(record)))
        for kind, record in CASE_LISTS.items()
    )
    return st.one_of(*within, st.tuples(st.just("filters"), keys, st.sampled_from(names_of(SavedFilter))))


def names_of(record):
    return [item.name for item in fields(record)]


def ratings_of(framework, standard):
    """The path of a standard's judgement or decision, with a rating that it can have, or None."""
    kind = "judgements" if standard.method.kind == "judgement" else "decisions"
    group = [rating.id for rating in framework.ratings_in(standard.method.ratings)]
    return st.tuples(st.just((kind, standard.id, "rating")), st.none() | st.sampled_from(group))


def made(inspection, drawn):
    """The operation that gives these values, or None where they are there already."""
    return operation(inspection, "Change", dict(drawn))
