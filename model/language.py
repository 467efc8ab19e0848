"""The words of the program in the language that is spoken at present.

Everything that people read is written in English where it is used and passes through one of two doors: `self.tr` in
widgets, `say` everywhere else. Both look in the same catalogue, so a sentence is translated once.
"""

from __future__ import annotations


def mark(text: str) -> str:
    """The text itself. Marks a constant for the catalogue; `say` translates it where it is used."""
    return text


def say(text: str) -> str:
    """The text in the language that is spoken, or as it is where the catalogue has none.

    Always a literal, or a constant that was marked; values are put in afterwards: `say("Case {0}").format(ref)`.
    """
    return text


def counted(forms: str, n: int) -> str:
    """One of the forms of a translated text that depend on a number, with `{n}` filled in.

    `forms` stand with a bar between them: in English one and many (`say("{n} case|{n} cases")`).
    """
    one, _, many = forms.partition("|")
    return (one if n == 1 or not many else many).replace("{n}", str(n))
