"""The forms in which the data of an inspection leave the program, and how one is chosen (docs/exports.md)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from model.faults import Fault, InputError
from model.language import ENGLISH, mark
from model.report_orders import LANGUAGE_CHOICES


@dataclass(frozen=True, slots=True)
class Form:
    """One form. `suffix` is the ending of its files; `title` and `about` are in English, marked for the catalogue.

    People read a form that is `spoken`: it comes in the languages that are wanted. The others are English.
    """

    id: str
    suffix: str
    title: str
    about: str
    spoken: bool = False


FORMS = (
    Form("xlsx", ".xlsx", mark("Excel workbook"), mark("Cases, answers, tallies and ratings as sheets.")),
    Form(
        "docx",
        ".docx",
        mark("Word document"),
        mark("The report’s text, tables and charts, to go on writing."),
        spoken=True,
    ),
    Form("sav", ".sav", mark("SPSS data file"), mark("One row for each case, with value labels.")),
    Form(
        "datapackage", ".zip", mark("Data package"), mark("CSV files in one archive, with their description.")
    ),
    Form("json", ".json", mark("Open copy (JSON)"), mark("Everything, as the program can import it again.")),
    Form("csv", ".csv", mark("Open copy as a table (CSV)"), mark("Everything, one value a row.")),
)
"""Every form, those that most people want first."""


@dataclass(frozen=True, slots=True)
class DataOrder:
    """Data that somebody wants, in a form, with or without what was written about cases.

    A form that is spoken comes in these languages; the others are English.
    """

    form: Form
    notes: bool = True
    languages: tuple[str, ...] = (ENGLISH,)


OPEN_COPY = "json"
"""The form of a file whose name has no ending at all."""


def form_for(path: PurePath, wanted: str | None = None) -> Form:
    """The form that was asked for, or else the one that the ending of a file stands for.

    Raises InputError where there is an ending that stands for none.
    """
    forms = {form.id: form for form in FORMS}
    if wanted is not None:
        return forms[wanted]
    if not path.suffix:
        return forms[OPEN_COPY]
    found = next((form for form in FORMS if form.suffix == path.suffix.lower()), None)
    if found is None:
        endings = ", ".join(form.suffix for form in FORMS)
        message = (
            f"No form of export ends in {path.suffix}. Use one of {endings}, or say which with --format."
        )
        raise InputError(Fault("form_unknown", str(path), message))
    return found


def data_order(
    path: PurePath, form: str | None = None, language: str = ENGLISH, *, notes: bool = True
) -> DataOrder:
    """The order for a file; `language` is one of `LANGUAGE_CHOICES`. Without a form, the ending of its name chooses it.

    Raises InputError where that stands for none, and where the form is in English only.
    """
    order = DataOrder(form_for(path, form), notes, LANGUAGE_CHOICES[language])
    if not order.form.spoken and language != ENGLISH:
        spoken = " or ".join(other.suffix for other in FORMS if other.spoken)
        message = (
            f"This form is in English only, as programs read it. Leave --language out, or write {spoken}."
        )
        raise InputError(Fault("english_only", str(path), message))
    return order
