"""Says what will be done to the cases that are chosen, and to which it cannot be done and why, before it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QStackedWidget, QWidget

from model.bulk import Plan
from model.conditions import Value
from model.framework import Fact, Framework
from model.language import counted
from ui.announce import announce
from ui.theme import scaled
from ui.widgets.controls import ChoiceBox, DateField, Words
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row

_MOST_LINES = 6


class BulkWords(NamedTuple):
    """The words of a dialog: `does` are the forms of what will happen to `{n}` cases, `action` is on the button."""

    title: str
    does: str
    action: str
    remark: str = ""


class BulkDialog(FormDialog):
    """Shows a plan, made anew by `plan_for` whenever a field changes. Its button waits for something to do."""

    def __init__(self, words: BulkWords, plan_for: Callable[[], Plan], parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = words
        self._plan_for = plan_for
        self.plan = Plan((), (), None)
        self.set_words(words.title, words.remark)
        self._will = Words("", self.body, role="subheading")
        self._wont = Words("", self.body)
        self._left_out = QListWidget(self.body)
        self._left_out.setAccessibleName(self.tr("Cases that are left out"))
        self._left_out.setWordWrap(True)
        self._left_out.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_plan(self) -> None:
        """Lays out the plan below the fields and shows it: call it once the fields are there."""
        for widget in (self._will, self._wont, self._left_out):
            self.column.insertWidget(self.column.count() - 1, widget)
        self._do = self.finish(self._wording.action)
        self.refresh()

    def refresh(self) -> None:
        """Shows what would happen now."""
        self.plan = self._plan_for()
        self._will.setText(counted(self._wording.does, len(self.plan.cases)))
        self._will.setVisible(bool(self.plan.cases or self.plan.left_out))
        count = len(self.plan.left_out)
        forms = self.tr("{n} case is left out:|{n} cases are left out:")
        self._wont.setText(counted(forms, count) if count else "")
        self._wont.setVisible(bool(count))
        self._left_out.setVisible(bool(count))
        self._left_out.clear()
        self._left_out.addItems(
            [self.tr("{0}: {1}").format(case.ref, why) for case, why in self.plan.left_out]
        )
        row = self._left_out.sizeHintForRow(0) if count else 0
        self._left_out.setFixedHeight(min(count, _MOST_LINES) * row + scaled(8))
        self._do.setEnabled(self.plan.operation is not None)
        announce(self, " ".join(part for part in (self._will.text(), self._wont.text()) if part))


class ReaderDialog(BulkDialog):
    """Asks who reads the cases."""

    def __init__(self, plan_for: Callable[[str], Plan], readers: list[str], parent: QWidget) -> None:
        title, action = self.tr("Set the reader"), self.tr("Set the reader")
        does = self.tr("{n} case will have this reader.|{n} cases will have this reader.")
        super().__init__(BulkWords(title, does, action), self._plan, parent)
        self._plan_of = plan_for
        self._reader = QLineEdit(self)
        add_row(self.rows, self.tr("Reader"), self._reader, self.tr("Empty for nobody."))
        self._reader.setText(readers[0] if readers else "")
        self._reader.selectAll()
        self._reader.textChanged.connect(self.refresh)
        self._reader.setFocus()

    def _plan(self) -> Plan:
        return self._plan_of(self._reader.text().strip())


class FactDialog(BulkDialog):
    """Asks for a fact and its value."""

    def __init__(
        self, framework: Framework, plan_for: Callable[[Fact, Value], Plan], parent: QWidget
    ) -> None:
        title, action = self.tr("Set a fact"), self.tr("Set the fact")
        does = self.tr("{n} case will have this value.|{n} cases will have this value.")
        remark = self.tr("Answers that stop applying are kept aside, and come back with the value.")
        super().__init__(BulkWords(title, does, action, remark), self._plan, parent)
        self._framework = framework
        self._plan_of = plan_for
        self._facts = ChoiceBox(self, empty=None)
        self._choice, self._date, self._typed = ChoiceBox(self), DateField(self), QLineEdit(self)
        self._facts.set_options([(fact.id, fact.title) for fact in framework.facts])
        for box in (self._facts, self._choice):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values = QStackedWidget(self)
        for editor in (self._choice, self._date, self._typed):
            editor.setAccessibleName(self.tr("Value"))
            self._values.addWidget(editor)
        add_row(self.rows, self.tr("Fact"), self._facts)
        add_row(self.rows, self.tr("Value"), self._values)
        self._facts.chosen.connect(self._offer)
        for changed in (self._choice.chosen, self._date.chosen, self._typed.textChanged):
            changed.connect(self.refresh)
        self._offer_values()
        self._facts.setFocus()

    @property
    def _fact(self) -> Fact:
        return self._framework.fact(self._facts.value or "")

    @property
    def _value(self) -> Value | None:
        match self._fact.kind:
            case "choice":
                return self._choice.value
            case "yes_no":
                return {"yes": True, "no": False}.get(self._choice.value or "")
            case "date":
                return self._date.value
        return self._typed.text().strip() or None

    def _plan(self) -> Plan:
        """Nothing while there is no value: to take one away from many cases at once is never meant."""
        value = self._value
        return Plan((), (), None) if value is None else self._plan_of(self._fact, value)

    def _offer(self) -> None:
        self._offer_values()
        self.refresh()

    def _offer_values(self) -> None:
        fact = self._fact
        if fact.kind == "yes_no":
            self._choice.set_options([("yes", self.tr("Yes")), ("no", self.tr("No"))])
        elif fact.kind == "choice":
            self._choice.set_options([(option.id, option.title) for option in fact.options])
        editor = {"date": self._date, "text": self._typed}.get(fact.kind, self._choice)
        self._values.setCurrentWidget(editor)
        self._values.setFocusProxy(editor)
