"""What every page of a report carries: whose it is, what it is, and exactly which data it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.pagesizes import A4

from model.days import moment
from model.findings import Findings
from model.language import say
from reports import words


@dataclass(frozen=True, slots=True)
class Origin:
    """Of which moment a document is, None for one that is always the same; the program, and the line at its foot.

    `kind` and `mark`, which may be empty, are for programs: nothing that anybody typed stands in them.
    """

    made_at: datetime | None
    creator: str
    line: str
    kind: str
    mark: str = ""


def creator(version: str) -> str:
    """The program with its version, as documents name it."""
    return f"Caseread {version}"


@dataclass(frozen=True, slots=True)
class Making:
    """The circumstances of a report: the moment that its data are of, the program's version, the fingerprint of the
    data, its mark (`reports.imprint`), and whether what was written about cases is in it.
    """

    at: datetime
    version: str
    fingerprint: str
    mark: str
    notes: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper of one document. `banner` and `notice` may be empty; `margin` is in points."""

    title: str
    kind: str
    notice: str
    banner: str
    attribution: str
    origin: Origin
    margin: float

    @property
    def width(self) -> float:
        """The width between the margins, in points."""
        return float(A4[0] - 2 * self.margin)


def sheet_for(
    findings: Findings, kind: str, banner: str, margin: float, making: Making, of: str = ""
) -> Sheet:
    """The paper for a report on these findings; `of` is what ends the kind and was typed by somebody."""
    program = creator(making.version)
    line = say("As of {0} · {1} · Fingerprint {2}").format(moment(making.at), program, making.fingerprint)
    return Sheet(
        words.service(findings),
        kind,
        findings.inspection.notice,
        banner,
        findings.framework.attribution,
        Origin(making.at, program, line, kind.removesuffix(of).rstrip(), making.mark),
        margin,
    )
