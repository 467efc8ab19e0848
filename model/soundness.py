"""Whether what a file holds can be rated at all: a file may come from anybody, and its seals from them too.

Seals show that nothing was changed by accident. Whoever makes a file on purpose can seal an answer that its
framework does not know, or a framework that speaks of standards which it does not have.
"""

from __future__ import annotations

from model.faults import Fault, InputError
from model.findings import Findings, findings_of
from model.framework import Framework
from model.inspection import Inspection
from model.language import say

# What Python raises where a name leads nowhere or a value is of another kind than it has to be.
_CONTRADICTIONS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    StopIteration,
    TypeError,
    ValueError,
)


def findings_of_stored(framework: Framework, inspection: Inspection) -> Findings:
    """The findings of an inspection as it came from a file.

    Raises InputError where framework and values contradict each other, so that nothing can be computed.
    """
    try:
        return findings_of(framework, inspection)
    except _CONTRADICTIONS as error:
        message = say(
            "This holds values that do not fit its framework, so nothing can be computed from it. "
            "It was not written by Caseread, or was changed since. Use a backup."
        )
        raise InputError(Fault("contradictory", "", message)) from error
