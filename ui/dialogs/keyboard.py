"""Every key in one sheet, where keys can be changed, too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model.language import say
from model.scales import Scale
from ui.announce import announce
from ui.bindings import Binding
from ui.dialogs.key_rows import answer_letters, key_groups
from ui.dialogs.key_table import KeyTable
from ui.key_choice import holders, refusal, swapped
from ui.keys import KeyMap, change_keys, current_keys, shown_key
from ui.menus import CommandMenu
from ui.theme import Space, scaled
from ui.widgets.controls import Words
from ui.widgets.dialog import Dialog
from ui.widgets.filter_field import FilterField


class KeyboardSheet(Dialog):
    """Shows the keys of a question, of the menus and of single screens, and takes other keys for them.

    Changes are made one by one and at once: choose a row, press Enter, press the new key. A key that is in use is
    offered for a swap. `scales` are those of the inspection that is open.
    """

    def __init__(self, menus: Sequence[CommandMenu], scales: Sequence[Scale], parent: QWidget) -> None:
        super().__init__(parent)
        self._menus = menus
        self._scales = scales
        self._answers = answer_letters(scales)
        self._asked: Binding | None = None
        self._offer: KeyMap | None = None
        self.setWindowTitle(self.tr("Keyboard"))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._refresh()
        self._say_usual()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Wide enough for the longest row, and never larger than the screen."""
        room = self.screen().availableSize() - QSize(Space.XXL, Space.XXL)
        return QSize(min(scaled(720), room.width()), min(scaled(620), room.height()))

    def reject(self) -> None:
        """Leaves things as they are: the swap that is offered, or else the sheet."""
        if self._offer is not None:
            self._keep()
        else:
            super().reject()

    def _make_parts(self) -> None:
        self.field = FilterField(self)
        self.field.setAccessibleName(self.tr("Find a key"))
        self.field.setPlaceholderText(self.tr("Find a key, or what it does"))
        self.table = KeyTable(self)
        self.message = Words("", self)
        self.change_button = self._button(self.tr("&Change keys…"))
        self.change_button.setCheckable(True)
        self.one_button = self._button(self.tr("Reset &this one"))
        self.all_button = self._button(self.tr("Reset &all"))
        self.swap_button = self._button(self.tr("&Swap"))
        self.keep_button = self._button(self.tr("&Leave as it is"))
        self.close_button = self._button(self.tr("Close"))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.change_button, self.one_button, self.all_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.swap_button, self.keep_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        for widget in (self.field, self.table, self.message):
            column.addWidget(widget)
        column.setStretchFactor(self.table, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.moved_on.connect(self.table.choose_first)
        self.table.wanted.connect(self._ask)
        self.table.taken.connect(self._take)
        self.table.given_up.connect(self._say_usual)
        self.change_button.toggled.connect(self._on_changing)
        self.one_button.clicked.connect(self._reset_one)
        self.all_button.clicked.connect(self._reset_all)
        self.swap_button.clicked.connect(self._swap)
        self.keep_button.clicked.connect(self._keep)
        self.close_button.clicked.connect(self.accept)

    @property
    def _changing(self) -> bool:
        return self.change_button.isChecked()

    def _on_changing(self) -> None:
        self._show_buttons()
        self._say_usual()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, binding: object) -> None:
        """Waits for the new key of a row."""
        assert isinstance(binding, Binding)
        if not self._changing:
            return
        self._asked = binding
        self.table.capturing = True
        text = self.tr("Press the new key for “{0}”. Escape leaves it as it is.")
        self._say(text.format(say(binding.text)))

    def _take(self, key: str) -> None:
        """Gives the row the key that was pressed, or says why it cannot have it, or who else has it."""
        assert self._asked is not None
        keys, asked = current_keys(), self._asked
        reason = refusal(keys, asked, key, self._answers)
        others = holders(keys, asked, key)
        if reason:
            self._say(self.tr("{0} Nothing was changed.").format(reason))
        elif others:
            self._offer_swap(key, others[0])
        else:
            self._change(keys.with_key(asked.id, key))
            self._say(self.tr("{0} is now “{1}”.").format(shown_key(key), say(asked.text)))

    def _offer_swap(self, key: str, other: Binding) -> None:
        assert self._asked is not None
        self._offer = swapped(current_keys(), self._asked, key, self._answers)
        left = self._offer.shown(other.id)
        swap = self.tr("{0} is “{1}” at present. Swap, so that “{1}” has {2}?")
        take = self.tr("{0} is “{1}” at present. Swap, so that “{1}” has no key?")
        self._show_buttons()
        self._say((swap if left else take).format(shown_key(key), say(other.text), left))
        self.swap_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self) -> None:
        assert self._offer is not None
        assert self._asked is not None
        self._change(self._offer)
        text = self.tr("{0} is now “{1}”.")
        self._end_offer(text.format(current_keys().shown(self._asked.id), say(self._asked.text)))

    def _keep(self) -> None:
        self._end_offer(self.tr("Nothing was changed."))

    def _end_offer(self, text: str) -> None:
        self._offer = None
        self._show_buttons()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(text)

    def _reset_one(self) -> None:
        row = self.table.current
        if row is None or row.binding is None:
            self._say(self.tr("Choose a row whose key was changed."))
            return
        self._change(current_keys().with_usual(row.binding.id))
        usual = current_keys().shown(row.binding.id) or self.tr("no key")
        self._say(self.tr("“{0}” has its usual key: {1}.").format(row.text, usual))

    def _reset_all(self) -> None:
        self._change(KeyMap(current_keys().bindings))
        self._say(self.tr("Every key is the usual one."))

    def _change(self, keys: KeyMap) -> None:
        change_keys(keys)
        self._refresh()

    def _refresh(self) -> None:
        self.table.show_groups(tuple(key_groups(current_keys(), self._menus, self._scales)))
        self._filter(self.field.text())
        self._show_buttons()

    def _filter(self, text: str) -> None:
        if not self.table.filter(text):
            self._say(self.tr("No key does that."))

    def _show_buttons(self) -> None:
        offering = self._offer is not None
        for button in (self.swap_button, self.keep_button):
            button.setVisible(offering)
        for button in (self.one_button, self.all_button):
            button.setVisible(self._changing and not offering)
        self.change_button.setVisible(not offering)
        self.all_button.setEnabled(bool(current_keys().own))

    def _say_usual(self) -> None:
        """What to do here."""
        changing = self.tr("Choose a row and press Enter, then press its new key.")
        reading = self.tr("Find a key by name or by what it does. Keys can be changed.")
        self._say(changing if self._changing else reading)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        if self.isVisible():
            announce(self.table, text)
