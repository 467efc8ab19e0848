"""The whole command line, with words in everything that it is given."""

from __future__ import annotations

import json
from typing import Any

from benchmarks.harness.canary_houses import ROOT, Done, House
from model import frameworks
from model.export_forms import FORMS
from model.framework import Framework
from model.problems import ODD_ANSWERS

SPEAK = frozenset({"history", "rate", "rate --json", "import again"})
"""Commands that print what is in a file, because that is what they are for; passphrases and keys never."""


class CommandLine:
    """Gives commands in a house, each a process of its own."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.words = house.words
        self.file = house.files / "inspection.caseread"
        self.reads = house.given / "reads.json"
        self.framework = frameworks.shipped(frameworks.framework_ids()[0])

    def everything(self) -> None:
        """Every command."""
        self.reads.write_text(json.dumps(reads(self.framework, self.house), ensure_ascii=False), "utf-8")
        self._make()
        self._show()
        self._keep()
        self._rescue()
        self._in_the_clear()

    def _make(self) -> None:
        asked, words = self.house.asked, self.words
        made = ("new", self.file, "--framework", self.framework.id, "--service", words["service"])
        self._give("new", *made, "--recovery-sheet", asked / "first sheet.pdf")
        self._give("import", "import", self.file, self.reads)
        self._give("import again", "import", self.file, self.reads, code=1)
        self._give("wrong passphrase", "rate", self.file, secret="wrong passphrase", code=1)
        self._give("no passphrase", "rate", self.file, secret="", code=1)

    def _show(self) -> None:
        asked, words = self.house.asked, self.words
        self._give("rate", "rate", self.file)
        self._give("rate --json", "rate", self.file, "--json")
        self._give("report", "report", self.file, "--out", asked / "summary.pdf")
        case = ("report", self.file, "--case", words["reference"], "--out")
        self._give("report --case", *case, asked / "case.pdf")
        self._give("report over", *case, self.file, code=1)
        for kind in ("ratings", "pack"):
            printed = ("report", self.file, "--kind", kind, "--language", "both", "--out")
            self._give(f"report --kind {kind}", *printed, asked / f"{kind}.pdf")
        for form in FORMS:
            self._give(f"export {form.id}", "export", self.file, "--out", asked / f"open{form.suffix}")
        self._give("verify", "verify", self.file)
        self._give("history", "history", self.file)

    def _keep(self) -> None:
        asked, words = self.house.asked, self.words
        listed = self._give("backups", "backups", self.file)
        backup = listed.out.split("\t", 1)[0]
        self._give("restore", "restore", self.file, backup)
        self._give("import", "import", self.file, self.reads)
        typed = f"{words['passphrase']}\n{words['second passphrase']}\n"
        change = ("passphrase", self.file, "--passphrase-fd", 0)
        self._give("passphrase", *change, secret="", typed=typed)
        sheet = ("recovery", self.file, "--out", asked / "second sheet.pdf")
        self._give("recovery", *sheet, secret="second passphrase")

    def _rescue(self) -> None:
        damaged = self.file.with_name("damaged.caseread")
        content = bytearray(self.file.read_bytes())
        content[len(content) // 2] ^= 1
        damaged.write_bytes(content)
        given: dict[str, Any] = {"secret": "second passphrase"}
        self._give("rate damaged", "rate", damaged, code=1, **given)
        self._give("rescue", "rescue", damaged, self.file.with_name("rescued.caseread"), **given)

    def _in_the_clear(self) -> None:
        """What is unencrypted on request: so the search is seen to find what is there."""
        file = self.house.asked / "open.caseread"
        made = ("new", file, "--framework", self.framework.id, "--service", self.words["service"])
        self._give("new --unencrypted", *made, "--unencrypted", secret="")
        self._give("import", "import", file, self.reads, secret="")

    def _give(
        self, name: str, *arguments: object, secret: str = "passphrase", typed: str = "", code: int = 0
    ) -> Done:
        given = {"CASEREAD_PASSPHRASE": self.words[secret]} if secret else {}
        done = self.house.run(name, [ROOT / "main.py", *arguments], typed, **given)
        if done.code != code:
            raise AssertionError(done)
        return done


def reads(framework: Framework, house: House) -> dict[str, Any]:
    """Reads with words, and the day, wherever there is room for any."""
    words = house.words
    sample = framework.samples[0].id
    questions = [question.id for question in framework.questions_for(sample)]
    dates = {fact.id: words.day for fact in framework.facts_for(sample) if fact.kind == "date"}
    standards = [standard for standard in framework.standards if standard.method.kind != "judgement"]
    judged = [standard for standard in framework.standards if standard.method.kind == "judgement"]
    return {
        "format": "caseread",
        "format_version": 2,
        "framework": framework.id,
        "inspection": {"lead_inspector": words["lead"], "notice": words["notice"]},
        "cases": [
            {
                "ref": words["reference"],
                "sample": sample,
                "reader": words["reader"],
                "facts": dates,
                "notes": {questions[0]: words["note"], questions[1]: words["other note"]},
                "accepted": {f"{ODD_ANSWERS[0]} {questions[0]}": words["accepted"]},
                "evidence": [{"text": words["evidence"], "document": words["evidence document"]}],
                "alerts": [
                    {
                        "text": words["alert"],
                        "raised_at": f"{words.day}T08:05",
                        "passed_to": words["alert passed to"],
                        "passed_at": f"{words.day}T08:10",
                    }
                ],
            },
            {"ref": words["other reference"], "sample": sample, "reader": words["other reader"]},
        ],
        "judgements": {judged[0].id: {"rating": "good", "reason": words["judgement"]}},
        "decisions": {
            standards[0].id: {
                "rating": "good",
                "by": words["decided by"],
                "on": words.day,
                "reason": words["decision"],
            }
        },
        "findings": {questions[0]: {"mark": "strength", "text": words["finding"]}},
        "recommendations": [
            {
                "text": words["recommendation"],
                "addressee": words["addressee"],
                "earlier": True,
                "progress": words["progress"],
                "note": words["progress note"],
            }
        ],
        "good_practice": [{"title": words["practice title"], "text": words["practice"]}],
        "filters": [{"title": words["saved filter"], "query": words["saved query"]}],
    }
