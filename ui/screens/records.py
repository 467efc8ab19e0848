"""Lists of what inspectors write down: recommendations and good practice, each in a card of its own."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model import labels
from model.conditions import Value
from model.inspection import Path, next_record_id
from ui.screens.record_cards import GoodPracticeCard, RecommendationCard, RecordCard
from ui.session import Session
from ui.theme import Space
from ui.widgets.controls import EmptyState, Heading, Muted
from ui.widgets.focus_order import begin_at
from ui.widgets.page import Page


class RecordList(QWidget):
    """The cards of one kind of record, in the order in which the records were made.

    A new card becomes a record with the first thing written in it, and a card that was emptied stays until it is
    removed or another screen is shown: nobody loses the field under the cursor.
    """

    kind = ""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._cards: dict[str, RecordCard] = {}
        self._drafts: set[str] = set()
        self.page = Page(self)
        self.page.body.setSpacing(Space.M)
        self.add_button = QPushButton(self._words("add"), self.page.content)
        self.add_button.setProperty("kind", "primary")
        self.add_button.clicked.connect(self.add)
        self._empty = EmptyState(self._words("none"), self._words("hint"), self.page.content)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        self._lay_out()
        begin_at(self, self.add_button)
        self.refresh()

    @property
    def cards(self) -> dict[str, RecordCard]:
        """The cards in order, by the id of their record."""
        return self._cards

    def make_card(self, record_id: str) -> RecordCard:
        """A card of this kind."""
        raise NotImplementedError

    def _words(self, name: str) -> str:
        """What the list says: its `title`, how to `add`, that there is `none` and a `hint` then."""
        raise NotImplementedError

    def add(self) -> None:
        """Adds an empty card and puts the cursor in it."""
        record_id = next_record_id(self._cards, uuid4().hex)
        self._drafts.add(record_id)
        self.open(record_id)

    def open(self, record_id: str) -> None:
        """Puts the cursor in a card."""
        self.refresh()
        card = self._cards[record_id]
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.ensureWidgetVisible(card, 0, Space.L)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        for card in tuple(self._cards.values()):
            card.flush()

    def refresh(self) -> None:
        """Shows the records as they are now."""
        records = getattr(self._session.inspection, self.kind)
        self._drafts |= {draft.path[1] for draft in self._session.unsaved if draft.path[0] == self.kind}
        drafts = [record_id for record_id in self._cards if record_id in self._drafts]
        drafts += sorted(self._drafts - set(drafts))
        wanted = [*records, *(record_id for record_id in drafts if record_id not in records)]
        for record_id in [record_id for record_id in self._cards if record_id not in wanted]:
            self._drop(record_id)
        self._cards = {record_id: self._cards.get(record_id) or self._new(record_id) for record_id in wanted}
        for place, (record_id, card) in enumerate(self._cards.items()):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                card.show()  # at once, so that it can take the keyboard
            card.show_record(place + 1, self._values(record_id, card))
        self._empty.setVisible(not self._cards)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        self._drafts.clear()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(Heading(self._words("title"), self.page.content), 1)
        head.addWidget(self.add_button)
        self.page.body.addLayout(head)
        self.page.body.addWidget(Muted(self._words("hint"), self.page.content))
        self.page.body.addWidget(self._empty)
        self.page.body.addLayout(self._column)
        self.page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def _new(self, record_id: str) -> RecordCard:
        card = self.make_card(record_id)
        card.edited.connect(self._save)
        card.removed.connect(self._remove)
        return card

    def _drop(self, record_id: str) -> None:
        card = self._cards.pop(record_id)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _save(self, record_id: str, name: str, value: str) -> None:
        self._drafts.add(record_id)
        path: Path = (self.kind, record_id, name)
        self._session.write(labels.RECORDS[self.kind, name], path, value)

    def _remove(self, record_id: str) -> None:
        """Takes a record away; undo brings it back."""
        place = list(self._cards).index(record_id)
        self._drafts.discard(record_id)
        card = self._cards[record_id]
        values: dict[Path, Value | None] = {(self.kind, record_id, name): None for name in card.names}
        if self._session.change(labels.RECORDS_REMOVED[self.kind], values):
            self._session.unsaved.forget(self.kind, record_id)
            self.refresh()
            left = list(self._cards.values())
            following: QWidget = left[min(place, len(left) - 1)] if left else self.add_button
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _values(self, record_id: str, card: RecordCard) -> dict[str, str]:
        return {name: self._session.text_at((self.kind, record_id, name)) for name in card.names}


class RecommendationList(RecordList):
    """The recommendations, and earlier ones that are followed up."""

    kind = "recommendations"

    def make_card(self, record_id: str) -> RecordCard:
        return RecommendationCard(record_id, self._session.lookout, self.page.content)

    def _words(self, name: str) -> str:
        return {
            "title": self.tr("Recommendations"),
            "add": self.tr("Add a recommendation"),
            "none": self.tr("No recommendations yet"),
            "hint": self.tr(
                "Each says what is to be done and who is responsible. They are printed in this order."
            ),
        }[name]


class GoodPracticeList(RecordList):
    """Examples that others can learn from."""

    kind = "good_practice"

    def make_card(self, record_id: str) -> RecordCard:
        return GoodPracticeCard(record_id, self._session.lookout, self.page.content)

    def _words(self, name: str) -> str:
        return {
            "title": self.tr("Good practice"),
            "add": self.tr("Add an example"),
            "none": self.tr("No examples yet"),
            "hint": self.tr("Describe what was done so that no child can be recognised."),
        }[name]
