"""The cards of the overview. Each shows what the session holds when it is refreshed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from model import labels, wording
from model.composition import FactCounts, SampleProgress, composition, described_by, progress_by_sample
from model.framework import Fact, Framework
from model.inspection import Path
from model.language import ENGLISH
from model.methods import Setting
from model.pictures.composition import composition_chart
from model.status import Status
from ui.session import Session
from ui.theme import Space
from ui.widgets.bars import ProgressBar
from ui.widgets.controls import (
    Card,
    ChoiceBox,
    DateField,
    Heading,
    Muted,
    ReconstructedMark,
    TextField,
    Words,
    numbered,
)
from ui.widgets.form_rows import FormRow, add_row, form
from ui.widgets.picture_view import PictureView

_LEAST_CHOICE = 18
"""Characters of a choice that are shown in any case; the open list shows all of it."""

SERVICE, LEAD = ("inspection", "service"), ("inspection", "lead_inspector")
FROM, TO = ("inspection", "fieldwork_from"), ("inspection", "fieldwork_to")


def wordings_of(framework: Framework) -> tuple[str, ...]:
    """Whose words the questions of a programme are in."""
    keys = (key for standard in framework.standards for key in standard.questions)
    return tuple(question.wording for key in keys for question in key.walk())


class DetailsCard(Card):
    """Whose inspection this is, when, and who leads it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", parent)
        self._session = session
        self.body.addWidget(Heading(self.tr("Inspection"), self, level=2))
        framework = session.findings.framework
        self.body.addWidget(Muted(framework.title, self))
        mark = ReconstructedMark(self)
        mark.show_for(wordings_of(framework), self.tr("Questions"))
        mark.setToolTip(framework.attribution)
        self.body.addWidget(mark)
        rows = form()
        self.body.addLayout(rows)
        self._service, self._lead = TextField(self), TextField(self)
        self._from, self._to = DateField(self), DateField(self)
        add_row(rows, self.tr("Service"), self._service)
        self._from_row = add_row(rows, self.tr("Fieldwork from"), self._from)
        self._to_row = add_row(rows, self.tr("Fieldwork to"), self._to)
        add_row(rows, self.tr("Lead inspector"), self._lead)
        self._connect()
        self.refresh()

    @property
    def first(self) -> QWidget:
        """The field that gets the focus."""
        return self._service

    def refresh(self) -> None:
        """Shows what is recorded."""
        self._service.set_text(self._session.text_at(SERVICE))
        self._lead.set_text(self._session.text_at(LEAD))
        self._from.set_value(self._session.text_at(FROM) or None)
        self._to.set_value(self._session.text_at(TO) or None)
        self._check_order()

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        for field in (self._service, self._lead, self._from, self._to):
            field.flush()

    def _connect(self) -> None:
        self._service.edited.connect(self._give_service)
        self._lead.edited.connect(self._give_lead)
        self._from.chosen.connect(self._give_from)
        self._to.chosen.connect(self._give_to)
        self._from.refused.connect(self._refuse_from)
        self._to.refused.connect(self._refuse_to)

    def _give_service(self, text: str) -> None:
        self._give(labels.SERVICE, SERVICE, text)

    def _give_lead(self, text: str) -> None:
        self._give(labels.LEAD_INSPECTOR, LEAD, text)

    def _give_from(self, day: str | None) -> None:
        self._give(labels.FIELDWORK_FROM, FROM, day or "")

    def _give_to(self, day: str | None) -> None:
        self._give(labels.FIELDWORK_TO, TO, day or "")

    def _give(self, label: str, path: Path, text: str) -> None:
        if not self._session.write_line(label, path, text):
            self.refresh()

    def _refuse_from(self, fault: str) -> None:
        self._show_fault(self._from_row, fault)

    def _refuse_to(self, fault: str) -> None:
        self._show_fault(self._to_row, fault)

    def _show_fault(self, row: FormRow, fault: str) -> None:
        row.set_note(fault, "warning")
        if not fault:
            self._check_order()

    def _check_order(self) -> None:
        start, end = self._from.value, self._to.value
        backwards = bool(start and end and start > end)
        self._to_row.set_note(self.tr("This is before the first day.") if backwards else "", "warning")


class ChoicesCard(Card):
    """What no published text settles: seen by everybody instead of silently taken."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(self.tr("Open choices"), parent)
        self._session = session
        self.body.addWidget(
            Muted(self.tr("The published method leaves these open. Reports state what was chosen."), self)
        )
        rows = form()
        self.body.addLayout(rows)
        self._fields: dict[str, SettingField] = {}
        for setting in session.findings.framework.settings:
            field = SettingField(session, setting, self)
            add_row(rows, setting.title, field.box, setting.explanation)
            self._fields[setting.id] = field
        self.setVisible(bool(self._fields))
        self.refresh()

    def refresh(self) -> None:
        """Shows what was chosen."""
        for field in self._fields.values():
            field.refresh()


class SettingField(QObject):
    """One open choice and its list."""

    def __init__(self, session: Session, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._setting = setting
        self.box = ChoiceBox(parent, empty=None)
        self.box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_LEAST_CHOICE)
        self.box.set_options([(choice.id, choice.title) for choice in setting.choices])
        self.box.chosen.connect(self._give)

    def refresh(self) -> None:
        """Shows what was chosen, or what holds without a choice."""
        chosen = self._session.inspection.settings.get(self._setting.id, self._setting.default)
        self.box.set_value(chosen)

    def _give(self, choice: str) -> None:
        setting = self._session.findings.framework.in_language(ENGLISH).setting(self._setting.id)
        label = labels.SETTING.format(setting.title)
        self._session.change(label, {("settings", self._setting.id): choice})
        self.refresh()


class _CountsCard(Card):
    """A card whose lines are made anew when they change."""

    def __init__(self, title: str, session: Session, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._session = session
        self._part: QWidget | None = None

    def _replace(self) -> QVBoxLayout:
        """An empty column in place of the former lines."""
        if self._part is not None:
            self.body.removeWidget(self._part)
            self._part.hide()
            self._part.deleteLater()
        self._part = QWidget(self)
        column = QVBoxLayout(self._part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.body.addWidget(self._part)
        return column


class ProgressCard(_CountsCard):
    """How far the reading of each sample is."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(self.tr("Progress"), session, parent)
        self._shown: tuple[SampleProgress, ...] | None = None

    def refresh(self) -> None:
        """Shows the counts as they are now."""
        progress = progress_by_sample(self._session.findings)
        if progress != self._shown:
            self._shown = progress
            column = self._replace()
            for sample in progress:
                self._add(column, sample)

    def _add(self, column: QVBoxLayout, sample: SampleProgress) -> None:
        complete, total = sample.complete, sample.total
        column.addWidget(Heading(f"{sample.title} · {wording.cases(total)}", self._part, level=3))
        bar = ProgressBar(self._part)
        bar.set_progress(complete, total)
        bar.setAccessibleName(self.tr("Cases complete: {0}").format(sample.title))
        column.addWidget(bar)
        text = self.tr("{0} complete · {1} in progress · {2} not started")
        waiting = (sample.by_status[Status.IN_PROGRESS], sample.by_status[Status.NOT_STARTED])
        column.addWidget(Muted(text.format(complete, *waiting), self._part, small=True))


class CompositionCard(Card):
    """How many cases have which value of the facts that describe them, as bars."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        several = len(session.findings.framework.samples) > 1
        title = self.tr("What the samples are made of") if several else self.tr("What the sample is made of")
        super().__init__(title, parent)
        self._session = session
        self._shown: dict[str, FactCounts] = {}
        self._charts = {fact.id: self._add(fact) for fact in described_by(session.findings.framework)}

    def refresh(self) -> None:
        """Shows the counts as they are now."""
        self.setVisible(bool(self._session.inspection.cases))
        for counted in composition(self._session.findings):
            if counted != self._shown.get(counted.fact.id):
                self._shown[counted.fact.id] = counted
                self._charts[counted.fact.id].show_picture(partial(composition_chart, counted))

    def _add(self, fact: Fact) -> PictureView:
        chart = PictureView(fact.title, self)
        self.body.addWidget(Heading(fact.title, self, level=3))
        self.body.addWidget(chart)
        return chart


class UnratedCard(_CountsCard):
    """The standards that have no rating yet, and why."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(self.tr("Without a rating"), session, parent)
        self._shown: tuple[tuple[str, str], ...] | None = None

    def refresh(self) -> None:
        """Shows the standards as they are now."""
        findings = self._session.findings
        unrated = tuple(
            (numbered(rating.standard.id, rating.standard.title), wording.basis(findings.framework, rating))
            for rating in findings.ratings.standards.values()
            if rating.final is None
        )
        if unrated != self._shown:
            self._shown = unrated
            column = self._replace()
            if not unrated:
                text = self.tr("Every {0} has a rating.").format(findings.framework.words.standard.lower())
                column.addWidget(Muted(text, self._part))
            for title, reason in unrated:
                column.addWidget(Words(title, self._part))
                column.addWidget(Muted(reason, self._part, small=True))


class WordingCard(Card):
    """Whose words the programme uses, and what else there is to know about this inspection."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(self.tr("Where the words come from"), parent)
        for text in (session.findings.framework.attribution, session.inspection.notice):
            if text:
                self.body.addWidget(Muted(text, self, small=True))
