"""The ratings as they stand with the cases read so far, standard by standard, and why one of them is what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.framework import Domain
from model.rating import StandardRating
from ui.desk.standard_row import StandardRow, Standing
from ui.theme import Space
from ui.widgets.bars import ShareBar
from ui.widgets.controls import Heading, Words, numbered


class StandardRows(QWidget):
    """The standards of some domains, one below the other; each domain has a heading where there are several."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._domains: tuple[Domain, ...] = ()
        self._rows: dict[str, StandardRow] = {}
        self._part = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._part)

    def row(self, standard_id: str) -> StandardRow:
        """The row of a standard. Raises KeyError for one that is not shown."""
        return self._rows[standard_id]

    def show_standing(self, domains: Sequence[Domain], standing: Standing, standard_id: str) -> None:
        """Shows the standards of these domains; one of them is the one being read."""
        if tuple(domains) != self._domains:
            self._domains = tuple(domains)
            self._build()
        for standard, row in self._rows.items():
            row.show_standing(standing, standard == standard_id)

    def _build(self) -> None:
        self._column.removeWidget(self._part)
        self._part.hide()
        self._part.deleteLater()
        self._part = QWidget(self)
        column = QVBoxLayout(self._part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._rows = {}
        for domain in self._domains:
            if len(self._domains) > 1:
                column.addWidget(Heading(numbered(domain.id, domain.title), self._part, level=4))
            for standard in domain.standards:
                self._rows[standard.id] = StandardRow(standard, self._part)
                column.addWidget(self._rows[standard.id])
        self._column.addWidget(self._part)


class RatingPreview(QWidget):
    """The standards of the sample that is read, and why the one being read has its rating.

    `decision_requested` carries the id of a standard; `what_if_requested` asks for another answer to be tried.
    """

    decision_requested = Signal(str)
    what_if_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._standard_id = ""
        self._title = Heading("", self, level=3)
        self.rows = StandardRows(self)
        self._why = Heading("", self, level=3)
        self._basis = Words("", self)
        self._bar = ShareBar(self)
        self._gates = Words("", self)
        self._decide = self._link(self.tr("Record a decision…"))
        self._decide.clicked.connect(self._on_decide)
        self._what_if = self._link(self.tr("What if…"))
        self._what_if.setToolTip(self.tr("Try another answer to this question; nothing is saved"))
        self._what_if.setAccessibleDescription(self._what_if.toolTip())
        self._what_if.clicked.connect(self.what_if_requested)
        self._lay_out()

    @property
    def title_of_why(self) -> str:
        """What is said of the standard that is being read."""
        return self._why.text()

    def show_standing(self, standing: Standing, sample: str, standard_id: str) -> None:
        """Shows the standards of a sample; explains one of them."""
        findings = standing.findings
        number = findings.tally.cases.get(sample, 0)
        title = self.tr("Rating preview · {0}, {1}")
        named = findings.framework.sample(sample).title.lower()
        self._title.setText(title.format(named, wording.cases(number)))
        self.rows.show_standing(findings.framework.domains_for(sample), standing, standard_id)
        self._explain(findings, standard_id)

    def show_rows(self, shown: bool) -> None:
        """Whether the standards are shown here: not while all ratings stand beside the desk."""
        for widget in (self._title, self.rows):
            widget.setVisible(shown)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self._title, self.rows, self._why, self._basis, self._bar, self._gates):
            layout.addWidget(widget)
        for button in (self._decide, self._what_if):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        return button

    def _explain(self, findings: Findings, standard_id: str) -> None:
        rating = findings.ratings.standards.get(standard_id)
        for widget in (self._why, self._basis, self._bar, self._gates, self._decide, self._what_if):
            widget.setVisible(rating is not None)
        if rating is None:
            return
        self._standard_id = standard_id
        word = wording.rating_word(findings.framework, rating.proposed)
        self._why.setText(self.tr("Why {0} is “{1}”").format(standard_id, word))
        steps = wording.steps(findings.framework, rating)
        self._basis.setText("\n".join((wording.basis(findings.framework, rating), *steps)))
        self._show_bar(findings, rating)
        gates = " ".join(findings.framework.gates[gate].explanation for gate in rating.gates)
        self._gates.setText(self.tr("Within the panel's discretion. {0}").format(gates))
        self._gates.setVisible(bool(gates))
        self._decide.setVisible(bool(gates))

    def _show_bar(self, findings: Findings, rating: StandardRating) -> None:
        count = rating.figure
        bands = findings.bands_of(rating.standard)
        self._bar.setVisible(count is not None and bands is not None)
        if count is None or bands is None:
            return
        self._bar.set_ticks(tuple(band.start for band in bands.bands[1:]))
        tone = findings.framework.rating(rating.proposed).tone if rating.proposed else ""
        self._bar.set_share(count.percent, tone)

    def _on_decide(self) -> None:
        self.decision_requested.emit(self._standard_id)
