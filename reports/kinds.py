"""The kinds of report, each with what makes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from model.findings import Findings
from model.report_orders import CASE, FORM, PACK, RATINGS, SUMMARY, ReportOrder
from reports.blank_form import form_edition
from reports.case_pack import pack_edition
from reports.case_summary import case_edition
from reports.pages import Edition
from reports.ratings_page import ratings_edition
from reports.sheet import Making
from reports.summary import summary_edition

Builder: TypeAlias = Callable[[Findings, ReportOrder, Making], Edition]
"""Makes one language's document of findings that are in this language, while it is spoken."""

BUILDERS: Mapping[str, Builder] = {
    SUMMARY: summary_edition,
    RATINGS: ratings_edition,
    CASE: case_edition,
    PACK: pack_edition,
    FORM: form_edition,
}
"""What makes a report, by its kind in `model.report_orders`."""
