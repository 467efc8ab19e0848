"""Beside the questions: what to resolve in this case, and what the ratings would be now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from model import wording
from model.assessment import Assessment
from model.findings import Findings
from model.framework import Standard
from model.rating import StandardRating
from ui.theme import Space, current_tokens, scaled
from ui.widgets.bars import ShareBar
from ui.widgets.controls import Heading, Words
from ui.widgets.page import Scrolling
from ui.widgets.rating_label import RatingLabel

_PLACE = Qt.ItemDataRole.UserRole


class SidePanel(Scrolling):
    """`jumped` carries the question or fact of a problem, `decision_requested` the id of a standard."""

    jumped = Signal(str)
    decision_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, role="panel")
        content = self.content
        layout = QVBoxLayout(content)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        self._problems = ProblemList(content)
        self._problems.jumped.connect(self.jumped)
        self._preview = RatingPreview(content)
        self._preview.decision_requested.connect(self.decision_requested)
        layout.addWidget(self._problems)
        layout.addWidget(self._preview)
        layout.addStretch(1)

    @property
    def problems(self) -> ProblemList:
        return self._problems

    @property
    def preview(self) -> RatingPreview:
        return self._preview

    def show_findings(self, findings: Findings, assessment: Assessment, standard_id: str) -> None:
        """Shows a case's problems, and the preview with the standard that is being read explained."""
        self._problems.show_problems(findings, assessment)
        self._preview.show_ratings(findings, assessment.case.sample, standard_id)


class ProblemList(QWidget):
    """What stops this case from being complete, and what is odd; each line goes there."""

    jumped = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        self._list = QListWidget(self)
        self._list.setProperty("plain", True)
        self._list.setWordWrap(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setAccessibleName(self.tr("To resolve in this case"))
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemClicked.connect(self._on_activated)
        self._none = Words(self.tr("✓ Nothing. This case is complete."), self)
        layout.addWidget(Heading(self.tr("To resolve in this case"), self, level=3))
        layout.addWidget(self._none)
        layout.addWidget(self._list)

    @property
    def places(self) -> list[str]:
        """Where the problems are, in order."""
        return [self._list.item(row).data(_PLACE) for row in range(self._list.count())]

    def show_problems(self, findings: Findings, assessment: Assessment) -> None:
        """Shows the problems of a case."""
        texts = [(wording.problem(findings.framework, p), p.place, p.hard) for p in assessment.problems]
        self._none.setVisible(not texts)
        self._list.setVisible(bool(texts))
        self._list.clear()
        for text, place, hard in texts:
            item = QListWidgetItem(f"{'▲' if hard else '△'}  {text}", self._list)
            item.setData(_PLACE, place)
            item.setForeground(
                QColor(current_tokens().problem_hard if hard else current_tokens().problem_soft)
            )
            kind = self.tr("To resolve") if hard else self.tr("To consider")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind}: {text}")
        self._list.setMaximumHeight(self._height_for(len(texts)))

    def _height_for(self, rows: int) -> int:
        line = self._list.fontMetrics().height()
        return min(rows, 7) * (line * 2 + scaled(10)) + Space.S

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.jumped.emit(item.data(_PLACE))


class RatingPreview(QWidget):
    """The ratings as they stand with the cases read so far, and why the one being read has its own."""

    decision_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: dict[str, tuple[QLabel, RatingLabel, QLabel]] = {}
        self._sample = ""
        self._standard_id = ""
        self._title = Heading("", self, level=3)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(Space.M)
        self._why = Heading("", self, level=3)
        self._basis = Words("", self)
        self._bar = ShareBar(self)
        self._gates = Words("", self)
        self._decide = QPushButton(self.tr("Record a decision…"), self)
        self._decide.setProperty("kind", "link")
        self._decide.clicked.connect(self._on_decide)
        self._lay_out()

    @property
    def title_of_why(self) -> str:
        """What is said of the standard that is being read."""
        return self._why.text()

    def show_ratings(self, findings: Findings, sample: str, standard_id: str) -> None:
        """Shows the standards of a sample; explains one of them."""
        domains = findings.framework.domains_for(sample)
        if sample != self._sample:
            self._sample = sample
            self._build_rows([standard for domain in domains for standard in domain.standards])
        number = findings.tally.cases.get(sample, 0)
        read = self.tr("Rating preview · {0}, {1}").format(
            findings.framework.sample(sample).title.lower(), wording.cases(number)
        )
        self._title.setText(read)
        for standard, row in self._rows.items():
            self._show_row(findings, findings.ratings.standards[standard], row, standard == standard_id)
        self._explain(findings, standard_id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._title)
        layout.addLayout(self._grid)
        for widget in (self._why, self._basis, self._bar, self._gates):
            layout.addWidget(widget)
        layout.addWidget(self._decide, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_rows(self, standards: list[Standard]) -> None:
        for widgets in self._rows.values():
            for widget in widgets:
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._rows = {}
        for row, standard in enumerate(standards):
            name, rating, share = (
                Words(f"{standard.id} {standard.title}", self),
                RatingLabel(self, short=True),
                QLabel(self),
            )
            share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setProperty("role", "muted")
            for column, widget in enumerate((name, rating, share)):
                self._grid.addWidget(widget, row, column)
            self._rows[standard.id] = (name, rating, share)

    def _show_row(
        self,
        findings: Findings,
        rating: StandardRating,
        row: tuple[QLabel, RatingLabel, QLabel],
        current: bool,
    ) -> None:
        name, label, share = row
        font = name.font()
        font.setBold(current)
        name.setFont(font)
        label.set_rating(findings.framework.rating(rating.proposed) if rating.proposed else None)
        count = rating.figure
        share.setText(wording.percent(count) if count else "")

    def _explain(self, findings: Findings, standard_id: str) -> None:
        rating = findings.ratings.standards.get(standard_id)
        parts = (self._why, self._basis, self._bar, self._gates, self._decide)
        for widget in parts:
            widget.setVisible(rating is not None)
        if rating is None:
            return
        self._standard_id = standard_id
        word = (
            findings.framework.rating(rating.proposed).title if rating.proposed else self.tr("not rated yet")
        )
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
