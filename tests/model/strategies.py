"""Arbitrary cases, inspections and operations for property tests, drawn from a framework's own questions."""

from hypothesis import strategies as st

from model.inspection import Case, Inspection
from model.operations import operation

CASE_IDS = ("c1", "c2", "c3", "c4")


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


def cases(framework, case_id="c1"):
    """A case of any sample with any facts and answers."""
    samples = st.sampled_from([sample.id for sample in framework.samples])
    return samples.flatmap(
        lambda sample: st.builds(
            Case,
            id=st.just(case_id),
            ref=st.just(f"Ref {case_id}"),
            sample=st.just(sample),
            facts=facts(framework, sample),
            answers=answers(framework, sample),
        )
    )


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
        st.sampled_from(framework.standards).flatmap(lambda standard: ratings_of(framework, standard)),
    )


def ratings_of(framework, standard):
    """The path of a standard's judgement or decision, with a rating that it can have, or None."""
    kind = "judgements" if standard.method.kind == "judgement" else "decisions"
    group = [rating.id for rating in framework.ratings_in(standard.method.ratings)]
    return st.tuples(st.just((kind, standard.id, "rating")), st.none() | st.sampled_from(group))


def made(inspection, drawn):
    """The operation that gives these values, or None where they are there already."""
    return operation(inspection, "Change", dict(drawn))
