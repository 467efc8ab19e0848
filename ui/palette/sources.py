"""What the palette finds: each source gives things to find, says more about those shown, and goes to the chosen one."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from model.assessment import Assessment
from model.case_filter import BUILT_IN
from model.conditions import Value
from model.findings import Findings
from model.framework import Fact
from model.inspection import Case
from model.language import say
from model.search import Findable, findable
from ui.keys import current_keys
from ui.menus import Command, Commands
from ui.places import RATINGS
from ui.widgets.labels import number_of

if TYPE_CHECKING:
    from ui.workspace import Workspace

PALETTE = "palette"
"""The command that opens the palette."""


class Source(QObject):
    """Things of one kind, found in a workspace. `mark` typed first asks for these alone."""

    kind = ""
    mark = ""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    @property
    @abstractmethod
    def heading(self) -> str:
        """The kind in words, as it stands over the things in the list."""

    @abstractmethod
    def things(self) -> Sequence[Findable]:
        """What can be found now, in the order in which people know it."""

    @abstractmethod
    def go(self, thing: Findable) -> None:
        """Goes there, or does it."""

    def detail(self, _thing: Findable) -> str:
        """What else there is to say about a thing that is shown."""
        return ""

    def key(self, _thing: Findable) -> str:
        """The key that does the same, in words."""
        return ""

    def refusal(self, _thing: Findable) -> str:
        """Why it cannot be chosen now; empty where it can."""
        return ""

    @property
    def _findings(self) -> Findings:
        return self._workspace.session.findings


class Questions(Source):
    """The questions of the case that is read."""

    kind, mark = "question", "?"

    @property
    def heading(self) -> str:
        return self.tr("Questions of this case")

    def things(self) -> Sequence[Findable]:
        if not self._workspace.reading:
            return ()
        pages = self._findings.framework.pages_for(self._assessment.case.sample)
        return [findable(self.kind, q.id, q.text, q.id) for page in pages for q in page.questions]

    def detail(self, thing: Findable) -> str:
        state = self._assessment.states[thing.id]
        if state.applies is False:
            return self.tr("does not apply")
        answer = self._findings.framework.question(thing.id).scale.value(state.answer or "")
        return answer.title if answer else self.tr("not answered")

    def go(self, thing: Findable) -> None:
        self._workspace.desk.go_to(thing.id)

    @property
    def _assessment(self) -> Assessment:
        return self._findings.assessments[self._workspace.case_id]


class Facts(Source):
    """The facts of the case that is read."""

    kind = "fact"

    @property
    def heading(self) -> str:
        return self.tr("Facts of this case")

    def things(self) -> Sequence[Findable]:
        if not self._workspace.reading:
            return ()
        facts = self._findings.framework.facts_for(self._case.sample)
        return [findable(self.kind, fact.id, fact.title, "", fact.short) for fact in facts]

    def detail(self, thing: Findable) -> str:
        value = self._case.facts.get(thing.id)
        return (
            self.tr("not recorded")
            if value is None
            else self._findings.framework.fact(thing.id).title_of(value)
        )

    def go(self, thing: Findable) -> None:
        self._workspace.desk.go_to(thing.id)

    @property
    def _case(self) -> Case:
        return self._workspace.session.case(self._workspace.case_id)


class Cases(Source):
    """The cases of the inspection, by reference, sample, reader and the facts that the list shows."""

    kind, mark = "case", "#"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._known: dict[str, tuple[Case, Findable]] = {}

    @property
    def heading(self) -> str:
        return self.tr("Cases")

    def things(self) -> Sequence[Findable]:
        """Every case; only one that changed since it was last asked for is folded anew."""
        cases = self._workspace.session.inspection.cases
        self._known = {case_id: self._entry(case) for case_id, case in cases.items()}
        return [thing for _, thing in self._known.values()]

    def detail(self, thing: Findable) -> str:
        return " · ".join(self._words(self._known[thing.id][0]))

    def go(self, thing: Findable) -> None:
        self._workspace.open_case(thing.id)

    def _entry(self, case: Case) -> tuple[Case, Findable]:
        known = self._known.get(case.id)
        if known is not None and known[0] is case:
            return known
        return case, findable(self.kind, case.id, "", case.ref, *self._words(case))

    def _words(self, case: Case) -> list[str]:
        framework = self._findings.framework
        listed = (fact for fact in framework.facts_for(case.sample) if fact.listed)
        facts = (_fact_words(fact, case.facts.get(fact.id)) for fact in listed)
        sample = framework.sample(case.sample).short if case.sample else ""
        return [words for words in (sample, *facts, case.reader) if words]


class Standards(Source):
    """The standards on the ratings screen."""

    kind = "standard"

    @property
    def heading(self) -> str:
        return self.tr("Ratings")

    def things(self) -> Sequence[Findable]:
        standards = self._findings.framework.standards
        return [findable(self.kind, s.id, s.title, number_of(s.id)) for s in standards]

    def detail(self, thing: Findable) -> str:
        final = self._findings.ratings.standards[thing.id].final
        return self._findings.framework.rating(final).title if final else self.tr("not rated yet")

    def go(self, thing: Findable) -> None:
        self._workspace.show_screen(RATINGS)
        self._workspace.ratings.show_standard(thing.id)


class Filters(Source):
    """The filters for the list of cases: those that every inspection has, and those kept with this one."""

    kind = "filter"

    @property
    def heading(self) -> str:
        return self.tr("Filters for the list of cases")

    def things(self) -> Sequence[Findable]:
        built_in = ((one.query, say(one.title)) for one in BUILT_IN)
        kept = ((one.query, one.title) for one in self._workspace.session.inspection.filters.values())
        return [findable(self.kind, query, title, "", query) for query, title in (*kept, *built_in)]

    def detail(self, thing: Findable) -> str:
        return thing.id

    def go(self, thing: Findable) -> None:
        self._workspace.show_list()
        self._workspace.cases.filter_bar.set_query(thing.id)


class CommandList(Source):
    """The commands of the menus, with their keys. One that is not possible now says why."""

    kind, mark = "command", ">"

    def __init__(self, workspace: Workspace, commands: Commands) -> None:
        super().__init__(workspace)
        self._commands = commands

    @property
    def heading(self) -> str:
        return self.tr("Commands")

    def things(self) -> Sequence[Findable]:
        return [
            findable(self.kind, command.id, self._title(command), "", menu.title.replace("&", ""))
            for menu in self._commands.menus
            for command in menu
            if command.id != PALETTE
        ]

    def key(self, thing: Findable) -> str:
        return current_keys().shown(thing.id)

    def refusal(self, thing: Findable) -> str:
        if self._commands.actions[thing.id].isEnabled():
            return ""
        needs = {command.id: command.needs for menu in self._commands.menus for command in menu}[thing.id]
        if needs == "case" and not self._workspace.reading:
            return self.tr("only while a case is read")
        if needs == "encrypted" and not self._workspace.session.document.is_encrypted:
            return self.tr("only for an encrypted inspection")
        return self.tr("nothing to do at present")

    def go(self, thing: Findable) -> None:
        self._commands.actions[thing.id].trigger()

    def _title(self, command: Command) -> str:
        """As the menu says it now: undo names what it takes back."""
        return self._commands.actions[command.id].text().replace("&", "")


def _fact_words(fact: Fact, value: Value | None) -> str:
    """A fact in a few words; nothing for one that is not so, or not recorded."""
    if value is None or value is False:
        return ""
    return fact.short if value is True else fact.title_of(value)
